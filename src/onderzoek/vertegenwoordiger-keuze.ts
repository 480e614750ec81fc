import { mensenWoorden as woorden } from '../teksten/nl/onderzoek-mensen.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { vertegenwoordigers } from '../wet/vertegenwoordiging.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten, VertegenwoordigingFeit } from './rules/feiten.ts'
import { teKiezenNamens } from './rules/namens-wie.ts'
import { personenVan, volleNaam } from './wie-is-wie.ts'

type L = Lezing<Feiten, OnderzoekTabel>

const namenVan = async (lezing: L): Promise<(id: string) => string> => {
  const personen = await personenVan(lezing)
  return (id) => {
    const persoon = personen.get(id)
    return persoon ? volleNaam(persoon) : ''
  }
}

const inWoorden = ({ als, voorId }: VertegenwoordigingFeit, naam: (id: string) => string): string =>
  vul(woorden.alsVan, { als: vertegenwoordigers[als].naam.toLowerCase(), naam: naam(voorId) })

/** Who represents somebody, each with as what and for whom, to choose who spoke. */
export const keuzeUitVertegenwoordigers = async (lezing: L): Promise<readonly Keuze[]> => {
  const naam = await namenVan(lezing)
  const { vertegenwoordigingen } = lezing.feiten
  return [...new Set(vertegenwoordigingen.map(({ betrokkeneId }) => betrokkeneId))].map((id) => ({
    waarde: id,
    label: naam(id),
    uitleg: metHoofdletter(
      vertegenwoordigingen
        .filter(({ betrokkeneId }) => betrokkeneId === id)
        .map((band) => inWoorden(band, naam))
        .join(', '),
    ),
  }))
}

/** For whom somebody spoke who represents several people: one option for each of them; none when nobody does (N-Awb-2.1). */
export const keuzeUitNamens = async (lezing: L): Promise<readonly Keuze[]> => {
  const open = teKiezenNamens(lezing.feiten)
  if (open.length === 0) return []
  const naam = await namenVan(lezing)
  return open.map(({ id, betrokkeneId, voorId }) => ({
    waarde: id,
    label: vul(woorden.spreektNamens, { wie: naam(betrokkeneId), naam: naam(voorId) }),
    uitleg: metHoofdletter(
      lezing.feiten.vertegenwoordigingen
        .filter((band) => band.betrokkeneId === betrokkeneId && band.voorId === voorId)
        .map(({ als }) => vertegenwoordigers[als].naam.toLowerCase())
        .join(', '),
    ),
  }))
}

/** The recorded representations, to choose the one that was recorded wrong. */
export const keuzeUitVertegenwoordigingen = async (lezing: L): Promise<readonly Keuze[]> => {
  const naam = await namenVan(lezing)
  return lezing.feiten.vertegenwoordigingen.map((band) => ({
    waarde: band.id,
    label: naam(band.betrokkeneId),
    uitleg: metHoofdletter(inWoorden(band, naam)),
  }))
}
