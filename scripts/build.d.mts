/** Bundles the server and the commands to `outdir` (default dist/); packages stay in node_modules. */
export declare const buildAll: (outdir?: string) => Promise<void>
