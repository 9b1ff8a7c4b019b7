// Gives the frames of an article the heights that they say they need. A height of its own frame is all that a message can
// set: no address, no other element, no other frame.
const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll("iframe[data-counterclaim]");

addEventListener("message", ({ source, origin, data }: MessageEvent<unknown>) => {
  const { sentinel, type, height } = (data ?? {}) as { sentinel?: unknown; type?: unknown; height?: unknown };
  if (sentinel !== "amp" || type !== "embed-size" || !Number.isInteger(height)) return;
  if ((height as number) < 0 || (height as number) > 10_000) return;
  for (const frame of frames())
    // A sandboxed frame has the origin "null": then only its window tells whose word it is.
    if (frame.contentWindow === source && (origin === "null" || frame.src.startsWith(`${origin}/`)))
      frame.style.height = `${String(height)}px`;
});
// Whoever spoke before this script was there says it again.
for (const { contentWindow } of frames()) contentWindow?.postMessage({ type: "iframe-child-init" }, "*");

export {};
