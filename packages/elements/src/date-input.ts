const DATE = 'input[data-do="date"]';
// What opens a picker; every other key that is no way out changes a part of the date.
const OPENS = new Set([" ", "F4"]);
const LEAVES = new Set(["Tab", "Escape", "Shift", "Control", "Alt", "Meta", "ArrowLeft", "ArrowRight"]);

/**
 * Tells of the dates that readers give: `take` is called once a date is whole. What is typed is whole with Enter or when the
 * focus leaves, since browsers tell of a change with every digit: a year that is being typed is one of the first centuries.
 * What a picker or an assistive technology gives is whole at once. `left` is called when the focus has left an input: it may
 * show what is in force again.
 */
export function listenToDates(root: Node, take: (input: HTMLInputElement) => void, left: () => void): void {
  let typed: HTMLInputElement | null = null;
  const inputOf = ({ target }: Event): HTMLInputElement | null =>
    target instanceof HTMLInputElement && target.matches(DATE) ? target : null;
  const finish = (input: HTMLInputElement): void => {
    typed = null;
    if (input.value !== input.getAttribute("value") || input.validity.badInput) take(input);
  };
  root.addEventListener("keydown", (event) => {
    const input = inputOf(event);
    if (!input) return;
    const { key, altKey } = event as KeyboardEvent;
    if (key === "Enter") finish(input);
    else if (altKey || OPENS.has(key)) typed = null;
    else if (!LEAVES.has(key)) typed = input;
  });
  root.addEventListener("change", (event) => {
    const input = inputOf(event);
    if (input && input !== typed) finish(input);
  });
  root.addEventListener("focusout", (event) => {
    const input = inputOf(event);
    if (!input) return;
    finish(input);
    left();
  });
}
