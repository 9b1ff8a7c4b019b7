import { afterEach, expect, test, vi } from "vitest";
import { afterPaint } from "./after-paint.js";

const during = (state: DocumentReadyState, hidden = false): void => {
  vi.spyOn(document, "readyState", "get").mockReturnValue(state);
  vi.spyOn(document, "hidden", "get").mockReturnValue(hidden);
};
afterEach(() => vi.restoreAllMocks());

test("while a page is parsed: not before its next frame was drawn, and once", async () => {
  during("interactive");
  const act = vi.fn();
  afterPaint(act);
  expect(act).not.toHaveBeenCalled();
  await new Promise<void>((inFrame) => {
    requestAnimationFrame(() => {
      expect(act).not.toHaveBeenCalled();
      inFrame();
    });
  });
  await vi.waitFor(() => expect(act).toHaveBeenCalledTimes(1));
  await new Promise((later) => setTimeout(later, 400));
  expect(act).toHaveBeenCalledTimes(1);
});

test("a frame that is never drawn is not waited for", async () => {
  during("interactive");
  vi.spyOn(globalThis, "requestAnimationFrame").mockReturnValue(0);
  const act = vi.fn();
  afterPaint(act);
  await vi.waitFor(() => expect(act).toHaveBeenCalledTimes(1), { timeout: 5_000 });
});

for (const [name, state, hidden] of [
  ["a page that is loaded", "complete", false],
  ["a page that nobody looks at", "loading", true],
] as const)
  test(`${name} is not made to wait`, () => {
    during(state, hidden);
    const act = vi.fn();
    afterPaint(act);
    expect(act).toHaveBeenCalledTimes(1);
  });
