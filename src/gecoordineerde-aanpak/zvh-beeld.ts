import { volleNaam } from '../personen/index.ts'
import { gegevenTekst } from '../scherm/gegeven-tekst.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import type { Mensen } from './aanpak-delen.ts'
import { type AanpakLezing, gegevenTeksten, partijenBijNaam, tekst } from './keuzes.ts'
import { zvhOntvanger } from './rules/geef-aan-zvh.ts'

/** What of a Zorg- en Veiligheidshuis stands in the aanpak, for its coordinator alone: nothing of what is heard there (N-VIII-flt). */
export interface ZvhBeeld {
  readonly trajecten: readonly {
    readonly zvhId: string
    readonly staat: string
    readonly sinds: string
    readonly tot: string | null
  }[]
  readonly overleg: readonly {
    readonly partijId: string
    readonly partij: string
    readonly antwoord: string
    readonly niet: readonly string[]
    readonly toelichting: string
    readonly datum: string
  }[]
  readonly ingebracht: readonly {
    readonly id: string
    readonly wat: string
    readonly reden: string
    readonly voorwaarden: readonly Voorwaarde['soort'][]
    readonly datum: string
    readonly ingetrokkenOp: string | null
  }[]
  /** What was agreed there that parties may know: it waits to be given to each of them, or was. */
  readonly vandaar: readonly {
    readonly id: string
    readonly wat: string
    readonly alleenMet: readonly string[]
    readonly reden: string
  }[]
  readonly besluiten: readonly { readonly over: string; readonly code: string; readonly datum: string }[]
}

const alleenMet = (voorwaarden: unknown): readonly string[] =>
  ((voorwaarden ?? []) as readonly Voorwaarde[]).flatMap((een) =>
    een.soort === 'alleen-delen-met' ? een.aan : [],
  )

/** Opens it; needs the content of 'gegeven', 'verstrekking', 'zvhoverleg' and 'zvhtraject'. Null for who may not see it, or when there is nothing. */
export const zvhVan = async (
  lezing: AanpakLezing,
  mensen: Mensen,
  ziet: boolean,
  vandaag: string,
): Promise<ZvhBeeld | null> => {
  if (!ziet) return null
  const partijen = await partijenBijNaam(lezing)
  const naam = (id: string): string => partijen.get(id)?.naam ?? ''
  const teksten = gegevenTeksten(lezing, vandaag)
  const over = (id: string | null): string => {
    const persoon = mensen.get(id ?? '')
    return persoon ? volleNaam(persoon) : ''
  }
  const beeld: ZvhBeeld = {
    trajecten: lezing.rijen('zvhtraject').map(({ staat, sinds, tot, inhoud }) => ({
      ...{ staat, sinds, tot },
      zvhId: tekst(inhoud.zvhId),
    })),
    overleg: lezing.rijen('zvhoverleg').map(({ partij_id, antwoord, niet_gegevens, datum, inhoud }) => ({
      ...{ partijId: partij_id, partij: naam(partij_id), antwoord, datum },
      niet: niet_gegevens.flatMap((id) => teksten.get(id) ?? []),
      toelichting: tekst(inhoud.toelichting),
    })),
    ingebracht: lezing
      .rijen('verstrekking')
      .filter(({ aan }) => aan === zvhOntvanger)
      .map(({ id, datum, ingetrokken_op, inhoud }) => ({
        ...{ id, datum, wat: tekst(inhoud.watGing), reden: tekst(inhoud.reden) },
        voorwaarden: ((inhoud.voorwaarden ?? []) as readonly Voorwaarde[]).map(({ soort }) => soort),
        ingetrokkenOp: ingetrokken_op,
      })),
    vandaar: lezing
      .rijen('gegeven')
      .filter(({ bron }) => bron === zvhOntvanger)
      .map(({ id, inhoud }) => ({
        ...{ id, wat: gegevenTekst(inhoud, vandaag), reden: tekst(inhoud.reden) },
        alleenMet: alleenMet(inhoud.voorwaarden).map(naam),
      })),
    besluiten: lezing.feiten.gebeurtenissen
      .filter(({ soort }) => soort === 'zvh-besluit' || soort === 'zvh-ingetrokken')
      .map(({ soort, code, datum, betrokkeneId }) => ({
        ...{ over: over(betrokkeneId), datum },
        code: code ?? soort,
      })),
  }
  return Object.values(beeld).some((deel) => deel.length > 0) ? beeld : null
}
