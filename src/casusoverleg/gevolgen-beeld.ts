import type { Lezing } from '../verwerking/lezing.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Afspraakstaat } from '../wet/afspraakstaten.ts'

/** An agreement of a conference on the page of the onderzoek it was about; days are 'yyyy-mm-dd'. */
export interface OverlegafspraakBeeld {
  readonly id: string
  /** Who does it. */
  readonly wie: string
  readonly vanPartij: boolean
  readonly wat: string
  readonly toelichting: string
  readonly uiterlijk: string | null
  readonly staat: Afspraakstaat
  readonly datum: string
}

/** That something was taken along out of a conference: who, of whom, for which task, and who said yes; never its words (5.4.3 lid 4). */
export interface MeegenomenBeeld {
  readonly id: string
  readonly over: string
  /** Who brought it in, and who took it along, by name. */
  readonly van: string
  readonly aan: string
  readonly categorie: string
  readonly taak: string
  readonly waarvoor: string
  readonly jaDoor: string
  readonly datum: string
}

/** The agreements, the first to be done first; needs the content of 'overlegafspraak'. */
export const overlegafsprakenInBeeld = ({
  rijen,
}: Pick<Lezing<unknown, 'overlegafspraak'>, 'rijen'>): readonly OverlegafspraakBeeld[] =>
  rijen('overlegafspraak')
    .map(({ id, partij_id, staat, uiterlijk, datum, inhoud }) => ({
      ...{ id, uiterlijk, datum, staat: staat as Afspraakstaat, vanPartij: partij_id !== null },
      ...{ wie: tekstVan(inhoud.wie), wat: tekstVan(inhoud.wat), toelichting: tekstVan(inhoud.toelichting) },
    }))
    .toSorted((a, b) => (a.uiterlijk ?? '9999').localeCompare(b.uiterlijk ?? '9999'))

/** What was taken along; needs the content of 'meegenomen'. `mensen` are the people of the file by name. */
export const meegenomenInBeeld = (
  { rijen }: Pick<Lezing<unknown, 'meegenomen'>, 'rijen'>,
  mensen: readonly { readonly id: string; readonly naam: string }[],
): readonly MeegenomenBeeld[] => {
  const namen = new Map(mensen.map(({ id, naam }) => [id, naam]))
  return rijen('meegenomen').map(({ id, betrokkene_id, categorie, datum, inhoud }) => ({
    ...{ id, categorie, datum, over: namen.get(betrokkene_id) ?? '' },
    ...{ van: tekstVan(inhoud.wieGaf), aan: tekstVan(inhoud.wieNam) },
    ...{ taak: tekstVan(inhoud.taak), waarvoor: tekstVan(inhoud.waarvoor), jaDoor: tekstVan(inhoud.jaDoor) },
  }))
}
