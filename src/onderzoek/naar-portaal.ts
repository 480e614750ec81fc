import {
  lezersPerOrganisatie,
  lezersVanOrganisatie,
  vergeetEenmaligeVraag,
  vindBriefkop,
} from '../inrichting/index.ts'
import { sluitVraag, stelVraag } from '../partijportaal/index.ts'
import { aanduiding, type Persoon, pseudoniemIn } from '../personen/index.ts'
import type { Werk } from '../verwerking/werk.ts'
import { magBsnGebruiken } from '../wet/partij-bevoegdheden.ts'
import type { Register } from './bekende-partijen.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { ernstStaatVast, verstrekwegVan } from './rules/verstrekweg.ts'
import type { Vraag } from './vraag-velden.ts'

type W = Werk<Feiten, OnderzoekTabel>
const naar = 'partij'

/** What a question says, whether it was typed now or before. */
type Gesteld = Pick<
  Vraag,
  'betrokkeneId' | 'toestemming' | 'overJeugdhulp' | 'vraag' | 'waarom' | 'items' | 'vertelt'
> & { readonly gedeeldMet: string }

/** What leaves with one request: to which party, about whom, and under which ids it is known here. */
export interface Uitgaand {
  readonly partij: Register[number]
  readonly vraag: Gesteld
  readonly persoon: Persoon
  readonly verzoekId: string
  readonly itemIds: readonly string[]
  readonly niveau: string
  /** Who asks, when no letter goes along that says so. */
  readonly afzender?: string | undefined
}

/** Who reads the questions to this party in its portal on this day, its own systems included; nobody when it has no people who sign in, and none. */
export const lezersBij = async (
  { tx, dossier }: Pick<W, 'tx' | 'dossier'>,
  { organisatieId }: Pick<Register[number], 'organisatieId'>,
  op: string,
): Promise<readonly string[]> =>
  organisatieId === null ? [] : lezersVanOrganisatie(tx, dossier.gemeente, organisatieId, op)

/** The parties of the register of which somebody reads the portal on this day, by id. */
export const lezendePartijen = async (
  { tx, dossier }: Pick<W, 'tx' | 'dossier'>,
  bekend: Register,
  op: string,
): Promise<ReadonlySet<string>> => {
  const organisaties = bekend.flatMap(({ organisatieId }) => organisatieId ?? [])
  const lezers = await lezersPerOrganisatie(tx, dossier.gemeente, organisaties, op)
  return new Set(bekend.filter(({ organisatieId }) => lezers.has(organisatieId ?? '')).map(({ id }) => id))
}

const overWie = (werk: W, betrokkeneId: string): string => {
  const rij = werk.dossier.rijen.betrokkene.find(({ id }) => id === betrokkeneId)
  if (!rij) throw new Error('a request is about somebody of this dossier')
  const { gemeente } = werk.dossier
  const binnen = { gemeente, compartiment: werk.compartiment }
  return pseudoniemIn(werk.omgeving.sleutels, binnen, rij.pseudoniem, naar)
}

/** What the party reads: who it is about, what is asked and why; and, for the program alone, where the answer goes (5.4.2 lid 6). */
const inhoudVan = async (werk: W, { partij, vraag, persoon, verzoekId, itemIds, afzender }: Uitgaand) => {
  const { vraag: wat, waarom, items, vertelt, gedeeldMet } = vraag
  const kop = await vindBriefkop(werk.tx, werk.dossier.gemeente, werk.kader.vandaag)
  return {
    onderzoekId: werk.dossier.id,
    verzoekId,
    gemeente: kop?.naam ?? '',
    afzender: afzender ?? werk.brieven[0]?.brief.behandelaar ?? '',
    over: aanduiding(persoon, magBsnGebruiken(partij, werk.kader.vandaag)),
    vraag: wat,
    waarom,
    items: items.map(({ niveau: _, ...item }, nummer) => ({ ...item, daar: itemIds[nummer] })),
    vertelt: vertelt ?? null,
    gedeeldMet,
  }
}

/**
 * Puts a question in the portal of the party that was asked: a dossier of its own, with no more than the party needs to answer
 * (N-5.4.2-6, N-5.4.2-6-nz). Gives its id.
 */
export const stuurNaarPortaal = async (werk: W, uitgaand: Uitgaand): Promise<string> => {
  const { partij, vraag, itemIds, niveau } = uitgaand
  return stelVraag(werk, {
    organisatieId: partij.organisatieId,
    pseudoniem: overWie(werk, vraag.betrokkeneId),
    artikel: 'verstrekken-aan-partij',
    vraag: {
      ...{ partij_id: partij.id, regime: partij.regime, soort: partij.soort, niveau },
      weg: verstrekwegVan(werk.feiten),
      ernstig: ernstStaatVast(werk.feiten, vraag.betrokkeneId),
      jeugdvoorziening: vraag.overJeugdhulp,
      ...{ toestemming: vraag.toestemming, verzonden_op: werk.kader.vandaag },
      // Ids of its own: what is asked there and here cannot be paired by the database alone.
      item_ids: itemIds.map(() => werk.nieuwId()),
      item_niveaus: vraag.items.map((item) => item.niveau),
    },
    inhoud: await inhoudVan(werk, uitgaand),
  })
}

/**
 * Closes questions in the portal that are withdrawn, lapse or were answered on another road (N-2.3a.1-4-stp). Needs the content of
 * 'verzoek'.
 */
export const sluitInPortaal = async (werk: W, verzoekIds: readonly string[]): Promise<void> => {
  for (const { id, inhoud } of werk.rijen('verzoek')) {
    const { portaalId } = inhoud
    if (!verzoekIds.includes(id) || typeof portaalId !== 'string') continue
    await vergeetEenmaligeVraag(werk.tx, werk.dossier.gemeente, portaalId)
    await sluitVraag(werk, portaalId, 'stap-voor-stap')
  }
}
