import type { Lezing } from '../verwerking/lezing.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { openGespreksafspraken } from './rules/gespreksafspraak.ts'

/** An appointment for a conversation that is still to come, or has passed without one. */
export interface AfspraakInBeeld {
  readonly id: string
  readonly datum: string
  readonly tijd: string
  readonly vorm: string
  readonly waar: string
  readonly met: readonly string[]
}

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')

/** The appointments on which nothing followed yet, with whom, the earliest first; needs the content of 'gebeurtenis'. */
export const gespreksafsprakenVan = (
  lezing: Lezing<Feiten, OnderzoekTabel>,
  mensen: readonly { readonly id: string; readonly naam: string }[],
): readonly AfspraakInBeeld[] => {
  const rijen = new Map(lezing.rijen('gebeurtenis').map((rij) => [rij.id, rij.inhoud]))
  return openGespreksafspraken(lezing.feiten)
    .map(({ id, datum, code }) => {
      const { met, tijd, waar } = rijen.get(id) ?? {}
      const wie = mensen.filter((mens) => Array.isArray(met) && met.includes(mens.id))
      return {
        id,
        datum,
        tijd: tekst(tijd).replace('.', ':').padStart(5, '0'),
        vorm: code ?? '',
        waar: tekst(waar),
        met: wie.map(({ naam }) => naam),
      }
    })
    .toSorted((a, b) => `${a.datum} ${a.tijd}`.localeCompare(`${b.datum} ${b.tijd}`))
}
