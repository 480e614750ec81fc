import { vergeetEenmaligeVraag } from '../inrichting/index.ts'
import type { Aanduiding } from '../personen/index.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { wieBesliste } from '../verwerking/systeem.ts'
import type { Werk } from '../verwerking/werk.ts'
import { eindeVanVraag } from './rules/bewaren.ts'
import type { Feiten } from './rules/feiten.ts'
import { isTriage } from './rules/mits.ts'
import { type Overgang, overgangen } from './rules/staten.ts'
import { type VraagTabel, vraagDossier } from './vraag-dossier.ts'

/** What an effect of this chapter works with. */
export type VraagWerk = Werk<Feiten, VraagTabel>
/** One question as it is read in an act or on a page. */
export type VraagLezing = Lezing<Feiten, VraagTabel>

/** What every act of the portal has in common. */
export const vanPortaal = {
  doel: 'verstrekken',
  rollen: ['partijmedewerker'],
  dossier: vraagDossier,
} as const

/** Every act touches the one person the question is about. */
export const overDePersoon = (): 'allen' => 'allen'

/** The row of the person a question is about: there is one. Throws when there is none. */
export const persoonVan = ({ dossier }: Pick<VraagLezing, 'dossier'>): string => {
  const [persoon] = dossier.rijen.betrokkene
  if (!persoon) throw new Error('a question is about somebody')
  return persoon.id
}

/** One thing that is asked, as the college wrote it. */
interface GevraagdItem {
  /** The id of this item in the onderzoek: it stands nowhere in the clear here, so that no id pairs the two. */
  readonly daar: string
  readonly gegeven: string
  readonly waaromNodig: string
  readonly waaromNietMinder: string
  readonly motiveringNiveau?: string | undefined
}

/** What the college asked, as it reached the party; where it came from is known to the program alone. */
export interface Vraaginhoud {
  /** The onderzoek and the request there that this question comes from. */
  readonly onderzoekId?: string
  readonly verzoekId?: string
  /** Or the melding and the question there (5.5.3). */
  readonly meldingId?: string
  readonly inlichtingId?: string
  readonly gemeente: string
  readonly afzender: string
  readonly over: Aanduiding
  readonly vraag: string
  readonly waarom: string
  readonly items: readonly GevraagdItem[]
  readonly vertelt: string | null
  readonly gedeeldMet: string
}

/** The content of the question; needs the content of 'vraag'. */
export const vraagInhoud = ({ rijen }: Pick<VraagLezing, 'rijen'>): Vraaginhoud => {
  const [rij] = rijen('vraag')
  if (!rij) throw new Error('a question has what was asked')
  return rij.inhoud as unknown as Vraaginhoud
}

/** A move of the state machine; what was answered or closed is kept thirty days, to be read and printed, and what is open as long as it is asked. */
export const gaOver = async (
  werk: VraagWerk,
  naam: Overgang,
  inhoud: Readonly<Record<string, unknown>> = {},
): Promise<void> => {
  const { naar } = overgangen[naam]
  const { vandaag } = werk.kader
  const uiterlijk = isTriage(werk.feiten) ? werk.feiten.dossier.vernietigenOp : null
  await werk.gaOver({ naam, naar, artikel: werk.artikel, inhoud: { ...wieBesliste(werk.kader), ...inhoud } })
  const klaar = naar === 'beantwoord' || naar === 'gesloten'
  if (klaar) await vergeetEenmaligeVraag(werk.tx, werk.dossier.gemeente, werk.dossier.id)
  await werk.werkBij({
    behandelaar: werk.dossier.behandelaar ?? werk.kader.wie.gebruikerId,
    einde_op: klaar ? vandaag : null,
    vernietigen_op: klaar ? eindeVanVraag(vandaag, uiterlijk) : uiterlijk,
  })
}
