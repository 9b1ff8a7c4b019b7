import type { Rule } from "./rule.js";

/** Ids of these rules. */
export type CellRuleId =
  | "cell-length"
  | "control-character"
  | "replacement-character"
  | "mojibake"
  | "spreadsheet-error"
  | "letters-lost"
  | "letters-doubtful"
  | "cell-empty"
  | "count-form"
  | "date-form"
  | "date-season"
  | "category"
  | "url-form"
  | "decimal-form"
  | "order-form"
  | "key-form"
  | "language-form";

/** Rules about single cells. */
export const CELL_RULES: Readonly<Record<CellRuleId, Rule>> = {
  "cell-length": {
    meaning: "a cell is longer than it may be: 20,000 characters, 64 for dates, 2,048 for addresses",
    before: "a page pasted into note",
    after: "the sentence that matters",
    why: "often a missing quotation mark",
  },
  "control-character": {
    meaning: "a cell holds a control character or one that turns the direction of writing",
    before: "`Baku` with U+202E",
    after: "`Baku`",
    why: "it changes what is read, inside the cell or around it",
  },
  "replacement-character": {
    meaning: "a cell holds U+FFFD, where a letter was lost",
    before: "`BU+FFFDrda`",
    after: "`Bərdə`",
    why: "the letter is gone and cannot be guessed",
  },
  mojibake: {
    meaning: "letters look like UTF-8 read as another code page",
    before: "`BÉ™rdÉ™`",
    after: "`Bərdə`",
    why: "readers would see nonsense",
  },
  "spreadsheet-error": {
    meaning: "a text, label or key is an error value of a spreadsheet",
    before: "`#REF!` as claimant",
    after: "the name that the formula was to show",
    why: "readers would see the error as the name of a claimant",
  },
  "letters-lost": {
    meaning: "a cell holds question marks where its letters were",
    before: "`???????????`",
    after: "`Ստեփանակերտ`",
    why: "a spreadsheet that saves plain CSV loses the letters that its code page lacks; they cannot be got back",
  },
  "letters-doubtful": {
    meaning: "a question mark stands inside a word, or many stand in a row",
    before: "`B?rd?`",
    after: "`Bərdə`",
    why: "letters may have been lost",
  },
  "cell-empty": {
    meaning: "a cell that each record needs is empty",
    before: "an empty population",
    after: "`civilians-nk`",
    why: "a figure about nobody is no figure",
  },
  "count-form": {
    meaning: "a count is not one to nine digits",
    before: "`1,234`, `20-25`, `n/a`",
    after: "`1234`; low 20 and high 25; figure not-reported",
    why: "no cell becomes a number unless it is one",
  },
  "date-form": {
    meaning: "a date is not EDTF level 0 or 1",
    before: "`04/10/2020`",
    after: "`2020-10-04` or `2020-04-10`",
    why: "day and month are never guessed",
  },
  "date-season": {
    meaning: "a date reads as a season and may be meant as two years",
    before: "`2020-21`",
    after: "`2020/2021`, if years are meant",
    why: "the two are months apart",
  },
  category: {
    meaning: "a cell is not in its column's list",
    before: "`killd`",
    after: "`killed`",
    why: "an unknown word would be a category of its own",
  },
  "url-form": {
    meaning: "an address is not one public http(s) address",
    before: "`www.example.org`",
    after: "`https://www.example.org`",
    why: "a link can run a script or lie about where it leads",
  },
  "decimal-form": {
    meaning: "a coordinate is no number of degrees",
    before: "`40,7`",
    after: "`40.7`",
    why: "half a coordinate is another place",
  },
  "order-form": {
    meaning: "a place in an order or a weight is no whole number, or lies outside its range",
    before: "`first`; weight `high`",
    after: "`1`; weight `80`",
    why: "the order would be another",
  },
  "key-form": {
    meaning: "a key holds spaces or is longer than 200 characters",
    before: "`ganja 11 oct`",
    after: "`ganja-1011`",
    why: "rows refer to each other by keys",
  },
  "language-form": {
    meaning: "a language tag has not the form of one",
    before: "`In Armenian`",
    after: "`hy`",
    why: "it decides font, voice and direction",
  },
};
