import type { Oordeel } from '../../wet/oordeel.ts'
import { openDoorgeleiding } from './doorgeleiden.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { beoordeel, dagSindsMelding, gevuld, type Mits, met, mits } from './mits.ts'
import { type Deel, delenVan, isCodeVan, teVerbeteren, wegTeHalen } from './vastleggingen.ts'

/** A recorded fact as it should have been; what is absent stays as it was. */
export interface GebeurtenisVerbetering {
  readonly gebeurtenisId: string
  readonly datum?: string | undefined
  readonly code?: string | undefined
  readonly toelichting?: string | undefined
  readonly reden: string
}

/** There is something recorded that can be mended (AVG 5 lid 1 onder d). */
export const voorafVerbeterMeldingGebeurtenis = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-juistheid', vandaag, [mits(teVerbeteren(feiten).length > 0, 'melding-zonder-vastlegging')])

/** A melding that waits for an answer went on this yes: it is withdrawn first (N-5.5.4-1-tst). */
const draagt = (feit: GebeurtenisFeit, feiten: Feiten): boolean =>
  feit.soort === 'instemming' && feit.code === 'ja' && openDoorgeleiding(feiten)?.grond === 'instemming'

type Anders = Partial<Readonly<Record<Deel, string>>>

const anders = (feit: GebeurtenisFeit, { datum, code, toelichting }: GebeurtenisVerbetering): Anders => ({
  ...(datum !== undefined && datum !== feit.datum ? { datum } : {}),
  ...(code !== undefined && code !== feit.code ? { code } : {}),
  ...(gevuld(toelichting) ? { toelichting: toelichting ?? '' } : {}),
})

const opFeit = (feit: GebeurtenisFeit, nieuw: Anders, feiten: Feiten, kader: Kader): readonly Mits[] => {
  const { datum, code, toelichting } = nieuw
  const past = (Object.keys(nieuw) as Deel[]).every((deel) => delenVan(feit.soort).includes(deel))
  return [
    mits(Object.keys(nieuw).length > 0, 'niets-verbeterd'),
    mits(past && (code === undefined || isCodeVan(feit.soort, code)), 'deel-past-niet'),
    mits(code !== 'niet-geprobeerd' || gevuld(toelichting), 'niet-geprobeerd-zonder-reden'),
    mits(code !== 'kon-niet' || gevuld(toelichting), 'kon-niet-zonder-reden'),
    datum === undefined ? undefined : dagSindsMelding(datum, feiten, kader),
  ]
}

/** Mends the day, the outcome or the words of what was recorded, with the reason (N-AVG-16). */
export const toetsVerbeterMeldingGebeurtenis = (
  invoer: GebeurtenisVerbetering,
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const feit = teVerbeteren(feiten).find(({ id }) => id === invoer.gebeurtenisId)
  return met(voorafVerbeterMeldingGebeurtenis(feiten, kader), [
    mits(feit !== undefined, 'vastlegging-onbekend'),
    mits(gevuld(invoer.reden), 'verbetering-zonder-reden'),
    ...(feit ? opFeit(feit, anders(feit, invoer), feiten, kader) : []),
  ])
}

/** Something that was recorded and never happened. */
export interface GebeurtenisWeg {
  readonly gebeurtenisId: string
  readonly reden: string
}

/** There is something recorded that can be taken away (AVG 5 lid 1 onder d). */
export const voorafHaalMeldingGebeurtenisWeg = (feiten: Feiten, { vandaag }: Kader): Oordeel =>
  beoordeel('avg-juistheid', vandaag, [mits(wegTeHalen(feiten).length > 0, 'melding-zonder-vastlegging')])

/** The only attempt to reach the person, while others were asked after it (N-2.2.5-2a-gem). */
const enigContact = (feit: GebeurtenisFeit, { gebeurtenissen, inlichtingen }: Feiten): boolean =>
  feit.soort === 'contact-gemelde' &&
  inlichtingen.length > 0 &&
  gebeurtenissen.filter(({ soort }) => soort === 'contact-gemelde').length === 1

/** A request that was judged, or a judgement on which was told (N-2.2.5-2d-lim). */
const draagtMeer = ({ soort, versie }: GebeurtenisFeit, { gebeurtenissen }: Feiten): boolean => {
  const opvolger = { 'meer-gevraagd': 'meer-beslist', 'meer-beslist': 'meer-verteld' }[soort as string]
  return gebeurtenissen.some((een) => een.soort === opvolger && een.versie > versie)
}

/** Takes away what never happened, with the reason, unless something later rests on it (N-AVG-16). */
export const toetsHaalMeldingGebeurtenisWeg = (
  invoer: GebeurtenisWeg,
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const feit = wegTeHalen(feiten).find(({ id }) => id === invoer.gebeurtenisId)
  return met(voorafHaalMeldingGebeurtenisWeg(feiten, kader), [
    mits(feit !== undefined, 'vastlegging-onbekend'),
    mits(
      !feit || ![draagt, enigContact, draagtMeer].some((rust) => rust(feit, feiten)),
      'melding-rust-hierop',
    ),
    mits(gevuld(invoer.reden), 'verbetering-zonder-reden'),
  ])
}
