import type { Artikel } from '../../wet/artikelen.ts'
import { isBijzonder } from '../../wet/categorieen.ts'
import type { Oordeel, Reden } from '../../wet/oordeel.ts'
import { geschonden, sluitWerkgeverUit, type Voorwaarde } from '../../wet/voorwaarden.ts'
import { laatste } from './betrokkene.ts'
import { isGegevenBinnen } from './buiten-reikwijdte.ts'
import { eigenRegieGeldt } from './eigen-regie.ts'
import type { Feiten, GegevenFeit } from './feiten.ts'
import { isClient } from './is-client.ts'
import { alleenOmTePassen, passendeDiensten } from './passende-dienst.ts'
import { beoordeel, inStaat, leeg, type Redenen, type Vooraf } from './toets.ts'
import { deelnemers } from './wijs-coordinator-aan.ts'

/** One chosen gegeven with why the coordinator needs it; `waaromBijzonder` why a special category cannot be missed. */
export interface GekozenGegeven {
  readonly gegevenId: string
  readonly reden: string
  readonly waaromBijzonder?: string | undefined
}

/** What stands inside a gegeven: the provider's conditions, and whether the coordinator has it already. */
export interface InhoudFeit {
  readonly id: string
  readonly voorwaarden: readonly Voorwaarde[]
  readonly overgedragen: boolean
}

const overdracht: Artikel = 'overdracht-aan-coordinator'

const als = (waar: boolean, code: string, artikel: Artikel = overdracht): Reden | undefined =>
  waar ? { code, artikel } : undefined

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['afgerond'], overdracht),
  als(
    laatste(feiten, ['coordinator-aangewezen']) === undefined ||
      laatste(feiten, ['aanpak-beeindigd']) !== undefined,
    'geen-aanpak-om-naar-over-te-dragen',
  ),
  als(eigenRegieGeldt(feiten), 'eigen-regie-geldt', 'eigen-regie'),
]

/** What stands in the way of `draag-gegevens-over` before anything is typed: for the panel. */
export const voorafDraagGegevensOver: Vooraf = (feiten, vandaag) =>
  beoordeel(overdracht, vandaag, [...basis(feiten), als(feiten.gegevens.length === 0, 'niets-gekozen')])

/** Religion and origin go along only while the service they must fit has not been refused (N-5.4.1-2-rel). */
const pastNog = ({ categorie, betrokkeneId, dienstId }: GegevenFeit, feiten: Feiten): boolean =>
  !alleenOmTePassen.includes(categorie) ||
  passendeDiensten(feiten, betrokkeneId).some(({ id }) => !dienstId || id === dienstId)

/**
 * Whom a gegeven can be about that goes along: who takes part, and a gezinslid or mantelzorger of whom it is only whether he can
 * support (5.4.1 lid 1, 5.4.4 lid 2 and 3).
 */
export const isOverTeDragen = ({ betrokkeneId, onderdeel }: GegevenFeit, feiten: Feiten): boolean =>
  deelnemers(feiten).some(({ id }) => id === betrokkeneId) ||
  (onderdeel === 'steun' && !isClient(feiten, betrokkeneId))

const perGegeven = (
  keuze: GekozenGegeven,
  feiten: Feiten,
  inhoud: readonly InhoudFeit[],
  werkgever: string,
  vandaag: string,
): Redenen => {
  const gegeven = feiten.gegevens.find(({ id }) => id === keuze.gegevenId)
  if (!gegeven || !isOverTeDragen(gegeven, feiten))
    return [als(true, 'gegeven-onbekend', 'gegevens-coordinatie')]
  const eigen = inhoud.find(({ id }) => id === keuze.gegevenId)
  return [
    als(eigen?.overgedragen === true, 'gegeven-dubbel', 'zorgvuldigheid'),
    als(!isGegevenBinnen(feiten, gegeven), 'gegeven-buiten-reikwijdte', 'reikwijdte'),
    als(!pastNog(gegeven, feiten), 'dienst-past-niet', 'overtuiging-en-afkomst'),
    als(leeg(keuze.reden), 'gegeven-zonder-reden', 'avg-beginselen'),
    als(
      isBijzonder(gegeven.categorie) && leeg(keuze.waaromBijzonder),
      'bijzonder-gegeven-niet-gemotiveerd',
      'bijzondere-gegevens',
    ),
    ...geschonden(eigen?.voorwaarden ?? [], 'coordinator', vandaag),
    als(
      sluitWerkgeverUit(eigen?.voorwaarden ?? [], werkgever),
      'voorwaarde-niet-delen',
      'verstrekken-door-partij',
    ),
  ]
}

const eenKeer = (redenen: Redenen): Redenen => [
  ...new Map(redenen.map((reden) => [reden?.code, reden])).values(),
]

/**
 * Hands chosen gegevens over to the coordinator (5.4.4 lid 3; N-5.4.4-3, N-5.4.2-1-vw, N-AVG-5-1c): each with a reason of
 * its own, conditions honoured (also against the party he works for: 'college', or its id), about who takes part, and whether
 * a gezinslid of his can support (5.4.4 lid 2). Eigen invulling: everything, also in several acts, asks why nothing can be missed.
 */
export const toetsDraagGegevensOver = (
  gekozen: readonly GekozenGegeven[],
  inhoud: readonly InhoudFeit[],
  feiten: Feiten,
  werkgever: string,
  vandaag: string,
  waaromAlles?: string,
): Oordeel => {
  const ids = new Set(gekozen.map(({ gegevenId }) => gegevenId))
  const redenen = gekozen.map(({ reden }) => reden.trim().toLowerCase())
  const samen = new Set([...ids, ...inhoud.filter(({ overgedragen }) => overgedragen).map(({ id }) => id)])
  const alles = feiten.gegevens.length > 1 && samen.size >= feiten.gegevens.length
  return beoordeel(overdracht, vandaag, [
    ...basis(feiten),
    als(gekozen.length === 0, 'niets-gekozen'),
    als(alles && leeg(waaromAlles), 'alles-overdragen'),
    als(ids.size < gekozen.length, 'gegeven-dubbel', 'zorgvuldigheid'),
    als(new Set(redenen).size < redenen.length, 'reden-herhaald', 'avg-beginselen'),
    ...eenKeer(gekozen.flatMap((keuze) => perGegeven(keuze, feiten, inhoud, werkgever, vandaag))),
  ])
}
