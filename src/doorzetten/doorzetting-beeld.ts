import { codeTekst } from '../teksten/catalogus.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { DoorzettingTabel } from './doorzetting-dossier.ts'
import type { Feiten } from './rules/feiten.ts'

/** What was passed on, as it is read in an act or on a page. */
export type DoorzettingLezing = Lezing<Feiten, DoorzettingTabel>

/** What the page of a hand-off shows and the API answers. Days are 'yyyy-mm-dd'. */
export interface DoorzettingBeeld {
  readonly staat: string
  readonly doorgezetOp: string
  readonly vernietigenOp: string | null
  readonly persoon: {
    readonly id: string
    readonly naam: string
    readonly geboortedatum: string | null
    readonly adres: string
    readonly telefoon: string | null
  }
  /** To whom, who took it there, on which article and why. */
  readonly aanWie: string
  readonly artikel: string
  readonly waarom: string
  readonly gegevens: readonly {
    readonly id: string
    readonly tekst: string
    readonly bron: string
    readonly reden: string
  }[]
}

const ofNiets = (waarde: unknown): string | null => tekstVan(waarde) || null

/** Opens what was passed on for its page; who it is about stands in the dossier itself. Throws without a person or a first move. */
export const maakBeeld = (lezing: DoorzettingLezing): DoorzettingBeeld => {
  const [persoon] = lezing.rijen('betrokkene')
  const [begin] = lezing.rijen('overgang')
  if (!persoon || !begin) throw new Error('what was passed on is about somebody, and was passed on')
  const { staat, doorgezetOp, vernietigenOp } = lezing.feiten.dossier
  const { naam, geboortedatum, adres, telefoon } = persoon.inhoud
  return {
    staat,
    doorgezetOp,
    vernietigenOp,
    persoon: {
      id: persoon.id,
      naam: tekstVan(naam),
      geboortedatum: ofNiets(geboortedatum),
      adres: tekstVan(adres),
      telefoon: ofNiets(telefoon),
    },
    aanWie: tekstVan(begin.inhoud.aanWie),
    artikel: begin.artikel,
    waarom: tekstVan(begin.inhoud.waarom),
    gegevens: lezing.rijen('gegeven').map(({ id, bron, inhoud }) => ({
      id,
      tekst: tekstVan(inhoud.tekst),
      bron: tekstVan(inhoud.bronNaam) || codeTekst('bron', bron),
      reden: tekstVan(inhoud.reden),
    })),
  }
}
