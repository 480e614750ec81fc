import { type Reden, redenenTegen } from '../../wet/oordeel.ts'
import { bekend } from './betrokkene.ts'
import type { Feiten, GebeurtenisFeit } from './feiten.ts'
import { type GebeurtenisSoort, isGebeurtenis } from './gebeurtenissen.ts'
import { redenenNamensWie, type Sprekers } from './namens-wie.ts'
import { toetsStelIdentiteitVast } from './stel-identiteit-vast.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  leeg,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'

/** A recorded fact as it should have been; what is absent stays as it was. */
export interface VerbeterGebeurtenis {
  readonly gebeurtenisId: string
  readonly datum?: string | undefined
  readonly code?: string | undefined
  readonly betrokkeneId?: string | undefined
  /** Of a talk or an attempt: ids of the representations in which somebody spoke who represents several people. */
  readonly namens?: readonly string[] | undefined
  readonly reden: string
}

type Deel = 'datum' | 'code' | 'betrokkene'

interface Rij {
  readonly delen: readonly Deel[]
  /** What rests on it, so that it cannot have happened after that; and what it rests on, so that not before. */
  readonly draagt: readonly GebeurtenisSoort[]
  readonly volgtOp: readonly GebeurtenisSoort[]
}

const rij = (
  delen: readonly Deel[],
  draagt: readonly GebeurtenisSoort[] = ['conclusie'],
  volgtOp: readonly GebeurtenisSoort[] = [],
): Rij => ({ delen, draagt, volgtOp })

/**
 * The facts a worker records of what he did himself, and what of them can be mended in its place. Whatever moved the
 * dossier, or left it as a letter, is not here: there is an act of its own for that, or nothing can be changed.
 */
const rijen: Partial<Readonly<Record<GebeurtenisSoort, Rij>>> = {
  contactpoging: rij(['datum', 'code', 'betrokkene']),
  gesprek: rij(['datum', 'code', 'betrokkene']),
  'gewezen-op-clientondersteuning': rij(['datum', 'betrokkene'], ['aanleiding', 'conclusie']),
  'gewezen-op-persoonlijk-plan': rij(['datum', 'betrokkene']),
  'gewezen-op-aanvraag-participatiewet': rij(['datum', 'betrokkene']),
  'gewezen-op-gegevensgebruik': rij(['datum', 'betrokkene']),
  'gewezen-op-pgb': rij(['datum'], ['uitkomst-meegedeeld']),
  'onderwerp-wmo': rij(['datum'], ['uitkomst-meegedeeld']),
  'persoonlijk-plan-ontvangen': rij(['datum', 'betrokkene']),
  'identiteit-vastgesteld': rij(['datum', 'code', 'betrokkene']),
  inburgeringsplicht: rij(['datum', 'code', 'betrokkene']),
  'over-onderzoek-geinformeerd': rij(['datum', 'code', 'betrokkene']),
  'client-betrokken': rij(['datum']),
  'verzoek-bij-wet': rij(['datum']),
  'stap-bij-wet': rij(['datum']),
  'verzoek-bij-wet-ingetrokken': rij(['datum']),
  'verzoek-bij-wet-overgedragen': rij(['datum']),
  schulddreiging: rij(['datum']),
  'gewezen-op-aanvraag-wmo': rij(['datum', 'betrokkene']),
  'wmo-aanvraag-ontvangen': rij(['datum', 'betrokkene']),
  'gezinslid-gevraagd': rij(['datum'], ['gezinslid-stemt-in', 'gezinslid-weigert', 'conclusie']),
  'gezinslid-stemt-in': rij(['datum'], ['conclusie'], ['gezinslid-gevraagd']),
  'gezinslid-weigert': rij(['datum'], ['conclusie'], ['gezinslid-gevraagd']),
  'jeugdhulp-verlengd': rij(['datum', 'code'], []),
  overleden: rij(['datum'], []),
  'instemming-aanpak': rij(['datum'], ['coordinator-aangewezen'], ['uitkomst-meegedeeld']),
  'toestemming-ingetrokken': rij(['datum'], []),
  'eigen-regie-verklaard': rij(['datum'], ['eigen-regie-beoordeeld'], ['conclusie']),
}

const mag = ['eerste-contact', 'loopt', 'afgerond'] as const

/** The facts of this dossier that can be mended; the form offers exactly these. */
export const teVerbeteren = ({ gebeurtenissen }: Feiten): readonly GebeurtenisFeit[] =>
  gebeurtenissen.filter(({ soort }) => rijen[soort] !== undefined)

/** Whether a fact of this kind can be mended at all. */
export const isTeVerbeteren = (soort: string): boolean => Object.hasOwn(rijen, soort)

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, mag, 'avg-juistheid'),
  alsNiet(teVerbeteren(feiten).length === 0, 'geen-gebeurtenissen', 'avg-juistheid'),
]

/** What stands in the way of `verbeter-gebeurtenis` before anything is typed: for the panel. */
export const voorafVerbeterGebeurtenis: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, basis(feiten))

const zelfdePersoon = (een: GebeurtenisFeit, ander: GebeurtenisFeit): boolean =>
  een.betrokkeneId === null || ander.betrokkeneId === null || een.betrokkeneId === ander.betrokkeneId

const opDatum = (
  feit: GebeurtenisFeit,
  { draagt, volgtOp }: Rij,
  datum: string,
  { gebeurtenissen }: Feiten,
): Redenen => {
  const bij = gebeurtenissen.filter((ander) => ander.id !== feit.id && zelfdePersoon(feit, ander))
  const later = bij.filter(({ soort, versie }) => draagt.includes(soort) && versie > feit.versie)
  const eerder = bij.filter(({ soort, versie }) => volgtOp.includes(soort) && versie < feit.versie)
  const grens = later.map((ander) => ander.datum).toSorted()[0]
  return [
    alsNiet(grens !== undefined && datum > grens, 'datum-na-vervolg', 'avg-juistheid', {
      datum: grens ?? '',
    }),
    alsNiet(datum < (eerder.at(-1)?.datum ?? datum), 'antwoord-voor-vraag', 'avg-juistheid'),
  ]
}

/** The kinds of facts that say for whom somebody spoke. */
const metNamens: readonly GebeurtenisSoort[] = ['contactpoging', 'gesprek']

/** Who spoke on which day, when that or for whom is mended; undefined when it stays as it was. */
export const nieuweSprekers = (feit: GebeurtenisFeit, invoer: VerbeterGebeurtenis): Sprekers | undefined => {
  const { betrokkeneId = feit.betrokkeneId, datum = feit.datum, namens = [] } = invoer
  const zelfde = betrokkeneId === feit.betrokkeneId && datum === feit.datum && namens.length === 0
  return zelfde || betrokkeneId === null || !metNamens.includes(feit.soort)
    ? undefined
    : { wie: [betrokkeneId], namens, datum }
}

/** Somebody else's identity must meet what establishing it asks; other gates may not have been passed yet. */
const opPersoon = (
  feit: GebeurtenisFeit,
  betrokkeneId: string,
  invoer: VerbeterGebeurtenis,
  feiten: Feiten,
  vandaag: string,
): Redenen => {
  if (betrokkeneId === feit.betrokkeneId) return []
  if (feit.soort === 'identiteit-vastgesteld') {
    const zonder = { ...feiten, gebeurtenissen: feiten.gebeurtenissen.filter(({ id }) => id !== feit.id) }
    const document = (invoer.code ?? feit.code) as 'paspoort'
    const datum = invoer.datum ?? feit.datum
    const oordeel = toetsStelIdentiteitVast({ betrokkeneId, document, datum }, zonder, vandaag)
    return redenenTegen(oordeel)
  }
  const gestart = feit.soort === 'gewezen-op-clientondersteuning' && feiten.dossier.staat !== 'eerste-contact'
  return [
    bekend(feiten, betrokkeneId, 'avg-juistheid'),
    alsNiet(gestart, 'persoon-draagt-verder', 'clientondersteuning'),
  ]
}

const mist = (delen: readonly Deel[], deel: Deel, waarde: string | undefined): Reden | undefined =>
  alsNiet(waarde !== undefined && !delen.includes(deel), 'gebeurtenis-ligt-vast', 'avg-juistheid')

const opFeit = (
  feit: GebeurtenisFeit,
  van: Rij,
  invoer: VerbeterGebeurtenis,
  feiten: Feiten,
  vandaag: string,
): Redenen => {
  const { datum, code, betrokkeneId } = invoer
  const zelfde = (nieuw: string | undefined, oud: string | null): boolean =>
    nieuw === undefined || nieuw === oud
  const nieuweCode = zelfde(code, feit.code) ? undefined : code
  const nieuwePersoon = zelfde(betrokkeneId, feit.betrokkeneId) ? undefined : betrokkeneId
  const sprekers = nieuweSprekers(feit, invoer)
  const elders = (invoer.namens ?? []).length > 0 && !metNamens.includes(feit.soort)
  const niets = zelfde(datum, feit.datum) && !nieuweCode && !nieuwePersoon && !sprekers && !elders
  return [
    alsNiet(niets, 'niets-veranderd', 'avg-rectificatie'),
    alsNiet(elders, 'gebeurtenis-ligt-vast', 'avg-juistheid') ??
      mist(van.delen, 'code', nieuweCode) ??
      mist(van.delen, 'betrokkene', nieuwePersoon),
    alsNiet(
      nieuweCode !== undefined && van.delen.includes('code') && !isGebeurtenis(feit.soort, nieuweCode),
      'code-hoort-er-niet-bij',
      'avg-juistheid',
    ),
    ...(datum === undefined ? [] : [nietInToekomst(datum, vandaag), ...opDatum(feit, van, datum, feiten)]),
    ...(nieuwePersoon && van.delen.includes('betrokkene')
      ? opPersoon(feit, nieuwePersoon, invoer, feiten, vandaag)
      : []),
    ...(sprekers ? redenenNamensWie(feiten, sprekers) : []),
  ]
}

/** Mends a day, an outcome or a person that was recorded wrong, unless something rests on it (N-AVG-5-1d, N-AVG-16). */
export const toetsVerbeterGebeurtenis: Toets<VerbeterGebeurtenis> = (invoer, feiten, vandaag) => {
  const feit = feiten.gebeurtenissen.find(({ id }) => id === invoer.gebeurtenisId)
  const van = feit && rijen[feit.soort]
  return beoordeel('avg-juistheid', vandaag, [
    ...basis(feiten),
    alsNiet(feit === undefined, 'onbekende-gebeurtenis', 'avg-juistheid'),
    alsNiet(feit !== undefined && van === undefined, 'gebeurtenis-ligt-vast', 'avg-juistheid'),
    alsNiet(leeg(invoer.reden), 'reden-van-verbetering-ontbreekt', 'avg-rectificatie'),
    ...(feit && van ? opFeit(feit, van, invoer, feiten, vandaag) : []),
  ])
}
