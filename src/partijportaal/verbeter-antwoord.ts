import { z } from 'zod'
import { dossierkeuze, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { deelVan, metDeel } from '../wet/alleen-deel.ts'
import { burgemeesterkennis } from '../wet/burgemeester.ts'
import { type Categorie, categorieNamen, niveaus } from '../wet/categorieen.ts'
import { nietZonderTaak } from './antwoord-velden.ts'
import { behandelaarBijCollege, standBijCollege, vragerVan } from './bij-college.ts'
import { gaOver, overDePersoon, vanPortaal } from './declaratie.ts'
import { antwoordKeuze, hierEnDaar } from './item-keuze.ts'
import { teVerbeteren, toetsVerbeterAntwoord, voorafVerbeterAntwoord } from './rules/herstellen.ts'
import { hoogstens, nietBijTriage, soortenGegeven } from './triage-velden.ts'

const categorien = categorieNamen as readonly [Categorie, ...Categorie[]]

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
    tekst: tekst({ min: 3, max: 2000, wieZiet: 'gemelde' }),
    niveau: keuze(niveaus),
    categorie: keuze(categorien),
    taak: keuze(burgemeesterkennis).optional(),
    alleenDeel: regel({ max: 500, wieZiet: 'gemelde' }).optional(),
  }),
  vooraf: voorafVerbeterAntwoord,
  bij: standBijCollege,
  toets: toetsVerbeterAntwoord,
  effect: async ({ antwoordId, alleenDeel, ...nieuw }, werk, stand) => {
    const eigen = werk.rijen('antwoord').find(({ id }) => id === antwoordId)
    if (!eigen) throw new Error('the toets knows this answer')
    const { tekst: woorden, niveau, categorie } = nieuw
    const taak = nieuw.taak ?? null
    const voorwaarden = metDeel(eigen.inhoud.voorwaarden, alleenDeel)
    await werk.verbeter(
      'antwoord',
      antwoordId,
      { niveau, categorie },
      { ...eigen.inhoud, tekst: woorden, voorwaarden, taak },
    )
    const daar = { ...hierEnDaar(werk, eigen), niveau, categorie, tekst: woorden, voorwaarden, taak }
    if (stand !== undefined) await vragerVan(werk).verbeter(werk, daar, stand)
    await gaOver(werk, 'verbeter-antwoord')
  },
  bericht: (_, lezing, kader) => behandelaarBijCollege(lezing, kader),
  berichtsoort: 'antwoord',
  betrokkenen: overDePersoon,
  nietHier: (feiten) => [...nietBijTriage(feiten), ...nietZonderTaak(feiten)],
  keuzes: (feiten, lezing) => ({
    antwoordId: antwoordKeuze(lezing),
    ...{ ...hoogstens(feiten), ...soortenGegeven(feiten) },
  }),
  begin: (feiten, lezing, _, { antwoordId }) => {
    const [enige] = teVerbeteren(feiten)
    const gekozen = antwoordId ?? (teVerbeteren(feiten).length === 1 ? enige?.id : undefined)
    const rij = lezing.rijen('antwoord').find(({ id }) => id === gekozen)
    if (!rij) return {}
    const { tekst: woorden, voorwaarden, taak } = rij.inhoud
    const { niveau, categorie } = rij
    return { tekst: woorden, niveau, categorie, alleenDeel: deelVan(voorwaarden), ...(taak ? { taak } : {}) }
  },
  voorbeeld: {
    antwoordId: '{antwoord}',
    tekst: 'Er liep een schuldregeling; die is in maart gestopt.',
    niveau: 'dat',
    categorie: 'gewoon',
  },
})
