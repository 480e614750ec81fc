import { gemeenteMetCode } from '../platform/places/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { meldpuntWoorden as woorden } from '../teksten/nl/meldpunt-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { MeldingLezing } from './declaratie.ts'
import { partijenBijNaam } from './partij-keuze.ts'
import type { InlichtingFeit } from './rules/feiten.ts'

/** The name of who was asked or given something: a party by id, a municipality by code, else the word for `code` in this list. */
export const naamVanAnder = async (
  lezing: MeldingLezing,
): Promise<(wie: string | null, lijst: string, code: string) => string> => {
  const partijen = await partijenBijNaam(lezing)
  return (wie, lijst, code) => {
    const gemeente = wie ? gemeenteMetCode(wie) : undefined
    if (gemeente) return vul(woorden.gemeente, { naam: gemeente.label })
    return (wie && partijen.get(wie)?.naam) || codeTekst(lijst, code)
  }
}

/** Who was asked, by party, by municipality, or the mayor. */
export const gevraagde = ({ partijId, andereGemeente }: InlichtingFeit): string | null =>
  partijId ?? andereGemeente
