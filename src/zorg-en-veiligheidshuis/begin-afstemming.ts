import { createHash } from 'node:crypto'
import type { Tabel } from '../dossier/rijen.ts'
import { pseudoniemIn } from '../personen/index.ts'
import type { Stroom, Werk } from '../verwerking/werk.ts'
import { openWaarnemingen, type Waarneming } from '../wet/waarneming.ts'
import type { ClientGesproken } from '../wet/zvh.ts'
import { afstemmingVernietigenOp } from './rules/sluit-afstemming.ts'
import { beginstaat } from './rules/staten.ts'

/** The work of an act in an aanpak. */
type AanpakWerk = Pick<
  Werk<unknown, Tabel>,
  'omgeving' | 'kader' | 'artikel' | 'compartiment' | 'stroomDoor'
> & {
  readonly dossier: {
    readonly id: string
    readonly gemeente: string
    readonly rijen: {
      readonly betrokkene: readonly { readonly id: string; readonly pseudoniem: string }[]
    }
  }
}

/** Who is coordinator of the aanpak, and who stands in; null when nobody is at work; and its parties. */
export interface Filter {
  readonly behandelaar: string | null
  readonly waarnemingen: readonly Waarneming[]
  /** The parties of the aanpak, by id: with them something can be agreed. */
  readonly partijen: readonly string[]
}

/** What the tuning begins with: about whom (ids in the aanpak), and the two-part test with a motive each (N-2.3a.3-zv4). */
export interface NieuweAfstemming {
  readonly betrokkenen: readonly string[]
  readonly samenhang: string
  readonly bijdrage: string
  readonly gesproken: ClientGesproken
  readonly filter: Filter
}

const hierVan = ({ waarnemingen, behandelaar }: Filter, vandaag: string): readonly Waarneming[] =>
  openWaarnemingen({ waarnemingen, behandelaar }, vandaag)

const schrijfWaarnemingen = async (stroom: Stroom, filter: Filter, vandaag: string): Promise<void> => {
  for (const { waarnemer, namens, van, tot } of hierVan(filter, vandaag)) {
    const rij = { waarnemer, namens, van, tot, reden_code: 'verlof', beeindigd_op: null, einde_code: null }
    await stroom.voegToe('waarneming', rij)
  }
}

/** By which it is seen whether another coordinator must be written: nothing is written when nothing changed. */
export const filterDigest = (filter: Filter, vandaag: string): string =>
  createHash('sha256')
    .update(JSON.stringify([filter.behandelaar, filter.partijen, hierVan(filter, vandaag)]))
    .digest('hex')

/** Makes the tuning in its own compartment; gives its id. The aanpak keeps where it is, sealed (art. VIII; N-2.3a.3-zv4, N-VIII-flt). */
export const begonnenAfstemming = async (
  werk: AanpakWerk,
  { betrokkenen, samenhang, bijdrage, gesproken, filter }: NieuweAfstemming,
): Promise<string> => {
  const { omgeving, dossier, compartiment, kader } = werk
  const { vandaag } = kader
  const binnen = { gemeente: dossier.gemeente, compartiment }
  const nieuw = { staat: beginstaat, behandelaar: filter.behandelaar, gestart_op: vandaag }
  return werk.stroomDoor('zvh', { nieuw }, async (stroom) => {
    const ids: Record<string, string> = {}
    for (const { id, pseudoniem: eigen } of dossier.rijen.betrokkene) {
      if (!betrokkenen.includes(id)) continue
      const pseudoniem = pseudoniemIn(omgeving.sleutels, binnen, eigen, 'zvh')
      const rij = { pseudoniem, hoedanigheid: 'client', datum: vandaag }
      ids[await stroom.voegToe('betrokkene', rij)] = id
    }
    await schrijfWaarnemingen(stroom, filter, vandaag)
    await stroom.voegToe(
      'overgang',
      {
        ...{ volgnr: 1, overgang: 'begin-afstemming', naar: beginstaat, datum: vandaag },
        ...{ artikel: werk.artikel, reden_code: null },
      },
      { aanpakId: dossier.id, betrokkenen: ids, partijen: filter.partijen, samenhang, bijdrage, gesproken },
    )
    return stroom.dossierId
  })
}

/** Brings who is coordinator in step: who is not, comes near the tuning no more from that moment (N-VIII-flt, N-5.4.4-7). */
export const zetFilter = (werk: AanpakWerk, dossierId: string, filter: Filter): Promise<void> =>
  werk.stroomDoor('zvh', { dossierId, lees: ['waarneming', 'overgang'] }, async (stroom) => {
    const begin = stroom.rijen('overgang').find(({ overgang }) => overgang === 'begin-afstemming')
    if (begin) await stroom.verbeter('overgang', begin.id, {}, { ...begin.inhoud, partijen: filter.partijen })
    for (const { id } of stroom.rijen('waarneming')) await stroom.verwijder('waarneming', id)
    await schrijfWaarnemingen(stroom, filter, werk.kader.vandaag)
    await stroom.werkBij({ behandelaar: filter.behandelaar })
  })

/** Closes the tuning with the aanpak itself: nobody comes near it any more, and it goes after its own term (N-5.4.4-7, N-AVG-5-1e). */
export const sluitMetAanpak = (
  { stroomDoor, kader: { vandaag } }: AanpakWerk,
  dossierId: string,
): Promise<void> =>
  stroomDoor('zvh', { dossierId }, async (stroom) => {
    await stroom.gaOver({
      ...{ naam: 'sluit-afstemming', naar: 'afstemming-gesloten', artikel: 'einde-coordinatie' },
      redenCode: 'afgeschaald',
    })
    const vernietigen_op = afstemmingVernietigenOp('afgeschaald', vandaag)
    await stroom.werkBij({ behandelaar: null, einde_op: vandaag, vernietigen_op })
  })
