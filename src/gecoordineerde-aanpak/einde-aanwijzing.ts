import { z } from 'zod'
import { beslissersVan } from '../inrichting/index.ts'
import { keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { wieWerkt } from './bericht-aan.ts'
import { type AanpakWerk, gaOverMet, vanCollege, vanCoordinator } from './declaratie.ts'
import { vertrekVan } from './overdragende-partij.ts'
import {
  intrekredenen,
  neerlegredenen,
  toetsLegTaakNeer,
  toetsTrekAanwijzingIn,
  voorafLegTaakNeer,
  voorafTrekAanwijzingIn,
} from './rules/einde-aanwijzing.ts'
import { overgangen } from './rules/staten.ts'

/** Nobody is coordinator any more from this moment: his access ends with it, and who stood in for him has none either (N-5.4.4-7). */
const eindig = async (
  werk: AanpakWerk,
  overgang: 'leg-taak-neer' | 'trek-aanwijzing-in',
  redenCode: string,
  woorden: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const { code, partijId } = vertrekVan(werk)
  const rij = { soort: 'coordinator-vervangen', betrokkene_id: null, datum: werk.kader.vandaag, code }
  await werk.voegToe('gebeurtenis', rij, { partijId, ...woorden })
  await gaOverMet(werk, { overgang, naar: overgangen[overgang].naar, redenCode }, woorden)
  await werk.werkBij({ behandelaar: null })
}

/** The coordinator lays down his task at once; the college appoints another (2.3a.3 lid 4, 5.4.4 lid 7; N-2.3a.3-4, N-5.4.4-7). */
export const legTaakNeer = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.leg-taak-neer',
  normen: ['N-2.3a.3-4', 'N-5.4.4-7', 'N-5.4.4-8'],
  pad: 'neergelegde-taken',
  metInhoud: ['gebeurtenis'],
  controleren: true,
  daarna: { coordinator: '/werkvoorraad' },
  invoer: z.object({
    redenCode: keuze(neerlegredenen),
    toelichting: tekst({ max: 1000, wieZiet: 'college' }).optional(),
  }),
  alleenAls: { toelichting: ({ redenCode }) => redenCode === 'anders' },
  vooraf: voorafLegTaakNeer,
  toets: toetsLegTaakNeer,
  effect: ({ redenCode, toelichting }, werk) =>
    eindig(werk, 'leg-taak-neer', redenCode, { toelichting: toelichting ?? null }),
  bericht: (_, { tx, dossier }, { vandaag }) => beslissersVan(tx, dossier.gemeente, vandaag),
  betrokkenen: () => 'allen',
  voorbeeld: { redenCode: 'ander-werk' },
})

/**
 * The college ends the appointment on the day itself, also when nobody else is found yet: the coordinator left, his party stops, or
 * a client or party has a good reason (2.3a.3 lid 4, 5.4.4 lid 7; N-2.3a.3-4-and, N-5.4.4-7).
 */
export const trekAanwijzingIn = defineHandeling({
  ...vanCollege,
  id: 'gecoordineerde-aanpak.trek-aanwijzing-in',
  normen: ['N-2.3a.3-4-and', 'N-5.4.4-7', 'N-5.4.4-8'],
  pad: 'ingetrokken-aanwijzingen',
  metInhoud: ['gebeurtenis'],
  controleren: true,
  invoer: z.object({
    waardoor: keuze(intrekredenen),
    reden: tekst({ min: 5, max: 2000, wieZiet: 'client' }),
  }),
  vooraf: voorafTrekAanwijzingIn,
  toets: toetsTrekAanwijzingIn,
  effect: ({ waardoor, reden }, werk) => eindig(werk, 'trek-aanwijzing-in', waardoor, { reden }),
  bericht: (_, { dossier }) => wieWerkt(dossier),
  betrokkenen: () => 'allen',
  voorbeeld: { waardoor: 'vertrokken', reden: 'De coördinator werkt niet meer bij de partij.' },
})
