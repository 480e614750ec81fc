import { bekend } from './betrokkene.ts'
import { isClient } from './is-client.ts'
import { alsNiet, nietInToekomst, ookAls, type Redenen, type Toets, type Vooraf } from './toets.ts'
import { openOndersteuningsvragen, voorafVraagClientondersteuning } from './vraag-clientondersteuning.ts'
import { openEigenRegiewensen, voorafVraagEigenRegie } from './vraag-eigen-regie.ts'
import { voorafZegOverReikwijdte } from './zeg-over-reikwijdte.ts'

/** What a client can say by voice or on paper, and as what it is recorded: the same rows as when he says it in his own environment. */
export const wensen = {
  'reikwijdte-klopt': { soort: 'reikwijdte-gezegd', code: 'eens' },
  'reikwijdte-klopt-niet': { soort: 'reikwijdte-gezegd', code: 'niet-eens' },
  'zelf-coordineren': { soort: 'eigen-regie-gevraagd', code: 'zelf' },
  'iemand-anders-coordineert': { soort: 'eigen-regie-gevraagd', code: 'iemand-anders' },
  'toch-geen-eigen-regie': { soort: 'eigen-regie-gevraagd', code: 'toch-niet' },
  clientondersteuning: { soort: 'clientondersteuning-gevraagd', code: null },
} as const
export type Wens = keyof typeof wensen

/** In the order in which a form asks for them. */
export const wensNamen = [
  'reikwijdte-klopt',
  'reikwijdte-klopt-niet',
  'zelf-coordineren',
  'iemand-anders-coordineert',
  'toch-geen-eigen-regie',
  'clientondersteuning',
] as const satisfies readonly Wens[]

/** Who said what, and on which day. */
export interface LegWensVast {
  readonly betrokkeneId: string
  readonly wens: Wens
  readonly datum: string
}

const voorafVan: Readonly<Record<(typeof wensen)[Wens]['soort'], Vooraf>> = {
  'reikwijdte-gezegd': voorafZegOverReikwijdte,
  'eigen-regie-gevraagd': voorafVraagEigenRegie,
  'clientondersteuning-gevraagd': voorafVraagClientondersteuning,
}

/** What stands in the way of `leg-wens-vast` before it is known what was said: nothing, as long as one of the wishes can be said. */
export const voorafLegWensVast: Vooraf = (feiten, vandaag) =>
  Object.values(voorafVan)
    .map((vooraf) => vooraf(feiten, vandaag))
    .find(({ toegestaan }) => toegestaan) ?? voorafVraagEigenRegie(feiten, vandaag)

/**
 * Records what a client said by voice or on paper, by the rule by which he says it in his own environment (N-AVG-12-1, N-2.3a.1-1-vrg,
 * N-2.3a.1-4-rw, N-2.3a.3-2, N-2.3.2-3).
 */
export const toetsLegWensVast: Toets<LegWensVast> = ({ betrokkeneId, wens, datum }, feiten, vandaag) => {
  const { soort, code } = wensen[wens]
  const vanHem = ({ betrokkeneId: wie }: { readonly betrokkeneId: string | null }) => wie === betrokkeneId
  const overHulp = soort === 'clientondersteuning-gevraagd'
  const redenen: Redenen = [
    bekend(feiten, betrokkeneId, 'samenspraak'),
    nietInToekomst(datum, vandaag),
    alsNiet(!overHulp && !isClient(feiten, betrokkeneId), 'wens-alleen-van-client', 'samenspraak'),
    alsNiet(
      overHulp && openOndersteuningsvragen(feiten).some(vanHem),
      'ondersteuning-al-gevraagd',
      'samenspraak',
    ),
    alsNiet(
      code === 'toch-niet' && !openEigenRegiewensen(feiten).some(vanHem),
      'eigen-regie-niet-gevraagd',
      'eigen-regie',
    ),
  ]
  return redenen.reduce(ookAls, voorafVan[soort](feiten, vandaag))
}
