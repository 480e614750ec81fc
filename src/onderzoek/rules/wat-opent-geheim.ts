import type { Artikel } from '../../wet/artikelen.ts'
import { magIetsVerstrekken, moetVerstrekken, type VerstrekkerFeiten } from '../../wet/mag-verstrekken.ts'
import { isGeheimhouder, type PartijRegime, partijRegimes } from '../../wet/partij-regimes.ts'
import type { Feiten } from './feiten.ts'
import { clienten } from './is-client.ts'
import { klokMet } from './klokken.ts'
import { alsNiet, type Redenen } from './toets.ts'
import { ernstStaatVast, verstrekwegVan } from './verstrekweg.ts'

/** What of a question decides whether a professional secret opens. */
export interface GevraagdOnderGeheim {
  readonly betrokkeneId: string
  readonly toestemming: boolean
  /** The answer is needed to decide about jeugdhulp: then the Jeugdwet itself asks for it (7.4.0 lid 2, N-5.4.2-2-jw). */
  readonly overJeugdhulp?: boolean
}

interface Partij {
  readonly regime: PartijRegime
  readonly soort?: string | null
}

const feitenVan = (vraag: GevraagdOnderGeheim, feiten: Feiten, partij: Partij): VerstrekkerFeiten => ({
  weg: verstrekwegVan(feiten),
  regime: partij.regime,
  soort: partij.soort ?? null,
  toestemming: vraag.toestemming,
  ernstig: ernstStaatVast(feiten, vraag.betrokkeneId),
  jeugdvoorziening: vraag.overJeugdhulp ?? false,
})

/**
 * Whether nothing opens the secret of a geheimhouder: no consent, no serious problems on a request of a party, and no decision
 * about jeugdhulp (5.4.2 lid 2, Q-35, N-5.4.2-2-jw).
 */
export const geheimDicht = (
  vraag: GevraagdOnderGeheim,
  feiten: Feiten,
  partij: Partij,
  vandaag: string,
): boolean =>
  isGeheimhouder(partij.regime) && !magIetsVerstrekken(feitenVan(vraag, feiten, partij), vandaag).toegestaan

/** The article on which this party is asked: that of its regime, or the Jeugdwet where that makes it a duty. */
export const grondVoor = (vraag: GevraagdOnderGeheim, feiten: Feiten, partij: Partij): Artikel =>
  isGeheimhouder(partij.regime) && moetVerstrekken(feitenVan(vraag, feiten, partij))
    ? 'jeugd-verstrekkingsplicht'
    : partijRegimes[partij.regime].artikel

/** Whether this onderzoek decides about jeugdhulp for this client: it was asked, or is proposed to him. */
const beslistOverJeugdhulp = (feiten: Feiten, betrokkeneId: string): boolean =>
  klokMet(feiten, 'jeugdwet') !== undefined ||
  feiten.diensten.some(
    (een) => een.betrokkeneId === betrokkeneId && een.domein === 'jeugd' && een.staat !== 'geweigerd',
  )

/** Whether a question can rest on the duty of the Jeugdwet at all: where nothing is decided about jeugdhulp it is not asked (7.4.0). */
export const kanOverJeugdhulp = (feiten: Feiten): boolean =>
  verstrekwegVan(feiten) !== 'na-brede-intake' &&
  clienten(feiten).some(({ id }) => beslistOverJeugdhulp(feiten, id))

/** The duty of the Jeugdwet is there for jeugdhulp alone, and only where it is decided about (7.4.0 lid 1 onder a and lid 2). */
export const redenenJeugdplicht = (vraag: GevraagdOnderGeheim, feiten: Feiten, partij: Partij): Redenen => {
  if (!vraag.overJeugdhulp) return []
  return [
    alsNiet(partij.regime !== 'jeugdwet-7-3-11', 'jeugdplicht-andere-partij', 'jeugd-verstrekkingsplicht'),
    alsNiet(
      !beslistOverJeugdhulp(feiten, vraag.betrokkeneId),
      'jeugdplicht-zonder-jeugdhulp',
      'jeugd-verstrekkingsplicht',
    ),
    alsNiet(
      verstrekwegVan(feiten) === 'na-brede-intake',
      'jeugdplicht-na-intake',
      'jeugd-verstrekkingsplicht',
    ),
  ]
}
