import { kijkDoor } from '../verwerking/doorstroom.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Werk } from '../verwerking/werk.ts'
import { einddatum } from '../wet/termijnen.ts'
import { type OverlegTabel, overlegDossier } from './overleg-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { type Overgang, overgangen } from './rules/staten.ts'

/** What an effect of this chapter works with. */
export type OverlegWerk = Werk<Feiten, OverlegTabel>
/** One conference as it is read in an act or on a page. */
export type OverlegLezing = Lezing<Feiten, OverlegTabel>

/** What every act in a conference has in common: it is for people. */
const inOverleg = { doel: 'casusoverleg', dossier: overlegDossier, alleenMensen: true } as const

/** What every act of who organises it has in common. */
export const vanOrganisator = { ...inOverleg, rollen: ['toeleider', 'coordinator'] } as const

/** What every act of a party that was invited has in common. */
export const vanPartij = { ...inOverleg, rollen: ['partijmedewerker'] } as const

/** What everybody does who takes part. */
export const vanDeelnemer = {
  ...inOverleg,
  rollen: ['toeleider', 'coordinator', 'partijmedewerker'],
} as const

/** An act that is about the conference and nobody in particular touches everybody whom it is about. */
export const overAllen = (): 'allen' => 'allen'

/** Where the file lies from which it was convened, and who is who there: known to the program alone. Needs the content of 'overgang'. */
export const herkomstVan = ({ rijen }: Pick<OverlegLezing, 'rijen'>) => {
  const [begin] = rijen('overgang')
  if (!begin) throw new Error('a conference was convened')
  const { dossierId, rijId, betrokkenen } = begin.inhoud
  return {
    dossierId: String(dossierId),
    /** The row there that says that this conference is there. */
    rijId: String(rijId),
    /** By id here the id there. */
    betrokkenen: betrokkenen as Readonly<Record<string, string>>,
  }
}

/** What for and where, as everybody reads it who is invited. */
export interface Bijeenkomst {
  readonly doel: string
  readonly gemeente: string
  readonly waar: string | null
  readonly link: string | null
  readonly tolk: string | null
  /** How often it was moved: a calendar must know. */
  readonly nummer: number
}

/** The row of it; needs the content of 'gebeurtenis'. Throws when there is none. */
export const bijeenkomstRij = ({ rijen }: Pick<OverlegLezing, 'rijen'>) => {
  const rij = rijen('gebeurtenis').find(({ soort }) => soort === 'bijeenkomst')
  if (!rij) throw new Error('a conference is held somewhere')
  return { id: rij.id, inhoud: rij.inhoud as unknown as Bijeenkomst }
}

/** The days of a conference that ends today: its end, and the day on which everything of it goes. */
export const eindeVandaag = (vandaag: string) => ({
  einde_op: vandaag,
  vernietigen_op: einddatum('casusoverleg-bewaren', vandaag).datum,
})

/** A move of the state machine; after the last one everything goes the next day. */
export const gaOver = async (
  werk: OverlegWerk,
  naam: Overgang,
  stap: { readonly redenCode?: string; readonly inhoud?: Readonly<Record<string, unknown>> } = {},
): Promise<void> => {
  const { naar } = overgangen[naam]
  const { vandaag } = werk.kader
  await werk.gaOver({ naam, naar, artikel: werk.artikel, ...stap })
  await werk.werkBij(naar === 'open' ? { gestart_op: vandaag } : eindeVandaag(vandaag))
}

type Inhoud = Readonly<Record<string, unknown>>

/**
 * Says in the file that it came from how the conference stands now; what it must not keep any more is replaced. `erbij` gives what is replaced, of
 * what the file knows of it.
 */
export const zegDaar = async (
  werk: OverlegWerk,
  rij: { readonly staat?: 'belegd' | 'gehouden' | 'afgezegd'; readonly dag?: string },
  erbij: (bekend: Inhoud) => Inhoud = () => ({}),
): Promise<void> => {
  const { dossierId, rijId } = herkomstVan(werk)
  const { vanuit } = werk.feiten.dossier
  const { vandaag } = werk.kader
  // A file that was destroyed meanwhile has no line of it to keep.
  if (!(await kijkDoor(werk, vanuit, { dossierId, tabellen: [], vandaag }))) return
  await werk.stroomDoor(vanuit, { dossierId, lees: ['overleg'] }, async (daar) => {
    const bekend = daar.rijen('overleg').find(({ id }) => id === rijId)
    if (bekend) await daar.verander('overleg', rijId, rij, { ...bekend.inhoud, ...erbij(bekend.inhoud) })
  })
}
