import type { Client } from './site.ts'

type Velden = readonly (readonly [string, string])[]

/** Today in these tests. */
export const datum = '2026-12-01'

/** A day in the three boxes of a form. */
export const dag = (naam: string, d: string, m: string, j: string) =>
  [
    [`${naam}.dag`, d],
    [`${naam}.maand`, m],
    [`${naam}.jaar`, j],
  ] as const

/** A first contact as typed, with characters that mean something in HTML. */
export const contact: Velden = [
  ['taak', 'toeleiding'],
  ['wet', 'participatiewet'],
  ...dag('verzochtOp', '30', '11', '2026'),
  ['vraag', 'Bijstand, want het inkomen is <weggevallen> & "op".'],
  ['voornamen', 'Samira'],
  ['achternaam', 'Geheimenaar'],
  ...dag('geboortedatum', '4', '5', '1988'),
]

/** Where the form of a first contact stands. */
export const beginPad = '/onderzoeken/nieuw/leg-eerste-contact-vast'

/** The same fields, with some filled in otherwise. */
export const met = (velden: Velden, ...anders: Velden): Velden => [
  ...velden.filter(([naam]) => !anders.some(([ander]) => ander === naam)),
  ...anders,
]

/** A first contact made by the form; gives the id of its dossier. Throws when it was not made. */
export const begin = async (wie: Client): Promise<string> => {
  const { headers, status } = await wie.post(beginPad, contact)
  const id = /^\/onderzoeken\/([0-9a-f-]{36})\/gedaan\//.exec(headers.get('location') ?? '')?.[1]
  if (!id) throw new Error(`not made: ${status}`)
  return id
}

/** Where the form of an act stands. */
export const handeling = (dossierId: string, naam: string): string =>
  `/onderzoeken/${dossierId}/handelingen/${naam}`

/** Where the form of the smallest act stands. */
export const wijsPad = (dossierId: string): string => handeling(dossierId, 'wijs-op-clientondersteuning')

/** The value of a hidden field or of the only choice; empty when there is none. */
export const waarde = (html: string, naam: string): string =>
  new RegExp(`name="${naam}" value="([^"]*)"`).exec(html)?.[1] ?? ''

/** Opens the form of an act and gives what a browser would post back, done today. */
export const open = async (wie: Client, pad: string): Promise<{ html: string; velden: Velden }> => {
  const html = await (await wie.get(pad)).text()
  const betrokkene = waarde(html, 'betrokkeneId')
  const velden = [
    ['handelingId', waarde(html, 'handelingId')],
    ['versie', waarde(html, 'versie')],
    ...(betrokkene ? [['betrokkeneId', betrokkene] as const] : []),
    ...dag('datum', '1', '12', '2026'),
  ] as const
  return { html, velden }
}

/** The version of a dossier now: one more for every act. */
export const versieVan = async (wie: Client, dossierId: string): Promise<number> => {
  const antwoord = await wie.api('GET', `/onderzoeken/${dossierId}`)
  return ((await antwoord.json()) as { versie: number }).versie
}
