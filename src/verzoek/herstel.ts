import { z } from 'zod'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { datum, dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Keuze } from '../verwerking/verwerking.ts'
import { legVast, type VerzoekLezing, vanVerzoek } from './declaratie.ts'
import { namenVan } from './persoon-in-verzoek.ts'
import type { Feiten, GebeurtenisFeit } from './rules/feiten.ts'
import {
  teHerstellen,
  toetsHaalGebeurtenisWeg,
  toetsVerbeterGebeurtenis,
  voorafHaalGebeurtenisWeg,
  voorafVerbeterGebeurtenis,
  weggehaaldMet,
} from './rules/herstel.ts'

const feitenKeuze = (lezing: VerzoekLezing): readonly Keuze[] => {
  const namen = namenVan(lezing)
  return teHerstellen(lezing.feiten)
    .toReversed()
    .map(({ id, soort, code, betrokkeneId, datum: dag }) => ({
      waarde: id,
      label: [
        datumInWoorden(dag),
        namen.get(betrokkeneId ?? ''),
        codeTekst('verzoekgebeurtenis', soort),
        code && codeTekst(soort, code),
      ]
        .filter(Boolean)
        .join(', '),
    }))
}

const feitVan = ({ gebeurtenissen }: Feiten, gebeurtenisId: string): GebeurtenisFeit => {
  const feit = gebeurtenissen.find(({ id }) => id === gebeurtenisId)
  if (!feit) throw new Error('the toets asks for a fact of this request')
  return feit
}

const overWie = ({ gebeurtenissen }: Feiten, { gebeurtenisId }: { readonly gebeurtenisId: string }) =>
  gebeurtenissen.flatMap(({ id, betrokkeneId }) =>
    id === gebeurtenisId && betrokkeneId ? [betrokkeneId] : [],
  )

/** Mends the day on which somebody was told, or on which it is looked at again (N-AVG-5-1d, N-AVG-16). */
export const verbeterGebeurtenis = defineHandeling({
  ...vanVerzoek,
  id: 'verzoek.verbeter-gebeurtenis',
  normen: ['N-AVG-5-1d', 'N-AVG-16'],
  pad: 'verbeteringen',
  metInhoud: ['betrokkene', 'gebeurtenis'],
  invoer: z.object({
    gebeurtenisId: dossierkeuze(),
    datum: datum(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'client' }),
  }),
  vooraf: voorafVerbeterGebeurtenis,
  toets: toetsVerbeterGebeurtenis,
  effect: async ({ gebeurtenisId, datum: dag, reden }, werk) => {
    const { inhoud } = werk.rijen('gebeurtenis').find(({ id }) => id === gebeurtenisId) ?? {}
    const verbeterd = { op: werk.kader.vandaag, reden }
    await werk.verbeter('gebeurtenis', gebeurtenisId, { datum: dag }, { ...inhoud, verbeterd })
  },
  betrokkenen: overWie,
  keuzes: (_, lezing) => ({ gebeurtenisId: feitenKeuze(lezing) }),
  begin: (feiten, _, __, { gebeurtenisId }) =>
    gebeurtenisId ? { datum: feiten.gebeurtenissen.find(({ id }) => id === gebeurtenisId)?.datum } : {},
  voorbeeld: { gebeurtenisId: '{gebeurtenis}', datum: '{straks}', reden: 'Het was een andere dag.' },
})

/** Takes away that somebody was told, or that telling waits, when that never happened (N-AVG-16). */
export const haalGebeurtenisWeg = defineHandeling({
  ...vanVerzoek,
  id: 'verzoek.haal-gebeurtenis-weg',
  normen: ['N-AVG-5-1d', 'N-AVG-16'],
  pad: 'weggehaald',
  metInhoud: ['betrokkene'],
  controleren: true,
  invoer: z.object({
    gebeurtenisId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'client' }),
  }),
  vooraf: voorafHaalGebeurtenisWeg,
  toets: toetsHaalGebeurtenisWeg,
  effect: async ({ gebeurtenisId, reden }, werk) => {
    const feit = feitVan(werk.feiten, gebeurtenisId)
    for (const { id } of weggehaaldMet(werk.feiten, feit)) await werk.verwijder('gebeurtenis', id)
    if (feit.betrokkeneId)
      await legVast(werk, 'verzoek-weggehaald', feit.betrokkeneId, {}, { reden, wat: feit.soort })
  },
  betrokkenen: overWie,
  keuzes: (_, lezing) => ({ gebeurtenisId: feitenKeuze(lezing) }),
  voorbeeld: { gebeurtenisId: '{gebeurtenis}', reden: 'Dit was een ander verzoek.' },
})
