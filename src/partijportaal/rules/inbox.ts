import { beoordeel, type Mits, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { mits } from './mits.ts'

/** Why a colleague's question is taken over: cover for absence, and nothing more is recorded of it. */
export const overnameredenen = ['afwezig', 'andere-taak', 'op-verzoek'] as const

/**
 * Who handles a question is divided among people, each known by his own mandate (N-AVG-32). A system is nobody of them: what it took would
 * be kept from those who must answer.
 */
const doorEenMens = ({ wie }: Kader): Mits => mits(!wie.systeem, 'vraag-niet-voor-systeem')

/** Somebody of the organisation takes a question out of its inbox (N-AVG-32). */
export const voorafNeemVraag = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('autorisatie', kader.vandaag, [
    doorEenMens(kader),
    mits(feiten.dossier.staat !== 'gesloten', 'vraag-is-gesloten'),
    mits(feiten.dossier.behandelaar !== kader.wie.gebruikerId, 'vraag-is-al-van-u'),
    mits(
      feiten.dossier.behandelaar === null || feiten.dossier.behandelaar === kader.wie.gebruikerId,
      'vraag-van-collega',
    ),
  ])

/** As before input: there is none. */
export const toetsNeemVraag = (_: object, feiten: Feiten, kader: Kader): Oordeel =>
  voorafNeemVraag(feiten, kader)

/** A question of a colleague is taken over, such as in a holiday (N-AVG-32). */
export const voorafNeemVraagOver = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('autorisatie', kader.vandaag, [
    doorEenMens(kader),
    mits(feiten.dossier.staat !== 'gesloten', 'vraag-is-gesloten'),
    mits(feiten.dossier.behandelaar !== null, 'vraag-is-van-niemand'),
    mits(feiten.dossier.behandelaar !== kader.wie.gebruikerId, 'vraag-is-al-van-u'),
  ])

/** As before input: the reason comes from a closed list. */
export const toetsNeemVraagOver = (_: object, feiten: Feiten, kader: Kader): Oordeel =>
  voorafNeemVraagOver(feiten, kader)

/** The question is not for who opened it: it goes to a colleague or back to the inbox, always within the organisation (N-AVG-32). */
export const voorafStuurVraagDoor = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('autorisatie', kader.vandaag, [
    doorEenMens(kader),
    mits(feiten.dossier.staat !== 'gesloten', 'vraag-is-gesloten'),
    mits(
      feiten.dossier.behandelaar === null || feiten.dossier.behandelaar === kader.wie.gebruikerId,
      'vraag-van-collega',
    ),
  ])

/** What stands for the inbox among the colleagues to send a question to. */
export const postvak = '00000000-0000-4000-8000-000000000000'

/** To a colleague who works in the portal for the same organisation today; without one it goes back to the inbox. */
export const toetsStuurVraagDoor = (
  { naar: gekozen }: { readonly naar?: string | undefined },
  feiten: Feiten,
  kader: Kader,
  collegas: readonly string[],
): Oordeel => {
  const naar = gekozen === postvak ? undefined : gekozen
  return met(voorafStuurVraagDoor(feiten, kader), [
    mits(naar === undefined || collegas.includes(naar), 'collega-niet-hier'),
    mits(naar !== kader.wie.gebruikerId, 'doorsturen-naar-uzelf'),
    mits(naar !== undefined || feiten.dossier.behandelaar !== null, 'vraag-is-van-niemand'),
  ])
}
