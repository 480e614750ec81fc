import { z } from 'zod'
import { metRolVan } from '../inrichting/index.ts'
import { haalTerug } from '../verwerking/haal-terug.ts'
import { datum, dossierkeuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { beginBemoeizorg } from './begin-bemoeizorg.ts'
import { gaOver, type MeldingLezing, type MeldingWerk, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { laatVragenVervallen } from './naar-portaal.ts'
import {
  openDoorgeleiding,
  toetsLegAannameVast,
  toetsLegTeruggaveVast,
  toetsTrekDoorgeleidingIn,
  voorafLegAannameVast,
  voorafLegTeruggaveVast,
  voorafTrekDoorgeleidingIn,
} from './rules/doorgeleiden.ts'

const beslis = async (
  werk: MeldingWerk,
  staat: 'aangenomen' | 'teruggegeven' | 'ingetrokken',
  datum: string,
): Promise<string> => {
  const open = openDoorgeleiding(werk.feiten)
  if (!open) throw new Error('the toets asks for one that waits')
  await werk.verander('doorgeleiding', open.id, { staat, beslist_op: datum })
  return open.id
}

/** Who does bemoeizorg in this municipality on this day. */
const bemoeizorgers = ({ tx, dossier }: MeldingLezing, dag: string) =>
  metRolVan(tx, dossier.gemeente, 'bemoeizorger', dag)

const naarOggz = (feiten: MeldingWerk['feiten']): boolean => openDoorgeleiding(feiten)?.taak === 'oggz'

/**
 * Records that the melding was taken up, and by whom: only then is it done with (N-2.2.5-2b-wal). What went to the oggz becomes a
 * dossier there, of the bemoeizorger who takes it up, or is added to the one that runs (N-2.2.5-2b-col).
 */
export const legAannameVast = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.leg-aanname-vast',
  normen: ['N-2.2.5-2b-wal', 'N-2.2.5-2b', 'N-2.2.5-2b-col', 'N-5.5.2-4', 'N-1.1.1-oggz'],
  pad: 'aannames',
  metInhoud: ['doorgeleiding', 'gegeven', 'verstrekking', 'inlichting', 'gebeurtenis'],
  invoer: z.object({
    datum: datum(),
    wie: regel({ max: 200 }),
    bemoeizorgerId: dossierkeuze().optional(),
  }),
  vooraf: voorafLegAannameVast,
  bij: async (feiten, lezing, { vandaag }) =>
    naarOggz(feiten) ? (await bemoeizorgers(lezing, vandaag)).map(({ gebruikerId }) => gebruikerId) : [],
  toets: (invoer, feiten, kader, bekend) =>
    toetsLegAannameVast(
      { ...invoer, isBemoeizorger: bekend.includes(invoer.bemoeizorgerId ?? '') },
      feiten,
      kader,
    ),
  effect: async ({ datum: dag, wie, bemoeizorgerId }, werk) => {
    const open = openDoorgeleiding(werk.feiten)
    if (open && bemoeizorgerId) await beginBemoeizorg(werk, open, bemoeizorgerId)
    await laatVragenVervallen(werk)
    await beslis(werk, 'aangenomen', dag)
    const redenCode = `opgepakt-${open?.taak ?? open?.soort}`
    await gaOver(werk, 'leg-aanname-vast', { datum: dag, redenCode, inhoud: { wie } })
  },
  bericht: ({ bemoeizorgerId }) => (bemoeizorgerId ? [bemoeizorgerId] : []),
  betrokkenen: overDeGemelde,
  keuzes: async (feiten, lezing, { vandaag }) => ({
    bemoeizorgerId: naarOggz(feiten)
      ? (await bemoeizorgers(lezing, vandaag)).map(({ gebruikerId, naam }) => ({
          waarde: gebruikerId,
          label: naam,
        }))
      : [],
  }),
  nietHier: (feiten) => (naarOggz(feiten) ? [] : ['bemoeizorgerId']),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { datum: '{vandaag}', wie: 'Wim van het wijkteam' },
})

/** Records that it was given back, with the reason: the meldpunt has it again (N-2.2.5-2b-wal). */
export const legTeruggaveVast = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.leg-teruggave-vast',
  normen: ['N-2.2.5-2b-wal', 'N-2.2.5-2b'],
  pad: 'teruggaven',
  metInhoud: ['verstrekking'],
  invoer: z.object({ datum: datum(), waarom: tekst({ min: 3, max: 1000, wieZiet: 'gemelde' }) }),
  vooraf: voorafLegTeruggaveVast,
  toets: toetsLegTeruggaveVast,
  effect: async ({ datum: dag, waarom }, werk) => {
    await haalTerug(werk, await beslis(werk, 'teruggegeven', dag))
    await gaOver(werk, 'leg-teruggave-vast', { datum: dag, inhoud: { waarom } })
  },
  betrokkenen: overDeGemelde,
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { datum: '{vandaag}', waarom: 'Zij woont buiten ons gebied.' },
})

/** Takes back what was sent to the wrong one, who is asked to destroy it (N-5.5.2-3, AVG 16). */
export const trekDoorgeleidingIn = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.trek-doorgeleiding-in',
  normen: ['N-5.5.2-3', 'N-2.2.5-2b'],
  pad: 'intrekkingen',
  metInhoud: ['verstrekking'],
  controleren: true,
  invoer: z.object({ waarom: tekst({ min: 3, max: 1000, wieZiet: 'gemelde' }) }),
  vooraf: voorafTrekDoorgeleidingIn,
  toets: toetsTrekDoorgeleidingIn,
  effect: async ({ waarom }, werk) => {
    await haalTerug(werk, await beslis(werk, 'ingetrokken', werk.kader.vandaag))
    await gaOver(werk, 'trek-doorgeleiding-in', { inhoud: { waarom } })
  },
  betrokkenen: overDeGemelde,
  voorbeeld: { waarom: 'De verkeerde partij gekozen.' },
})
