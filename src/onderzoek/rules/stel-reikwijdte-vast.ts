import type { Reden } from '../../wet/oordeel.ts'
import { type Thema, themaNamen, themas } from '../../wet/themas.ts'
import { zakenVanThemas } from '../../wet/vertegenwoordiging.ts'
import { redenenAanwezig } from './aanwezig-bij-samenspraak.ts'
import { betrokkeneMet } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import type { Leeftijdsgroep } from './leeftijdsgroep.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import { geslotenThemas } from './reikwijdte.ts'
import { alsNiet, beoordeel, inStaat, leeg, nietInToekomst, type Toets, type Vooraf } from './toets.ts'

export interface StelReikwijdteVast {
  readonly binnen: readonly Thema[]
  /** What the client does not want, or said does not play. */
  readonly gesloten: readonly Thema[]
  /** With whom it was agreed: ids of betrokkenen. */
  readonly met: readonly string[]
  readonly gevolgenUitgelegd: boolean
  /** The client asked to open a theme that was closed before. */
  readonly heropendOpWens: boolean
  /** Why these are serious problems for which a solution is sought: asked where nobody asked for the onderzoek. */
  readonly waaromErnstig?: string | undefined
  readonly datum: string
  /** How old each client was on that day, by id; who is not in it counts as an adult. */
  readonly leeftijden?: ReadonlyMap<string, Leeftijdsgroep> | undefined
}

const namen = (lijst: readonly Thema[]) => lijst.map((thema) => themas[thema].naam).join(', ')

const heropend = (invoer: StelReikwijdteVast, feiten: Feiten): Reden | undefined => {
  const weerOpen = themaNamen.filter(
    (thema) => invoer.binnen.includes(thema) && geslotenThemas(feiten).includes(thema),
  )
  return alsNiet(weerOpen.length > 0 && !invoer.heropendOpWens, 'thema-heropend-zonder-wens', 'reikwijdte', {
    themas: namen(weerOpen),
  })
}

/** What stands in the way of `stel-reikwijdte-vast` before anything is typed: for the panel. */
export const voorafStelReikwijdteVast: Vooraf = (feiten, vandaag) =>
  beoordeel('reikwijdte', vandaag, [inStaat(feiten, ['loopt'], 'reikwijdte')])

/**
 * Agrees the reikwijdte in samenspraak: the client's wish decides (N-2.3a.1-4-rw, N-2.3a.1-4-ovt). Where nobody asked for the
 * onderzoek it is limited to the serious problems for which a solution is sought (N-2.3a.4-2-rw).
 */
export const toetsStelReikwijdteVast: Toets<StelReikwijdteVast> = (invoer, feiten, vandaag) => {
  const dubbel = invoer.binnen.filter((thema) => invoer.gesloten.includes(thema))
  return beoordeel('reikwijdte', vandaag, [
    inStaat(feiten, ['loopt'], 'reikwijdte'),
    nietInToekomst(invoer.datum, vandaag),
    alsNiet(invoer.binnen.length === 0, 'reikwijdte-leeg', 'reikwijdte'),
    alsNiet(dubbel.length > 0, 'thema-open-en-gesloten', 'reikwijdte', { themas: namen(dubbel) }),
    alsNiet(
      invoer.met.some((id) => betrokkeneMet(feiten, id) === undefined),
      'onbekende-betrokkene',
      'samenspraak',
    ),
    ...redenenAanwezig({ ...invoer, zaken: zakenVanThemas([...invoer.binnen, ...invoer.gesloten]) }, feiten),
    alsNiet(invoer.gesloten.length > 0 && !invoer.gevolgenUitgelegd, 'gevolgen-niet-uitgelegd', 'reikwijdte'),
    heropend(invoer, feiten),
    alsNiet(
      zonderVerzoekVanClient(feiten) && leeg(invoer.waaromErnstig),
      'reikwijdte-niet-ernstig',
      'reikwijdte-ernstige-problemen',
    ),
  ])
}
