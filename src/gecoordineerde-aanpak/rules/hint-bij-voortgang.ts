/**
 * Words that often belong to the content of help or to criminal law. Eigen invulling: whole words and beginnings of
 * words, chosen to ask seldom; a hint is a question to the coordinator, never a reason to refuse (N-2.3a.3-5-ds).
 */
const woorden = {
  behandeling:
    /\b(diagnos\w*|medicatie\w*|medicijn\w*|dosering\w*|therapie\w*|behandelplan\w*|sessie\w*|depressi\w*|psychos\w*|trauma\w*|verslav\w*|bloedwaard\w*|opname\w*)/i,
  strafrecht: /\b(aangifte\w*|verdacht\w*|veroordeel\w*|delict\w*|misdrijf\w*|strafblad\w*|dagvaard\w*)/i,
} as const

/** What the form asks about the text, as keys of the catalogue. */
export type Hint = keyof typeof woorden

/** The hints that this text gives rise to; empty when there is nothing to ask. The text is not kept. */
export const hintBijVoortgang = (tekst: string): readonly Hint[] =>
  (Object.keys(woorden) as Hint[]).filter((hint) => woorden[hint].test(tekst))
