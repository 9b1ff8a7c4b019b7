import { writeOptionList } from "@counterclaim/claims";
import type { Options } from "@counterclaim/charts";
import { AsOfChangeEvent } from "./as-of-change-event.js";
import type { ChoosingHost } from "./choosing-host.js";
import { listenToDates } from "./date-input.js";
import type { Drawing } from "./drawing.js";
import { ViewChangeEvent } from "./events.js";

/** Keys that zoom where a mark has the focus, and what they press. */
const ZOOMS: Readonly<Record<string, string>> = { "+": "in", "-": "out" };

/**
 * Turns what readers do with the controls of a drawn figure into its element's choices: steps through the days, filters, spans
 * and rows of a long list. One listener a kind of event; the events of the element are fired once the view is drawn.
 */
export function listenToControls(host: ChoosingHost, drawing: Drawing): void {
  const root = host.renderRoot;
  const choose = (choices: Options): void => {
    const focused = host.shadowRoot?.activeElement;
    drawing.refused = "";
    host.choices = Object.fromEntries(Object.entries(choices).filter(([name, value]) => value || name === "as-of"));
    void host.updateComplete.then(() => {
      if (focused && !focused.isConnected) focusNearest(root);
      drawing.announce(drawing.inViewWords);
      host.dispatchEvent(new ViewChangeEvent());
    });
  };
  const goTo = (day: string | null): void => {
    drawing.stepped = true;
    host.choices = { ...host.choices, "as-of": day ?? "" };
    void host.updateComplete.then(() => {
      drawing.announce(drawing.changedWords);
      host.dispatchEvent(new AsOfChangeEvent(day));
    });
  };
  const filter = (chosen: Options): void => {
    choose({ ...host.choices, ...chosen });
  };
  const press = ({ dataset, value }: HTMLButtonElement): void => {
    const does = dataset["do"];
    if (does === "rows") drawing.announce(drawing.goToRow(Number(value)));
    else if (does === "step") goTo(drawing.dayAt(Number(value)));
    else if (does === "span") {
      const [since = "", until = ""] = value.split(" ");
      filter({ since, until });
    } else if (does === "everything") {
      host.clearSelection();
      const day = host.choices["as-of"];
      choose(day === undefined ? {} : { "as-of": day });
    }
  };
  root.addEventListener("click", ({ target }) => {
    const control = (target as Element).closest<HTMLButtonElement>("button[data-do]");
    if (control && control.ariaDisabled !== "true") press(control);
  });
  root.addEventListener("keydown", (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
    const change = ZOOMS[key];
    // Only where a mark has the focus: a key of one sign must not act anywhere else (WCAG 2.2, 2.1.4).
    if (!change || ctrlKey || metaKey || altKey || !(target as Element).matches(".body svg [data-stop]")) return;
    const control = root.querySelector<HTMLButtonElement>(`button[data-change="${change}"]`);
    if (!control) return;
    event.preventDefault();
    if (control.ariaDisabled !== "true") press(control);
  });
  root.addEventListener("input", ({ target }) => {
    const input = target as HTMLInputElement;
    if (input.dataset["do"] === "slide") goTo(drawing.dayAt(Number(input.value)));
  });
  root.addEventListener("change", ({ target }) => {
    const { dataset, name, value } = target as HTMLInputElement | HTMLSelectElement;
    const does = dataset["do"];
    if (does === "day") goTo(value || null);
    else if (does === "filter") filter({ [name]: checkedIn(root, name) });
  });
  listenToDates(
    root,
    (input) => {
      const { name, value, min, max, validity } = input;
      if (validity.valid) filter({ [name]: value });
      else drawing.refuseDay(name, { since: min, until: max });
    },
    () => {
      host.requestUpdate();
    },
  );
}

// What a reader pressed, or the mark that had the focus, went away with the choice.
function focusNearest(root: ParentNode): void {
  const stop = root.querySelector<HTMLElement>('[data-stop][tabindex="0"]');
  (stop ?? root.querySelector<HTMLElement>(".choose > summary"))?.focus();
}

function checkedIn(root: ParentNode, name: string): string {
  const boxes = root.querySelectorAll<HTMLInputElement>(`input[data-do="filter"][name="${CSS.escape(name)}"]`);
  return writeOptionList([...boxes].filter((box) => box.checked).map((box) => box.value));
}
