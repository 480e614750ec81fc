import { plusDagen } from '../../wet/datum.ts'
import { doorgezet } from '../../wet/doorzetten.ts'
import { gaatMeteenWeg, isDoorzetting, type Uitkomst } from '../../wet/melding.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { einddatum } from '../../wet/termijnen.ts'
import { tegenWieInstemt, type WieInstemt } from '../../wet/wie-instemt.ts'
import type { Feiten, Kader } from './feiten.ts'
import type { Code } from './gebeurtenissen.ts'
import { isGeinformeerdOfWacht, wachtTot } from './informeren.ts'
import { beoordeel, dagSindsMelding, gevuld, inStaat, laatste, magOver, met, mits } from './mits.ts'
import { reden } from './redenen.ts'
import { lopend } from './staten.ts'
import { vernietigenOp } from './verbeter-meldingsdag.ts'

/** Ends a melding that nobody has to take up. What was passed on waits until it was (N-2.2.5-2b-wal). */
export const voorafRondTriageAf = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('melding-triage', kader.vandaag, [
    feiten.dossier.staat === 'doorgeleid' ? reden('nog-niet-aangenomen') : magOver('rond-triage-af', feiten),
  ])

/**
 * With an outcome of the closed list; a triage makes no diagnosis and gives no score (N-2.2.5-2a, N-2.2.5-dzm). The person knows of
 * it, or it waits with a reason; not for what goes away at once because it should not have been stored. That it went to
 * Veilig Thuis or became a Wvggz report is an outcome once it was passed on (N-2.2.5-vt, N-2.2.5-wvg).
 */
export const toetsRondTriageAf = (
  { uitkomst }: { readonly uitkomst: Uitkomst },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafRondTriageAf(feiten, kader), [
    mits(gaatMeteenWeg(uitkomst) || isGeinformeerdOfWacht(feiten, kader), 'niet-geinformeerd'),
    mits(!gaatMeteenWeg(uitkomst) || !heeftIemandIets(feiten), 'eerst-terughalen'),
    mits(!isDoorzetting(uitkomst) || doorgezet(feiten, uitkomst).length > 0, 'uitkomst-zonder-doorzetting'),
  ])

/** Somebody was asked or given something about the person, and was not told that it is withdrawn (AVG 19). */
const heeftIemandIets = ({ inlichtingen, verstrekkingen }: Feiten): boolean =>
  inlichtingen.some(({ staat }) => staat === 'gevraagd') ||
  verstrekkingen.some(({ ingetrokkenOp, gemeldOp }) => ingetrokkenOp === null || gemeldOp === null)

/** The last day but one of what should not have been stored: a day to see that this was right (5.5.2; N-2.2.5-2-acu). */
export const morgenWeg = (vandaag: string): string => plusDagen(vandaag, 1)

/** It was ended as what should not have been stored, and goes before its term. */
export const wordtWeggehaald = ({ dossier }: Feiten): boolean =>
  dossier.staat === 'afgerond' && (dossier.vernietigenOp ?? '') < vernietigenOp(dossier.ontvangenOp)

/** Opens it again, for what was ended by mistake, while the melddossier is still kept (5.5.4 lid 1). */
export const voorafHeropenMelding = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('melding-triage', kader.vandaag, [
    magOver('heropen-melding', feiten) &&
      reden('melding-niet-in-deze-stand', { staat: feiten.dossier.staat }),
    mits(
      einddatum('melddossier-sluiten', feiten.dossier.ontvangenOp).datum > kader.vandaag,
      'te-laat-om-te-heropenen',
    ),
  ])

/** With the reason why (Awb 3:2). */
export const toetsHeropenMelding = (
  { waarom }: { readonly waarom: string },
  feiten: Feiten,
  kader: Kader,
): Oordeel => met(voorafHeropenMelding(feiten, kader), [mits(gevuld(waarom), 'heropenen-zonder-reden')])

/** The person is not told of the melding because somebody would come into danger. */
const wachtOmVeiligheid = (feiten: Feiten): boolean =>
  wachtTot(feiten) !== undefined && laatste(feiten, 'informeren-uitgesteld')?.code === 'veiligheid'

/**
 * Whether somebody's safety may be at stake, by what was said last; of what went to Veilig Thuis until it is said that it is not
 * (N-2.2.5-2d-vh, N-2.2.5-vt).
 */
export const inGevaar = (feiten: Feiten): boolean => {
  const gezegd = laatste(feiten, 'veiligheid')?.code
  if (gezegd !== undefined) return gezegd === 'in-gevaar'
  return doorgezet(feiten, 'veilig-thuis').length > 0 || wachtOmVeiligheid(feiten)
}

/** At any time: danger can show after the melding was ended too (N-2.2.5-2d-vh). */
export const voorafLegVeiligheidVast = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('melding-terugkoppelen', kader.vandaag, [inStaat(feiten, ...lopend, 'afgerond')])

/** Only what changes it: not what was said last already. */
export const toetsLegVeiligheidVast = (
  { veiligheid }: { readonly veiligheid: Code<'veiligheid'> },
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafLegVeiligheidVast(feiten, kader), [
    mits((veiligheid === 'in-gevaar') !== inGevaar(feiten), 'veiligheid-al-zo'),
  ])

/** Telling the melder: whoever called about another and can be reached, and never when safety is at stake. */
export const voorafKoppelTerug = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('melding-terugkoppelen', kader.vandaag, [
    mits(feiten.melder.soort !== 'zelf', 'melder-is-de-gemelde'),
    mits(!feiten.melder.anoniem, 'melder-niet-te-bereiken'),
    mits(!inGevaar(feiten), 'veiligheid-in-gevaar'),
  ])

/** What may be said now: that it was taken up, that it was passed on, or that it was not taken up (N-2.2.5-2d-lim). */
export const watKlopt = (feiten: Feiten): readonly Code<'melder-teruggebeld'>[] => {
  const { dossier, doorgeleidingen } = feiten
  if (
    doorgezet(feiten).length > 0 ||
    doorgeleidingen.some(({ staat }) => staat === 'verstuurd' || staat === 'aangenomen')
  )
    return ['opgepakt', 'doorgeleid']
  return dossier.staat === 'afgerond' ? ['opgepakt', 'niet-opgepakt'] : ['opgepakt']
}

export interface Terugkoppeling {
  readonly datum: string
  readonly wat: Code<'melder-teruggebeld'>
  readonly hoe: 'telefoon' | 'mail' | 'brief'
  /** Where a mail or a letter can go. */
  readonly bereik: { readonly mail: string; readonly adres: string }
}

const heeftBereik = ({ hoe, bereik }: Terugkoppeling): boolean =>
  hoe === 'telefoon' || gevuld(hoe === 'mail' ? bereik.mail : bereik.adres)

/**
 * The melder hears one of the fixed sentences and nothing of the person: not which help there is, and not from whom
 * (N-2.2.5-2d, N-2.2.5-2d-lim). That it was not taken up only a professional hears: the AP asked to tell a citizen nothing.
 */
export const toetsKoppelTerug = (invoer: Terugkoppeling, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafKoppelTerug(feiten, kader), [
    dagSindsMelding(invoer.datum, feiten, kader),
    mits(watKlopt(feiten).includes(invoer.wat), 'terugkoppeling-klopt-niet'),
    mits(invoer.wat !== 'niet-opgepakt' || feiten.melder.soort === 'professional', 'inwoner-hoort-minder'),
    mits(heeftBereik(invoer), 'terugkoppeling-zonder-bereik'),
    mits(laatste(feiten, 'melder-teruggebeld')?.code !== invoer.wat, 'al-teruggebeld'),
  ])

/** Whether the person agrees: what he says counts from then on (N-2.2.5-vrij, Q-02). */
export const voorafLegInstemmingVast = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('melding-doorgeven', kader.vandaag, [inStaat(feiten, ...lopend)])

/**
 * On a day since the melding, by who can give that answer at this age; `geboortedatum` null: unknown (N-5.5.4-1-tst, Q-42).
 */
export const toetsLegInstemmingVast = (
  wie: WieInstemt,
  feiten: Feiten,
  kader: Kader,
  geboortedatum: string | null,
): Oordeel =>
  met(voorafLegInstemmingVast(feiten, kader), [
    dagSindsMelding(wie.datum, feiten, kader),
    ...tegenWieInstemt(wie, feiten.vertegenwoordigingen, geboortedatum, kader.vandaag),
  ])
