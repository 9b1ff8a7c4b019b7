/** Text as it stands between tags and in double-quoted attributes of HTML. */
export function escapeHtml(text: string): string {
  const escaped = text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
  // A parser would make a line feed of it.
  return escaped.replace(/\r/g, "&#13;");
}
