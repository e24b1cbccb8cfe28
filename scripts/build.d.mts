/** Builds all of dist/; without `types`, the declarations stay as they are. */
export declare function buildAll(options?: { types?: boolean }): Promise<void>
