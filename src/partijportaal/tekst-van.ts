/** The text in a content, or an empty one. */
export const tekstVan = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')
