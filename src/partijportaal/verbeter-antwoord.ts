import { z } from 'zod'
import { kijkDoor } from '../verwerking/doorstroom.ts'
import { dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import type { Stroom } from '../verwerking/werk.ts'
import { type Categorie, categorieNamen, niveaus } from '../wet/categorieen.ts'
import {
  behandelaarVanOnderzoek,
  gaOver,
  overDePersoon,
  type VraagLezing,
  type VraagWerk,
  vanPortaal,
  vraagInhoud,
} from './declaratie.ts'
import { antwoordKeuze } from './item-keuze.ts'
import type { Feiten, Kader } from './rules/feiten.ts'
import {
  toetsTrekAntwoordIn,
  toetsVerbeterAntwoord,
  voorafTrekAntwoordIn,
  voorafVerbeterAntwoord,
} from './rules/herstellen.ts'

const categorien = categorieNamen as readonly [Categorie, ...Categorie[]]
const doel = (werk: VraagWerk) => ({
  dossierId: vraagInhoud(werk).onderzoekId,
  lees: ['verzoek', 'antwoord', 'gegeven', 'verstrekking'] as const,
})

/** The gegevens of the onderzoek that were taken over from this item of the answer. */
const overgenomen = (stroom: Stroom, verzoekId: string, itemId: string) =>
  stroom.rijen('gegeven').filter(({ verzoek_id, item_id }) => verzoek_id === verzoekId && item_id === itemId)

const giftenVan = (stroom: Stroom, gegevenId: string) =>
  stroom
    .rijen('verstrekking')
    .filter(({ gegeven_id, ingetrokken_op }) => gegeven_id === gegevenId && ingetrokken_op === null)

/** What stands in the place of a gegeven that somebody else got before it was taken back: he must hear that it went. */
const ingetrokken = 'De partij trok dit gegeven in.'

/** What was taken over goes; what was given on says only that it was taken back, until who got it heard so. */
const haalWeg = async (stroom: Stroom, gegevenId: string, op: string): Promise<void> => {
  const gegeven = stroom.rijen('gegeven').find(({ id }) => id === gegevenId)
  const giften = giftenVan(stroom, gegevenId)
  if (!gegeven || giften.length === 0) return stroom.verwijder('gegeven', gegevenId)
  const { noodzaak } = gegeven.inhoud
  await stroom.verbeter(
    'gegeven',
    gegevenId,
    { niveau: 'dat', categorie: 'gewoon' },
    { tekst: ingetrokken, noodzaak },
  )
  for (const { id } of giften)
    await stroom.verander('verstrekking', id, { verbeterd_op: op, gemeld_op: null })
}

/** Whether the onderzoek is still there: it may have been destroyed since. */
const onderzoekIsEr = async (_: Feiten, lezing: VraagLezing, { vandaag }: Kader): Promise<boolean> => {
  const { onderzoekId: dossierId } = vraagInhoud(lezing)
  return (await kijkDoor(lezing, 'onderzoek', { dossierId, tabellen: [], vandaag })) !== undefined
}

/** Mends what was said to one item, also where it was taken over; the old words are gone, and who got them must hear so (N-AVG-16, N-AVG-19). */
export const verbeterAntwoord = defineHandeling({
  ...vanPortaal,
  id: 'partij.verbeter-antwoord',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-AVG-19'],
  pad: 'verbeteringen',
  metInhoud: ['vraag', 'antwoord'],
  controleren: true,
  geenConcept: 'afweging',
  invoer: z.object({
    antwoordId: dossierkeuze(),
    tekst: tekst({ min: 3, max: 2000, wieZiet: 'client' }),
    niveau: keuze(niveaus),
    categorie: keuze(categorien),
  }),
  vooraf: voorafVerbeterAntwoord,
  bij: onderzoekIsEr,
  toets: toetsVerbeterAntwoord,
  effect: async ({ antwoordId, tekst: nieuw, niveau, categorie }, werk, isEr) => {
    const eigen = werk.rijen('antwoord').find(({ id }) => id === antwoordId)
    if (!eigen) throw new Error('the toets knows this answer')
    const { verzoekId } = vraagInhoud(werk)
    const { vandaag: op } = werk.kader
    await werk.verbeter('antwoord', antwoordId, { niveau, categorie }, { ...eigen.inhoud, tekst: nieuw })
    const verbeterDaar = async (stroom: Stroom): Promise<void> => {
      const daar = stroom.rijen('antwoord').find(({ id }) => id === antwoordId)
      if (daar && daar.staat !== 'niet-nodig')
        await stroom.verbeter('antwoord', antwoordId, { niveau, categorie }, { ...daar.inhoud, tekst: nieuw })
      for (const { id, inhoud } of overgenomen(stroom, verzoekId, eigen.item_id)) {
        await stroom.verbeter(
          'gegeven',
          id,
          { niveau, categorie },
          { ...inhoud, tekst: nieuw, verbeterd: { op } },
        )
        for (const gift of giftenVan(stroom, id))
          await stroom.verander('verstrekking', gift.id, { verbeterd_op: op, gemeld_op: null })
      }
    }
    if (isEr) await werk.stroomDoor('onderzoek', doel(werk), verbeterDaar)
    await gaOver(werk, 'verbeter-antwoord')
  },
  bericht: (_, lezing, kader) => behandelaarVanOnderzoek(lezing, kader),
  berichtsoort: 'antwoord',
  betrokkenen: overDePersoon,
  keuzes: (_, lezing) => ({ antwoordId: antwoordKeuze(lezing) }),
  begin: (_, lezing, __, { antwoordId }) => {
    const rij = lezing.rijen('antwoord').find(({ id }) => id === antwoordId)
    return rij ? { tekst: rij.inhoud.tekst, niveau: rij.niveau, categorie: rij.categorie } : {}
  },
  voorbeeld: {
    antwoordId: '{antwoord}',
    tekst: 'Er liep een schuldregeling; die is in maart gestopt.',
    niveau: 'dat',
    categorie: 'gewoon',
  },
})

/** Takes the answer back within seven days: the college keeps nothing of it, and who got it from the college must destroy it (N-AVG-17, N-AVG-19). */
export const trekAntwoordIn = defineHandeling({
  ...vanPortaal,
  id: 'partij.trek-antwoord-in',
  normen: ['N-AVG-16', 'N-AVG-17', 'N-AVG-19', 'N-5.4.2-1'],
  pad: 'ingetrokken-antwoorden',
  metInhoud: ['vraag'],
  controleren: true,
  invoer: z.object({}),
  vooraf: voorafTrekAntwoordIn,
  bij: onderzoekIsEr,
  toets: toetsTrekAntwoordIn,
  effect: async (_, werk, isEr) => {
    const { verzoekId } = vraagInhoud(werk)
    const { vandaag } = werk.kader
    for (const { id } of werk.feiten.antwoorden) await werk.verwijder('antwoord', id)
    const haalDaarWeg = async (stroom: Stroom): Promise<void> => {
      const antwoorden = stroom.rijen('antwoord').filter(({ vraag_id }) => vraag_id === verzoekId)
      for (const { id, item_id } of antwoorden) {
        await stroom.verwijder('antwoord', id)
        for (const { id: gegevenId } of overgenomen(stroom, verzoekId, item_id))
          await haalWeg(stroom, gegevenId, vandaag)
      }
      const verzoek = stroom.rijen('verzoek').find(({ id }) => id === verzoekId)
      if (!verzoek) throw new Error('the answer was to a request')
      const { antwoord: __, ...inhoud } = verzoek.inhoud
      await stroom.verander('verzoek', verzoekId, { staat: 'verzonden', beantwoord_op: null }, inhoud)
    }
    if (isEr) await werk.stroomDoor('onderzoek', doel(werk), haalDaarWeg)
    await gaOver(werk, 'trek-antwoord-in')
  },
  bericht: (_, lezing, kader) => behandelaarVanOnderzoek(lezing, kader),
  berichtsoort: 'antwoord',
  betrokkenen: overDePersoon,
  voorbeeld: {},
})
