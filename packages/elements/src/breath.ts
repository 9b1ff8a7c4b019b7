import type { Breath } from "@counterclaim/claims";

/** How long the page may be kept from its own work, in ms: a frame of 60 a second less what the page itself needs. */
const SLICE = 12;

/** Lets the page work between slices: a message port is not slowed down by nested timers or by hidden tabs. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** A breath for the page's main thread: due each 12 ms. */
export function pageBreath(): Breath {
  let since = performance.now();
  return {
    due: () => performance.now() - since > SLICE,
    take: async () => {
      await nextTask();
      since = performance.now();
    },
  };
}
