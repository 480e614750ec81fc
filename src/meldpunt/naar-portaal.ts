import { gemeenteNaam, lezersVanOrganisatie, type PartijRij } from '../inrichting/index.ts'
import { begrensVraag, sluitVraag, stelVraag } from '../partijportaal/index.ts'
import { aanduiding, pseudoniemIn } from '../personen/index.ts'
import { inlichtingWoorden as woorden } from '../teksten/nl/meldpunt-inlichting.ts'
import type { Niveau } from '../wet/categorieen.ts'
import { gemeldeVan, type MeldingLezing, type MeldingWerk } from './declaratie.ts'
import { partijenBijNaam } from './partij-keuze.ts'
import type { InlichtingFeit } from './rules/feiten.ts'
import { openInlichtingen } from './rules/triage.ts'
import { gemeldePersoon } from './wie-is-gemeld.ts'

/** What is asked, of whom, why and how much (N-5.5.3-mot, N-5.5.3-dat). */
interface Gesteld {
  readonly aan: InlichtingFeit['aan']
  readonly partijId?: string | undefined
  readonly vraag: string
  readonly waarom: string
  readonly vertelt?: string | undefined
  readonly niveau: Niveau
  readonly waaromMeer?: string | undefined
}

/** The party that is asked, when it is one of this municipality; the burgemeester is one too (5.5.3). */
const gevraagdePartij = async (
  { aan, partijId }: Pick<Gesteld, 'aan' | 'partijId'>,
  lezing: MeldingLezing,
): Promise<PartijRij | undefined> => {
  const partijen = await partijenBijNaam(lezing)
  if (aan === 'partij') return partijen.get(partijId ?? '')
  return aan === 'burgemeester'
    ? [...partijen.values()].find(({ regime }) => regime === 'burgemeester')
    : undefined
}

/** Who reads the question in the portal of who is asked; its systems included; nobody when it has none of these, or no birth date is known. */
export const lezersInPortaal = async (
  gesteld: Pick<Gesteld, 'aan' | 'partijId'>,
  lezing: MeldingLezing,
  op: string,
): Promise<readonly string[]> => {
  const organisatieId = (await gevraagdePartij(gesteld, lezing))?.organisatieId
  const persoon = await gemeldePersoon(lezing)
  if (!organisatieId || !persoon?.geboortedatum) return []
  return lezersVanOrganisatie(lezing.tx, lezing.dossier.gemeente, organisatieId, op)
}

const pseudoniemDaar = (werk: MeldingWerk): string => {
  const rij = werk.dossier.rijen.betrokkene.find(({ id }) => id === gemeldeVan(werk.feiten))
  if (!rij) throw new Error('a melding is about somebody')
  const binnen = { gemeente: werk.dossier.gemeente, compartiment: werk.compartiment }
  return pseudoniemIn(werk.omgeving.sleutels, binnen, rij.pseudoniem, 'partij')
}

/**
 * Puts a question for the triage in the portal of who is asked: about whom, what, why and how much, and never who called (N-5.5.3-1,
 * N-5.5.3-mot, N-5.5.1-ver). Gives its id; undefined when nobody there would read it, and it goes by letter alone.
 */
export const stuurNaarPortaal = async (
  werk: MeldingWerk,
  gesteld: Gesteld,
  inlichtingId: string,
): Promise<string | undefined> => {
  const { vandaag, wie } = werk.kader
  const partij = await gevraagdePartij(gesteld, werk)
  const persoon = await gemeldePersoon(werk)
  const over = persoon && aanduiding(persoon, false)
  if (!partij || !over || (await lezersInPortaal(gesteld, werk, vandaag)).length === 0) return undefined
  const { vraag, waarom, vertelt, niveau, waaromMeer } = gesteld
  const item = { daar: inlichtingId, gegeven: vraag, waaromNodig: waarom, waaromNietMinder: waaromMeer ?? '' }
  return stelVraag(werk, {
    organisatieId: partij.organisatieId,
    pseudoniem: pseudoniemDaar(werk),
    artikel: 'melding-inlichtingen',
    vernietigenOp: werk.feiten.dossier.vernietigenOp,
    vraag: {
      ...{ partij_id: partij.id, regime: partij.regime, soort: partij.soort, weg: 'triage', niveau },
      ...{ ernstig: false, jeugdvoorziening: false, toestemming: false, verzonden_op: vandaag },
      ...{ item_ids: [werk.nieuwId()], item_niveaus: [niveau] },
    },
    inhoud: {
      ...{ meldingId: werk.dossier.id, inlichtingId, afzender: wie.naam, over, vraag, waarom },
      gemeente: await gemeenteNaam(werk),
      ...{ items: [item], vertelt: vertelt ?? null, gedeeldMet: woorden.gedeeldMet },
    },
  })
}

const portaalVan = ({
  inhoud,
}: {
  readonly inhoud: Readonly<Record<string, unknown>>
}): string | undefined => (typeof inhoud.portaalId === 'string' ? inhoud.portaalId : undefined)

/** Closes these questions where they wait in a portal (5.5.3). Needs the content of 'inlichting'. */
export const sluitInPortaal = async (werk: MeldingWerk, inlichtingIds: readonly string[]): Promise<void> => {
  const { vernietigenOp } = werk.feiten.dossier
  for (const rij of werk.rijen('inlichting')) {
    const dossierId = portaalVan(rij)
    if (dossierId && inlichtingIds.includes(rij.id))
      await sluitVraag(werk, dossierId, 'melding-inlichtingen', vernietigenOp)
  }
}

/**
 * The triage is over: what still waits in a portal is needed no more, and nobody answers it there (5.5.3: for the triage alone). Needs
 * the content of 'inlichting'.
 */
export const laatVragenVervallen = async (werk: MeldingWerk): Promise<void> => {
  const open = new Set(openInlichtingen(werk.feiten).map(({ id }) => id))
  const inPortaal = werk.rijen('inlichting').filter((rij) => open.has(rij.id) && portaalVan(rij))
  for (const { id } of inPortaal) await werk.verander('inlichting', id, { staat: 'ingetrokken' })
  await sluitInPortaal(
    werk,
    inPortaal.map(({ id }) => id),
  )
}

/**
 * What was asked in a portal goes with the melding, at the latest on the day on which that goes (5.5.2, 5.5.4 lid 1). Needs the content
 * of 'inlichting'.
 */
export const begrensInPortaal = async (werk: MeldingWerk, vernietigenOp: string): Promise<void> => {
  for (const rij of werk.rijen('inlichting')) {
    const dossierId = portaalVan(rij)
    if (dossierId) await begrensVraag(werk, dossierId, vernietigenOp)
  }
}
