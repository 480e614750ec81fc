import { z } from 'zod'
import { keuzeUit } from '../personen/index.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuze, ja, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type Categorie, categorieNamen } from '../wet/categorieen.ts'
import { afspraakRij, afspraakVelden } from './afspraak-velden.ts'
import { gehoordKeuze, partijenVanAanpak, partijKeuze, vanAfstemming, type ZvhLezing } from './declaratie.ts'
import type { Feiten } from './rules/feiten.ts'
import {
  toetsHaalGehoordWeg,
  toetsLegGehoordVast,
  toetsVerbeterGehoord,
  voorafHerstelGehoord,
  voorafLegGehoordVast,
} from './rules/gehoord.ts'

const categorien = categorieNamen as readonly [Categorie, ...Categorie[]]

const watVelden = {
  tekst: tekst({ min: 3, max: 1000, wieZiet: 'niemand-anders' }),
  categorie: keuze(categorien).default('gewoon'),
  noemtDelict: ja().default(false),
}

/** The parties of the aanpak and the people of this tuning, as options of an agreement. */
export const voorWieKeuze = async (lezing: ZvhLezing) => ({
  aan: await partijKeuze(lezing),
  clienten: await keuzeUit(lezing, () => true),
})

const overWie = ({ gehoord }: Feiten, { gegevenId }: { readonly gegevenId: string }): readonly string[] =>
  gehoord.filter(({ id }) => id === gegevenId).map(({ betrokkeneId }) => betrokkeneId)

const bijAfspraak = (naam: string) => ({
  [naam]: ({ delen }: Readonly<Record<string, unknown>>) => delen === 'afgesproken',
})

/**
 * Records one thing the coordinator heard in the Zorg- en Veiligheidshuis, from which participant, and what was agreed about it: without an
 * agreement it stays with him (art. VIII; N-2.3a.3-zv4, N-VIII-flt).
 */
export const legGehoordVast = defineHandeling({
  ...vanAfstemming,
  id: 'zorg-en-veiligheidshuis.leg-gehoord-vast',
  normen: ['N-2.3a.3-zv4', 'N-VIII-flt', 'N-5.4.1-2-str', 'N-AVG-5-1c'],
  pad: 'gehoord',
  metInhoud: ['overgang'],
  geenConcept: 'afweging',
  stappen: [
    { naam: 'wat', velden: ['betrokkeneId', 'deelnemer', 'tekst', 'categorie', 'noemtDelict', 'delen'] },
    { naam: 'afspraak', velden: Object.keys(afspraakVelden) },
  ],
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    deelnemer: regel({ min: 2, max: 200, wieZiet: 'niemand-anders' }),
    ...watVelden,
    delen: keuze(['niets', 'afgesproken']).default('niets'),
    watMag: afspraakVelden.watMag.optional(),
    aan: afspraakVelden.aan,
    clienten: afspraakVelden.clienten,
    doel: afspraakVelden.doel.optional(),
    afgesprokenMet: afspraakVelden.afgesprokenMet.optional(),
    afgesprokenOp: afspraakVelden.afgesprokenOp.optional(),
  }),
  alleenAls: {
    ...bijAfspraak('watMag'),
    ...bijAfspraak('aan'),
    ...bijAfspraak('clienten'),
    ...bijAfspraak('doel'),
    ...bijAfspraak('afgesprokenMet'),
    ...bijAfspraak('afgesprokenOp'),
  },
  vooraf: voorafLegGehoordVast,
  bij: (_, lezing) => partijenVanAanpak(lezing),
  toets: (invoer, feiten, kader, partijen) =>
    toetsLegGehoordVast({ ...invoer, ...metAfspraak(invoer) }, feiten, kader, partijen),
  effect: async (invoer, werk) => {
    const { betrokkeneId, deelnemer, tekst: woorden, categorie } = invoer
    const { vandaag } = werk.kader
    const gegevenId = await werk.voegToe(
      'gegeven',
      {
        ...{ betrokkene_id: betrokkeneId, categorie, niveau: 'inhoud', bron: 'zvh', datum: vandaag },
        ...{ onderdeel: null, thema: null, verzoek_id: null, vraag_id: null, dienst_id: null },
        ...{ item_id: null, niet_tonen_aan: [] },
      },
      { tekst: woorden, deelnemer },
    )
    const { afspraak } = metAfspraak(invoer)
    if (afspraak) {
      const { rij, inhoud } = afspraakRij(gegevenId, afspraak, vandaag)
      await werk.voegToe('zvhafspraak', rij, inhoud)
    }
    return { gegevenId }
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (_, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, () => true),
    ...(await voorWieKeuze(lezing)),
  }),
  begin: (_, __, { vandaag }) => ({ afgesprokenOp: vandaag }),
  voorbeeld: {
    betrokkeneId: '{betrokkene}',
    deelnemer: 'Reclassering, T. Visser',
    tekst: 'Er komt een gebiedsverbod voor de straat.',
  },
})

interface MetVelden {
  readonly delen: string
  readonly watMag?: string | undefined
  readonly aan: readonly string[]
  readonly clienten: readonly string[]
  readonly doel?: string | undefined
  readonly afgesprokenMet?: string | undefined
  readonly afgesprokenOp?: string | undefined
}

/** The agreement in the same form, when there is one. */
const metAfspraak = ({ delen, watMag, aan, clienten, doel, afgesprokenMet, afgesprokenOp }: MetVelden) =>
  delen === 'afgesproken'
    ? {
        afspraak: {
          ...{ watMag: watMag ?? '', doel: doel ?? '', aan, clienten },
          ...{ afgesprokenMet: afgesprokenMet ?? '', afgesprokenOp: afgesprokenOp ?? '' },
        },
      }
    : {}

/** Mends what was heard: the old words are gone (N-AVG-5-1d, N-AVG-16). */
export const verbeterGehoord = defineHandeling({
  ...vanAfstemming,
  id: 'zorg-en-veiligheidshuis.verbeter-gehoord',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-5.4.1-2-str'],
  pad: 'verbeterd-gehoord',
  metInhoud: ['gegeven'],
  geenConcept: 'afweging',
  invoer: z.object({ gegevenId: dossierkeuze(), ...watVelden }),
  vooraf: voorafHerstelGehoord,
  toets: toetsVerbeterGehoord,
  effect: async ({ gegevenId, tekst: woorden, categorie }, werk) => {
    const oud = werk.rijen('gegeven').find(({ id }) => id === gegevenId)?.inhoud
    await werk.verbeter('gegeven', gegevenId, { categorie }, { ...oud, tekst: woorden })
  },
  betrokkenen: overWie,
  keuzes: async (_, lezing) => ({ gegevenId: await gehoordKeuze(lezing) }),
  begin: (_, lezing, __, { gegevenId }) => {
    const rij = lezing.rijen('gegeven').find(({ id }) => id === gegevenId)
    return rij ? { tekst: tekstVan(rij.inhoud.tekst), categorie: rij.categorie } : {}
  },
  voorbeeld: { gegevenId: '{gehoord}', tekst: 'Er komt een gebiedsverbod voor het plein.' },
})

/** Takes away what was heard and is not needed, or was never said; an agreement about it goes with it (N-AVG-5-1c, N-AVG-17). */
export const haalGehoordWeg = defineHandeling({
  ...vanAfstemming,
  id: 'zorg-en-veiligheidshuis.haal-gehoord-weg',
  normen: ['N-AVG-5-1c', 'N-AVG-17'],
  pad: 'weggehaald-gehoord',
  metInhoud: ['gegeven'],
  controleren: true,
  invoer: z.object({ gegevenId: dossierkeuze() }),
  vooraf: voorafHerstelGehoord,
  toets: toetsHaalGehoordWeg,
  effect: async ({ gegevenId }, werk) => {
    for (const afspraak of werk.feiten.afspraken)
      if (afspraak.gegevenId === gegevenId) await werk.verwijder('zvhafspraak', afspraak.id)
    await werk.verwijder('gegeven', gegevenId)
  },
  betrokkenen: overWie,
  keuzes: async (_, lezing) => ({ gegevenId: await gehoordKeuze(lezing) }),
  voorbeeld: { gegevenId: '{gehoord}' },
})
