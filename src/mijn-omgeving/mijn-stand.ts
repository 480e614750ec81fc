import type { Context } from 'hono'
import { type Hulp, leesHulp } from '../inrichting/index.ts'
import { vandaag } from '../platform/clock/clock.ts'
import type { PersonSession } from '../platform/identity/person-session.ts'
import { dagIn, type MijnTaal, mijnWoorden, type Woorden } from '../teksten/mijn/mijn-talen.ts'
import type { MijnBlik, MijnDeel, MijnZaak, MijnZaken } from '../verwerking/mijn-zaak.ts'
import { runVerwerking } from '../verwerking/run-verwerking.ts'
import type { MijnDeps, MijnEnv } from './mijn-deps.ts'
import { wieVanSessie } from './mijn-wie.ts'

/** A request of who comes for himself. */
export type MijnContext = Context<MijnEnv>

/** What a page knows: what is kept of who asks as far as the page shows it, the words to speak to him with, and whom he can call. */
export interface Stand {
  readonly sessie: PersonSession
  readonly taal: MijnTaal
  readonly jong: boolean
  readonly namens: boolean
  readonly woorden: Woorden
  readonly zaken: readonly MijnZaak[]
  readonly keken: readonly MijnBlik[]
  readonly hulp: Hulp | null
  /** Today in the Netherlands, 'yyyy-mm-dd'. */
  readonly vandaag: string
  readonly dag: (datum: string) => string
}

/** Reads what is kept of who asks, in every compartment that shows him something, each on the road and logged. */
export const leesStand = async (c: MijnContext, deps: MijnDeps, deel: MijnDeel): Promise<Stand> => {
  const [sessie, taal] = [c.get('sessie'), c.get('taal')]
  const wie = wieVanSessie(sessie)
  const herkomst = deps.herkomstVan(c)
  const zaken: MijnZaak[] = []
  const keken: MijnBlik[] = []
  for (const { mijnZaken } of deps.hoofdstukken) {
    if (!mijnZaken) continue
    const afloop = await runVerwerking(mijnZaken, { invoer: { deel } }, wie, deps.omgeving, herkomst)
    if (afloop.soort !== 'gedaan') continue
    const gelezen = afloop.uitkomst as MijnZaken
    zaken.push(...gelezen.zaken)
    keken.push(...gelezen.keken)
  }
  const jong = zaken.some((zaak) => zaak.jong)
  return {
    ...{ sessie, taal, jong, zaken, woorden: mijnWoorden(taal, jong) },
    namens: wie.rol === 'vertegenwoordiger',
    keken: keken.toSorted((a, b) => b.dag.localeCompare(a.dag)),
    hulp: leesHulp(sessie.help),
    vandaag: vandaag(deps.omgeving.klok),
    dag: (datum) => dagIn(taal, datum),
  }
}
