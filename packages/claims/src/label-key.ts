/** Letters of Cyrillic, Armenian and Greek that look like Latin ones, in lower case (after Unicode UTS 39). */
const LOOKALIKES: Readonly<Record<string, string>> = {
  ...{ а: "a", в: "b", е: "e", ё: "e", һ: "h", і: "i", ї: "i", ј: "j", к: "k", м: "m", н: "h", о: "o", р: "p", с: "c" },
  ...{ ѕ: "s", т: "t", у: "y", х: "x", ԁ: "d", ԛ: "q", ԝ: "w", ь: "b", ӏ: "l", г: "r", п: "n", и: "u" },
  ...{ ս: "u", օ: "o", հ: "h", ո: "n", յ: "j", զ: "q", ց: "g", ք: "p", լ: "l", տ: "s", ա: "w", ռ: "n", ւ: "l", ժ: "d" },
  ...{ ο: "o", α: "a", ν: "v", ρ: "p", τ: "t", υ: "u", κ: "k", ι: "i", η: "n", χ: "x", γ: "y", ε: "e", ı: "i", ł: "l" },
};

const IGNORED = /\p{Default_Ignorable_Code_Point}/gu;

/** Whether a label is what it is compared by: ASCII without capitals, space, low line and backquote. */
export function isOwnKey(label: string): boolean {
  return /^[!-@[-^a-~]*$/.test(label);
}

/**
 * What a label is compared by: two labels that a reader could take for one have the same key. Composed and decomposed
 * letters, case, kinds of space, hyphens and apostrophes, invisible characters, full-width forms and lookalike letters
 * of other scripts do not count. For comparing only; labels are shown as they are written.
 */
export function labelKey(label: string): string {
  // ASCII without space, low line and backquote: nothing but its case can differ.
  if (/^[!-^a-~]*$/.test(label)) return label.toLowerCase();
  let key = "";
  const plain = label.normalize("NFKC").toLowerCase().replace(IGNORED, "");
  for (const letter of plain) key += LOOKALIKES[letter] ?? letter;
  return key
    .replace(/[\s\u00a0]+/g, " ")
    .replace(/[‐‑‒–—−_-]/g, "-")
    .replace(/[’‘ʼ՚`´]/g, "'")
    .trim();
}

const SCRIPTS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Armenian}/u, /\p{Script=Greek}/u];

/** The first word of a label with letters of two scripts, `Вaku` with a Cyrillic В; null where there is none. */
export function mixedWord(label: string): string | null {
  if (!/[^\p{ASCII}]/u.test(label)) return null;
  for (const word of label.split(/[^\p{L}\p{M}]+/u)) {
    if (SCRIPTS.filter((script) => script.test(word)).length > 1) return word;
  }
  return null;
}
