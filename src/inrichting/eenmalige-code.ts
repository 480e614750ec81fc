import { createHmac, type KeyObject } from 'node:crypto'
import type { KeyStore } from '../platform/keys/key-store.ts'
import { maakCode } from './rules/eenmalige-code.ts'

/** The key under which codes are made and looked for: a copy of the database alone holds no code. */
export const sleutelVanCodes = (sleutels: Pick<KeyStore, 'derive'>): KeyObject =>
  sleutels.derive('eenmalige vragen')

const digest = (sleutel: KeyObject, wat: string, waarvan: string): Buffer =>
  createHmac('sha256', sleutel).update(`${wat}\n${waarvan}`).digest()

/** The code of this question: the same when its mail is sent again. */
export const codeVan = (sleutel: KeyObject, id: string): string =>
  maakCode(digest(sleutel, 'code', id).subarray(0, 10))

/** The number by which the mail and the page show that they belong together: six digits. */
export const controlenummerVan = (sleutel: KeyObject, id: string): string => {
  const nummer = String(digest(sleutel, 'controle', id).readUInt32BE() % 1_000_000).padStart(6, '0')
  return `${nummer.slice(0, 3)} ${nummer.slice(3)}`
}

/** What the database keeps of a code. */
export const digestVanCode = (sleutel: KeyObject, code: string): Buffer => digest(sleutel, 'digest', code)

/** What it keeps of who used a code: bound to that one question. */
export const digestVanWie = (sleutel: KeyObject, id: string, issuer: string, subject: string): Buffer =>
  digest(sleutel, `wie ${id}`, `${issuer}\n${subject}`)

/** An id that is always the same for the same thing, so that two tabs make one. */
export const vasteId = (sleutel: KeyObject, wat: string, waarvan: string): string => {
  const hex = digest(sleutel, `id ${wat}`, waarvan).toString('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}
