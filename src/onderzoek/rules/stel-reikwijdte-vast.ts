import type { Reden } from '../../wet/oordeel.ts'
import { type Thema, themaNamen, themas } from '../../wet/themas.ts'
import { zakenVanThemas } from '../../wet/vertegenwoordiging.ts'
import { nietBetrokken } from './betrekken.ts'
import { betrokkeneMet } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { clienten } from './is-client.ts'
import { zonderVerzoekVanClient } from './procedure.ts'
import { geslotenThemas } from './reikwijdte.ts'
import {
  alsNiet,
  beoordeel,
  eenmaal,
  inStaat,
  leeg,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'
import { redenenNamens } from './vertegenwoordiging.ts'

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

/** Who of those present was recorded as representative of this client, whether he still is or not. */
const voorWie = ({ met }: StelReikwijdteVast, feiten: Feiten, clientId: string): readonly string[] =>
  met.filter((id) =>
    feiten.vertegenwoordigingen.some(
      ({ betrokkeneId, voorId }) => betrokkeneId === id && voorId === clientId,
    ),
  )

/**
 * Every client is there, himself or through who may speak for him about all these themes on that day (N-2.3a.1-4,
 * N-Awb-2.1). Who is left out for now, with a motive, need not be (2.3a.4 lid 3, N-2.3a.4-3-betr).
 */
const metAlleClienten = (invoer: StelReikwijdteVast, feiten: Feiten): Redenen => {
  const afwezig = clienten(feiten).filter(
    ({ id }) => !invoer.met.includes(id) && nietBetrokken(feiten, id) === undefined,
  )
  const over = zakenVanThemas([...invoer.binnen, ...invoer.gesloten])
  const redenen = afwezig.map(({ id }): Redenen => {
    const wie = voorWie(invoer, feiten, id)
    return wie.length === 0
      ? [alsNiet(true, 'reikwijdte-zonder-client', 'samenspraak')]
      : redenenNamens(feiten, { wie, voor: id, zaken: over, dag: invoer.datum })
  })
  return eenmaal(redenen.flat())
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
    ...metAlleClienten(invoer, feiten),
    alsNiet(invoer.gesloten.length > 0 && !invoer.gevolgenUitgelegd, 'gevolgen-niet-uitgelegd', 'reikwijdte'),
    heropend(invoer, feiten),
    alsNiet(
      zonderVerzoekVanClient(feiten) && leeg(invoer.waaromErnstig),
      'reikwijdte-niet-ernstig',
      'reikwijdte-ernstige-problemen',
    ),
  ])
}
