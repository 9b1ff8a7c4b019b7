/** Work that can stop between its steps: each `yield` is a place to stop. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps one after the other. */
export function runSteps<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** How work that is done in slices gives way to others. The reader knows no clock: whoever runs it hands one in. */
export interface Breath {
  /** Whether it is time to give way. Asked after each step, some thousand times for a large file. */
  readonly due: () => boolean;
  /** Resolves when the work may go on. */
  readonly take: () => Promise<void>;
}

/** All steps, giving way where a breath is due. */
export async function runInSlices<T>(steps: Steps<T>, breath: Breath): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (breath.due()) await breath.take();
  }
}
