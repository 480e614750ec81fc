import { inrichtingRedenen } from '../teksten/nl/inrichting-redenen.ts'
import { type RedenTekst, vul } from '../teksten/tekst.ts'
import { citeer } from '../wet/artikelen.ts'
import type { Reden } from '../wet/oordeel.ts'
import type { Inrichtingsbestand } from './inrichtingsbestand.ts'
import type { Inrichtuitslag } from './richt-in.ts'

const redenen: Readonly<Record<string, RedenTekst>> = inrichtingRedenen

const redenZin = ({ code, artikel, params }: Reden, op: string): string => {
  const tekst = redenen[code]
  const zin = tekst ? `${vul(tekst.zin, params)} ${vul(tekst.helpt, params)}` : code
  return `  ${zin} (${citeer(artikel, op)})`
}

const liveZinnen = ({ live, liveSinds, op }: Inrichtuitslag): readonly string[] => {
  if (live?.toegestaan === false)
    return [
      liveSinds === null
        ? 'De gemeente gaat niet live:'
        : `De gemeente is live sinds ${liveSinds} en blijft dat, maar zou nu niet live mogen gaan:`,
      ...live.redenen.map((reden) => redenZin(reden, op)),
    ]
  return [
    liveSinds === null
      ? 'De gemeente is niet live: het bestand vraagt er niet om.'
      : `De gemeente is live sinds ${liveSinds}.`,
  ]
}

/** What was done, in Dutch: counts, the name of the municipality, and in a reason that of an organisation; no person. */
export const inrichtverslag = (
  { gemeente: { code, naam } }: Inrichtingsbestand,
  uitslag: Inrichtuitslag,
): readonly string[] => [
  `Gemeente ${naam} (${code}):`,
  ...[...uitslag.tellingen].map(
    ([lijst, { nieuw, bijgewerkt, gelijk }]) =>
      `  ${lijst}: ${nieuw} nieuw, ${bijgewerkt} bijgewerkt, ${gelijk} stond er al`,
  ),
  ...uitslag.nietGewijzigd.map((plek) => `  anders dan wat er staat, en niet gewijzigd: ${plek}`),
  ...liveZinnen(uitslag),
]
