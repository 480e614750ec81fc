import { bekend, laatste } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { gezinsleden, isGezinslidNu } from './gezin.ts'
import { isClient } from './is-client.ts'
import { heeftReikwijdte } from './reikwijdte.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Redenen, type Toets, type Vooraf } from './toets.ts'

export interface VraagGezinslid {
  readonly betrokkeneId: string
  /** Why there may be multiple problems within the family. */
  readonly aanleiding: string
}

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt'], 'gezinslid-vragen'),
  heeftReikwijdte(feiten),
]

const teVragen = (feiten: Feiten) =>
  gezinsleden(feiten).filter(
    ({ id }) =>
      !isClient(feiten, id) && laatste(feiten, ['gezinslid-weigert', 'client-gestopt'], id) === undefined,
  )

/** What stands in the way of `vraag-gezinslid` before anything is typed: for the panel. */
export const voorafVraagGezinslid: Vooraf = (feiten, vandaag) =>
  beoordeel('gezinslid-vragen', vandaag, [
    ...basis(feiten),
    alsNiet(teVragen(feiten).length === 0, 'geen-gezinslid-om-te-vragen', 'gezinslid-vragen'),
  ])

/** Asks a gezinslid to take part (2.3a.1 lid 3, N-2.3a.1-3). Who refused or stopped is not asked again. */
export const toetsVraagGezinslid: Toets<VraagGezinslid> = ({ betrokkeneId, aanleiding }, feiten, vandaag) =>
  beoordeel('gezinslid-vragen', vandaag, [
    ...basis(feiten),
    bekend(feiten, betrokkeneId, 'gezinslid-vragen'),
    alsNiet(!isGezinslidNu(feiten, betrokkeneId), 'geen-gezinslid', 'begrip-gezinslid'),
    alsNiet(isClient(feiten, betrokkeneId), 'al-client', 'begrip-client'),
    alsNiet(
      laatste(feiten, ['gezinslid-weigert', 'client-gestopt'], betrokkeneId) !== undefined,
      'gezinslid-weigerde',
      'gezinslid-vragen',
    ),
    alsNiet(leeg(aanleiding), 'vraag-zonder-aanleiding', 'gezinslid-vragen'),
  ])
