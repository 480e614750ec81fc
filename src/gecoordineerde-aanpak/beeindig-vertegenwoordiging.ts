import { z } from 'zod'
import { laatPersoonLos } from '../bewaren-en-vernietigen/index.ts'
import { type Persoon, personenVan, volleNaam } from '../personen/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { datum, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type AanpakWerk, vanCoordinator } from './declaratie.ts'
import type { Feiten } from './rules/feiten.ts'
import {
  eindredenen,
  toetsBeeindigVertegenwoordiging,
  voorafBeeindigVertegenwoordiging,
} from './rules/vertegenwoordiging.ts'

const bandVan = ({ vertegenwoordigingen }: Feiten, bandId: string) =>
  vertegenwoordigingen.find(({ id }) => id === bandId)

const label = (
  { betrokkeneId, voorId, als }: Feiten['vertegenwoordigingen'][number],
  wie: ReadonlyMap<string, Persoon>,
) => {
  const naam = (id: string) => {
    const persoon = wie.get(id)
    return persoon ? volleNaam(persoon) : ''
  }
  return `${naam(betrokkeneId)} (${codeTekst('als', als)}): ${naam(voorId)}`
}

/** Somebody who stood here only for that representation, and of whom nothing else was recorded. */
const hoortHierNietMeer = ({ feiten }: AanpakWerk, betrokkeneId: string, bandId: string): boolean =>
  feiten.betrokkenen.some(
    ({ id, hoedanigheid }) => id === betrokkeneId && hoedanigheid === 'vertegenwoordiger',
  ) &&
  !feiten.vertegenwoordigingen.some((een) => een.id !== bandId && een.betrokkeneId === betrokkeneId) &&
  ![...feiten.gebeurtenissen, ...feiten.afspraken, ...feiten.gegevens].some(
    (een) => een.betrokkeneId === betrokkeneId,
  )

const haalWeg = async (werk: AanpakWerk, betrokkeneId: string, bandId: string): Promise<void> => {
  const { tx, omgeving, dossier, compartiment } = werk
  const rij = dossier.rijen.betrokkene.find(({ id }) => id === betrokkeneId)
  await werk.verwijder('band', bandId)
  if (!rij || !hoortHierNietMeer(werk, betrokkeneId, bandId)) return
  await werk.verwijder('betrokkene', betrokkeneId)
  await laatPersoonLos(tx, omgeving.sleutels, { gemeente: dossier.gemeente, compartiment }, rij.pseudoniem)
}

/** Records that a representation ended, or takes away one that was a mistake (N-Awb-2.1, N-AVG-5-1d, N-AVG-16). */
export const beeindigVertegenwoordiging = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.beeindig-vertegenwoordiging',
  normen: ['N-Awb-2.1', 'N-AVG-5-1d', 'N-AVG-16'],
  pad: 'beeindigde-vertegenwoordigingen',
  naOverlijden: 'kan',
  invoer: z.object({ bandId: dossierkeuze(), reden: keuze(eindredenen), tot: datum().optional() }),
  alleenAls: { tot: ({ reden }) => reden === 'beeindigd' },
  vooraf: voorafBeeindigVertegenwoordiging,
  toets: toetsBeeindigVertegenwoordiging,
  effect: async ({ bandId, reden, tot }, werk) => {
    const band = bandVan(werk.feiten, bandId)
    if (!band) throw new Error('the toets asks for a representation of this aanpak')
    if (reden === 'vergissing') await haalWeg(werk, band.betrokkeneId, bandId)
    else await werk.verander('band', bandId, { tot: tot ?? null })
  },
  betrokkenen: (feiten, { bandId }) => {
    const band = bandVan(feiten, bandId)
    return band ? [band.voorId] : []
  },
  keuzes: async (feiten, lezing) => {
    const personen = await personenVan(lezing)
    return {
      bandId: feiten.vertegenwoordigingen.map((band) => ({ waarde: band.id, label: label(band, personen) })),
    }
  },
  voorbeeld: { bandId: '{band}', reden: 'beeindigd', tot: '{vandaag}' },
})
