import { personenVan, volleNaam } from '../personen/index.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import type { OverlegLezing } from './declaratie.ts'
import type { DeelnemerFeit, Kader, MeenemingFeit, OverlegafspraakFeit } from './rules/feiten.ts'
import { eigenInbreng } from './rules/inbrengen.ts'
import { deelnemerVan } from './rules/toegang.ts'
import { watZietDeelnemer } from './rules/zicht.ts'

const langste = 120

/** What was said, short enough for an option. */
const kort = (tekst: string): string => (tekst.length > langste ? `${tekst.slice(0, langste - 1)}…` : tekst)

/** The participants by name; needs the content of 'deelnemer'. */
export const namenVanDeelnemers = ({ rijen }: Pick<OverlegLezing, 'rijen'>): ReadonlyMap<string, string> =>
  new Map(rijen('deelnemer').map(({ id, inhoud }) => [id, tekstVan(inhoud.naam)]))

/** Participants as options; needs the content of 'deelnemer'. */
export const deelnemerKeuze = (
  deelnemers: readonly DeelnemerFeit[],
  lezing: Pick<OverlegLezing, 'rijen'>,
): readonly Keuze[] => {
  const namen = namenVanDeelnemers(lezing)
  return deelnemers.map(({ id }) => ({ waarde: id, label: namen.get(id) ?? '' }))
}

/** The people whom the conference is about, as options. */
export const persoonKeuze = async (lezing: OverlegLezing): Promise<readonly Keuze[]> =>
  [...(await personenVan(lezing))].map(([id, persoon]) => ({ waarde: id, label: volleNaam(persoon) }))

/** Agreements as options: who does what; needs the content of 'deelnemer' and 'overlegafspraak'. */
export const afspraakKeuze = (
  afspraken: readonly OverlegafspraakFeit[],
  lezing: Pick<OverlegLezing, 'rijen'>,
): readonly Keuze[] => {
  const namen = namenVanDeelnemers(lezing)
  const wat = new Map(lezing.rijen('overlegafspraak').map(({ id, inhoud }) => [id, tekstVan(inhoud.wat)]))
  return afspraken.map(({ id, deelnemerId }) => ({
    waarde: id,
    label: `${namen.get(deelnemerId ?? '') ?? ''}: ${kort(wat.get(id) ?? '')}`,
  }))
}

/** What is asked to go along as options: who, and which words; needs the content of 'deelnemer' and 'meeneming'. */
export const meenemingKeuze = (
  meenemingen: readonly MeenemingFeit[],
  lezing: Pick<OverlegLezing, 'rijen'>,
): readonly Keuze[] => {
  const namen = namenVanDeelnemers(lezing)
  const wat = new Map(lezing.rijen('meeneming').map(({ id, inhoud }) => [id, tekstVan(inhoud.wat)]))
  return meenemingen.map(({ id, deelnemerId }) => ({
    waarde: id,
    label: `${namen.get(deelnemerId) ?? ''}: ${kort(wat.get(id) ?? '')}`,
  }))
}

/** What was brought in, opened; needs the content of 'ingebracht'. */
export const openIngebracht = ({ feiten, rijen }: Pick<OverlegLezing, 'feiten' | 'rijen'>) => {
  const inhouden = new Map(rijen('ingebracht').map(({ id, inhoud }) => [id, inhoud]))
  return feiten.ingebracht.map((feit) => {
    const inhoud = inhouden.get(feit.id) ?? {}
    return {
      ...{ feit, tekst: tekstVan(inhoud.tekst), uitDossier: inhoud.uitDossier === true },
      /** By which id the file knows it, when it was brought in from there. */
      gegevenId: tekstVan(inhoud.gegevenId),
      voorwaarden: (inhoud.voorwaarden ?? []) as readonly Voorwaarde[],
    }
  })
}

/**
 * What was brought in as options: no more of it than the asker sees himself, and only what he read on the page: there his first sight is logged
 * (5.4.3 lid 1, AVG 5 lid 2).
 */
export const ingebrachtKeuze = (
  ingebracht: readonly { readonly id: string }[],
  lezing: Pick<OverlegLezing, 'feiten' | 'rijen'>,
  kader: Kader,
  ingekort = true,
): readonly Keuze[] => {
  const ik = deelnemerVan(lezing.feiten, kader)
  const eigen = new Set(eigenInbreng(lezing.feiten, kader).map(({ id }) => id))
  const gelezen = new Set(
    lezing.feiten.gezien.flatMap((een) =>
      een.gebruikerId === kader.wie.gebruikerId ? [een.ingebrachtId] : [],
    ),
  )
  const ids = new Set(ingebracht.flatMap(({ id }) => (gelezen.has(id) || eigen.has(id) ? [id] : [])))
  return openIngebracht(lezing).flatMap((een) => {
    const ziet = ik && watZietDeelnemer(een, ik, lezing.feiten, kader.vandaag)
    return ids.has(een.feit.id) && ziet ? [{ waarde: een.feit.id, label: ingekort ? kort(ziet) : ziet }] : []
  })
}
