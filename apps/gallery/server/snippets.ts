/** One text to paste, as a section of embed.txt. */
export interface Snippet {
  /** "Frame, with data updates (live)". */
  readonly title: string;
  /** What it does and what it needs. */
  readonly words: string;
  readonly text: string;
}

// A numbered title, a line of hyphens, one line of words, an empty line, and the snippet up to the next title.
const SECTION = /^\d+\. (.+)\n-+\n(.+)\n\n([\s\S]*?)(?=\n\n\d+\. .+\n---|\n*$(?![\s\S]))/gm;

/** The sections of an embed.txt in their order. */
export function snippetsOf(embed: string): Snippet[] {
  return [...embed.matchAll(SECTION)].map(([, title = "", words = "", text = ""]) => ({
    title,
    words,
    text: text.trim(),
  }));
}
