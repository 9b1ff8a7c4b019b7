/** A reader chose the day as of which the graphic is shown. Fired only on a reader's action; bubbles, composed. */
export class AsOfChangeEvent extends Event {
  /** `YYYY-MM-DD`; null for all that is known. */
  readonly asOf: string | null;

  constructor(asOf: string | null) {
    super("as-of-change", { bubbles: true, composed: true });
    this.asOf = asOf;
  }
}

declare global {
  interface HTMLElementEventMap {
    "as-of-change": AsOfChangeEvent;
  }
}
