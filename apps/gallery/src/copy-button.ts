/**
 * Copies the text of a field by its button. Where the browser lets nothing into the clipboard, the text is selected and the
 * page says which keys copy it.
 */
export function followCopyButtons(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>(".copy")) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const field = document.getElementById(button.dataset["copies"] ?? "");
      if (!(field instanceof HTMLTextAreaElement)) return;
      const told = button.closest("details")?.querySelector(".told");
      navigator.clipboard.writeText(field.value).then(
        () => {
          if (told) told.textContent = "Copied.";
        },
        () => {
          field.focus();
          field.select();
          if (told) told.textContent = "The browser did not allow copying: the text is selected, press Ctrl+C or ⌘C.";
        },
      );
    });
  }
}
