import { type Adres, adresRegel } from '../personen/index.ts'
import type { Brief } from '../verwerking/brief.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { plekVanOnderdeel } from '../wet/verzoek-van-partij.ts'
import { type EigenLezing, nummerBijCollege } from './declaratie.ts'
import { naamUit } from './personen.ts'

/** What the page of one's own request shows and the API answers. Days are 'yyyy-mm-dd'. */
export interface EigenVerzoekBeeld {
  /** The number by which the college calls it; null as long as it was not sent. */
  readonly nummerBijGemeente: string | null
  readonly staat: string
  readonly ingediendOp: string | null
  readonly vernietigenOp: string | null
  readonly betrokkenheid: string
  readonly personen: readonly {
    readonly id: string
    readonly naam: string
    readonly geboortedatum: string | null
    readonly adres: string
    readonly motivering: readonly {
      readonly onderdeel: string
      readonly tekst: string
      /** How the person stands towards help, at what was written of the help. */
      readonly hulpstand: string | null
    }[]
    /** Whether an onderzoek started; of the why, and of what follows, the party hears nothing (N-2.3a.4-1-bes). */
    readonly uitkomst: string | null
    /** What the college asked to add, the newest last. */
    readonly gevraagd: readonly { readonly datum: string; readonly wat: string }[]
  }[]
  readonly pogingen: readonly { readonly datum: string; readonly hoe: string; readonly wat: string }[]
  readonly geenPogingOmdat: string
  readonly brieven: readonly { readonly id: string; readonly datum: string; readonly onderwerp: string }[]
}

/** Opens one's own request for its page. */
export const maakBeeld = (lezing: EigenLezing): EigenVerzoekBeeld => {
  const { staat, ingediendOp, vernietigenOp } = lezing.feiten.dossier
  const gebeurtenissen = lezing.rijen('gebeurtenis')
  const gegevens = lezing.rijen('gegeven')
  return {
    nummerBijGemeente: nummerBijCollege(lezing),
    staat,
    ingediendOp,
    vernietigenOp,
    betrokkenheid: tekstVan(lezing.rijen('overgang')[0]?.inhoud.betrokkenheid),
    personen: lezing.rijen('betrokkene').map(({ id, inhoud }) => {
      const over = gebeurtenissen.filter(({ betrokkene_id }) => betrokkene_id === id)
      return {
        id,
        naam: naamUit(inhoud),
        geboortedatum: tekstVan(inhoud.geboortedatum) || null,
        adres: adresRegel(inhoud.adres as Adres | null),
        motivering: gegevens
          .filter(({ betrokkene_id }) => betrokkene_id === id)
          .toSorted((a, b) => plekVanOnderdeel(a.onderdeel) - plekVanOnderdeel(b.onderdeel))
          .map(({ onderdeel, inhoud: wat }) => ({
            onderdeel: onderdeel ?? '',
            tekst: tekstVan(wat.tekst),
            hulpstand: tekstVan(wat.hulpstand) || null,
          })),
        uitkomst:
          staat === 'beslist' ? (over.findLast(({ soort }) => soort === 'beslist')?.code ?? null) : null,
        gevraagd: over
          .filter(({ soort }) => soort === 'aanvulling-gevraagd')
          .map(({ datum, inhoud: wat }) => ({ datum, wat: tekstVan(wat.wat) })),
      }
    }),
    pogingen: gebeurtenissen
      .filter(({ soort }) => soort === 'poging')
      .toSorted((a, b) => a.datum.localeCompare(b.datum))
      .map(({ datum, code, inhoud }) => ({ datum, hoe: code ?? '', wat: tekstVan(inhoud.wat) })),
    geenPogingOmdat: tekstVan(gebeurtenissen.find(({ soort }) => soort === 'geen-poging')?.inhoud.wat),
    brieven: lezing.rijen('brief').map(({ id, datum, inhoud }) => ({
      id,
      datum,
      onderwerp: (inhoud.brief as Brief | undefined)?.onderwerp ?? '',
    })),
  }
}
