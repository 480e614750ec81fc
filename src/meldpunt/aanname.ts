import { z } from 'zod'
import { datum, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gaOver, legVast, type MeldingWerk, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import {
  laatsteBeslissing,
  toetsNeemBeslissingTerug,
  toetsVraagAannameNa,
  voorafNeemBeslissingTerug,
  voorafVraagAannameNa,
} from './rules/aanname.ts'

/** Records that was asked whether the melding is taken up yet; three working days later it is asked again (N-2.2.5-2b-wal). */
export const vraagAannameNa = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.vraag-aanname-na',
  normen: ['N-2.2.5-2b-wal'],
  pad: 'navragen',
  invoer: z.object({ datum: datum(), toelichting: tekst({ max: 1000, wieZiet: 'gemelde' }).optional() }),
  vooraf: voorafVraagAannameNa,
  toets: toetsVraagAannameNa,
  effect: async ({ datum: dag, toelichting }, werk) => {
    await legVast(werk, 'aanname-nagevraagd', dag, 'nog-niet', { toelichting: toelichting ?? null })
  },
  betrokkenen: overDeGemelde,
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { datum: '{vandaag}', toelichting: 'Wim bespreekt het morgen in het team.' },
})

/** What went with a transfer that was not given back after all is no longer withdrawn, unless who has it was told to destroy it. */
const herstelVerstrekkingen = async (werk: MeldingWerk, doorgeleidingId: string): Promise<void> => {
  const bestaat = new Set(werk.feiten.gegevens.map(({ id }) => id))
  for (const { id, gegeven_id, ingetrokken_op, gemeld_op, inhoud } of werk.rijen('verstrekking')) {
    const vanDeze = inhoud.doorgeleidingId === doorgeleidingId && bestaat.has(gegeven_id)
    if (vanDeze && ingetrokken_op !== null && gemeld_op === null)
      await werk.verander('verstrekking', id, { ingetrokken_op: null, vernietiging: null })
  }
}

/** Takes back that the melding was taken up or given back, when that was recorded by mistake (N-2.2.5-2b-wal, N-AVG-16). */
export const neemBeslissingTerug = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.neem-beslissing-terug',
  normen: ['N-2.2.5-2b-wal', 'N-AVG-5-1d', 'N-AVG-16'],
  pad: 'teruggenomen-beslissingen',
  controleren: true,
  metInhoud: ['verstrekking'],
  invoer: z.object({ waarom: tekst({ min: 3, max: 1000, wieZiet: 'gemelde' }) }),
  vooraf: voorafNeemBeslissingTerug,
  toets: toetsNeemBeslissingTerug,
  effect: async ({ waarom }, werk) => {
    const laatste = laatsteBeslissing(werk.feiten)
    if (!laatste) throw new Error('the toets asks for what was decided')
    await werk.verander('doorgeleiding', laatste.id, { staat: 'verstuurd', beslist_op: null })
    if (laatste.staat === 'teruggegeven') await herstelVerstrekkingen(werk, laatste.id)
    await gaOver(werk, 'neem-beslissing-terug', { inhoud: { waarom } })
  },
  betrokkenen: overDeGemelde,
  voorbeeld: { waarom: 'Het wijkteam zei dit over een andere melding.' },
})
