import { fileKinds } from '../platform/files/file-kind.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import type { Bestand } from '../verwerking/inzage.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { MijnBestanden } from '../verwerking/mijn-zaak.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import type { Werk } from '../verwerking/werk.ts'
import type { Bestandstype } from '../wet/bestanden.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { BestandFeit, Bestandsoort, Feiten } from './rules/feiten.ts'
import { voorafStuurBestand } from './rules/stuur-bestand.ts'
import { naamVanStuk } from './stuk-keuze.ts'

type W = Werk<Feiten, OnderzoekTabel>

/** What came in, before it is kept. */
interface Binnengekomen {
  readonly betrokkeneId: string
  readonly soort: Bestandsoort
  readonly stukId?: string | undefined
  /** In base64. */
  readonly bestand: string
}

/** Keeps a file that was looked at, sealed with the key of the dossier; gives its id. Throws when nobody looked at it. */
export const schrijfBestand = async (
  werk: W,
  { betrokkeneId, soort, stukId, bestand }: Binnengekomen,
  zelf: boolean,
): Promise<string> => {
  const keuring = werk.kader.bestand
  if (!keuring?.goed) throw new Error('a file is only kept once it was looked at')
  const { type, grootte } = keuring
  const rij = { betrokkene_id: betrokkeneId, soort, type, grootte, datum: werk.kader.vandaag }
  return werk.voegToe('bestand', { ...rij, stuk_id: stukId ?? null, zelf }, { bytes: bestand })
}

/** A file as it is given to who may read it: its bytes in base64, and nothing that somebody called it. */
export interface GelezenBestand {
  readonly soort: Bestandsoort
  readonly type: Bestandstype
  readonly datum: string
  readonly inhoud: string
}

/** One file of the dossier with its bytes; null when it is not there, or not of `van`. */
export const leesBestand = async (
  { feiten, inhoudVan }: Lezing<Feiten, OnderzoekTabel>,
  id: string,
  van?: readonly string[],
): Promise<GelezenBestand | null> => {
  const feit = feiten.bestanden.find((bestand) => bestand.id === id)
  if (!feit || (van && !van.includes(feit.betrokkeneId))) return null
  const { soort, type, datum } = feit
  const inhoud = await inhoudVan('bestand', id)
  return inhoud ? { soort, type, datum, inhoud: String(inhoud.bytes) } : null
}

/** The files of the dossier, each with whether its own person sent it; no content. */
export const bestandenVan = ({
  feiten,
  dossier,
}: Pick<Lezing<Feiten, OnderzoekTabel>, 'feiten' | 'dossier'>) =>
  feiten.bestanden.map((bestand) => ({
    ...bestand,
    zelf: dossier.rijen.bestand.some(({ id, zelf }) => id === bestand.id && zelf),
  }))

/** What a client can send himself now, and his files; nothing can be sent where no files are taken (N-2.3.2-2, N-2.3.2-7, N-AVG-15). */
export const eigenBestanden = (
  { feiten, rijen }: Lezing<Feiten, OnderzoekTabel>,
  wie: string,
  { vandaag, metBestanden = false }: Kader,
): MijnBestanden => {
  const kan = voorafStuurBestand(feiten, vandaag, metBestanden).toegestaan
  const gevraagd = rijen('stuk').filter(
    ({ betrokkene_id: van, staat }) => van === wie && staat === 'gevraagd',
  )
  const stukken = gevraagd.map(({ id, soort, inhoud }) => ({
    ...{ soort: 'stuk' as const, stukId: id },
    naam: naamVanStuk({ soort, omschrijving: inhoud.omschrijving }),
  }))
  const vast = (['persoonlijk-plan', 'vertegenwoordiging'] as const).map((soort) => ({
    ...{ soort, stukId: null, naam: '' },
  }))
  return {
    teSturen: kan ? [...vast, ...stukken] : [],
    er: feiten.bestanden
      .filter(({ betrokkeneId }) => betrokkeneId === wie)
      .map(({ id, soort, datum }) => ({ id, soort, datum })),
  }
}

/** What a file is called: what it is and its day. A name that somebody typed can say more than who sees it may know. */
export const naamVanBestand = ({ soort, datum }: Pick<BestandFeit, 'soort' | 'datum'>): string =>
  `${codeTekst('bestandsoort', soort)}, ${datumInWoorden(datum)}`

/** The file as the browser saves it. */
export const alsDownload = (gelezen: GelezenBestand | null): Bestand | undefined =>
  gelezen
    ? {
        naam: `${gelezen.soort}-${gelezen.datum}.${fileKinds[gelezen.type].extension}`,
        soort: fileKinds[gelezen.type].mime,
        inhoud: Uint8Array.from(Buffer.from(gelezen.inhoud, 'base64')),
        vreemd: true,
      }
    : undefined
