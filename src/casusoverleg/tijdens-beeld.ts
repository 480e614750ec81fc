import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import type { Categorie, Niveau } from '../wet/categorieen.ts'
import type { PartijRegime } from '../wet/partij-regimes.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import type { OverlegLezing } from './declaratie.ts'
import { eigenPlek, isInDeZaal, isVoorbij, kijker } from './rules/aanwezigheid.ts'
import type { DeelnemerFeit } from './rules/feiten.ts'
import { deelnemerVan, isGenodigd, organiseert } from './rules/toegang.ts'
import { watZietDeelnemer, wieNietMagHoren } from './rules/zicht.ts'

/** Somebody who is or was in the room; moments are ISO. */
export interface InDeZaal {
  readonly id: string
  readonly naam: string
  /** For whom he is there. */
  readonly voor: string
  readonly functie: string | null
  readonly sinds: string
  readonly tot: string | null
  readonly zonderScherm: boolean
}

/** One thing that was brought in, as far as who looks may see it. */
export interface IngebrachtBeeld {
  readonly id: string
  readonly betrokkeneId: string
  readonly over: string
  readonly van: string
  readonly tekst: string
  readonly waarvoor: string
  readonly categorie: Categorie
  readonly niveau: Niveau
  readonly eigen: boolean
  /** Who takes it along must stop using it after this day; null without one. */
  readonly alleenTot: string | null
  /** Who is in the room and may not hear it, by name: it is not said aloud. */
  readonly nietHardop: readonly string[]
}

/** What is there while a conference is held. */
export interface TijdensBeeld {
  readonly binnen: boolean
  /** The law under which the asker brings something in; null for who organises. */
  readonly regime: PartijRegime | null
  readonly zaal: readonly InDeZaal[]
  /** Who was invited and is not there (yet), by name. */
  readonly onderweg: readonly string[]
  readonly ingebracht: readonly IngebrachtBeeld[]
}

const namenVan = (lezing: OverlegLezing): ReadonlyMap<string, string> =>
  new Map(lezing.rijen('deelnemer').map(({ id, inhoud }) => [id, tekstVan(inhoud.naam)]))

const zaalVan = (lezing: OverlegLezing, namen: ReadonlyMap<string, string>): readonly InDeZaal[] =>
  lezing.rijen('aanwezigheid').map(({ id, deelnemer_id, gebruiker_id, sinds, tot, inhoud }) => ({
    ...{ id, sinds, tot, naam: tekstVan(inhoud.naam), voor: namen.get(deelnemer_id) ?? '' },
    ...{ functie: tekstVan(inhoud.functie) || null, zonderScherm: gebruiker_id === null },
  }))

const ingebrachtVan = (
  lezing: OverlegLezing,
  wie: DeelnemerFeit,
  dag: string,
  namen: { readonly deelnemers: ReadonlyMap<string, string>; readonly mensen: ReadonlyMap<string, string> },
): readonly IngebrachtBeeld[] => {
  const { feiten } = lezing
  return lezing.rijen('ingebracht').flatMap(({ id, inhoud, ...rij }) => {
    const feit = { deelnemerId: rij.deelnemer_id, betrokkeneId: rij.betrokkene_id, nietVoor: rij.niet_voor }
    const voorwaarden = (inhoud.voorwaarden ?? []) as readonly Voorwaarde[]
    const item = { feit, voorwaarden, tekst: tekstVan(inhoud.tekst), uitDossier: inhoud.uitDossier === true }
    const tekst = watZietDeelnemer(item, wie, feiten, dag)
    if (tekst === undefined) return []
    const tot = voorwaarden.flatMap((een) => (een.soort === 'alleen-tot' ? [een.datum] : [])).toSorted()
    return [
      {
        ...{ id, tekst, waarvoor: tekstVan(inhoud.waarvoor), betrokkeneId: feit.betrokkeneId },
        ...{ over: namen.mensen.get(feit.betrokkeneId) ?? '', eigen: feit.deelnemerId === wie.id },
        ...{ van: namen.deelnemers.get(feit.deelnemerId) ?? '', alleenTot: tot[0] ?? null },
        ...{ categorie: rij.categorie as Categorie, niveau: rij.niveau as Niveau },
        nietHardop: wieNietMagHoren(feit, feiten, { ...item, dag }).map(
          (een) => namen.deelnemers.get(een.id) ?? '',
        ),
      },
    ]
  })
}

/**
 * Opens what is there while it is held, judged by presence: who is not in the room sees nothing of what was brought in, and of who is there only
 * who organises it does (5.4.3 lid 1; N-5.4.3-1-vw). `mensen` are the names of whom it is about. Needs the content of 'deelnemer', 'aanwezigheid'
 * and 'ingebracht'.
 */
export const maakTijdensBeeld = (
  lezing: OverlegLezing,
  kader: Kader,
  mensen: ReadonlyMap<string, string>,
): TijdensBeeld | null => {
  const { feiten } = lezing
  if (feiten.dossier.staat !== 'open' || isVoorbij(feiten, kader)) return null
  const wie = kijker(feiten, kader)
  const deelnemers = namenVan(lezing)
  const toon = wie !== undefined || organiseert(feiten, kader)
  const weg = feiten.deelnemers.filter(
    (een) => isGenodigd(een) && een.staat !== 'komt-niet' && !isInDeZaal(feiten, een.id),
  )
  return {
    binnen: eigenPlek(feiten, kader) !== undefined,
    regime: deelnemerVan(feiten, kader)?.regime ?? null,
    zaal: toon ? zaalVan(lezing, deelnemers) : [],
    onderweg: toon ? weg.map(({ id }) => deelnemers.get(id) ?? '') : [],
    ingebracht: wie ? ingebrachtVan(lezing, wie, kader.vandaag, { deelnemers, mensen }) : [],
  }
}
