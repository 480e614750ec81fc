import { z } from 'zod'
import { pasGegeven } from '../dossier/pas-gegeven.ts'
import { normaliseerNaam } from '../personen/index.ts'
import { dossierkeuze, keuze, lijst, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { eigenTaakCodes } from '../wet/melding.ts'
import { zakenVanPartij, zakenVanTaak } from '../wet/zaken-van-ontvanger.ts'
import { gaOver, overDeClient, vanOggz } from './declaratie.ts'
import { partijIn, partijKeuze } from './partij-keuze.ts'
import { gegevenKeuze } from './rij-keuze.ts'
import { toetsDraagOver, voorafDraagOver } from './rules/overdracht.ts'
import { geborenOp, laatsteAanvaarding } from './wie-aanvaardde.ts'

const andereTaken = eigenTaakCodes.filter((taak) => taak !== 'oggz')
const [taak1, ...taken] = andereTaken
if (!taak1) throw new Error('the table of tasks is empty')

const gekozen = z.object({
  gegevenId: dossierkeuze(),
  reden: tekst({ min: 10, max: 1000, wieZiet: 'client' }),
})

/**
 * Hands bemoeizorg over to a party or to a task of the college, with chosen gegevens; it stays open until somebody took it over
 * (N-1.1.1-oggz, N-2.2.5-vrij, N-AVG-5-1c).
 */
export const draagOver = defineHandeling({
  ...vanOggz,
  id: 'oggz.draag-over',
  normen: ['N-1.1.1-oggz', 'N-2.2.5-vrij', 'N-2.2.5-2b-wal', 'N-AVG-5-1c'],
  pad: 'overdrachten',
  metInhoud: ['gegeven', 'gebeurtenis'],
  controleren: true,
  stappen: [
    { naam: 'naar', velden: ['naar'] },
    { naam: 'wie', velden: ['partijId', 'taak', 'grond'] },
    { naam: 'gegevens', velden: ['akkoordVan', 'gegevens'] },
  ],
  invoer: z.object({
    naar: keuze(['partij', 'eigen-taak']),
    partijId: dossierkeuze().optional(),
    taak: keuze([taak1, ...taken]).optional(),
    grond: keuze(['instemming', 'juridisch-akkoord']),
    akkoordVan: regel({ max: 200 }).optional(),
    gegevens: lijst(gekozen, 1),
  }),
  alleenAls: {
    partijId: ({ naar }) => naar === 'partij',
    taak: ({ naar }) => naar === 'eigen-taak',
    akkoordVan: ({ grond }) => grond === 'juridisch-akkoord',
  },
  vooraf: voorafDraagOver,
  bij: async (_, lezing) => ({
    antwoord: laatsteAanvaarding(lezing),
    geboortedatum: await geborenOp(lezing),
    partij: await partijIn(lezing),
  }),
  toets: ({ naar, partijId, taak, ...invoer }, feiten, kader, { partij, ...bij }) =>
    toetsDraagOver(
      {
        ...invoer,
        ...bij,
        zaken: naar === 'partij' ? zakenVanPartij(partij(partijId ?? '')) : zakenVanTaak(taak),
        ...(naar === 'partij' ? { partijId } : { taak }),
        akkoordVanZelf: normaliseerNaam(invoer.akkoordVan ?? '') === normaliseerNaam(kader.wie.naam),
      },
      feiten,
      kader,
    ),
  effect: async ({ naar, partijId, taak, grond, akkoordVan, gegevens }, werk) => {
    const { vandaag } = werk.kader
    const aan = naar === 'partij' ? partijId : taak
    if (!aan) throw new Error('the toets asks for whom it goes to')
    const rij = {
      soort: naar,
      partij_id: naar === 'partij' ? aan : null,
      taak: naar === 'partij' ? null : aan,
    }
    const doorgeleidingId = await werk.voegToe(
      'doorgeleiding',
      { ...rij, grond, staat: 'verstuurd', datum: vandaag, beslist_op: null },
      { akkoordVan: akkoordVan ?? null },
    )
    for (const { gegevenId, reden } of gegevens)
      await werk.voegToe(
        'verstrekking',
        { gegeven_id: gegevenId, aan, datum: vandaag, artikel: werk.artikel, ...pasGegeven },
        { reden, doorgeleidingId, beslistDoor: werk.kader.wie.gebruikerId },
      )
    await gaOver(werk, 'draag-over')
    return { doorgeleidingId }
  },
  betrokkenen: overDeClient,
  keuzes: async (_, lezing) => ({ partijId: await partijKeuze(lezing), gegevenId: gegevenKeuze(lezing) }),
  voorbeeld: {
    naar: 'partij',
    partijId: '{partij}',
    grond: 'instemming',
    gegevens: [{ gegevenId: '{gegeven}', reden: 'Nodig om te weten waar het om gaat.' }],
  },
})
