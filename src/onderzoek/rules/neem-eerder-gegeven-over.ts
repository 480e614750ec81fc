import { bronOp } from '../../wet/bronnen.ts'
import type { Reden } from '../../wet/oordeel.ts'
import { geschonden, type Voorwaarde } from '../../wet/voorwaarden.ts'
import type { Feiten, GegevenFeit } from './feiten.ts'
import { type GegevenInvoer, redenenGegeven } from './gegeven.ts'
import { heeftReikwijdte } from './reikwijdte.ts'
import { eindstaten, type Staat } from './staten.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Toets, type Vooraf } from './toets.ts'

/** A gegeven of an earlier onderzoek that is still kept, as it would stand here. */
export interface EerderGegeven extends Pick<GegevenFeit, 'onderdeel' | 'thema' | 'categorie' | 'niveau'> {
  /** Whom it is about, as this onderzoek knows him. */
  readonly betrokkeneId: string
  readonly staat: Staat
  /** The day on which the earlier onderzoek must be destroyed; null when that is not known. */
  readonly vernietigenOp: string | null
  readonly voorwaarden: readonly Voorwaarde[]
  /** Somebody may not read it, and he is not in this onderzoek: then nobody would know it here. */
  readonly afgeschermd: boolean
  readonly alOvergenomen: boolean
}

/** One gegeven, and why it is needed here; `eerder` is absent when there is no such gegeven for this asker. */
export interface NeemEerderGegevenOver {
  readonly betrokkeneId: string
  readonly eerder?: EerderGegeven | undefined
  readonly noodzaak: string
  readonly extraNoodzaak: string
  readonly motiveringNiveau: string
  readonly vraagId?: string | null | undefined
  readonly dienstId?: string | null | undefined
  readonly waaromDienst?: string | undefined
}

const artikel = 'bewaard-onderzoek-gebruiken'
const bron = 'wams-onderzoek'

const basis = (feiten: Feiten): Redenen => [inStaat(feiten, ['loopt'], artikel), heeftReikwijdte(feiten)]

/** What stands in the way of `neem-eerder-gegeven-over` before anything is typed: for the panel. */
export const voorafNeemEerderGegevenOver: Vooraf = (feiten, vandaag) =>
  beoordeel(artikel, vandaag, basis(feiten))

/** Kept means: it ended, and its two years are not over (N-5.4.5-1a, N-5.4.5-1b). */
export const wordtBewaard = (
  { staat, vernietigenOp }: Pick<EerderGegeven, 'staat' | 'vernietigenOp'>,
  vandaag: string,
): boolean => eindstaten.includes(staat) && (vernietigenOp === null || vandaag < vernietigenOp)

const opEerder = (eerder: EerderGegeven, vandaag: string): readonly (Reden | undefined)[] => [
  alsNiet(!wordtBewaard(eerder, vandaag), 'eerder-onderzoek-niet-bewaard', artikel),
  alsNiet(eerder.alOvergenomen, 'eerder-gegeven-al-overgenomen', artikel),
  alsNiet(eerder.afgeschermd, 'eerder-gegeven-afgeschermd', 'verstrekken-door-partij'),
  ...geschonden(
    eerder.voorwaarden.filter(({ soort }) => soort === 'alleen-tot'),
    'college',
    vandaag,
  ),
]

/**
 * Uses one gegeven of an earlier onderzoek about the same client, so that it need not be asked again: needed here and within
 * the reikwijdte, one at a time, never copied whole (5.4.5, explanation; N-5.4.5-ren, N-5.4.1-4, N-5.4.1-1-nz).
 */
export const toetsNeemEerderGegevenOver: Toets<NeemEerderGegevenOver> = (invoer, feiten, vandaag) => {
  const { betrokkeneId, eerder, ...motieven } = invoer
  const vanDezePersoon = eerder?.betrokkeneId === betrokkeneId ? eerder : undefined
  const gegeven: GegevenInvoer | undefined = vanDezePersoon && {
    ...motieven,
    ...vanDezePersoon,
    bron,
    verzoekId: null,
    noemtDelict: false,
  }
  return beoordeel(
    artikel,
    vandaag,
    [
      ...basis(feiten),
      alsNiet(gegeven === undefined, 'onbekend-eerder-gegeven', artikel),
      ...(vanDezePersoon ? opEerder(vanDezePersoon, vandaag) : []),
      ...(gegeven ? redenenGegeven(gegeven, feiten) : []),
    ],
    [`bron ${bron}@${bronOp(bron, vandaag).vanaf}`],
  )
}
