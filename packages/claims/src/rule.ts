/** What a rule of the reader means, for the manual. Examples are Markdown. */
export interface Rule {
  readonly meaning: string;
  /** What breaks the rule. */
  readonly before: string;
  /** How it is mended. */
  readonly after: string;
  /** Why the rule exists. */
  readonly why: string;
}
