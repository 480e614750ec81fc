/** See prune-theme.mjs: the theme with only the custom properties that `css` uses. */
export function pruneTheme(theme: string, css: string): string
