/** Words that somebody typed, as a sentence of their own. */
export const alsZin = (tekst: string): string =>
  /[.?!]$/.test(tekst.trim()) ? tekst.trim() : `${tekst.trim()}.`
