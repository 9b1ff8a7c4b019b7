import { VERSION } from "@counterclaim/charts";

export { VERSION } from "@counterclaim/charts";

/** What the kit calls itself in what it writes. */
export const GENERATOR: string = `counterclaim ${VERSION}`;
