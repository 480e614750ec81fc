import type { webcrypto } from 'node:crypto'
import type { DemoAccount, DemoTexts } from './demo-pages.tsx'

/** The only site that may use the demo provider. */
export interface DemoClient {
  readonly id: string
  readonly secret: string
  readonly redirectUri: string
  readonly postLogoutRedirectUri: string
}

/** A system that gets tokens for an API, and proves itself with a key (private_key_jwt). */
export interface DemoSystem {
  readonly id: string
  readonly publicKey: webcrypto.JsonWebKey
}

/** The API that tokens are for, who gets them, and how long one lives. */
export interface DemoApi {
  readonly audience: string
  readonly scope: string
  readonly systems: readonly DemoSystem[]
  readonly seconds?: number
}

export interface DemoProviderOptions {
  /** 0 takes a free port; a fixed one keeps the issuer the same after a restart. */
  readonly port: number
  /** Folder for its keys. */
  readonly folder: string
  readonly accounts: readonly DemoAccount[]
  readonly client: DemoClient
  readonly texts: DemoTexts
  /** How long a code may be exchanged, in seconds. */
  readonly codeSeconds?: number
  readonly api?: DemoApi
  /** Distinguishes its cookies and keys from those of another one on this machine. */
  readonly name?: string
}
