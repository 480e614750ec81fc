import { type Categorie, type Niveau, verderDan } from '../../wet/categorieen.ts'
import type { Reden } from '../../wet/oordeel.ts'
import { geschonden, type Voorwaarde } from '../../wet/voorwaarden.ts'
import type { Feiten } from './feiten.ts'
import { type GegevenInvoer, redenenGegeven } from './gegeven.ts'
import { isClient } from './is-client.ts'
import { heeftReikwijdte } from './reikwijdte.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Toets, type Vooraf } from './toets.ts'

/** What of an ended aanpak can be used again: a goal, an agreement (also for when things go wrong again), or what a party gave its coordinator. */
export type Stuksoort = 'doel' | 'afspraak' | 'terugvalafspraak' | 'gegeven'

/** One of these, of an aanpak that is still kept, about somebody as this onderzoek knows him. */
export interface EerderStuk {
  readonly soort: Stuksoort
  readonly over: readonly string[]
  /** Of a gegeven as it was given; null for what has no label of its own. */
  readonly categorie: Categorie | null
  readonly niveau: Niveau | null
  readonly voorwaarden: readonly Voorwaarde[]
  /** Somebody may not read it, and he is not in this onderzoek: then nobody would know it here. */
  readonly afgeschermd: boolean
  /** It was made for somebody else too, who is no client here: its words are his as well. */
  readonly ookVanAnder: boolean
  readonly alOvergenomen: boolean
}

/** One thing, why it is needed here, and which question it answers. */
export interface NeemUitEerdereAanpakOver
  extends Omit<GegevenInvoer, 'bron' | 'verzoekId' | 'itemId' | 'nietTonenAan'> {
  /** Absent when there is no such thing for this asker. */
  readonly stuk?: EerderStuk | undefined
}

const artikel = 'bewaarde-aanpak-gebruiken'

const basis = (feiten: Feiten): Redenen => [inStaat(feiten, ['loopt'], artikel), heeftReikwijdte(feiten)]

/** What stands in the way before anything is typed: for the panel. */
export const voorafNeemUitEerdereAanpakOver: Vooraf = (feiten, vandaag) =>
  beoordeel(artikel, vandaag, basis(feiten))

/** Kept means: the aanpak ended, and its two years are not over (N-5.4.5-2). */
export const aanpakWordtBewaard = (
  { staat, vernietigenOp }: { readonly staat: string; readonly vernietigenOp: string | null },
  vandaag: string,
): boolean => staat === 'beeindigd' && (vernietigenOp === null || vandaag < vernietigenOp)

/** It stays what it was: of the same kind, and never more of it than the party gave (N-5.4.2-2-s6). */
const zoalsGegeven = (stuk: EerderStuk, invoer: NeemUitEerdereAanpakOver): Redenen => [
  alsNiet(stuk.categorie !== null && stuk.categorie !== invoer.categorie, 'eerder-andere-categorie', artikel),
  alsNiet(
    stuk.niveau !== null && verderDan(invoer.niveau, stuk.niveau),
    'eerder-hoger-niveau',
    'niveau-van-informatie',
  ),
]

const opStuk = (
  stuk: EerderStuk,
  invoer: NeemUitEerdereAanpakOver,
  feiten: Feiten,
  vandaag: string,
): readonly (Reden | undefined)[] => [
  alsNiet(!isClient(feiten, invoer.betrokkeneId), 'hergebruik-alleen-client', 'gegevens-gezinslid'),
  alsNiet(stuk.alOvergenomen, 'eerder-gegeven-al-overgenomen', artikel),
  alsNiet(stuk.ookVanAnder, 'eerder-stuk-ook-van-ander', 'gegevens-gezinslid'),
  alsNiet(stuk.afgeschermd, 'eerder-gegeven-afgeschermd', 'verstrekken-door-partij'),
  ...zoalsGegeven(stuk, invoer),
  ...geschonden(stuk.voorwaarden, 'college', vandaag),
]

/**
 * Uses one thing of an ended aanpak of the same client, so that it need not be collected again: needed here and within the reikwijdte, one at
 * a time, and not against what the party that gave it tied to it (5.4.5 lid 2, explanation; N-5.4.5-ren, N-5.4.2-1-vw, N-AVG-5-1c).
 */
export const toetsNeemUitEerdereAanpakOver: Toets<NeemUitEerdereAanpakOver> = (invoer, feiten, vandaag) => {
  const { stuk, ...motieven } = invoer
  const over = stuk?.over.includes(invoer.betrokkeneId) ? stuk : undefined
  const gegeven: GegevenInvoer = { ...motieven, bron: 'eerdere-aanpak', verzoekId: null }
  return beoordeel(artikel, vandaag, [
    ...basis(feiten),
    alsNiet(over === undefined, 'onbekend-eerder-stuk', artikel),
    ...(over ? opStuk(over, invoer, feiten, vandaag) : []),
    ...(over ? redenenGegeven(gegeven, feiten) : []),
  ])
}
