import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekBrief } from '../teksten/nl/onderzoek-brief.ts'
import { vul } from '../teksten/tekst.ts'
import { type Domein, domeinen } from '../wet/domeinen.ts'
import type { Brief, Briefdeel, Briefhoofd } from './brief.ts'
import { maakBrief, voetVanBrief } from './brief-delen.ts'
import type { Klok } from './rules/klokken.ts'
import type { Intrekreden } from './rules/trek-onderzoek-in.ts'

const { einde } = onderzoekBrief

/** Why an onderzoek stops, and who reads it: who asked for help, for whom it was done without asking or because a party asked, who took part, or who represented somebody that died. */
export interface Einde {
  readonly reden: Intrekreden
  readonly toelichting: string
  readonly verzochtOp: string
  readonly lezer: 'vroeg-zelf' | 'vroeg-niet' | 'vroeg-partij' | 'deed-mee' | 'vertegenwoordigde'
  /** The name of who died; null otherwise. */
  readonly overledene: string | null
  /** What this reader said yes to himself and what goes on by its own law. */
  readonly lopendeHulp: readonly Domein[]
  /** What this reader asked for himself under a law, and what goes on although the onderzoek stops. */
  readonly lopendeVragen: readonly Pick<Klok, 'wet' | 'begonOp'>[]
}

const begin = {
  'vroeg-zelf': einde.begin,
  'vroeg-niet': einde.beginZonderVerzoek,
  'vroeg-partij': einde.beginNaPartij,
} as const

const beginVan = ({ lezer, overledene, verzochtOp }: Einde): string => {
  const datum = datumInWoorden(verzochtOp)
  if (lezer === 'vertegenwoordigde')
    return vul(einde.beginVertegenwoordiger, { naam: overledene ?? '', datum })
  if (lezer === 'deed-mee') return vul(einde.beginGezinslid, { datum })
  return vul(begin[lezer], { datum })
}

const isHoofdpersoon = ({ lezer }: Pick<Einde, 'lezer'>): boolean => Object.hasOwn(begin, lezer)

/**
 * Somebody else's reason is not told to who took part with him: not that he moved, stopped or stays out of reach. After a
 * death nothing is said but that, and what the worker wrote down is not read by anybody.
 */
const waarom = (wat: Einde): readonly string[] => {
  const { reden, toelichting, overledene } = wat
  if (reden === 'overleden') return [vul(einde.overleden, { naam: overledene ?? '' })]
  return isHoofdpersoon(wat) ? [einde.redenen[reden], toelichting] : [einde.gezinslid]
}

/** What the reader can do now: who moved asks again where he lives; nothing is sent on by itself. */
const verder = ({ reden, lezer, lopendeHulp, lopendeVragen }: Einde): Briefdeel => {
  const eigen = isHoofdpersoon({ lezer }) ? einde.verder[reden] : einde.verder['client-stopt']
  const hulp = lopendeHulp.map((domein) => domeinen[domein].naam).join(', ')
  const tekst = reden === 'overleden' ? einde.verder.overleden : eigen
  const vragen = lopendeVragen.map(({ wet, begonOp }) =>
    vul(einde.vraagLooptDoor, {
      datum: datumInWoorden(begonOp),
      wat: onderzoekBrief.uitkomst.gevraagd.wat[wet],
    }),
  )
  return {
    kop: einde.hoeVerder,
    tekst: [tekst, ...vragen, ...(hulp ? [vul(einde.hulpLooptDoor, { hulp })] : [])],
  }
}

/**
 * The letter that says that an onderzoek stops; it starts the two years of retention (Q-32, N-5.4.5-1b), or the two weeks
 * after which the college erases what it should not have had (N-AVG-17). Why, and what the
 * worker adds, reads only who asked for help (N-2.3a.2-1-afz).
 */
export const eindbrief = (hoofd: Briefhoofd, wat: Einde): Brief =>
  maakBrief(
    hoofd,
    einde.onderwerp,
    [{ kop: '', tekst: [beginVan(wat)] }, { kop: einde.waarom, tekst: waarom(wat) }, verder(wat)],
    voetVanBrief(wat.reden === 'ten-onrechte-gestart' ? 'bewarenTenOnrechte' : 'bewarenNaStoppen'),
  )

/** To a party: the question of that day lapses. Not why, and nothing of the client (N-2.3a.1-4-stp). */
export const vervalbrief = (hoofd: Briefhoofd, verzondenOp: string): Brief =>
  maakBrief(
    hoofd,
    onderzoekBrief.verval.onderwerp,
    [{ kop: '', tekst: [vul(onderzoekBrief.verval.tekst, { datum: datumInWoorden(verzondenOp) })] }],
    [],
  )
