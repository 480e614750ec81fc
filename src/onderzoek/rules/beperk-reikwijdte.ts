import type { Leeftijdsgroep } from '../../wet/leeftijdsgroep.ts'
import { type Thema, themas } from '../../wet/themas.ts'
import { zakenVanThemas } from '../../wet/vertegenwoordiging.ts'
import { bekend } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { clienten, isClient } from './is-client.ts'
import { vragenNu } from './onderzoeksvraag.ts'
import { geslotenThemas, heeftReikwijdte, nietOverNu, reikwijdteNu, standVan } from './reikwijdte.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  leeg,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'
import { redenenWens } from './wens-namens.ts'

/** What one client no longer wants the onderzoek to be about, as far as it is about him. */
export interface BeperkReikwijdte {
  readonly betrokkeneId: string
  /** Who said so for him; empty when he did himself. */
  readonly vertegenwoordigers: readonly string[]
  /** He is a minor and cannot judge this himself. */
  readonly kanNietZelf?: boolean | undefined
  /** How old he was on that day; absent or null: not known. */
  readonly groep?: Leeftijdsgroep | null | undefined
  readonly themas: readonly Thema[]
  /** What the college explained that this may mean (N-2.3a.1-4-ovt). */
  readonly uitgelegd: string
  readonly datum: string
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt'], 'reikwijdte'),
  heeftReikwijdte(feiten),
  alsNiet(clienten(feiten).length === 0, 'alleen-wens-van-client', 'begrip-client'),
]

/** What stands in the way of `beperk-reikwijdte` before anything is typed: for the panel. */
export const voorafBeperkReikwijdte: Vooraf = (feiten, vandaag) =>
  beoordeel('reikwijdte', vandaag, basis(feiten))

/**
 * Narrows the reikwijdte as one client wishes: others need not be there nor agree, and the college need not find it wise
 * (N-2.3a.1-4-ovt, N-2.3a.1-4-rw). Whoever widens it again needs everybody. Of a minor: wens-namens.ts.
 */
export const toetsBeperkReikwijdte: Toets<BeperkReikwijdte> = (invoer, feiten, vandaag) => {
  const dicht = invoer.themas.filter((thema) => standVan(feiten, thema, invoer.betrokkeneId) !== 'binnen')
  return beoordeel('reikwijdte', vandaag, [
    ...basis(feiten),
    nietInToekomst(invoer.datum, vandaag),
    bekend(feiten, invoer.betrokkeneId, 'reikwijdte'),
    alsNiet(!isClient(feiten, invoer.betrokkeneId), 'alleen-wens-van-client', 'begrip-client'),
    ...redenenWens({ ...invoer, zaken: zakenVanThemas(invoer.themas) }, feiten),
    alsNiet(dicht.length > 0, 'thema-al-gesloten', 'reikwijdte', {
      themas: dicht.map((thema) => themas[thema].naam).join(', '),
    }),
    alsNiet(leeg(invoer.uitgelegd), 'gevolgen-niet-uitgelegd', 'reikwijdte'),
  ])
}

/** The reikwijdte after that wish. */
export interface NaBeperking {
  readonly binnen: readonly Thema[]
  readonly gesloten: readonly Thema[]
  /** The themes that stay for other clients: not about this one. */
  readonly nietOver: readonly Thema[]
  /** The ids of the questions that end. */
  readonly vragen: readonly string[]
}

/** What becomes of the reikwijdte: a theme that no client keeps is closed, any other is not about this client any more. */
export const naBeperking = (
  { betrokkeneId, themas: weg }: Pick<BeperkReikwijdte, 'betrokkeneId' | 'themas'>,
  feiten: Feiten,
): NaBeperking => {
  const anderen = clienten(feiten).filter(({ id }) => id !== betrokkeneId)
  const nietOver = weg.filter((thema) => anderen.some(({ id }) => standVan(feiten, thema, id) === 'binnen'))
  const dicht = weg.filter((thema) => !nietOver.includes(thema))
  const nogGesloten = geslotenThemas(feiten).filter((thema) => !dicht.includes(thema))
  return {
    binnen: (reikwijdteNu(feiten)?.binnen ?? []).filter((thema) => !dicht.includes(thema)),
    gesloten: [...nogGesloten, ...dicht],
    nietOver: nietOver.filter(
      (thema) => !nietOverNu(feiten).some((een) => een.thema === thema && een.betrokkeneId === betrokkeneId),
    ),
    vragen: vragenNu(feiten)
      .filter(
        ({ thema, betrokkeneId: over }) =>
          dicht.includes(thema) || (nietOver.includes(thema) && over === betrokkeneId),
      )
      .map(({ id }) => id),
  }
}
