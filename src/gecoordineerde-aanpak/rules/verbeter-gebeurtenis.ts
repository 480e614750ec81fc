import { type Oordeel, oordeel } from '../../wet/oordeel.ts'
import { stoppenBevestigd } from './bevestig-stoppen.ts'
import type { Feiten, GebeurtenisFeit, Kader } from './feiten.ts'
import { isCodeVan } from './gebeurtenissen.ts'
import { alsCoordinator, dagInVerleden, gevuld, type Mits, met, mits } from './mits.ts'
import { type Deel, delenVan, stopwensGemeld, teVerbeteren } from './vastleggingen.ts'

/** A recorded fact as it should have been; what is absent stays as it was. */
export interface Gebeurtenisverbetering {
  readonly gebeurtenisId: string
  readonly datum?: string | undefined
  readonly code?: string | undefined
  readonly betrokkeneId?: string | undefined
  readonly tekst?: string | undefined
  readonly reden: string
}

/** Before input: the task runs and there is something that can be mended (AVG 5 lid 1 d, N-AVG-5-1d). */
export const voorafVerbeterGebeurtenis = (feiten: Feiten, kader: Kader): Oordeel =>
  oordeel('avg-juistheid', [
    ...alsCoordinator(feiten, kader),
    mits(teVerbeteren(feiten).length > 0, 'geen-vastlegging'),
  ])

/** With input: says what was wrong, fits what it is, and takes nothing away that rests on it (N-AVG-16). */
export const toetsVerbeterGebeurtenis = (
  invoer: Gebeurtenisverbetering,
  feiten: Feiten,
  kader: Kader,
): Oordeel => {
  const feit = teVerbeteren(feiten).find(({ id }) => id === invoer.gebeurtenisId)
  return met(voorafVerbeterGebeurtenis(feiten, kader), [
    mits(feit !== undefined, 'vastlegging-onbekend'),
    mits(gevuld(invoer.reden), 'verbetering-zonder-reden'),
    ...(feit ? opFeit(feit, anders(feit, invoer), feiten, kader) : []),
  ])
}

type Anders = Partial<Readonly<Record<Deel, string>>>

/** What the input really changes. */
const anders = (
  feit: GebeurtenisFeit,
  { datum, code, betrokkeneId, tekst }: Gebeurtenisverbetering,
): Anders => ({
  ...(datum !== undefined && datum !== feit.datum ? { datum } : {}),
  ...(code !== undefined && code !== feit.code ? { code } : {}),
  ...(betrokkeneId !== undefined && betrokkeneId !== feit.betrokkeneId ? { betrokkene: betrokkeneId } : {}),
  ...(tekst === undefined ? {} : { tekst }),
})

const opFeit = (feit: GebeurtenisFeit, nieuw: Anders, feiten: Feiten, kader: Kader): readonly Mits[] => {
  const { datum, code, betrokkene, tekst } = nieuw
  const delen = Object.keys(nieuw) as Deel[]
  const past = code === undefined || isCodeVan(feit.soort, code)
  return [
    mits(delen.length > 0, 'niets-verbeterd'),
    mits(past && delen.every((deel) => delenVan(feit.soort).includes(deel)), 'uitkomst-past-niet'),
    mits(code !== 'niet-gelukt' || gevuld(tekst), 'samenspraak-zonder-reden'),
    mits(code === undefined || !stopwensGemeld(feit, feiten), 'vastlegging-draagt-verder'),
    mits(!stoppenBevestigd(feit, feiten), 'vastlegging-draagt-verder'),
    mits(
      betrokkene === undefined || feiten.betrokkenen.some(({ id }) => id === betrokkene),
      'betrokkene-onbekend',
    ),
    datum === undefined
      ? undefined
      : dagInVerleden(datum, feit.soort === 'overleden' ? '1900-01-01' : feiten.dossier.aangewezenOp, kader),
  ]
}
