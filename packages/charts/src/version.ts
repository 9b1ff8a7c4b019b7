/** Version of the kit, as its package.json files have it; a test holds them together. */
export const VERSION = "0.1.0";
