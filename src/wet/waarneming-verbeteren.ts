import { verschilInDagen } from './datum.ts'
import {
  type Bezetting,
  type Medewerker,
  mandaatLoopt,
  meesteDagenWaarneming,
  openWaarnemingen,
  type Waarneming,
  type Waarnemingseinde,
  type waarnemingsredenen,
} from './waarneming.ts'

/** What of standing in can be mended: what runs or begins, and of what was ended early why (N-AVG-5-1d). */
export const teVerbeterenWaarnemingen = (zaak: Bezetting, dag: string): readonly Waarneming[] =>
  zaak.waarnemingen.filter(
    (een) => een.beeindigdOp !== null || openWaarnemingen(zaak, dag).some(({ id }) => id === een.id),
  )

/** Every reason why standing in may not be mended so. */
const verbeterbezwaren = [
  'waarnemer-zonder-mandaat',
  'laatste-dag-voorbij',
  'waarneming-eindigt-voor-begin',
  'waarneming-te-lang',
  'waarneming-loopt-al',
  'waarneming-al-beeindigd',
  'waarneming-niet-beeindigd',
  'niets-verbeterd',
] as const
type Verbeterbezwaar = (typeof verbeterbezwaren)[number]

/**
 * Why standing in may not last until this other day; empty when it may (N-AVG-32, Awb 10:1). The days that were lie fast: who
 * had access then, had it. `mandaten` null: who stands in is not in the register any more.
 */
const bezwarenTegenLaatsteDag = (
  zaak: Bezetting,
  { id, van }: Waarneming,
  tot: string,
  mandaten: Medewerker['mandaten'] | null,
  vandaag: string,
): readonly Verbeterbezwaar[] => {
  const anderen = { ...zaak, waarnemingen: zaak.waarnemingen.filter((een) => een.id !== id) }
  const vanaf = van < vandaag ? vandaag : van
  return [
    tot >= vanaf &&
      (mandaten === null || !mandaatLoopt(mandaten, vanaf, tot)) &&
      ('waarnemer-zonder-mandaat' as const),
    tot < vandaag && ('laatste-dag-voorbij' as const),
    tot < van && ('waarneming-eindigt-voor-begin' as const),
    tot >= van && verschilInDagen(van, tot) >= meesteDagenWaarneming && ('waarneming-te-lang' as const),
    openWaarnemingen(anderen, vanaf).some((een) => een.van <= tot) && ('waarneming-loopt-al' as const),
  ].filter((een) => een !== false)
}

/** What is mended of standing in; what is absent stays as it was. */
export interface Waarnemingverbetering {
  readonly tot?: string | undefined
  readonly waarnemingsreden?: (typeof waarnemingsredenen)[number] | undefined
  readonly waarnemingseinde?: Waarnemingseinde | undefined
}

/** Why this may not be mended so: a last day only of what runs or begins, why it was ended only of what was (N-AVG-16). */
export const verkeerdAanWaarneming = (
  zaak: Bezetting,
  waarneming: Waarneming,
  { tot, waarnemingsreden, waarnemingseinde }: Waarnemingverbetering,
  mandaten: Medewerker['mandaten'] | null,
  vandaag: string,
): readonly Verbeterbezwaar[] => {
  const voorbij = waarneming.beeindigdOp !== null
  const andereDag = tot !== undefined && tot !== waarneming.tot
  const anderEinde = waarnemingseinde !== undefined && waarnemingseinde !== waarneming.eindeCode
  return [
    !andereDag && !anderEinde && waarnemingsreden === undefined && ('niets-verbeterd' as const),
    andereDag && voorbij && ('waarneming-al-beeindigd' as const),
    waarnemingseinde !== undefined && !voorbij && ('waarneming-niet-beeindigd' as const),
    ...(andereDag && !voorbij ? bezwarenTegenLaatsteDag(zaak, waarneming, tot, mandaten, vandaag) : []),
  ].filter((een) => een !== false)
}
