import type { KeyObject } from 'node:crypto'
import type { Context } from 'hono'
import type { ComponentChildren } from 'preact'
import type { Assets } from '../platform/html/assets.ts'
import type { Theme } from '../platform/html/layout.tsx'
import type { AccessTokens } from '../platform/identity/access-tokens.ts'
import type { Cookies } from '../platform/identity/cookies.ts'
import type { OidcClient } from '../platform/identity/oidc-client.ts'
import type { RateLimit } from '../platform/identity/rate-limit.ts'
import type { SessionDeps } from '../platform/identity/session.ts'
import type { Meldsleutel } from './meldsleutel.ts'
import type { ClaimPetten } from './rules/petten-uit-claims.ts'
import type { IdentiteitEnv } from './wie.ts'

/** What is worth a line in the audit log (BIO2 8.15); never a name, a claim or an address. */
export interface Aanmeldgebeurtenis {
  readonly soort:
    | 'aangemeld'
    | 'aanmelden-geweigerd'
    | 'afgemeld'
    | 'pet-gekozen'
    | 'post-geweigerd'
    | 'token-geweigerd'
  readonly gebruikerId?: string
  readonly gemeente?: string
  readonly petId?: string
  readonly reden?: string
}

/** What signing in needs of the machine; made once by the composition root. */
export interface Identiteit extends SessionDeps {
  readonly oidc: OidcClient
  readonly cookies: Cookies
  /** Where this site stands: 'https://host', without a path. */
  readonly baseUrl: string
  /** Key under which addresses are hashed in the counters. */
  readonly secret: KeyObject
  /** Key under which codes of one-time questions are looked for. */
  readonly codes: KeyObject
  /** The address a request came from, behind the proxies that are trusted. */
  readonly adresVan: (c: Context) => string
  readonly limieten: { readonly aanmelden: RateLimit; readonly posts: RateLimit }
  /** How systems of parties are known; absent: none comes in. */
  readonly systemen?: {
    readonly tokens: AccessTokens
    readonly limiet: RateLimit
    /** The keys that sign notices to them. */
    readonly sleutel: (gemeente: string, nummer: number) => Meldsleutel
  }
  readonly weergave: {
    readonly assets: Assets
    readonly theme: Theme
    /** A bar above every page, in the demo only. */
    readonly balk?:
      | ((plek: { pad: string; wie?: { naam: string } | undefined }) => ComponentChildren)
      | undefined
  }
  /** Name under which the subjects of this provider are kept; its issuer unless set (the demo moves between ports). */
  readonly issuerNaam?: string
  /** Petten kept by claims; without it only the register of petten counts. */
  readonly claimPetten?: ClaimPetten
  /**
   * Answers a post that was not taken, of a form of which nothing may be kept: with the same page, filled in again. Nothing for
   * every other form, of which what was typed is held.
   */
  readonly nietBewaren?: (
    c: Context<IdentiteitEnv>,
    waarom: 'verlopen' | 'oudePagina' | 'andereRol' | 'teVaak',
  ) => Promise<Response | undefined>
  /** Routes of forms of which what was typed may be held for its writer; without them nothing is. */
  readonly houdbaar?: ReadonlySet<string>
  readonly opGebeurtenis?: (gebeurtenis: Aanmeldgebeurtenis) => Promise<void>
}

/** Requests per system. */
export const systeemLimiet: RateLimit = { max: 600, perMs: 60_000 }

/** Sign-ins and refused tokens per address (an office shares one) and posts per person. */
export const standaardLimieten: Identiteit['limieten'] = {
  aanmelden: { max: 300, perMs: 10 * 60_000 },
  posts: { max: 120, perMs: 60_000 },
}
