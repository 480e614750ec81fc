import { handelingTekst } from '../src/teksten/catalogus.ts'
import { partijen, richtAanpakIn } from './aanpak-register.ts'
import { formulierOp, ingevuldMet } from './formulier-lezen.ts'
import { lopendOnderzoek } from './lopend-onderzoek.ts'
import { rijenLezer } from './rijen-lezen.ts'
import type { Client, TestSite } from './site.ts'

type Anders = Readonly<Record<string, string | readonly string[]>>

/** What the party is asked; the words can be looked for. */
export const typte = 'Welke geheimeregelingen liepen er eerder?'

/** The second page, filled in. */
export const watVraagtU = {
  onderdeel: 'b',
  thema: 'gezondheid',
  vraag: typte,
  waarom: 'Om te weten wat nu past.',
  'items[0].gegeven': 'Of er een traject loopt',
  'items[0].waaromNodig': 'Om te plannen.',
  'items[0].waaromNietMinder': 'Minder zegt niets.',
}

/** The last page, filled in. */
export const delen = { gedeeldMet: 'Niemand buiten dit onderzoek.', besprokenMetClient: 'ja' }

/** The headings of the pages of a request to a party. */
export const koppen = handelingTekst('onderzoek.vraag-gegevens-aan-partij').stappen ?? {}

/** The heading of a page. */
export const kop = (html: string): string | undefined => /<h1[^>]*>(.*?)<\/h1>/.exec(html)?.[1]

/** A running onderzoek of this worker, begun as said or otherwise, and the form of a request to a party as a browser goes through it. */
export const vraagInStappen = async (site: TestSite, noor: Client, anders: object = {}) => {
  await richtAanpakIn(site)
  const { dossierId, client } = await lopendOnderzoek(site, anders)
  const db = await rijenLezer(site.superUrl)
  await db.rijen('update onderzoek.dossier set behandelaar = $1 where id = $2', [noor.gebruikerId, dossierId])
  await db.close()
  const pad = `/onderzoeken/${dossierId}/handelingen/vraag-gegevens-aan-partij`
  const stuur = async (html: string, anders: Anders = {}) =>
    noor.post(pad, ingevuldMet(formulierOp(html), anders))
  const verder = async (html: string, anders: Anders = {}) =>
    (await noor.volg(await stuur(html, anders))).text()
  const aanWie = { partijen: partijen.ggz, betrokkeneId: client, toestemming: 'ja' }
  const begin = async () => (await noor.get(pad)).text()
  const totNiveau = async () => verder(await verder(await begin(), aanWie), watVraagtU)
  return {
    dossierId,
    client,
    pad,
    aanWie,
    /** Opens the form. */
    begin,
    /** Sends what stands on a page, filled in otherwise; gives the answer itself. */
    stuur,
    /** The same, and the page it leads to. */
    verder,
    /** The page of the levels, after the pages before it. */
    totNiveau,
    /** The check page. */
    totControle: async () => verder(await verder(await totNiveau()), delen),
  }
}

export type VraagInStappen = Awaited<ReturnType<typeof vraagInStappen>>
