import { type Aanduiding, aanduidingInWoorden } from '../personen/index.ts'
import { datum, dossierkeuze, dossierkeuzes, ja, keuze, regel, tekst } from '../verwerking/velden.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { burgemeesterkennis } from '../wet/burgemeester.ts'
import { type Categorie, categorieNamen, niveaus } from '../wet/categorieen.ts'
import { partijRegimes } from '../wet/partij-regimes.ts'
import { isGesloten } from '../wet/politie-en-justitie.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import type { DeelnameLezing } from './declaratie.ts'
import { doetMee } from './deelname-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { vraagtInstemming } from './rules/inbrengen.ts'

const categorien = categorieNamen as readonly [Categorie, ...Categorie[]]

/** What is given, and what the law asks of it. */
export const gegevenVelden = {
  tekst: tekst({ min: 3, max: 2000, wieZiet: 'client' }),
  niveau: keuze(niveaus).default('dat'),
  waaromVerder: tekst({ max: 500, wieZiet: 'client' }).optional(),
  categorie: keuze(categorien).default('gewoon'),
  taak: keuze(burgemeesterkennis).optional(),
  clientStemtIn: ja().default(false),
}

/** The conditions a party can tie to what it gives the coordinator (N-5.4.2-1-vw). */
export const voorwaardeVelden = {
  eerstVragen: ja().default(false),
  nietDelenMet: dossierkeuzes(0).default([]),
  alleenDelenMet: dossierkeuzes(0).default([]),
  alleenDeel: regel({ max: 500, wieZiet: 'client' }).optional(),
  alleenTot: datum().optional(),
}

/** About whom it is. */
export const overWie = () => dossierkeuze()

/** The professional who decided. */
export const beslistDoor = () => regel({ min: 2, max: 120, wieZiet: 'client' })

/** How far a gegeven goes is motivated only beyond "that". */
export const alleenVerder = {
  waaromVerder: ({ niveau }: Readonly<Record<string, unknown>>) => niveau !== undefined && niveau !== 'dat',
}

/** What is asked only of who holds a secret, and only of the burgemeester. */
export const nietBijDezePartij = (feiten: Feiten): readonly string[] => [
  ...(vraagtInstemming(feiten) ? [] : ['clientStemtIn']),
  ...(feiten.dossier.regime === 'burgemeester' ? [] : ['taak']),
]

/** The category that what this party knows mostly has: it can be changed. */
export const gewoneCategorie = ({ dossier }: Feiten): Categorie => {
  const { soort } = partijRegimes[dossier.regime]
  if (soort === 'politie-justitie') return 'politie'
  return soort === 'geheim' ? 'gezondheid' : 'gewoon'
}

interface Getypt {
  readonly eerstVragen: boolean
  readonly nietDelenMet: readonly string[]
  readonly alleenDelenMet: readonly string[]
  readonly alleenDeel?: string | undefined
  readonly alleenTot?: string | undefined
}

/** What the party asked; data of police and justice carry their law, and never go on without asking (5.4.2 lid 1 and 3). */
export const voorwaardenUit = (
  { eerstVragen, nietDelenMet, alleenDelenMet, alleenDeel, alleenTot }: Getypt,
  { dossier: { regime, partijId: wie } }: Feiten,
): readonly Voorwaarde[] => {
  const wet = isGesloten(regime) ? regime : undefined
  return [
    ...(wet ? [{ soort: 'politie-of-justitie', wet } as const] : []),
    ...(eerstVragen || wet ? [{ soort: 'eerst-vragen', akkoord: [], wie } as const] : []),
    ...(nietDelenMet.length > 0 ? [{ soort: 'niet-delen-met', aan: nietDelenMet } as const] : []),
    ...(alleenDelenMet.length > 0 ? [{ soort: 'alleen-delen-met', aan: alleenDelenMet } as const] : []),
    ...(alleenDeel ? [{ soort: 'alleen-deel', deel: alleenDeel } as const] : []),
    ...(alleenTot ? [{ soort: 'alleen-tot', datum: alleenTot } as const] : []),
  ]
}

/** A person of this aanpak as the party knows him. */
export const persoonInWoorden = ({ naam, aanduiding }: Readonly<Record<string, unknown>>): string =>
  aanduiding ? aanduidingInWoorden(aanduiding as Aanduiding) : String(naam ?? '')

/** The people as options; needs the content of 'betrokkene'. */
export const persoonKeuze = (lezing: DeelnameLezing): readonly Keuze[] =>
  lezing
    .rijen('betrokkene')
    .filter(doetMee)
    .map(({ id, inhoud }) => ({ waarde: id, label: persoonInWoorden(inhoud) }))
