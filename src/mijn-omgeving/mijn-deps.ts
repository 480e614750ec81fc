import type { Context } from 'hono'
import type { Identiteit } from '../inrichting/index.ts'
import type { OidcClient } from '../platform/identity/oidc-client.ts'
import type { PersonSession } from '../platform/identity/person-session.ts'
import type { MijnTaal } from '../teksten/mijn/mijn-talen.ts'
import type { Herkomst } from '../verwerking/gang.ts'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import type { Omgeving } from '../verwerking/omgeving.ts'

/** How people sign in with DigiD: the broker of the municipality, and who may be represented. */
export interface Broker {
  readonly oidc: OidcClient
  /** Path of the claim with the BSN of who is represented; absent: nobody signs in for another. */
  readonly namensClaim?: string | undefined
}

/** What the own environment is made of. */
export interface MijnDeps {
  readonly omgeving: Omgeving
  readonly identiteit: Pick<
    Identiteit,
    | 'db'
    | 'clock'
    | 'calendar'
    | 'limits'
    | 'cookies'
    | 'baseUrl'
    | 'secret'
    | 'adresVan'
    | 'limieten'
    | 'weergave'
    | 'opGebeurtenis'
  >
  /** Absent: nobody can sign in here, and people call. */
  readonly broker?: Broker | undefined
  readonly hoofdstukken: readonly Hoofdstuk[]
  readonly herkomstVan: (c: Context) => Herkomst
}

/** What its pages have in their context. */
export interface MijnEnv {
  Variables: { sessie: PersonSession; taal: MijnTaal }
}
