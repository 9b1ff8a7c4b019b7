import type { Options } from "@counterclaim/charts";
import type { ListHost } from "./list-window.js";

/** An element whose readers choose what is in view. */
export interface ChoosingHost extends ListHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  /** What the reader chose. Setting it shows that view and fires nothing. */
  choices: Options;
  /** Forgets what was chosen in another graphic. */
  clearSelection(): void;
}
