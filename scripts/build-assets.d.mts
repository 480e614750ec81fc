/** See build-assets.mjs: builds the assets into `outDir` and returns the manifest (logical name to address). */
export function buildAssets(outDir: string): Promise<Record<'app.css' | 'app.js' | 'icon.svg', string>>
