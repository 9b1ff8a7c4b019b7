/** Whether a key or label is one that could be meant. */
export type Known = (key: string) => boolean;

const TOKEN = /"((?:[^"]|"")*)"(?![^\s,;])|([,;])|([^\s,;]+)|\s+/gy;
const PLAIN = /^[^\s,;"]+$/;

/** A run of words between commas, semicolons and items in quotation marks; or such an item as it stands. */
type Part = { readonly words: string[] } | { readonly item: string };

/**
 * The items of a list that an option holds, in the order given. Commas or semicolons part them; where there are none, spaces
 * do, save that the words of a label that is `known` stay together, the longest first. An item in double quotation marks is
 * taken as it stands, a mark inside written twice. Between commas, words that are no known label together but are each known
 * are items of their own. Default of `known`: nothing is, so that a label with spaces needs a comma, semicolon or marks.
 */
export function readOptionList(text: string, known: Known = () => false): string[] {
  const { parts, parted } = partsOf(text);
  return parts.flatMap((part) => {
    if ("item" in part) return [part.item];
    const whole = part.words.join(" ");
    if (known(whole)) return [whole];
    const { items, every } = longestKnown(part.words, known);
    return parted && !every ? [whole] : items;
  });
}

/** A list as an option holds it: `readOptionList` gives exactly these items again, whatever is known. Empty for none. */
export function writeOptionList(items: readonly string[]): string {
  return items.map((item) => (PLAIN.test(item) ? item : `"${item.replaceAll('"', '""')}"`)).join(", ");
}

function partsOf(text: string): { readonly parts: Part[]; readonly parted: boolean } {
  const parts: Part[] = [];
  let parted = false;
  let run: string[] | null = null;
  for (const [, quoted, mark, word] of text.matchAll(TOKEN)) {
    if (word !== undefined) {
      if (run) run.push(word);
      else parts.push({ words: (run = [word]) });
      continue;
    }
    if (quoted !== undefined) parts.push({ item: quoted.replaceAll('""', '"') });
    if (quoted !== undefined || mark !== undefined) run = null;
    if (mark !== undefined) parted = true;
  }
  return { parts, parted };
}

function longestKnown(words: readonly string[], known: Known): { readonly items: string[]; readonly every: boolean } {
  const items: string[] = [];
  let every = true;
  for (let at = 0; at < words.length;) {
    let to = words.length;
    while (to > at && !known(words.slice(at, to).join(" "))) to -= 1;
    if (to === at) every = false;
    to = Math.max(to, at + 1);
    items.push(words.slice(at, to).join(" "));
    at = to;
  }
  return { items, every };
}
