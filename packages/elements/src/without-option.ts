import type { Options } from "@counterclaim/charts";

/** The options without one of them. */
export function withoutOption(options: Options, name: string): Options {
  return Object.fromEntries(Object.entries(options).filter(([key]) => key !== name));
}
