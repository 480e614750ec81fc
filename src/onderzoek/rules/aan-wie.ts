import type { Domein } from '../../wet/domeinen.ts'
import { isGeheimhouder, type PartijRegime, partijRegimes } from '../../wet/partij-regimes.ts'
import { isVanCollege } from '../../wet/partijenlijst.ts'
import { eerstInformeren } from './bekendheid.ts'
import { bekend } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import { zonderGeboortedatum } from './geboren-bekend.ts'
import { isClient } from './is-client.ts'
import { alsNiet, beoordeel, type Redenen, type Toets } from './toets.ts'
import { geheimDicht, redenenJeugdplicht } from './wat-opent-geheim.ts'

/** A party as registered by the municipality; `opLijst` by the procedure of this onderzoek (N-2.3a.5-1). */
export interface PartijFeiten {
  readonly id: string
  readonly regime: PartijRegime
  readonly domein: Domein
  readonly opLijst: boolean
  /** The kind of party; null when the register does not know it. */
  readonly soort?: string | null
  /** Whether who asks for the college is employed by this party. */
  readonly eigenWerkgever?: boolean
}

/** Whom is asked, about whom, and what opens a secret: what is known of a question before it is asked. */
export interface AanWie {
  readonly partijen: readonly PartijFeiten[]
  readonly betrokkeneId: string
  readonly toestemming: boolean
  readonly overJeugdhulp?: boolean
  readonly geborenBekend?: boolean
}

/** Whether the law lets this party be asked at all, and what opens its secret (5.4.2 lid 1 and 2; N-1.1.1-pt-ex, N-1.1.1-pt-col). */
export const redenenPartij = (
  vraag: Omit<AanWie, 'partijen'>,
  feiten: Feiten,
  partij: PartijFeiten,
  vandaag: string,
): Redenen => [
  alsNiet(!partij.opLijst, 'partij-niet-op-lijst', 'partijenlijst'),
  // N-1.1.1-pt-ex: who acts for the college is no party in that case, and does not ask his own employer.
  alsNiet(partij.eigenWerkgever === true, 'eigen-werkgever-geen-partij', 'begrip-partij'),
  // N-1.1.1-pt-col: what a part of the college itself holds is used again, and not asked for.
  alsNiet(isVanCollege(partij.soort ?? null), 'partij-van-college', 'hergebruik'),
  ...redenenJeugdplicht(vraag, feiten, partij),
  alsNiet(
    geheimDicht(vraag, feiten, partij, vandaag),
    'geheimhouder-zonder-toestemming',
    'verstrekken-door-geheimhouder',
  ),
  // N-AVG-6-1a: consent opens a professional secret and is no ground for anything else.
  alsNiet(
    !isGeheimhouder(partij.regime) && vraag.toestemming && partij.opLijst,
    'toestemming-geen-grond',
    'avg-grondslag',
  ),
]

/** Whether this person may be asked about: a client, known by his birth date, who knows of it (N-5.4.2-5, N-2.3a.1-4-stp). */
export const redenenPersoon = (
  vraag: Pick<AanWie, 'betrokkeneId' | 'geborenBekend'>,
  feiten: Feiten,
): Redenen => [
  bekend(feiten, vraag.betrokkeneId, 'verstrekken-door-partij'),
  alsNiet(!isClient(feiten, vraag.betrokkeneId), 'verzoek-alleen-over-client', 'gegevens-gezinslid'),
  zonderGeboortedatum(feiten, vraag),
  eerstInformeren(feiten, vraag.betrokkeneId),
]

/** The first page of a question: one party, about one client, with what opens its secret; the rest is not typed for nothing (N-2.3a.1-4-stp, 5.4.2 lid 2). */
export const toetsAanWie: Toets<AanWie> = (invoer, feiten, vandaag) => {
  const [partij] = invoer.partijen
  return beoordeel(partij ? partijRegimes[partij.regime].artikel : 'verstrekken-door-partij', vandaag, [
    alsNiet(invoer.partijen.length !== 1, 'een-partij-per-keer', 'stap-voor-stap'),
    ...redenenPersoon(invoer, feiten),
    ...invoer.partijen.flatMap((een) => redenenPartij(invoer, feiten, een, vandaag)),
  ])
}
