// What a page in a frame says of its height, in the words of every host that is known to listen: each has its own, and none
// reads another's. Runs in an opaque origin too: it asks for nothing but its own address and its parent.
const { parent, location } = window;

/** Hosts that open the talk themselves: open-iframe-resizer and our own host script, WordPress, pym.js. */
const OPENINGS = /^(?:iframe-child-init|iframe-get-child-dimensions|ready|pymxPYMx.*xPYMxwidthxPYMx\d+)$/;
/** Opening of iframe-resizer 4 and 5, with the name that it gave to the frame. */
const SIZER = /^\[iFrameSizer\](.+?):/;

if (parent !== window) {
  const query = new URLSearchParams(location.search);
  const pym = query.get("childId");
  const datawrapper = query.get("datawrapper");
  // Read once: a reader's choice may take the place of the hash later.
  const secret = /^#\?secret=(\w+)/.exec(location.hash)?.[1];
  let sizer = "";
  let told = 0;

  const post = (message: unknown): void => {
    parent.postMessage(message, "*");
  };
  const tell = (again?: unknown): void => {
    const box = document.body.getBoundingClientRect();
    const height = Math.ceil(box.height);
    // A page that is not shown has no height: the host keeps what it has.
    if (!(height > 0) || (!again && height === told)) return;
    told = height;
    const width = Math.ceil(box.width);
    post({ sentinel: "amp", type: "embed-size", height });
    post({ type: "iframe-resized", width, height });
    post({ kind: "interactive:height", height });
    post(JSON.stringify({ type: "set-height", value: height }));
    post(JSON.stringify({ src: location.href, context: "iframe.resize", height }));
    if (secret) post({ message: "height", value: height, secret });
    if (pym) post(`pymxPYMx${pym}xPYMxheightxPYMx${String(height)}`);
    if (sizer) post(`[iFrameSizer]${sizer}:${String(height)}:${String(width)}:init`);
    // Another vendor's word: only where the article asks for it.
    if (datawrapper) post({ "datawrapper-height": { [datawrapper]: height } });
  };

  addEventListener("message", ({ source, data }: MessageEvent<unknown>) => {
    if (source !== parent) return;
    const { type, message } = (data ?? {}) as { type?: unknown; message?: unknown };
    const word = [data, type, message].find((each): each is string => typeof each === "string");
    if (word === undefined) return;
    sizer = SIZER.exec(word)?.[1] ?? sizer;
    if (OPENINGS.test(word) || SIZER.test(word)) tell(1);
  });
  new ResizeObserver(() => {
    tell();
  }).observe(document.body, { box: "border-box" });
  addEventListener("load", () => {
    post("[iFrameResizerChild]Ready");
    tell(1);
    setTimeout(tell, 1000, 1);
  });
  void document.fonts.ready.then(tell);
}

export {};
