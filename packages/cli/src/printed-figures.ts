/** A figure as it stands on a mark or in a cell. */
export interface PrintedFigure {
  /** Id of the record. */
  readonly claim: string;
  /** The figure as written. */
  readonly value: string;
}

const TAG = /<[a-z][^<>]*\sdata-claim="([^"]*)"[^<>]*>/g;

/** Every figure of a page, a picture or a snippet, read back from its text. */
export function printedFigures(text: string): PrintedFigure[] {
  return [...text.matchAll(TAG)].flatMap(([tag, claim = ""]) => {
    const value = /\sdata-value="([^"]*)"/.exec(tag)?.[1];
    return value === undefined ? [] : [{ claim, value }];
  });
}
