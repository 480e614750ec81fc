import type { Artikel } from '../../wet/artikelen.ts'
import {
  type Bezetting,
  bezwarenTegenWaarneming,
  openWaarnemingen,
  type TeRegelenWaarneming,
  type Waarnemingbezwaar,
  waarnemingParams,
} from '../../wet/waarneming.ts'
import type { Feiten } from './feiten.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { isBetrokken, teVerdelen } from './toewijzing.ts'

/** Who may work in the case, as far as the facts say it. */
export const bezettingVan = ({ dossier, waarnemingen }: Feiten): Bezetting => ({
  behandelaar: dossier.behandelaar,
  waarnemingen,
})

const artikelen: Readonly<Record<Waarnemingbezwaar, Artikel>> = {
  'niemand-om-waar-te-nemen': 'autorisatie',
  'waarnemer-zonder-mandaat': 'mandaat',
  'waarnemer-is-behandelaar': 'autorisatie',
  'waarnemer-is-partij': 'vooringenomenheid',
  'zichzelf-waarnemer': 'vooringenomenheid',
  'waarneming-in-verleden': 'autorisatie',
  'waarneming-eindigt-voor-begin': 'autorisatie',
  'waarneming-te-lang': 'autorisatie',
  'waarneming-loopt-al': 'autorisatie',
}

const inTeVerdelen = (feiten: Feiten) => inStaat(feiten, teVerdelen, 'autorisatie')

/** What stands in the way of `regel-waarneming` before anything is chosen. */
export const voorafRegelWaarneming: Vooraf = (feiten, vandaag) =>
  beoordeel('autorisatie', vandaag, [
    inTeVerdelen(feiten),
    alsNiet(feiten.dossier.behandelaar === null, 'niemand-om-waar-te-nemen', 'autorisatie'),
  ])

/** A colleague stands in for the worker of this case on some days (N-AVG-32, Awb 10:1). */
export const toetsRegelWaarneming: Toets<TeRegelenWaarneming> = (invoer, feiten, vandaag) => {
  const zaak = { ...bezettingVan(feiten), partijen: feiten.verzoeken.map(({ partijId }) => partijId) }
  return beoordeel('autorisatie', vandaag, [
    inTeVerdelen(feiten),
    ...bezwarenTegenWaarneming(zaak, invoer, vandaag).map((code) => {
      const params = waarnemingParams(code)
      return { code, artikel: artikelen[code], ...(params ? { params } : {}) }
    }),
    alsNiet(isBetrokken(feiten, invoer.waarnemer?.gebruikerId), 'werker-is-betrokken', 'vooringenomenheid'),
  ])
}

const teEindigen = (feiten: Feiten, vandaag: string): Redenen => [
  inTeVerdelen(feiten),
  alsNiet(openWaarnemingen(bezettingVan(feiten), vandaag).length === 0, 'geen-waarneming', 'autorisatie'),
]

/** What stands in the way of `beeindig-waarneming` before anything is chosen. */
export const voorafBeeindigWaarneming: Vooraf = (feiten, vandaag) =>
  beoordeel('autorisatie', vandaag, teEindigen(feiten, vandaag))

/** Ends standing in before its last day: from today on it gives no access any more (N-AVG-32). */
export const toetsBeeindigWaarneming: Toets<{ readonly waarnemingId: string }> = (
  { waarnemingId },
  feiten,
  vandaag,
) =>
  beoordeel('autorisatie', vandaag, [
    ...teEindigen(feiten, vandaag),
    alsNiet(
      openWaarnemingen(bezettingVan(feiten), vandaag).every(({ id }) => id !== waarnemingId),
      'onbekende-waarneming',
      'autorisatie',
    ),
  ])
