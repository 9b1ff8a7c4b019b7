import { NARROWEST, WIDEST, lookFrom, withLook, type FrameLook } from "./frame-width.js";
import { holdHandle } from "./handle.js";

/**
 * Makes the toolbar set the width of every `.room` and the colours of every frame inside; each room's handle sets the width
 * of all. `.room` holds one handle and a frame or a figure.
 */
export function followToolbar(form: HTMLFormElement): void {
  let look = lookFrom(location.href, roomOnStage());
  const show = (next: FrameLook): void => {
    look = next;
    check(form, "width", look.width === null ? "column" : String(look.width));
    check(form, "scheme", look.scheme);
    for (const room of rooms()) dress(room, look);
  };
  const choose = (next: FrameLook): void => {
    show(next);
    history.replaceState(history.state, "", withLook(location.href, look));
  };
  form.addEventListener("change", () => {
    const chosen = new FormData(form);
    const width = chosen.get("width");
    const scheme = chosen.get("scheme");
    choose({
      width: width === "column" ? null : width === null ? look.width : Number(width),
      scheme: scheme === "light" || scheme === "dark" ? scheme : "light dark",
    });
  });
  for (const room of rooms()) {
    const handle = room.querySelector<HTMLElement>(":scope > .handle");
    if (!handle) continue;
    handle.hidden = false;
    holdHandle(handle, {
      width: () => room.getBoundingClientRect().width,
      // A room in the middle of its stage grows on both sides.
      reach: () => (room.getBoundingClientRect().width < (room.parentElement?.clientWidth ?? 0) ? 2 : 1),
      resize: (width) => {
        choose({ ...look, width: Math.round(Math.min(WIDEST, Math.max(NARROWEST, width))) });
      },
    });
  }
  new ResizeObserver(() => {
    for (const room of rooms()) measure(room);
  }).observe(form);
  form.hidden = false;
  show(look);
}

// What a frame can have without being cut off at the window's edge.
function roomOnStage(): number {
  const stage = rooms()[0]?.parentElement;
  if (!stage) return document.documentElement.clientWidth;
  const { paddingLeft, paddingRight } = getComputedStyle(stage);
  return stage.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
}

function rooms(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>(".room")];
}

function check(form: HTMLFormElement, name: string, value: string): void {
  for (const input of form.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`))
    input.checked = input.value === value;
}

function dress(room: HTMLElement, { width, scheme }: FrameLook): void {
  room.style.width = width === null ? "" : `${String(width)}px`;
  room.style.colorScheme = scheme;
  measure(room);
}

function measure(room: HTMLElement): void {
  const width = String(Math.round(room.getBoundingClientRect().width));
  const handle = room.querySelector(":scope > .handle");
  handle?.setAttribute("aria-valuenow", width);
  handle?.setAttribute("aria-valuetext", `${width} pixels`);
  const stage = room.parentElement;
  if (!stage) return;
  // A stop for the Tab key only where there is something to scroll.
  if (stage.scrollWidth > stage.clientWidth + 1) stage.tabIndex = 0;
  else stage.removeAttribute("tabindex");
}
