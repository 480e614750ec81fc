import { z } from 'zod'
import { pasGegeven } from '../dossier/pas-gegeven.ts'
import { briefhoofd } from '../inrichting/index.ts'
import { normaliseerNaam } from '../personen/index.ts'
import type { UitgaandeBrief } from '../verwerking/brief.ts'
import { dossierkeuze, keuze, lijst, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Kader } from '../verwerking/verwerking.ts'
import { eigenTaakCodes, grondCodes } from '../wet/melding.ts'
import { zakenVanPartij, zakenVanTaak } from '../wet/zaken-van-ontvanger.ts'
import { gaOver, legVast, type MeldingLezing, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { doorgeleidbrief } from './doorgeleidbrief.ts'
import { gegevenKeuze } from './gegeven-keuze.ts'
import { verborgenheid, watMeegaat } from './melder-in-tekst.ts'
import { partijenBijNaam, partijKeuze } from './partij-keuze.ts'
import { binnenVoorwaarden } from './rules/binnen-voorwaarden.ts'
import { toetsGeleidDoor, voorafGeleidDoor } from './rules/doorgeleiden.ts'
import { zonderMelder } from './rules/noemt-melder.ts'
import { isSpoed } from './rules/spoed.ts'
import { laatsteInstemming } from './wie-instemde.ts'
import { gemeldePersoon, wieHetIs } from './wie-is-gemeld.ts'

const [taak1, ...taken] = eigenTaakCodes
const [grond1, ...gronden] = grondCodes
if (!taak1 || !grond1) throw new Error('the tables of tasks and grounds are empty')

const gekozen = z.object({
  gegevenId: dossierkeuze(),
  reden: tekst({ min: 10, max: 1000, wieZiet: 'gemelde' }),
})

const invoer = z.object({
  naar: keuze(['partij', 'eigen-taak']),
  partijId: dossierkeuze().optional(),
  taak: keuze([taak1, ...taken]).optional(),
  grond: keuze([grond1, ...gronden]),
  haast: keuze(['kan-wachten', 'kan-niet-wachten']).optional(),
  gebeldMet: regel({ max: 200 }).optional(),
  waaromSpoed: tekst({ max: 1000, wieZiet: 'gemelde' }).optional(),
  watDreigt: tekst({ max: 1000, wieZiet: 'gemelde' }).optional(),
  akkoordVan: regel({ max: 200 }).optional(),
  gegevens: lijst(gekozen, 1),
})

/** The letter to the party that is asked to take it up; a task of the college gets none, it has the choice in the dossier. */
const brieven = async (
  { naar, partijId, grond, gegevens }: z.output<typeof invoer>,
  lezing: MeldingLezing,
  kader: Kader,
): Promise<readonly UitgaandeBrief[]> => {
  if (naar !== 'partij' || !partijId) return []
  const persoon = await gemeldePersoon(lezing)
  if (!persoon) throw new Error('this person was destroyed')
  const { teksten } = verborgenheid(lezing)
  const hoofd = await briefhoofd(lezing, kader, [(await partijenBijNaam(lezing)).get(partijId)?.naam ?? ''])
  const gekozenTeksten = gegevens.map(({ gegevenId }) => teksten.get(gegevenId) ?? '')
  const brief = doorgeleidbrief(hoofd, { over: wieHetIs(persoon), gegevens: gekozenTeksten, grond })
  return [{ voor: partijId, brief }]
}

/**
 * Passes the melding on with chosen gegevens, to a party or to a task of the college; it stays open until it was taken up
 * (N-2.2.5-2b, N-2.2.5-2b-col, N-2.2.5-2b-wal, N-5.5.2-3, N-5.5.2-4, N-5.5.4-1-tst).
 */
export const geleidDoor = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.geleid-door',
  normen: [
    'N-2.2.5-2b',
    'N-2.2.5-2b-col',
    'N-2.2.5-2b-wal',
    'N-5.5.2-3',
    'N-5.5.2-4',
    'N-5.5.4-1-tst',
    'N-1.1.1-oggz',
    'N-2.3.3',
    'N-2.2.5-dzm',
    'N-2.2.5-tst',
    'N-AVG-5-1c',
  ],
  pad: 'doorgeleidingen',
  metInhoud: ['gegeven', 'melder', 'gebeurtenis'],
  controleren: true,
  stappen: [
    { naam: 'naar', velden: ['naar'] },
    { naam: 'wie', velden: ['partijId', 'taak', 'grond'] },
    {
      naam: 'gegevens',
      velden: ['akkoordVan', 'haast', 'gebeldMet', 'waaromSpoed', 'watDreigt', 'gegevens'],
    },
  ],
  invoer,
  alleenAls: {
    partijId: ({ naar }) => naar === 'partij',
    taak: ({ naar }) => naar === 'eigen-taak',
    haast: ({ naar, taak }) => naar === 'eigen-taak' && taak === 'wmo-2015',
    gebeldMet: ({ haast }) => haast === 'kan-niet-wachten',
    waaromSpoed: ({ haast }) => haast === 'kan-niet-wachten',
    watDreigt: ({ naar, taak, grond }) =>
      grond === 'mijdt-hulp' ||
      grond === 'juridisch-akkoord' ||
      (naar === 'eigen-taak' && taak === 'oggz' && grond !== 'instemming'),
    akkoordVan: ({ grond }) => grond === 'juridisch-akkoord',
  },
  vooraf: voorafGeleidDoor,
  bij: async (_, lezing) => ({
    ...verborgenheid(lezing),
    antwoord: await laatsteInstemming(lezing),
    partijen: await partijenBijNaam(lezing),
  }),
  toets: ({ naar, partijId, taak, ...invoer }, feiten, kader, bij) => {
    const oordeel = toetsGeleidDoor(
      {
        ...invoer,
        ...(naar === 'partij' ? { partijId } : { taak }),
        antwoord: bij.antwoord,
        zaken: naar === 'partij' ? zakenVanPartij(bij.partijen.get(partijId ?? '')) : zakenVanTaak(taak),
        akkoordVanZelf: normaliseerNaam(invoer.akkoordVan ?? '') === normaliseerNaam(kader.wie.naam),
      },
      feiten,
      kader,
    )
    const { gegevens } = invoer
    const doorgifte = { gegevens, aan: partijId ?? taak ?? '', voorwaarden: bij.voorwaarden }
    return zonderMelder(
      binnenVoorwaarden(oordeel, doorgifte, kader.vandaag),
      [...watMeegaat(gegevens, bij), invoer.watDreigt, invoer.waaromSpoed],
      bij.melder,
    )
  },
  brieven,
  effect: async ({ naar, partijId, taak, grond, akkoordVan, watDreigt, gegevens, ...spoed }, werk) => {
    const { vandaag } = werk.kader
    const aan = naar === 'partij' ? partijId : taak
    if (!aan) throw new Error('the toets asks for whom it goes to')
    const doorgeleidingId = await werk.voegToe(
      'doorgeleiding',
      {
        soort: naar,
        partij_id: naar === 'partij' ? aan : null,
        taak: naar === 'partij' ? null : aan,
        grond,
        staat: 'verstuurd',
        datum: vandaag,
        beslist_op: null,
      },
      { akkoordVan: akkoordVan ?? null, watDreigt: watDreigt ?? null, brief: werk.brieven[0]?.brief ?? null },
    )
    for (const { gegevenId, reden } of gegevens)
      await werk.voegToe(
        'verstrekking',
        { gegeven_id: gegevenId, aan, datum: vandaag, artikel: werk.artikel, ...pasGegeven },
        { reden, doorgeleidingId, beslistDoor: werk.kader.wie.gebruikerId },
      )
    if (isSpoed(spoed))
      await legVast(werk, 'spoed', vandaag, 'gebeld', {
        wat: spoed.gebeldMet ?? '',
        toelichting: spoed.waaromSpoed ?? '',
      })
    await gaOver(werk, 'geleid-door')
    return { doorgeleidingId }
  },
  betrokkenen: overDeGemelde,
  keuzes: async (_, lezing) => ({ partijId: await partijKeuze(lezing), gegevenId: gegevenKeuze(lezing) }),
  voorbeeld: {
    naar: 'partij',
    partijId: '{partij}',
    grond: 'instemming',
    gegevens: [{ gegevenId: '{gegeven}', reden: 'Nodig om te weten waar het om gaat.' }],
  },
})
