import type { Reden } from '../../wet/oordeel.ts'
import { vanSoort } from './betrokkene.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Toets, type Vooraf } from './toets.ts'

export interface Bereikbaar {
  readonly telefoon?: string | undefined
  readonly mail?: string | undefined
}

export interface NieuweContactpersoon extends Bereikbaar {
  readonly partijId: string
}

export interface VerbeterdeContactpersoon extends Bereikbaar {
  readonly contactpersoonId: string
}

const mag = ['loopt', 'afgerond'] as const

/** The parties that were asked something in this dossier: only with them there is somebody to call (N-AVG-5-1b). */
export const gevraagdePartijen = ({ verzoeken }: Feiten): readonly string[] => [
  ...new Set(verzoeken.filter(({ staat }) => staat !== 'ingetrokken').map(({ partijId }) => partijId)),
]

/** The contact persons of this dossier. */
export const contactpersonen = (feiten: Feiten): readonly GebeurtenisFeit[] =>
  vanSoort(feiten, 'contactpersoon')

const bereikbaar = ({ telefoon, mail }: Bereikbaar): Reden | undefined =>
  alsNiet(leeg(telefoon) && leeg(mail), 'contactpersoon-zonder-bereik', 'avg-beginselen')

const bestaat = (feiten: Feiten, contactpersoonId: string): Reden | undefined =>
  alsNiet(
    contactpersonen(feiten).every(({ id }) => id !== contactpersoonId),
    'onbekende-contactpersoon',
    'avg-juistheid',
  )

/** What stands in the way of `leg-contactpersoon-vast` before anything is typed: for the panel. */
export const voorafLegContactpersoonVast: Vooraf = (feiten, vandaag) =>
  beoordeel('stap-voor-stap', vandaag, [
    inStaat(feiten, mag, 'stap-voor-stap'),
    alsNiet(gevraagdePartijen(feiten).length === 0, 'geen-partij-gevraagd', 'stap-voor-stap'),
  ])

/** Records whom to call at a party that was asked something (N-2.3a.1-4-stp, N-AVG-5-1b). */
export const toetsLegContactpersoonVast: Toets<NieuweContactpersoon> = (invoer, feiten, vandaag) =>
  beoordeel('stap-voor-stap', vandaag, [
    inStaat(feiten, mag, 'stap-voor-stap'),
    alsNiet(!gevraagdePartijen(feiten).includes(invoer.partijId), 'partij-niet-gevraagd', 'avg-beginselen'),
    bereikbaar(invoer),
  ])

/** What stands in the way of `verbeter-contactpersoon` before anything is typed: for the panel. */
export const voorafVerbeterContactpersoon: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, mag, 'avg-juistheid'),
    alsNiet(contactpersonen(feiten).length === 0, 'geen-contactpersoon', 'avg-juistheid'),
  ])

/** Mends who he is or how he is reached; the party stays (N-AVG-5-1d). */
export const toetsVerbeterContactpersoon: Toets<VerbeterdeContactpersoon> = (invoer, feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, mag, 'avg-juistheid'),
    bestaat(feiten, invoer.contactpersoonId),
    bereikbaar(invoer),
  ])

/** What stands in the way of `haal-contactpersoon-weg` before anything is typed: for the panel. */
export const voorafHaalContactpersoonWeg: Vooraf = voorafVerbeterContactpersoon

/** Takes away whom one no longer calls; nothing rests on it (N-AVG-5-1c, N-AVG-5-1d). */
export const toetsHaalContactpersoonWeg: Toets<Pick<VerbeterdeContactpersoon, 'contactpersoonId'>> = (
  { contactpersoonId },
  feiten,
  vandaag,
) =>
  beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, mag, 'avg-juistheid'),
    bestaat(feiten, contactpersoonId),
  ])
