import { z } from 'zod'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { reikwijdteWoorden as woorden } from '../teksten/nl/onderzoek-woorden/reikwijdte.ts'
import { vul } from '../teksten/tekst.ts'
import { datum, dossierkeuze, dossierkeuzes, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { namensVeld } from './namens-veld.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { bandenVan, sprakenVoor } from './rules/namens-wie.ts'
import { toetsVerbeterReikwijdte, voorafVerbeterReikwijdte } from './rules/verbeter-reikwijdte.ts'
import { keuzeUitNamens } from './vertegenwoordiger-keuze.ts'
import { keuzeUit } from './wie-is-wie.ts'
import { namensIn } from './wie-sprak.ts'

/** Mends when a version of the reikwijdte was agreed, with whom, and the words about it (N-AVG-5-1d, N-AVG-16). */
export const verbeterReikwijdte = defineHandeling({
  id: 'onderzoek.verbeter-reikwijdte',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-2.3a.1-4-rw'],
  pad: 'reikwijdteverbeteringen',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  metInhoud: ['reikwijdte'],
  invoer: z.object({
    reikwijdteId: dossierkeuze(),
    reden: tekst({ min: 3, wieZiet: 'client' }),
    datum: datum().optional(),
    met: dossierkeuzes(0).default([]),
    namens: namensVeld(),
    afgesproken: tekst({ wieZiet: 'client' }).optional(),
    uitgelegd: tekst({ wieZiet: 'client' }).optional(),
    vondNodig: tekst({ wieZiet: 'client' }).optional(),
  }),
  vooraf: opDeDag(voorafVerbeterReikwijdte),
  toets: (invoer, feiten, { vandaag }) => toetsVerbeterReikwijdte(invoer, feiten, vandaag),
  effect: async ({ reikwijdteId, reden, datum: dag, met, namens, ...woordenNu }, werk) => {
    const oud = werk.rijen('reikwijdte').find(({ id }) => id === reikwijdteId)
    if (!oud) throw new Error('the toets asks for a version of this dossier')
    const nieuw = Object.fromEntries(Object.entries(woordenNu).filter(([, waarde]) => waarde !== undefined))
    const sprekers = { wie: met, namens, datum: dag ?? oud.datum }
    const spraken = met.length > 0 ? { namens: sprakenVoor(werk.feiten, sprekers) } : {}
    await werk.verbeter(
      'reikwijdte',
      reikwijdteId,
      { ...(dag ? { datum: dag } : {}), ...(met.length > 0 ? { met } : {}) },
      { ...oud.inhoud, ...nieuw, ...spraken, verbeterd: { op: werk.kader.vandaag, reden } },
    )
  },
  betrokkenen: ({ reikwijdtes }, { reikwijdteId, met }) => [
    ...new Set([...(reikwijdtes.find(({ id }) => id === reikwijdteId)?.met ?? []), ...met]),
  ],
  keuzes: async (feiten, lezing) => ({
    reikwijdteId: feiten.reikwijdtes.flatMap(({ id, versie, datum: dag }) =>
      id ? [{ waarde: id, label: vul(woorden.versie, { nr: versie, datum: datumInWoorden(dag) }) }] : [],
    ),
    met: await keuzeUit(lezing),
    namens: await keuzeUitNamens(lezing),
  }),
  begin: (feiten, lezing, __, { reikwijdteId }) => {
    const rij = lezing.rijen('reikwijdte').find(({ id }) => id === reikwijdteId)
    if (!rij) return {}
    const { afgesproken, uitgelegd, vondNodig } = rij.inhoud
    const namens = bandenVan(feiten, namensIn(rij.inhoud))
    return { datum: rij.datum, met: rij.met, namens, afgesproken, uitgelegd, vondNodig }
  },
  voorbeeld: {
    reikwijdteId: '{reikwijdte}',
    reden: 'De dag klopte niet.',
    afgesproken: 'Over wonen praten wij later.',
  },
})
