import { z } from 'zod'
import { haalTerug } from '../verwerking/haal-terug.ts'
import { datum, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gaOver, legVast, type OggzWerk, overDeClient, vanOggz } from './declaratie.ts'
import {
  openOverdracht,
  toetsLegOvernameVast,
  toetsLegWeigeringVast,
  toetsTrekOverdrachtIn,
  toetsVraagOvernameNa,
  voorafLegOvernameVast,
  voorafLegWeigeringVast,
  voorafTrekOverdrachtIn,
  voorafVraagOvernameNa,
} from './rules/overdracht.ts'

const beslis = async (
  werk: OggzWerk,
  staat: 'aangenomen' | 'teruggegeven' | 'ingetrokken',
  datum: string,
): Promise<string> => {
  const open = openOverdracht(werk.feiten)
  if (!open) throw new Error('the toets asks for one that waits')
  await werk.verander('doorgeleiding', open.id, { staat, beslist_op: datum })
  return open.id
}

/** Records that it was taken over, and by whom: only then bemoeizorg ends (N-2.2.5-2b-wal). */
export const legOvernameVast = defineHandeling({
  ...vanOggz,
  id: 'oggz.leg-overname-vast',
  normen: ['N-2.2.5-2b-wal', 'N-1.1.1-oggz', 'N-5.4.5-15'],
  pad: 'overnames',
  invoer: z.object({ datum: datum(), wie: regel({ max: 200 }) }),
  vooraf: voorafLegOvernameVast,
  toets: toetsLegOvernameVast,
  effect: async ({ datum: dag, wie }, werk) => {
    await beslis(werk, 'aangenomen', dag)
    await gaOver(werk, 'leg-overname-vast', { datum: dag, redenCode: 'hulp-aanvaard', inhoud: { wie } })
  },
  betrokkenen: overDeClient,
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { datum: '{vandaag}', wie: 'Wim van het wijkteam' },
})

/** Records that it was refused, with the reason: bemoeizorg goes on, and who refused keeps nothing (N-AVG-19). */
export const legWeigeringVast = defineHandeling({
  ...vanOggz,
  id: 'oggz.leg-weigering-vast',
  normen: ['N-2.2.5-2b-wal', 'N-1.1.1-oggz', 'N-AVG-19'],
  pad: 'weigeringen',
  metInhoud: ['verstrekking'],
  invoer: z.object({ datum: datum(), waarom: tekst({ min: 3, max: 1000, wieZiet: 'client' }) }),
  vooraf: voorafLegWeigeringVast,
  toets: toetsLegWeigeringVast,
  effect: async ({ datum: dag, waarom }, werk) => {
    await haalTerug(werk, await beslis(werk, 'teruggegeven', dag))
    await gaOver(werk, 'leg-weigering-vast', { datum: dag, inhoud: { waarom } })
  },
  betrokkenen: overDeClient,
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { datum: '{vandaag}', waarom: 'Er is daar een wachtlijst van een jaar.' },
})

/** Records that was asked whether it is taken over yet; three working days later it is asked again (N-2.2.5-2b-wal). */
export const vraagOvernameNa = defineHandeling({
  ...vanOggz,
  id: 'oggz.vraag-overname-na',
  normen: ['N-2.2.5-2b-wal'],
  pad: 'navragen',
  invoer: z.object({ datum: datum(), toelichting: tekst({ max: 1000, wieZiet: 'client' }).optional() }),
  vooraf: voorafVraagOvernameNa,
  toets: toetsVraagOvernameNa,
  effect: async ({ datum: dag, toelichting }, werk) => {
    await legVast(werk, 'overname-nagevraagd', dag, 'nog-niet', { toelichting: toelichting ?? null })
  },
  betrokkenen: overDeClient,
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { datum: '{vandaag}', toelichting: 'Wim bespreekt het morgen in het team.' },
})

/** Takes back what went to the wrong one, who is asked to destroy it (AVG 16). */
export const trekOverdrachtIn = defineHandeling({
  ...vanOggz,
  id: 'oggz.trek-overdracht-in',
  normen: ['N-AVG-16', 'N-AVG-19'],
  pad: 'intrekkingen',
  metInhoud: ['verstrekking'],
  controleren: true,
  invoer: z.object({ waarom: tekst({ min: 3, max: 1000, wieZiet: 'client' }) }),
  vooraf: voorafTrekOverdrachtIn,
  toets: toetsTrekOverdrachtIn,
  effect: async ({ waarom }, werk) => {
    await haalTerug(werk, await beslis(werk, 'ingetrokken', werk.kader.vandaag))
    await gaOver(werk, 'trek-overdracht-in', { inhoud: { waarom } })
  },
  betrokkenen: overDeClient,
  voorbeeld: { waarom: 'De verkeerde partij gekozen.' },
})
