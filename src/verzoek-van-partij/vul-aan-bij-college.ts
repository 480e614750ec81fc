import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Stroom } from '../verwerking/werk.ts'
import type { EigenWerk } from './declaratie.ts'
import { geenPogingOmdat, type Ids, omgekeerd, schrijfPogingen } from './naar-college.ts'

/** What the party added or changed: about whom at the college (null: about all), and which part. */
interface Wijziging {
  readonly over: string | null
  readonly wat: string
}

const gelijk = (een: unknown, ander: unknown): boolean => JSON.stringify(een) === JSON.stringify(ander)

/** Who the people are, as far as the party mended it. */
const schrijfMensen = async (stroom: Stroom, werk: EigenWerk, ids: Ids): Promise<readonly Wijziging[]> => {
  const anders: Wijziging[] = []
  for (const { id, inhoud } of werk.rijen('betrokkene')) {
    const daar = stroom.rijen('betrokkene').find((een) => een.id === ids[id])
    if (!daar || gelijk(daar.inhoud, inhoud)) continue
    await stroom.verander('betrokkene', daar.id, {}, inhoud)
    anders.push({ over: daar.id, wat: 'persoon' })
  }
  return anders
}

/** The answers that are new or say something else; what was taken out goes. */
const schrijfGegevens = async (stroom: Stroom, werk: EigenWerk, ids: Ids): Promise<readonly Wijziging[]> => {
  const datum = werk.kader.vandaag
  const eerder = stroom.rijen('gegeven')
  const anders: Wijziging[] = []
  const blijft = new Set<string>()
  for (const { id: _, versie: __, wie: ___, op: ____, inhoud, ...rij } of werk.rijen('gegeven')) {
    const over = ids[rij.betrokkene_id]
    if (!over) throw new Error('an answer is about somebody of this request')
    const oud = eerder.find((een) => een.betrokkene_id === over && een.onderdeel === rij.onderdeel)
    if (oud) blijft.add(oud.id)
    if (oud && oud.categorie === rij.categorie && gelijk(oud.inhoud, inhoud)) continue
    if (oud) await stroom.verander('gegeven', oud.id, { categorie: rij.categorie, datum }, inhoud)
    else await stroom.voegToe('gegeven', { ...rij, betrokkene_id: over, datum }, inhoud)
    anders.push({ over, wat: rij.onderdeel ?? '' })
  }
  for (const { id, betrokkene_id: over, onderdeel } of eerder.filter((een) => !blijft.has(een.id))) {
    await stroom.verwijder('gegeven', id)
    anders.push({ over, wat: onderdeel ?? '' })
  }
  return anders
}

/** What was tried as it reads, row by row. */
const pogingenIn = ({ rijen }: Pick<Stroom, 'rijen'>) =>
  rijen('gebeurtenis')
    .filter(({ soort }) => soort === 'poging')
    .map(({ datum, code, inhoud }) => [datum, code, tekstVan(inhoud.wat)])
    .toSorted((a, b) => String(a).localeCompare(String(b)))

/** What the party tried, or why it did not: written anew when it says something else. */
const schrijfPogingenAnders = async (stroom: Stroom, werk: EigenWerk): Promise<readonly Wijziging[]> => {
  const [begin] = stroom.rijen('overgang')
  if (!begin) throw new Error('a request came from somewhere')
  const geen = geenPogingOmdat(werk)
  const zelfde = gelijk(pogingenIn(stroom), pogingenIn({ rijen: werk.rijen as Stroom['rijen'] }))
  if (zelfde && geen === (begin.inhoud.geenPogingOmdat ?? null)) return []
  for (const { id, soort } of stroom.rijen('gebeurtenis'))
    if (soort === 'poging') await stroom.verwijder('gebeurtenis', id)
  await schrijfPogingen(stroom, werk)
  await stroom.verander('overgang', begin.id, {}, { ...begin.inhoud, geenPogingOmdat: geen })
  return [{ over: null, wat: 'pogingen' }]
}

/**
 * Brings what the party added to the request at the college, which then knows of whom and which part to weigh again; of what stands as it
 * stood nothing is written (2.3a.4 lid 1, toelichting; N-Awb-3.2). Gives the number by which the college calls it.
 */
export const vulAanBijCollege = (werk: EigenWerk, dossierId: string): Promise<string> =>
  werk.stroomDoor(
    'verzoek',
    { dossierId, lees: ['overgang', 'betrokkene', 'gegeven', 'gebeurtenis'] },
    async (stroom) => {
      const { daar } = (stroom.rijen('overgang')[0]?.inhoud ?? {}) as {
        readonly daar?: { readonly betrokkenen: Ids }
      }
      if (!daar) throw new Error('a request came from somewhere')
      const ids = omgekeerd(daar.betrokkenen)
      const anders = [
        ...(await schrijfMensen(stroom, werk, ids)),
        ...(await schrijfGegevens(stroom, werk, ids)),
        ...(await schrijfPogingenAnders(stroom, werk)),
      ]
      const rij = { soort: 'verzoek-aangevuld', datum: werk.kader.vandaag }
      for (const { over: betrokkene_id, wat: code } of anders)
        await stroom.voegToe('gebeurtenis', { ...rij, betrokkene_id, code })
      await stroom.gaOver({ naam: 'vul-aan', naar: 'in-behandeling', artikel: werk.artikel })
      return stroom.nummer
    },
  )
