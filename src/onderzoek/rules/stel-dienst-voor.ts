import { bekend } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { isClient } from './is-client.ts'
import { domeinBinnen, heeftReikwijdte } from './reikwijdte.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { redenenWieBeslist, type WieBeslist } from './wie-beslist.ts'

export interface StelDienstVoor extends WieBeslist {
  readonly betrokkeneId: string
  readonly waarvoor: string
  /** The client said before that he would refuse such a dienst, and now wants to talk about it again. */
  readonly opWensVanClient: boolean
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt'], 'onderdeel-d'),
  heeftReikwijdte(feiten),
]

const geweigerd = (feiten: Feiten, invoer: StelDienstVoor): boolean =>
  feiten.diensten.some(
    ({ betrokkeneId, domein, soort, staat }) =>
      staat === 'geweigerd' &&
      betrokkeneId === invoer.betrokkeneId &&
      domein === invoer.domein &&
      soort === invoer.soort,
  )

/** What stands in the way of `stel-dienst-voor` before anything is typed: for the panel. */
export const voorafStelDienstVoor: Vooraf = (feiten, vandaag) =>
  beoordeel('onderdeel-d', vandaag, basis(feiten))

/** Proposes what is needed and by whom it is decided (onderdeel d; N-2.3a.1-4d, N-2.3a.1-6). What the client refuses is not examined further (N-2.3a.1-6-wg). */
export const toetsStelDienstVoor: Toets<StelDienstVoor> = (invoer, feiten, vandaag) =>
  beoordeel('onderdeel-d', vandaag, [
    ...basis(feiten),
    bekend(feiten, invoer.betrokkeneId, 'onderdeel-d'),
    alsNiet(!isClient(feiten, invoer.betrokkeneId), 'dienst-alleen-client', 'begrip-client'),
    domeinBinnen(feiten, invoer.domein, invoer.betrokkeneId),
    alsNiet(leeg(invoer.waarvoor), 'dienst-zonder-reden', 'onderdeel-d'),
    ...redenenWieBeslist(invoer, vandaag),
    alsNiet(
      geweigerd(feiten, invoer) && !invoer.opWensVanClient,
      'dienst-eerder-geweigerd',
      'dienst-geweigerd',
    ),
  ])
