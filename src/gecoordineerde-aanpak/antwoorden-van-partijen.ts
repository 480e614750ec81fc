import { type AanpakLezing, tekst } from './keuzes.ts'
import type { Partijantwoorden } from './rules/antwoord-van-partij.ts'

const ofNiets = (waarde: unknown): string | null => tekst(waarde) || null

/** What every party answered to its agreement, by the id of the agreement; needs the content of 'afspraak'. */
export const antwoordenVan = (lezing: Pick<AanpakLezing, 'rijen'>): Partijantwoorden =>
  new Map(
    lezing.rijen('afspraak').map(({ id, inhoud }) => [
      id,
      {
        jaDoor: ofNiets(inhoud.jaDoor),
        jaOp: ofNiets(inhoud.jaOp),
        neeOp: ofNiets(inhoud.neeOp),
        gedaanOp: ofNiets(inhoud.gedaanOp),
      },
    ]),
  )
