import { bevrorenSinds } from '../dossier/bevroren.ts'
import type { DossierRij, Rij } from '../dossier/rijen.ts'
import { leesDoor } from '../verwerking/doorstroom.ts'
import type { Inzagebron, Inzageding } from '../verwerking/inzagebron.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import type { RechtLezing } from './declaratie.ts'
import { inzagebronnen } from './inzagebronnen.ts'
import { type Vindplaats, vindDossiers } from './vind-dossiers.ts'

/** One thing of the package, with what of it is left out by hand: everything, or some words. */
export interface Pakketding extends Inzageding {
  readonly weg: 'heel' | readonly string[] | null
  /** Since when nobody uses it ('yyyy-mm-dd'); null when it is used (AVG 18). */
  readonly bevroren: string | null
  /** Where it lies, and who works there. */
  readonly plaats: {
    readonly compartiment: Compartiment
    readonly dossierId: string
    readonly behandelaar: string | null
  }
}

/** What of one compartment he gets. */
export interface Pakketdeel {
  readonly compartiment: Compartiment
  /** In how many dossiers there he stands, and may know that he does. */
  readonly dossiers: number
  readonly dingen: readonly Pakketding[]
  /** Left out by rule. */
  readonly weggelaten: number
  /** The parties that were asked something about him, by name. */
  readonly gevraagdAan: readonly string[]
  /** The files of him, by what they are and their day. */
  readonly bestanden?: readonly string[]
}

/** Everything of the college that is kept about who asks. */
export interface Pakket {
  readonly delen: readonly Pakketdeel[]
  /** Dossiers of who has the same name and date of birth: not in it until somebody says that he is the same. */
  readonly opNaam: readonly Vindplaats[]
}

const meegenomen = ({ rijen }: Pick<RechtLezing, 'rijen'>): ReadonlySet<string> =>
  new Set(
    rijen('gebeurtenis')
      .filter(({ soort }) => soort === 'dossier-erbij')
      .map(({ inhoud }) => tekstVan(inhoud.vindplaats)),
  )

const weglatingen = ({ rijen }: Pick<RechtLezing, 'rijen'>, dingId: string): Pakketding['weg'] => {
  const over = rijen('gebeurtenis').filter(
    ({ soort, inhoud }) => soort === 'ding-weggelaten' && inhoud.dingId === dingId,
  )
  if (over.length === 0) return null
  const woorden = over.flatMap(({ inhoud }) => tekstVan(inhoud.woorden) || [])
  return woorden.length < over.length ? 'heel' : woorden
}

type Ingelezen = DossierRij & { readonly rijen: Readonly<Record<string, readonly Rij<'gegeven'>[]>> }

const metPlaats =
  ({ id: dossierId, behandelaar, rijen }: Ingelezen, compartiment: Compartiment, vandaag: string) =>
  (ding: Inzageding) => {
    const rij = rijen.gegeven?.find(({ id }) => id === ding.id)
    const bevroren = rij ? bevrorenSinds(rij, vandaag) : null
    return { ...ding, bevroren, plaats: { compartiment, dossierId, behandelaar } }
  }

const leesDeel = async (
  lezing: RechtLezing,
  bron: Inzagebron,
  plaatsen: readonly Vindplaats[],
  { vandaag }: Kader,
): Promise<Pakketdeel> => {
  const { compartiment, tabellen } = bron.dossier
  const ids = [...new Set(plaatsen.map(({ dossierId }) => dossierId))]
  const waar = { ids, tabellen, metInhoud: bron.metInhoud, metBevroren: true, vandaag } as const
  const gelezen = await leesDoor(lezing, compartiment, waar)
  const namens = lezing.feiten.dossier.door !== 'zelf'
  const gezien = gelezen.flatMap((een) => {
    const daar = { ...een, feiten: bron.dossier.feiten(een.dossier, vandaag) }
    return plaatsen
      .filter(({ dossierId }) => dossierId === een.dossier.id)
      .flatMap(({ betrokkeneId }) => bron.zieIn(daar, betrokkeneId, { namens, vandaag }) ?? [])
      .map((ingezien) => ({
        ...ingezien,
        dingen: ingezien.dingen.map(metPlaats(daar.dossier, compartiment, vandaag)),
      }))
  })
  return {
    compartiment,
    dossiers: gezien.length,
    dingen: gezien.flatMap(({ dingen }) =>
      dingen.map((ding) => ({ ...ding, weg: weglatingen(lezing, ding.id) })),
    ),
    gevraagdAan: [...new Set(gezien.flatMap(({ gevraagdAan = [] }) => gevraagdAan))],
    bestanden: gezien.flatMap(({ bestanden = [] }) => bestanden),
    weggelaten: gezien.reduce((som, { weggelaten }) => som + weggelaten, 0),
  }
}

/**
 * Reads what the college keeps about who asks, over all compartments that the request is about, without copying it: of others nothing, and
 * never who reported (AVG 15 lid 1 and 4, 5.3.2; N-AVG-15, N-AVG-15-4). Needs the content of 'gebeurtenis'.
 */
export const verzamelPakket = async (lezing: RechtLezing, kader: Kader): Promise<Pakket> => {
  const erbij = meegenomen(lezing)
  const delen: Pakketdeel[] = []
  const onzeker: Vindplaats[] = []
  // One after another: they share a transaction.
  for (const bron of inzagebronnen(lezing.feiten.dossier.over)) {
    const { zeker, opNaam } = await vindDossiers(lezing, bron.dossier.compartiment, kader.vandaag)
    const bevestigd = opNaam.filter(({ betrokkeneId }) => erbij.has(betrokkeneId))
    onzeker.push(...opNaam.filter(({ betrokkeneId }) => !erbij.has(betrokkeneId)))
    delen.push(await leesDeel(lezing, bron, [...zeker, ...bevestigd], kader))
  }
  return { delen, opNaam: onzeker }
}

/** What it says and why it was needed, as he gets it: words that were left out are in neither; undefined when the whole thing is left out. */
export const zoalsGegeven = (
  { tekst, waarom, weg }: Pakketding,
  vervanging: string,
): Pick<Pakketding, 'tekst' | 'waarom'> | undefined => {
  if (weg === 'heel') return undefined
  const zonder = (zin: string) => (weg ?? []).reduce((heel, deel) => heel.replaceAll(deel, vervanging), zin)
  return { tekst: zonder(tekst), waarom: zonder(waarom) }
}
