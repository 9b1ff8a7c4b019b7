import type { Rule } from "./rule.js";

/** Ids of these rules. */
export type FileRuleId =
  | "descriptor-missing"
  | "descriptor-form"
  | "resource-unknown"
  | "file-missing"
  | "file-unlisted"
  | "file-empty"
  | "records-missing"
  | "file-kind"
  | "file-size"
  | "file-records"
  | "encoding-unknown"
  | "encoding-bytes"
  | "encoding-mark"
  | "null-byte"
  | "delimiter"
  | "delimiter-sep"
  | "header-forbidden"
  | "header-duplicate"
  | "header-blank"
  | "header-trailing"
  | "header-missing"
  | "header-unknown"
  | "header-slip"
  | "header-columns"
  | "quote-open"
  | "quote-form"
  | "quote-suspect"
  | "field-count"
  | "blank-row"
  | "repeated-header"
  | "total-row"
  | "total-suspect";

/** Rules about files, headers and whole rows. */
export const FILE_RULES: Readonly<Record<FileRuleId, Rule>> = {
  "descriptor-missing": {
    meaning: "the story's folder has no datapackage.json",
    before: "a folder with tolls.csv alone",
    after: "add datapackage.json that names tolls.csv",
    why: "without it nobody knows which files belong to the story, under which licence",
  },
  "descriptor-form": {
    meaning: "datapackage.json is not JSON, or a part of it is missing or of another kind",
    before: '`"graphics": [{"id": "war"}]`',
    after: '`"graphics": [{"id": "war", "type": "casualty-comparison", "title": "…", "summary": "…"}]`',
    why: "a graphic without a title or summary cannot say what it counts",
  },
  "resource-unknown": {
    meaning: "datapackage.json names a table that is none of ours",
    before: '`{"name": "tols", "path": "tolls.csv"}`',
    after: '`{"name": "tolls", "path": "tolls.csv"}`',
    why: "a table that is not read would be missing without a word",
  },
  "file-missing": {
    meaning: "datapackage.json names a file that is not in the folder",
    before: '`"path": "toll.csv"`',
    after: '`"path": "tolls.csv"`',
    why: "a story without one of its tables would be drawn as if nobody had said anything",
  },
  "file-unlisted": {
    meaning: "a CSV file lies in the folder but datapackage.json does not name it",
    before: "tolls-new.csv beside tolls.csv",
    after: "name it in resources, or move it away",
    why: "an editor may take it for read",
  },
  "file-empty": {
    meaning: "the file holds nothing",
    before: "no bytes",
    after: "a header line and one row a record",
    why: "an empty export is a failed one",
  },
  "records-missing": {
    meaning: "a file that is shown holds its header and no records",
    before: "`population,measure,value` and nothing below it",
    after: "a row below the header for each record",
    why: "an empty export looks as if nobody had said anything",
  },
  "file-kind": {
    meaning: "the file is no CSV but a workbook, a web page, a PDF or another kind of file",
    before: "tolls.xlsx renamed to tolls.csv",
    after: "open it in the spreadsheet and save it as “CSV UTF-8”",
    why: "a renamed file is not a converted one",
  },
  "file-size": {
    meaning: "the file is larger than 10 MB",
    before: "a file of 12 MB",
    after: "two stories, or fewer columns",
    why: "a page could not draw it in time",
  },
  "file-records": {
    meaning: "the file has more than 50,000 records",
    before: "60,000 rows",
    after: "two stories",
    why: "a page could not draw it in time",
  },
  "encoding-unknown": {
    meaning: "the name given to --encoding is not known",
    before: "`--encoding cyrillic`",
    after: "`--encoding windows-1251`",
    why: "a guessed encoding changes letters",
  },
  "encoding-bytes": {
    meaning: "the bytes are not in the encoding, UTF-8 where none is given",
    before: "a file saved by a spreadsheet as “CSV”",
    after: "save it as “CSV UTF-8”, or give `--encoding windows-1251`",
    why: "letters would be lost or changed",
  },
  "encoding-mark": {
    meaning: "the file begins with a byte order mark that contradicts --encoding or datapackage.json",
    before: "UTF-8 with a mark and `--encoding windows-1251`",
    after: "leave --encoding out, or encoding out of datapackage.json",
    why: "the mark is sure, the option may be left from another file",
  },
  "null-byte": {
    meaning: "the file holds a null character",
    before: "UTF-16 without a mark",
    after: "save it as “CSV UTF-8”",
    why: "programs cut text at a null",
  },
  delimiter: {
    meaning: "no comma, semicolon, tab or bar makes known columns of the header",
    before: "`population/measure/value`",
    after: "`population,measure,value`",
    why: "with a wrong delimiter all cells shift",
  },
  "delimiter-sep": {
    meaning: "the line sep= names another delimiter than the header is written with, or one that is not read",
    before: "`sep=;` above `population,measure,value`",
    after: "delete the line",
    why: "with a wrong delimiter all cells shift",
  },
  "header-forbidden": {
    meaning: "a column has a name that programs use for themselves",
    before: "`__proto__`",
    after: "`note`",
    why: "readers have lost such columns without an error",
  },
  "header-duplicate": {
    meaning: "two columns have one name",
    before: "`value,value`",
    after: "`value,high`",
    why: "one of them would win by chance",
  },
  "header-blank": {
    meaning: "a column without a name holds data",
    before: "`population,,value`",
    after: "`population,measure,value`",
    why: "nobody can say what the data is",
  },
  "header-trailing": {
    meaning: "a column has neither a name nor data",
    before: "`population,value,`",
    after: "`population,value`",
    why: "harmless, but a sign of an export gone wrong",
  },
  "header-missing": {
    meaning: "a column that the table needs is not there",
    before: "`population,measure,value`",
    after: "`population,measure,value,claimant,as_of,source_url`",
    why: "a figure without a claimant or date is no claim",
  },
  "header-unknown": {
    meaning: "a column is not known and is not read",
    before: "`comment`",
    after: "`note`",
    why: "its cells would be missing without a word",
  },
  "header-slip": {
    meaning: "a column holds data and its name is near a known one",
    before: "`hegde`",
    after: "`hedge`",
    why: "a hedge, a bound or a correction that is not read would publish another claim",
  },
  "header-columns": {
    meaning: "the file has more than 200 columns",
    before: "300 columns",
    after: "the columns of the dictionary",
    why: "no table has so many",
  },
  "quote-open": {
    meaning: "a quotation mark opens a cell and none closes it",
    before: '`"about 80`',
    after: '`"about 80"`',
    why: "the rest of the file would become one cell",
  },
  "quote-form": {
    meaning: "a quotation mark stands where none can",
    before: '`the "big" one`',
    after: '`"the ""big"" one"`',
    why: "readers disagree about what such a cell says",
  },
  "quote-suspect": {
    meaning: "a record runs over lines in a file whose quotes are broken elsewhere",
    before: "a note of two lines, and an open quote below",
    after: "mend the quote first",
    why: "it may have swallowed rows",
  },
  "field-count": {
    meaning: "a row has more or fewer cells than the header",
    before: "`Goris,killed`",
    after: "`Goris,killed,,,,`",
    why: "a missing cell shifts all after it",
  },
  "blank-row": {
    meaning: "a row holds delimiters and nothing else",
    before: "`,,,,,`",
    after: "delete the row",
    why: "something may be missing",
  },
  "repeated-header": {
    meaning: "the header stands again as a row",
    before: "`population,measure,…` in line 40",
    after: "delete the row",
    why: "two files were joined",
  },
  "total-row": {
    meaning: "a row holds a sum: Total, Итого, Cəmi, Ընդամենը, المجموع",
    before: "`Total,killed,101`",
    after: "delete the row",
    why: "the dead would be counted twice",
  },
  "total-suspect": {
    meaning:
      "a row may hold a sum: its label begins or ends with a word for one, or says all and its figure is what others come to",
    before: "`Итого по Баку,killed,27`; `Both sides` 27 beside 19 and 8",
    after: "delete the row, if it is the sum of others",
    why: "the dead would be counted twice",
  },
};
