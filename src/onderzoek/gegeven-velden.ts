import { codeTekst } from '../teksten/catalogus.ts'
import { gegevensHints } from '../teksten/nl/onderzoek-woorden/gegeven.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { dossierkeuze, dossierkeuzes, ja, keuze, tekst } from '../verwerking/velden.ts'
import type { Keuze, Keuzes } from '../verwerking/verwerking.ts'
import { type Categorie, categorieNamen, niveaus } from '../wet/categorieen.ts'
import { domeinen } from '../wet/domeinen.ts'
import { type Thema, themaNamen } from '../wet/themas.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { onderdelen } from './rules/gebeurtenissen.ts'
import { type Gegevenshint, hintwoorden } from './rules/hint-bij-gegeven.ts'
import { vragenNu } from './rules/onderzoeksvraag.ts'
import { alleenOmTePassen, passendeDiensten } from './rules/passende-dienst.ts'
import { keuzeUitThemas } from './thema-keuze.ts'
import { keuzeUit, personenVan, volleNaam } from './wie-is-wie.ts'

type L = Lezing<Feiten, OnderzoekTabel>

const themas = themaNamen as readonly [Thema, ...Thema[]]
const categorien = categorieNamen as readonly [Categorie, ...Categorie[]]

const hints = (Object.keys(hintwoorden) as Gegevenshint[]).map((hint) => ({
  pattern: hintwoorden[hint],
  question: gegevensHints[hint],
}))

/** The fields of one gegeven, shared by the acts that record one. */
export const gegevenVelden = {
  onderdeel: keuze(onderdelen),
  thema: keuze(themas).optional(),
  vraagId: dossierkeuze().optional(),
  tekst: tekst({ min: 3, wieZiet: 'client', hints }),
  noodzaak: tekst({ min: 10, wieZiet: 'client' }),
  categorie: keuze(categorien),
  extraNoodzaak: tekst({ wieZiet: 'client' }).optional(),
  dienstId: dossierkeuze().optional(),
  waaromDienst: tekst({ wieZiet: 'client' }).optional(),
  niveau: keuze(niveaus),
  motiveringNiveau: tekst({ wieZiet: 'client' }).optional(),
  noemtDelict: ja().default(false),
  nietTonenAan: dossierkeuzes(0).default([]),
}

/** The tables of which these fields show the content: the words of the questions, and what services are for. */
export const gegevenTabellen = ['afbakening', 'dienst'] as const

/** Whether a category may only make a service fit (N-5.4.1-2-rel). */
export const isOmTePassen = (categorie: unknown): boolean =>
  (alleenOmTePassen as readonly unknown[]).includes(categorie)

/** Whether anything that was typed may only make a service fit: then which one, and why, is asked (N-5.4.1-2-rel). */
const vraagtDienst = ({
  categorie,
  gegevens,
  gegevensAndereVraag,
}: Readonly<Record<string, unknown>>): boolean =>
  isOmTePassen(categorie) ||
  [gegevens, gegevensAndereVraag].some(
    (rijen) =>
      Array.isArray(rijen) && rijen.some((rij: { categorie?: unknown }) => isOmTePassen(rij.categorie)),
  )

/** What only some answers about a gegeven call for. */
export const gegevenAlleenAls = { dienstId: vraagtDienst, waaromDienst: vraagtDienst }

/** The questions that were agreed, as options under their theme (N-2.3a.1-4-rw); needs the content of 'afbakening'. */
export const keuzeUitVragen = async (lezing: L): Promise<readonly Keuze[]> => {
  const open = vragenNu(lezing.feiten).map(({ id }) => id)
  const personen = await personenVan(lezing)
  return lezing
    .rijen('afbakening')
    .filter(({ id }) => open.includes(id))
    .map(({ id, thema, betrokkene_id, inhoud }) => {
      const persoon = betrokkene_id ? personen.get(betrokkene_id) : undefined
      const over = persoon ? [volleNaam(persoon)] : []
      return {
        waarde: id,
        label: String(inhoud.vraag),
        uitleg: [codeTekst('thema', thema), ...over].join(', '),
      }
    })
}

/** The proposed services that religion or origin may fit; needs the content of 'dienst'. */
const keuzeUitPassendeDiensten = (lezing: L): readonly Keuze[] => {
  const passend = passendeDiensten(lezing.feiten)
  return lezing.rijen('dienst').flatMap(({ id, inhoud }) => {
    const dienst = passend.find((een) => een.id === id)
    return dienst
      ? [{ waarde: id, label: domeinen[dienst.domein].naam, uitleg: String(inhoud.waarvoor) }]
      : []
  })
}

/** The options of these fields in this dossier, the people by name among them. */
export const gegevenKeuzes = async (
  lezing: L,
  magOver: (betrokkeneId: string) => boolean = () => true,
): Promise<Keuzes> => {
  const mensen = await keuzeUit(lezing)
  return {
    betrokkeneId: mensen.filter(({ waarde }) => magOver(waarde)),
    nietTonenAan: mensen,
    thema: keuzeUitThemas(lezing.feiten),
    vraagId: await keuzeUitVragen(lezing),
    dienstId: keuzeUitPassendeDiensten(lezing),
  }
}
