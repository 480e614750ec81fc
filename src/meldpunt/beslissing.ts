import { z } from 'zod'
import { datum, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { gaOver, type MeldingWerk, overDeGemelde, vanMeldpunt } from './declaratie.ts'
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

/** Records that the melding was taken up, and by whom: only then is it done with (N-2.2.5-2b-wal). */
export const legAannameVast = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.leg-aanname-vast',
  normen: ['N-2.2.5-2b-wal', 'N-2.2.5-2b'],
  pad: 'aannames',
  invoer: z.object({ datum: datum(), wie: regel({ max: 200 }) }),
  vooraf: voorafLegAannameVast,
  toets: toetsLegAannameVast,
  effect: async ({ datum: dag, wie }, werk) => {
    await beslis(werk, 'aangenomen', dag)
    await gaOver(werk, 'leg-aanname-vast', { datum: dag, inhoud: { wie } })
  },
  betrokkenen: overDeGemelde,
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { datum: '{vandaag}', wie: 'Wim van het wijkteam' },
})

/** Records that it was given back, with the reason: the meldpunt has it again (N-2.2.5-2b-wal). */
export const legTeruggaveVast = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.leg-teruggave-vast',
  normen: ['N-2.2.5-2b-wal', 'N-2.2.5-2b'],
  pad: 'teruggaven',
  invoer: z.object({ datum: datum(), waarom: tekst({ min: 3, max: 1000, wieZiet: 'client' }) }),
  vooraf: voorafLegTeruggaveVast,
  toets: toetsLegTeruggaveVast,
  effect: async ({ datum: dag, waarom }, werk) => {
    await beslis(werk, 'teruggegeven', dag)
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
  controleren: true,
  invoer: z.object({ waarom: tekst({ min: 3, max: 1000, wieZiet: 'client' }) }),
  vooraf: voorafTrekDoorgeleidingIn,
  toets: toetsTrekDoorgeleidingIn,
  effect: async ({ waarom }, werk) => {
    const aan = openDoorgeleiding(werk.feiten)
    await beslis(werk, 'ingetrokken', werk.kader.vandaag)
    for (const { id, aan: wie } of werk.dossier.rijen.verstrekking)
      if (wie === (aan?.partijId ?? aan?.taak))
        await werk.verander('verstrekking', id, {
          ingetrokken_op: werk.kader.vandaag,
          gemeld_op: null,
          vernietiging: 'gevraagd',
        })
    await gaOver(werk, 'trek-doorgeleiding-in', { inhoud: { waarom } })
  },
  betrokkenen: overDeGemelde,
  voorbeeld: { waarom: 'De verkeerde partij gekozen.' },
})
