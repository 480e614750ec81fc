import { z } from 'zod'
import { dossierkeuze, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import type { Stroom } from '../verwerking/werk.ts'
import { type Categorie, categorieNamen, niveaus } from '../wet/categorieen.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { behandelaarVanOnderzoek, gaOver, overDePersoon, vanPortaal, vraagInhoud } from './declaratie.ts'
import { antwoordKeuze, hierEnDaar } from './item-keuze.ts'
import { teVerbeteren, toetsVerbeterAntwoord, voorafVerbeterAntwoord } from './rules/herstellen.ts'
import { haalUitOnderzoek, standVanOnderzoek, waarHetHeenGing } from './terug-uit-onderzoek.ts'

const categorien = categorieNamen as readonly [Categorie, ...Categorie[]]

/** The conditions of an answer with the part that goes further as it is named now: the old words must not go on in it. */
const metDeel = (oud: unknown, deel: string | undefined): readonly Voorwaarde[] => [
  ...((oud ?? []) as readonly Voorwaarde[]).filter(({ soort }) => soort !== 'alleen-deel'),
  ...(deel ? [{ soort: 'alleen-deel', deel } as const] : []),
]

const deelVan = (voorwaarden: unknown): string | undefined => {
  const deel = ((voorwaarden ?? []) as readonly Voorwaarde[]).find(({ soort }) => soort === 'alleen-deel')
  return deel?.soort === 'alleen-deel' ? deel.deel : undefined
}

/**
 * Mends what was said to one item: the old words are gone, also where they were taken over; there it waits to be taken over anew, by
 * the law for what it is now. Who got the old words must hear so (N-AVG-16, N-AVG-19).
 */
export const verbeterAntwoord = defineHandeling({
  ...vanPortaal,
  id: 'partij.verbeter-antwoord',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-AVG-19', 'N-5.4.2-2-s6', 'N-5.4.2-3'],
  pad: 'verbeteringen',
  metInhoud: ['vraag', 'antwoord'],
  controleren: true,
  geenConcept: 'afweging',
  invoer: z.object({
    antwoordId: dossierkeuze(),
    tekst: tekst({ min: 3, max: 2000, wieZiet: 'client' }),
    niveau: keuze(niveaus),
    categorie: keuze(categorien),
    alleenDeel: regel({ max: 500, wieZiet: 'client' }).optional(),
  }),
  vooraf: voorafVerbeterAntwoord,
  bij: standVanOnderzoek,
  toets: toetsVerbeterAntwoord,
  effect: async ({ antwoordId, alleenDeel, ...nieuw }, werk, staat) => {
    const eigen = werk.rijen('antwoord').find(({ id }) => id === antwoordId)
    if (!eigen) throw new Error('the toets knows this answer')
    const { verzoekId } = vraagInhoud(werk)
    const { vandaag: op } = werk.kader
    const { tekst: woorden, niveau, categorie } = nieuw
    const voorwaarden = metDeel(eigen.inhoud.voorwaarden, alleenDeel)
    await werk.verbeter(
      'antwoord',
      antwoordId,
      { niveau, categorie },
      { ...eigen.inhoud, tekst: woorden, voorwaarden },
    )
    const { itemId, antwoordId: daarId } = hierEnDaar(werk, eigen)
    const verbeterDaar = async (stroom: Stroom): Promise<void> => {
      const daar = stroom.rijen('antwoord').find(({ id }) => id === daarId)
      await haalUitOnderzoek(stroom, { verzoekId, itemId, op })
      if (!daar || daar.staat === 'niet-nodig') return
      const over = staat === 'loopt'
      const inhoud = { ...daar.inhoud, tekst: over ? woorden : null, voorwaarden }
      const kolommen = { niveau, categorie, staat: over ? 'ontvangen' : 'niet-nodig' }
      await stroom.verander('antwoord', daarId, kolommen, inhoud)
    }
    if (staat !== undefined) await werk.stroomDoor('onderzoek', waarHetHeenGing(werk), verbeterDaar)
    await gaOver(werk, 'verbeter-antwoord')
  },
  bericht: (_, lezing, kader) => behandelaarVanOnderzoek(lezing, kader),
  berichtsoort: 'antwoord',
  betrokkenen: overDePersoon,
  keuzes: (_, lezing) => ({ antwoordId: antwoordKeuze(lezing) }),
  begin: (feiten, lezing, _, { antwoordId }) => {
    const [enige] = teVerbeteren(feiten)
    const gekozen = antwoordId ?? (teVerbeteren(feiten).length === 1 ? enige?.id : undefined)
    const rij = lezing.rijen('antwoord').find(({ id }) => id === gekozen)
    if (!rij) return {}
    const { tekst: woorden, voorwaarden } = rij.inhoud
    return { tekst: woorden, niveau: rij.niveau, categorie: rij.categorie, alleenDeel: deelVan(voorwaarden) }
  },
  voorbeeld: {
    antwoordId: '{antwoord}',
    tekst: 'Er liep een schuldregeling; die is in maart gestopt.',
    niveau: 'dat',
    categorie: 'gewoon',
  },
})
