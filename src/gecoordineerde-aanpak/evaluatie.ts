import { z } from 'zod'
import { datum, dossierkeuze, keuze, lijst, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type AanpakWerk, clientenVan, vanCoordinator } from './declaratie.ts'
import { doelKeuze } from './keuzes.ts'
import {
  loopterNog,
  openEvaluatie,
  toetsHoudEvaluatie,
  toetsSpreekEvaluatieAf,
  voorafHoudEvaluatie,
  voorafSpreekEvaluatieAf,
} from './rules/evaluatie.ts'
import { gebeurtenissen } from './rules/gebeurtenissen.ts'
import { doelstaatNa } from './rules/leg-voortgang-vast.ts'
import { toetsSamenspraakBij } from './rules/samenspraak-bij.ts'
import { beide, samenspraakInhoud, samenspraakKeuze, samenspraakVelden } from './samenspraak-velden.ts'

const gemeenschappelijk = { ...vanCoordinator, betrokkenen: clientenVan } as const

/** One agreed day at a time: a new one takes the place of what was agreed on and not held. */
const spreekAf = async (werk: AanpakWerk, dag: string): Promise<void> => {
  const eerder = openEvaluatie(werk.feiten)
  if (eerder) await werk.verwijder('gebeurtenis', eerder.id)
  const rij = { soort: 'evaluatie-afgesproken', betrokkene_id: null, datum: dag, code: null }
  await werk.voegToe('gebeurtenis', rij)
}

/** Agrees on the day on which the plan is evaluated; once more moves it (2.3a.3 lid 3, N-2.3a.3-3). */
export const spreekEvaluatieAf = defineHandeling({
  ...gemeenschappelijk,
  id: 'gecoordineerde-aanpak.spreek-evaluatie-af',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-5'],
  pad: 'evaluatiemomenten',
  invoer: z.object({ evaluatieOp: datum() }),
  vooraf: voorafSpreekEvaluatieAf,
  toets: toetsSpreekEvaluatieAf,
  effect: ({ evaluatieOp }, werk) => spreekAf(werk, evaluatieOp),
  voorbeeld: { evaluatieOp: '{later}' },
})

/**
 * Holds an evaluation: of every goal that runs a line of progress, with whom it was talked through, and the day of the next one
 * (2.3a.3 lid 3 and 5; N-2.3a.3-3, N-2.3a.3-5, N-2.3a.3-5-ds).
 */
export const houdEvaluatie = defineHandeling({
  ...gemeenschappelijk,
  id: 'gecoordineerde-aanpak.houd-evaluatie',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-5', 'N-2.3a.3-5-ds'],
  pad: 'evaluaties',
  metInhoud: ['doel'],
  invoer: z.object({
    gehoudenOp: datum(),
    doelen: lijst(
      z.object({
        doelId: dossierkeuze(),
        stand: keuze(gebeurtenissen.voortgang),
        tekst: tekst({ max: 500, wieZiet: 'client' }).optional(),
      }),
      1,
    ),
    volgendeOp: datum().optional(),
    ...samenspraakVelden,
  }),
  ingeklapt: ['besprokenOp', 'waaromNietBesproken'],
  vooraf: voorafHoudEvaluatie,
  toets: (invoer, feiten, kader) =>
    beide(toetsHoudEvaluatie(invoer, feiten, kader), toetsSamenspraakBij(invoer, feiten, kader)),
  effect: async ({ gehoudenOp, doelen, volgendeOp, ...bespreking }, werk) => {
    const eigen = { betrokkene_id: null, datum: gehoudenOp }
    for (const { doelId, stand, tekst: woorden } of doelen) {
      const inhoud = { over: 'doel', id: doelId, tekst: woorden ?? null }
      await werk.voegToe('gebeurtenis', { ...eigen, soort: 'voortgang', code: stand }, inhoud)
      await werk.verander('doel', doelId, { staat: doelstaatNa(stand) })
    }
    const samenspraak = samenspraakInhoud(bespreking, werk.kader.vandaag)
    await werk.voegToe('gebeurtenis', { ...eigen, soort: 'evaluatie', code: null }, { samenspraak })
    if (volgendeOp && loopterNog({ doelen })) await spreekAf(werk, volgendeOp)
  },
  keuzes: async (_, lezing) => ({ doelId: doelKeuze(lezing), ...(await samenspraakKeuze(lezing)) }),
  begin: (feiten, _, { vandaag }) => ({
    gehoudenOp: vandaag,
    doelen: feiten.doelen.filter(({ staat }) => staat === 'loopt').map(({ id }) => ({ doelId: id })),
  }),
  voorbeeld: {
    gehoudenOp: '{vandaag}',
    doelen: [{ doelId: '{doel}', stand: 'loopt', tekst: 'Er is een plan gemaakt.' }],
    volgendeOp: '{later}',
    besprokenMet: ['{client}'],
  },
})
