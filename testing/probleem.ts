import { expect } from 'vitest'

/** What `/api/v1` says when it is not good (RFC 9457). */
export interface Probleem {
  readonly status: number
  readonly title: string
  readonly detail: string
  readonly invalidParams?: readonly { name: string; code: string; reason: string }[]
  readonly redenen?: readonly { code: string; artikel: string; zin: string; helpt: string }[]
}

/** Today in these tests. */
export const datum = '2026-12-01'

/** A first contact that is valid. */
export const contact = {
  taak: 'toeleiding',
  wet: 'participatiewet',
  verzochtOp: '2026-11-30',
  vraag: 'Bijstand, want het inkomen is weggevallen.',
  bsn: '999990019',
  voornamen: 'Samira',
  achternaam: 'Geheimenaar',
  geboortedatum: '1988-05-04',
}

/** Reads an answer that must be a problem with this status (NL API Design Rules 2.2, /core/error-handling). */
export const probleem = async (antwoord: Response, status: number): Promise<Probleem> => {
  expect(antwoord.status).toBe(status)
  expect(antwoord.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  expect(antwoord.headers.get('api-version')).toMatch(/^\d+\.\d+\.\d+$/)
  expect(antwoord.headers.get('cache-control')).toBe('no-store')
  const inhoud = (await antwoord.json()) as Probleem
  expect(inhoud).toMatchObject({ status, title: expect.any(String), detail: expect.any(String) })
  expect(inhoud.detail).not.toBe('')
  return inhoud
}
