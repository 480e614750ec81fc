import { z } from 'zod'
import { vergeetGeversvragen } from '../doorgeefvraag/index.ts'
import { nietMeerSinds } from '../scherm/gegeven-tekst.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { dossierkeuze, ja, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { zonderJa } from '../wet/geversantwoord.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { keuzeUitGegevens } from './gegeven-keuze.ts'
import { gegevenInhoud, gegevenKolommen, naarInvoer } from './gegeven-rij.ts'
import { gegevenAlleenAls, gegevenKeuzes, gegevenTabellen, gegevenVelden } from './gegeven-velden.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import { toetsVerbeterGegeven, voorafVerbeterGegeven } from './rules/verbeter-gegeven.ts'

const { onderdeel, categorie, niveau, ...anders } = gegevenVelden
const invoer = z.object({
  gegevenId: dossierkeuze(),
  reden: tekst({ min: 3, wieZiet: 'client' }),
  ...anders,
  betrokkeneId: dossierkeuze().optional(),
  onderdeel: onderdeel.optional(),
  categorie: categorie.optional(),
  niveau: niveau.optional(),
  weerTonen: ja().default(false),
})
type Verbetering = z.output<typeof invoer>

/** What was left empty stays as it was. */
const aangevuld = (nieuw: Verbetering, { gegevens }: Feiten) => {
  const oud = gegevens.find(({ id }) => id === nieuw.gegevenId)
  return {
    ...nieuw,
    betrokkeneId: nieuw.betrokkeneId ?? oud?.betrokkeneId ?? '',
    onderdeel: nieuw.onderdeel ?? oud?.onderdeel ?? 'a',
    thema: nieuw.thema ?? oud?.thema ?? undefined,
    categorie: nieuw.categorie ?? oud?.categorie ?? 'gewoon',
    niveau: nieuw.niveau ?? oud?.niveau ?? 'dat',
    vraagId: nieuw.vraagId ?? oud?.vraagId ?? undefined,
    dienstId: nieuw.dienstId ?? oud?.dienstId ?? undefined,
    itemId: oud?.itemId ?? undefined,
    nietTonenAan: nieuw.weerTonen
      ? nieuw.nietTonenAan
      : [...new Set([...(oud?.nietTonenAan ?? []), ...nieuw.nietTonenAan])],
  }
}

/** The gegeven as it stands, for a form that a link opened for this one. */
const zoalsHetIs = (lezing: Pick<Lezing<Feiten, OnderzoekTabel>, 'rijen' | 'feiten'>, gegevenId: string) => {
  const rij = lezing.rijen('gegeven').find(({ id }) => id === gegevenId)
  if (rij && nietMeerSinds(rij.inhoud, lezing.feiten.peildag)) return {}
  const { betrokkene_id, vraag_id, dienst_id, niet_tonen_aan, inhoud = {}, ...kolommen } = rij ?? {}
  const ids = { betrokkeneId: betrokkene_id, vraagId: vraag_id, dienstId: dienst_id }
  const velden = { ...ids, nietTonenAan: niet_tonen_aan, ...inhoud, ...kolommen }
  return Object.fromEntries(
    Object.entries(velden).filter(([naam, waarde]) => naam in invoer.shape && waarde !== null),
  )
}

/** Mends a gegeven: the new text replaces the old one, which is gone (N-AVG-5-1d, N-AVG-16, N-AVG-19). */
export const verbeterGegeven = defineHandeling({
  id: 'onderzoek.verbeter-gegeven',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-AVG-19', 'N-5.4.1-1-nz'],
  pad: 'gegevensverbeteringen',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  metInhoud: ['gegeven', 'gebeurtenis', ...gegevenTabellen],
  invoer,
  alleenAls: gegevenAlleenAls,
  vooraf: opDeDag(voorafVerbeterGegeven),
  toets: (typed, feiten, { vandaag }) =>
    toetsVerbeterGegeven(naarInvoer(aangevuld(typed, feiten)), feiten, vandaag),
  effect: async (typed, werk) => {
    const gegeven = aangevuld(typed, werk.feiten)
    const oud = werk.rijen('gegeven').find(({ id }) => id === typed.gegevenId)
    // What the provider asked, the question it answered and who has it stay with it, whatever the text becomes.
    const { voorwaarden: gesteld = [], partij = null, vraag = null, overgedragen, taak } = oud?.inhoud ?? {}
    const andereWoorden = typed.tekst !== oud?.inhoud.tekst
    const voorwaarden = andereWoorden ? zonderJa(gesteld as readonly Voorwaarde[]) : gesteld
    const verbeterd = { op: werk.kader.vandaag, reden: typed.reden }
    const waaromDienst = typed.waaromDienst ?? oud?.inhoud.waaromDienst ?? null
    const inhoud = {
      ...gegevenInhoud(gegeven),
      waaromDienst,
      voorwaarden,
      partij,
      vraag,
      overgedragen,
      taak,
      verbeterd,
    }
    await werk.verbeter('gegeven', typed.gegevenId, gegevenKolommen(gegeven), inhoud)
    if (andereWoorden) await vergeetGeversvragen(werk, typed.gegevenId)
    // Whoever was given it must be told, also when he was told of an earlier mistake.
    for (const { id, gegevenId } of werk.feiten.verstrekkingen)
      if (gegevenId === typed.gegevenId)
        await werk.verander('verstrekking', id, { verbeterd_op: werk.kader.vandaag, gemeld_op: null })
  },
  betrokkenen: ({ gegevens }, { gegevenId, betrokkeneId }) =>
    [gegevens.find(({ id }) => id === gegevenId)?.betrokkeneId, betrokkeneId].filter(
      (id) => id !== undefined,
    ),
  keuzes: async (_, lezing) => ({
    ...(await gegevenKeuzes(lezing)),
    gegevenId: await keuzeUitGegevens(lezing),
  }),
  begin: (_, lezing, __, { gegevenId }) => (gegevenId ? zoalsHetIs(lezing, gegevenId) : {}),
  voorbeeld: {
    gegevenId: '{gegeven}',
    reden: 'Er stond een verkeerd aantal.',
    tekst: 'Er zijn schulden bij vier schuldeisers.',
    noodzaak: 'Nodig om te weten welke hulp bij schulden past.',
  },
})
