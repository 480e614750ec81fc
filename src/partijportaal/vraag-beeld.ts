import { namenVan } from '../inrichting/index.ts'
import { moetVerstrekken } from '../wet/mag-verstrekken.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { type Vraaginhoud, type VraagLezing, vraagInhoud } from './declaratie.ts'
import { type Afweging, afwegingVan } from './rules/afweging.ts'
import { herstelbaarTot } from './rules/herstellen.ts'
import { isGeheim, isTriage } from './rules/mits.ts'
import { zoalsNu } from './rules/na-een-nee.ts'
import { onbeantwoord, type Staat } from './rules/staten.ts'
import { tekstVan } from './tekst-van.ts'

/** Where a question came from inside the college: never shown. */
type Herkomst = 'onderzoekId' | 'verzoekId' | 'meldingId' | 'inlichtingId'

/** What the page of a question shows and the API answers. Days are 'yyyy-mm-dd'. */
export interface VraagBeeld extends Omit<Vraaginhoud, Herkomst | 'items'> {
  readonly staat: Staat
  readonly verzondenOp: string
  /** Until when it can be read; of a question that waits null, for the day of a melding tells when somebody called (N-5.5.1-ver). */
  readonly vernietigenOp: string | null
  readonly regime: string
  readonly geheim: boolean
  /** Asked by the meldpunt, for a triage. */
  readonly triage: boolean
  /** Whether this party must answer. */
  readonly moet: boolean
  readonly toestemming: boolean
  /** What there is to weigh before it answers. */
  readonly afweging: Afweging
  readonly behandelaar: string | null
  /** Until which day the answer can be mended or taken back; null when there is nothing to mend. */
  readonly herstelbaarTot: string | null
  readonly items: readonly {
    readonly id: string
    readonly gegeven: string
    readonly waaromNodig: string
    readonly waaromNietMinder: string
    readonly niveau: string
    readonly motiveringNiveau: string
    readonly antwoord: {
      readonly id: string
      readonly soort: string
      readonly niveau: string | null
      readonly categorie: string | null
      readonly tekst: string
      /** Out of which task the burgemeester knows it; null of anybody else. */
      readonly taak: string | null
      readonly voorwaarden: readonly Voorwaarde['soort'][]
      /** Until which day it may be used; null when the party tied no day to it. */
      readonly alleenTot: string | null
    } | null
  }[]
}

/** Of several last days of use the first (5.4.2 lid 1). */
const eersteDag = (voorwaarden: readonly Voorwaarde[]): string | null =>
  voorwaarden.flatMap((een) => (een.soort === 'alleen-tot' ? [een.datum] : [])).toSorted()[0] ?? null

const antwoordOp = (lezing: VraagLezing, itemId: string): VraagBeeld['items'][number]['antwoord'] => {
  const rij = lezing.rijen('antwoord').find(({ item_id }) => item_id === itemId)
  if (!rij) return null
  const { id, soort, niveau, categorie, inhoud } = rij
  const voorwaarden = (inhoud.voorwaarden ?? []) as readonly Voorwaarde[]
  return {
    ...{ id, soort, niveau, categorie, tekst: tekstVan(inhoud.tekst), taak: tekstVan(inhoud.taak) || null },
    voorwaarden: [...new Set(voorwaarden.map((een) => een.soort))],
    alleenTot: eersteDag(voorwaarden),
  }
}

const naamVanBehandelaar = async ({ tx, feiten }: VraagLezing): Promise<string | null> => {
  const { behandelaar } = feiten.dossier
  if (behandelaar === null) return null
  return (await namenVan(tx, [behandelaar])).get(behandelaar) ?? null
}

/** Opens a question for its page: what was asked and why, and what was answered, on day `dag`; never where it came from inside the college. */
export const maakBeeld = async (lezing: VraagLezing, dag: string): Promise<VraagBeeld> => {
  const { feiten } = lezing
  const { gemeente, afzender, over, vraag: tekst, waarom, items, vertelt, gedeeldMet } = vraagInhoud(lezing)
  const gevraagd = { gemeente, afzender, over, vraag: tekst, waarom, vertelt, gedeeldMet }
  const { dossier, vraag } = feiten
  return {
    ...gevraagd,
    staat: dossier.staat,
    verzondenOp: vraag.verzondenOp,
    vernietigenOp: onbeantwoord.includes(dossier.staat) ? null : dossier.vernietigenOp,
    regime: vraag.regime,
    geheim: isGeheim(feiten),
    triage: isTriage(feiten),
    moet: moetVerstrekken(vraag),
    toestemming: zoalsNu(feiten).vraag.toestemming,
    afweging: afwegingVan(feiten, dag),
    behandelaar: await naamVanBehandelaar(lezing),
    herstelbaarTot: herstelbaarTot(feiten),
    items: vraag.items.map(({ id, niveau }, nummer) => ({
      id,
      niveau,
      gegeven: items[nummer]?.gegeven ?? '',
      waaromNodig: items[nummer]?.waaromNodig ?? '',
      waaromNietMinder: items[nummer]?.waaromNietMinder ?? '',
      motiveringNiveau: items[nummer]?.motiveringNiveau ?? '',
      antwoord: antwoordOp(lezing, id),
    })),
  }
}
