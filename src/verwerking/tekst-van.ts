/** The text in the content of a row, or an empty one: content is what was sealed, of any shape. */
export const tekstVan = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')
