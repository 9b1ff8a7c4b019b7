import { h, tableRoom, type Frame, type Tree } from "@counterclaim/charts";
import type { GraphicView } from "./graphic-view.js";

/** The table or list of a graphic whose picture could not be drawn. What broke the picture may break it too: then nothing. */
export function tableAlone(view: GraphicView, frame: Frame): Tree[] {
  try {
    const room = tableRoom(frame, view.seen, view.locale);
    return room
      ? [h("div", { class: "counterclaim" }, { ...room, attrs: { ...room.attrs, class: "table open" } })]
      : [];
  } catch {
    return [];
  }
}
