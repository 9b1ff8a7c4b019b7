/** Version of the kit, as package.json has it; a test holds the two together. */
export const VERSION = "0.1.0";

/** What the kit calls itself in what it writes. */
export const GENERATOR: string = `counterclaim ${VERSION}`;
