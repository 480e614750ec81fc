/**
 * Words that often go with a kind of data or with more than was needed. Eigen invulling: whole words and beginnings of words,
 * chosen to ask seldom. A hint is a question to who types, never a reason to refuse (N-5.4.1-1-nz, N-5.4.1-2-str).
 */
export const hintwoorden = {
  gezondheid:
    '\\b(diagnos\\w*|medicatie\\w*|medicijn\\w*|therapie\\w*|depressi\\w*|psychos\\w*|trauma\\w*|verslav\\w*|ziek\\b|ziekte\\w*|behandel\\w*|zwanger\\w*)',
  straf:
    '\\b(aangifte\\w*|verdacht\\w*|veroordeel\\w*|delict\\w*|misdrijf\\w*|strafblad\\w*|inbraak\\w*|diefstal\\w*|mishandel\\w*|gevangenis\\w*|reclassering\\w*)',
  overtuiging:
    '\\b(moslim\\w*|islam\\w*|christen\\w*|katholiek\\w*|protestant\\w*|hindoe\\w*|jood\\b|joods\\w*|kerk\\b|moskee\\b|gelov\\w*|geloof\\w*|afkomst\\w*|etnisch\\w*)',
  meer: '\\b(omdat|doordat|vanwege|namelijk|uitgebreid\\w*)\\b',
} as const

/** What the form asks about the text, as keys of the catalogue. */
export type Gegevenshint = keyof typeof hintwoorden

/** What was chosen beside the text. */
interface Gekozen {
  readonly categorie: string
  readonly niveau: string
}

const speelt: Readonly<Record<Gegevenshint, (gekozen: Gekozen) => boolean>> = {
  gezondheid: ({ categorie }) => categorie === 'gewoon',
  straf: () => true,
  overtuiging: ({ categorie }) => categorie === 'gewoon',
  meer: ({ niveau }) => niveau === 'dat',
}

/** The questions that this text gives rise to beside what was chosen; empty when there is nothing to ask. The text is not kept. */
export const hintBijGegeven = (tekst: string, gekozen: Gekozen): readonly Gegevenshint[] =>
  (Object.keys(hintwoorden) as Gegevenshint[]).filter(
    (hint) => speelt[hint](gekozen) && new RegExp(hintwoorden[hint], 'i').test(tekst),
  )
