import { adresRegel, volleNaam } from '../personen/index.ts'
import type { Brief } from '../verwerking/brief.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Informering } from '../wet/informering.ts'
import { criteria, plekVanOnderdeel, pogingen } from '../wet/verzoek-van-partij.ts'
import { nummerBijPartij, type VerzoekLezing } from './declaratie.ts'
import { mensenVan, type PersoonInVerzoek } from './persoon-in-verzoek.ts'
import { aangevuldOp, opnieuwTeWegen } from './rules/aangevuld.ts'
import { isGestart } from './rules/beslissen.ts'
import type { Feiten } from './rules/feiten.ts'
import { informeringen, verteldOp, wachtTot } from './rules/informeren.ts'
import { laatste } from './rules/mits.ts'
import { kanStarten, nogTeWegen } from './rules/wegen.ts'
import { behandelaarVan, partijVan } from './verzoekende-partij.ts'

/** What the page of a request shows of one person and the API answers. Days are 'yyyy-mm-dd'. */
interface PersoonInBeeld {
  readonly id: string
  readonly naam: string
  readonly geboortedatum: string | null
  readonly bsn: string | null
  readonly adres: string
  /** What the party wrote, in the order of the law. */
  readonly motivering: readonly {
    readonly id: string
    readonly onderdeel: string
    readonly tekst: string
    readonly categorie: string
    /** The day on which the party added or changed it after it was asked to; null when it stands as it came. */
    readonly aangevuldOp: string | null
    /** How the person stands towards help, at what was written of the help. */
    readonly hulpstand: string | null
  }[]
  /** What the college found of each criterion so far. */
  readonly weging: readonly {
    readonly criterium: string
    readonly oordeel: string | null
    /** The party added or changed something of it since: it is weighed again. */
    readonly opnieuw: boolean
    readonly waarom: string
  }[]
  readonly uitkomst: 'gestart' | 'niet-gestart' | null
  /** What a decision would be now: only when everything was weighed and nothing was decided. */
  readonly volgt: 'gestart' | 'niet-gestart' | null
  readonly verteldOp: string | null
  readonly wachtTot: string | null
}

/** What the page of a request shows and the API answers. */
export interface VerzoekBeeld {
  readonly staat: string
  readonly ontvangenOp: string
  readonly eindeOp: string | null
  readonly vernietigenOp: string | null
  readonly behandelaar: string | null
  /** The number by which the party calls it; null for one that came without. */
  readonly nummerBijPartij: string | null
  readonly partij: { readonly id: string; readonly naam: string; readonly contact: string | null }
  /** Who made it for the party, and how the party is involved with these people. */
  readonly indiener: string
  readonly betrokkenheid: string
  readonly personen: readonly PersoonInBeeld[]
  readonly pogingen: readonly { readonly datum: string; readonly hoe: string; readonly wat: string }[]
  readonly geenPogingOmdat: string
  /** What everybody must be told, and how that stands. */
  readonly informeringen: readonly Informering[]
  readonly tijdlijn: readonly {
    readonly id: string
    readonly soort: string
    readonly code: string | null
    readonly datum: string
    readonly betrokkeneId: string | null
    readonly toelichting: string
  }[]
  readonly brieven: readonly {
    readonly id: string
    readonly soort: string
    readonly datum: string
    readonly onderwerp: string
  }[]
}

const volgt = (feiten: Feiten, id: string): PersoonInBeeld['volgt'] => {
  if (nogTeWegen(feiten).some((een) => een.id === id)) return null
  return kanStarten(feiten).some((een) => een.id === id) ? 'gestart' : 'niet-gestart'
}

const persoonInBeeld = (lezing: VerzoekLezing, wie: PersoonInVerzoek): PersoonInBeeld => {
  const { feiten } = lezing
  const { id } = wie
  const rijen = new Map(lezing.rijen('gebeurtenis').map((rij) => [rij.id, rij.inhoud]))
  const eigen = lezing.rijen('gegeven').filter(({ betrokkene_id }) => betrokkene_id === id)
  const beslist = laatste(feiten, 'verzoek-beslist', id)
  return {
    id,
    naam: volleNaam(wie),
    geboortedatum: wie.geboortedatum,
    bsn: wie.bsn,
    adres: adresRegel(wie.adres),
    motivering: eigen
      .toSorted((a, b) => plekVanOnderdeel(a.onderdeel) - plekVanOnderdeel(b.onderdeel))
      .map(({ id: gegevenId, onderdeel, categorie, inhoud }) => ({
        id: gegevenId,
        onderdeel: onderdeel ?? '',
        tekst: tekstVan(inhoud.tekst),
        categorie,
        aangevuldOp: aangevuldOp(feiten, id, onderdeel),
        hulpstand: tekstVan(inhoud.hulpstand) || null,
      })),
    weging: criteria.map((criterium) => {
      const feit = laatste(feiten, criterium, id)
      return {
        criterium,
        oordeel: feit?.code ?? null,
        opnieuw: opnieuwTeWegen(feiten, criterium, id),
        waarom: tekstVan(rijen.get(feit?.id ?? '')?.waarom),
      }
    }),
    uitkomst: beslist ? (isGestart(feiten, id) ? 'gestart' : 'niet-gestart') : null,
    volgt: beslist ? null : volgt(feiten, id),
    verteldOp: verteldOp(feiten, id) ?? null,
    wachtTot: wachtTot(feiten, id) ?? null,
  }
}

const opDeLijn = (soort: string): boolean =>
  soort !== 'poging' && !criteria.some((criterium) => criterium === soort)

/** Opens a request for its page. */
export const maakBeeld = async (lezing: VerzoekLezing): Promise<VerzoekBeeld> => {
  const { staat, ontvangenOp, eindeOp, vernietigenOp } = lezing.feiten.dossier
  const begin = lezing.rijen('overgang')[0]?.inhoud ?? {}
  const gebeurtenissen = lezing.rijen('gebeurtenis')
  return {
    staat,
    ontvangenOp,
    eindeOp,
    vernietigenOp,
    behandelaar: await behandelaarVan(lezing),
    nummerBijPartij: nummerBijPartij(lezing),
    partij: await partijVan(lezing),
    indiener: tekstVan(begin.indiener),
    betrokkenheid: tekstVan(begin.betrokkenheid),
    personen: mensenVan(lezing).map((wie) => persoonInBeeld(lezing, wie)),
    pogingen: gebeurtenissen
      .filter(({ soort }) => soort === 'poging')
      .toSorted((a, b) => a.datum.localeCompare(b.datum))
      .map(({ datum, code, inhoud }) => ({
        datum,
        hoe: pogingen.find((een) => een === code) ?? '',
        wat: tekstVan(inhoud.wat),
      })),
    geenPogingOmdat: tekstVan(begin.geenPogingOmdat),
    informeringen: informeringen(lezing.feiten),
    tijdlijn: gebeurtenissen
      .filter(({ soort }) => opDeLijn(soort))
      .map(({ id, soort, code, datum, betrokkene_id, inhoud }) => ({
        ...{ id, soort, code, datum, betrokkeneId: betrokkene_id },
        toelichting: tekstVan(inhoud.wat) || tekstVan(inhoud.toelichting),
      })),
    brieven: lezing.rijen('brief').map(({ id, soort, datum, inhoud }) => ({
      ...{ id, soort, datum },
      onderwerp: (inhoud.brief as Brief | undefined)?.onderwerp ?? '',
    })),
  }
}
