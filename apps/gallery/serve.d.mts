/** Where the gallery is served, and how to stop. */
export interface Served {
  /** Address, ending in a slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the gallery and rebuilds the story's graphics whenever one of its files is saved; see serve.mjs. */
export declare function serve(options?: {
  readonly port?: number;
  readonly host?: string;
  readonly story?: string;
  readonly quiet?: boolean;
}): Promise<Served>;
