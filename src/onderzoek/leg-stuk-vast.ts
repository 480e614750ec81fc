import { z } from 'zod'
import { datum, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import type { Thema } from '../wet/themas.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { type GetyptGegeven, naarGegevenInvoer, schrijfGegeven } from './gegeven-rij.ts'
import { gegevenAlleenAls, gegevenKeuzes, gegevenTabellen, gegevenVelden } from './gegeven-velden.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import { toetsLegGegevenVast } from './rules/leg-gegeven-vast.ts'
import { toetsLegStukVast, voorafLegStukVast } from './rules/leg-stuk-vast.ts'
import { openStukken, stukMet } from './rules/stuk.ts'
import { betrokkeneVanStuk, keuzeUitStukken, stukRij } from './stuk-keuze.ts'

const { tekst, noodzaak, categorie, extraNoodzaak, niveau, motiveringNiveau, noemtDelict } = gegevenVelden
const { vraagId, dienstId, waaromDienst, nietTonenAan } = gegevenVelden
const bron = 'betrokkene-zelf'

const invoer = z
  .object({
    stukId: dossierkeuze(),
    hoe: keuze(['ontvangen', 'gezien']),
    datum: datum(),
    tekst: tekst.optional(),
    noodzaak: noodzaak.optional(),
    vraagId,
    categorie: categorie.default('gewoon'),
    extraNoodzaak,
    dienstId,
    waaromDienst,
    niveau: niveau.default('dat'),
    motiveringNiveau,
    noemtDelict,
    nietTonenAan,
  })
  .refine(({ tekst: wat, noodzaak: waarom }) => wat === undefined || waarom !== undefined, {
    path: ['noodzaak'],
    message: 'verplicht',
  })

/** What the paper showed, as a gegeven that answers the question it was asked for; nothing when nothing was typed. */
const gegevenUit = (typed: z.output<typeof invoer>, feiten: Feiten): GetyptGegeven | undefined => {
  const stuk = stukMet(feiten, typed.stukId)
  if (!stuk || typed.tekst === undefined || typed.noodzaak === undefined) return undefined
  const { betrokkeneId, onderdeel, thema } = stuk
  return {
    ...typed,
    betrokkeneId,
    onderdeel,
    thema: thema as Thema,
    tekst: typed.tekst,
    noodzaak: typed.noodzaak,
  }
}

/**
 * Records that a paper was seen or received, and what it showed as a gegeven; the paper itself does not come into the
 * program (N-2.3.2-7, N-5.4.1-1-nz).
 */
export const legStukVast = defineHandeling({
  id: 'onderzoek.leg-stuk-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3.2-7', 'N-2.3a.1-5-geg', 'N-5.4.1-1', 'N-5.4.1-1-nz'],
  pad: 'ontvangen-stukken',
  dossier: onderzoekDossier,
  metInhoud: ['stuk', ...gegevenTabellen],
  invoer,
  alleenAls: gegevenAlleenAls,
  vooraf: opDeDag(voorafLegStukVast),
  toets: (typed, feiten, { vandaag }) => {
    const gegeven = gegevenUit(typed, feiten)
    return alleToetsen(
      toetsLegStukVast(typed, feiten, vandaag),
      ...(gegeven ? [toetsLegGegevenVast(naarGegevenInvoer(gegeven, bron, null), feiten, vandaag)] : []),
    )
  },
  effect: async (typed, werk) => {
    const gegeven = gegevenUit(typed, werk.feiten)
    const gegevenId = gegeven
      ? await schrijfGegeven(werk, gegeven, { bron, verzoekId: null, datum: typed.datum })
      : null
    const { inhoud } = stukRij(werk, typed.stukId)
    const gekregen = { ...inhoud, gekregenOp: typed.datum, gegevenId }
    await werk.verander('stuk', typed.stukId, { staat: typed.hoe }, gekregen)
    return { gegevenId }
  },
  betrokkenen: (feiten, { stukId }) => betrokkeneVanStuk(feiten, stukId),
  keuzes: async (feiten, lezing) => ({
    ...(await gegevenKeuzes(lezing)),
    stukId: keuzeUitStukken(lezing, openStukken(feiten)),
  }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag, categorie: 'gewoon', niveau: 'dat' }),
  voorbeeld: { stukId: '{stuk}', hoe: 'gezien', datum: '{vandaag}' },
})
