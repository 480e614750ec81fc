import { z } from 'zod'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuze, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { legVast, type MeldingWerk, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { gegevenKeuze } from './gegeven-keuze.ts'
import {
  hebbenHet,
  toetsHaalMeldingGegevenWeg,
  toetsVerbeterMeldingGegeven,
  voorafHaalMeldingGegevenWeg,
  voorafVerbeterMeldingGegeven,
} from './rules/verbeter-melding-gegeven.ts'

/**
 * Mends what was recorded about the person; the old text is gone, and whoever was given it must be told (N-AVG-5-1d, N-AVG-16,
 * N-AVG-19).
 */
export const verbeterMeldingGegeven = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.verbeter-melding-gegeven',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-AVG-19', 'N-5.5.2-1-bz'],
  pad: 'gegevensverbeteringen',
  metInhoud: ['gegeven'],
  invoer: z.object({
    gegevenId: dossierkeuze(),
    tekst: tekst({ min: 3, max: 4000, wieZiet: 'gemelde' }),
    categorie: keuze(['gewoon', 'gezondheid', 'strafrechtelijk']),
    waaromBijzonder: tekst({ max: 1000, wieZiet: 'gemelde' }).optional(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'gemelde' }),
  }),
  alleenAls: { waaromBijzonder: ({ categorie }) => categorie !== undefined && categorie !== 'gewoon' },
  vooraf: voorafVerbeterMeldingGegeven,
  toets: toetsVerbeterMeldingGegeven,
  effect: async ({ gegevenId, tekst: nieuw, categorie, waaromBijzonder, reden }, werk) => {
    const oud = werk.rijen('gegeven').find(({ id }) => id === gegevenId)?.inhoud
    const { vandaag } = werk.kader
    const verbeterd = { op: vandaag, reden }
    const inhoud = { ...oud, tekst: nieuw, waaromBijzonder: waaromBijzonder ?? null, verbeterd }
    await werk.verbeter('gegeven', gegevenId, { categorie }, inhoud)
    for (const { id } of hebbenHet(gegevenId, werk.feiten))
      await werk.verander('verstrekking', id, { verbeterd_op: vandaag, gemeld_op: null })
  },
  betrokkenen: overDeGemelde,
  keuzes: (_, lezing) => ({ gegevenId: gegevenKeuze(lezing) }),
  begin: (_, lezing, __, { gegevenId }) => {
    const rij = lezing.rijen('gegeven').find(({ id }) => id === gegevenId)
    if (!rij) return {}
    const waaromBijzonder = tekstVan(rij.inhoud.waaromBijzonder)
    return {
      tekst: tekstVan(rij.inhoud.tekst),
      categorie: rij.categorie,
      ...(waaromBijzonder ? { waaromBijzonder } : {}),
    }
  },
  voorbeeld: {
    gegevenId: '{gegeven}',
    tekst: 'Zij loopt ’s avonds over straat en weet de weg terug.',
    categorie: 'gewoon',
    reden: 'De melder had het anders gezegd.',
  },
})

/** Removes a gegeven for good; who has it is asked to destroy it, and must still be told so (AVG 17 and 19). */
export const haalGegevenUitMelding = async (werk: MeldingWerk, gegevenId: string): Promise<void> => {
  const { vandaag } = werk.kader
  for (const { id } of hebbenHet(gegevenId, werk.feiten))
    await werk.verander('verstrekking', id, {
      ingetrokken_op: vandaag,
      gemeld_op: null,
      vernietiging: 'gevraagd',
    })
  await werk.verwijder('gegeven', gegevenId)
}

/** Takes away what the triage does not need or what is not true; that it was taken away, and why, stays (N-AVG-5-1c, N-AVG-17). */
export const haalMeldingGegevenWeg = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.haal-melding-gegeven-weg',
  normen: ['N-AVG-5-1c', 'N-AVG-5-1d', 'N-AVG-17', 'N-AVG-19', 'N-5.5.2-1-beh'],
  pad: 'weggehaalde-gegevens',
  metInhoud: ['gegeven'],
  controleren: true,
  invoer: z.object({
    gegevenId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'gemelde' }),
  }),
  vooraf: voorafHaalMeldingGegevenWeg,
  toets: toetsHaalMeldingGegevenWeg,
  effect: async ({ gegevenId, reden }, werk) => {
    await haalGegevenUitMelding(werk, gegevenId)
    await legVast(werk, 'weggehaald', werk.kader.vandaag, 'gegeven', { toelichting: reden })
  },
  betrokkenen: overDeGemelde,
  keuzes: (_, lezing) => ({ gegevenId: gegevenKeuze(lezing) }),
  voorbeeld: { gegevenId: '{gegeven}', reden: 'Dit is niet nodig om te beoordelen wat er moet.' },
})
