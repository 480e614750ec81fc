import type { Artikel } from '../../wet/artikelen.ts'
import { redenenUit } from '../../wet/mits.ts'

/** Every reason to refuse an act in the portal, with the article that says so. The sentences stand in the catalogue. */
export const redenen = {
  // Who and when.
  'geen-zicht-op-vraag': 'autorisatie',
  'vraag-van-collega': 'autorisatie',
  'vraag-is-al-van-u': 'autorisatie',
  'vraag-is-van-niemand': 'autorisatie',
  'collega-niet-hier': 'autorisatie',
  'doorsturen-naar-uzelf': 'autorisatie',
  'vraag-niet-voor-systeem': 'autorisatie',
  'vraag-is-beantwoord': 'verstrekken-door-partij',
  'vraag-is-gesloten': 'stap-voor-stap',
  'belt-al': 'verstrekken-door-partij',
  'geen-telefoonnummer': 'verstrekken-door-partij',
  // The answer.
  'item-onbekend': 'verstrekken-door-partij',
  'item-twee-keer': 'verstrekken-door-partij',
  'item-zonder-antwoord': 'verstrekken-door-partij',
  'antwoord-zonder-gegeven': 'verstrekken-door-partij',
  'gegeven-bij-geen-informatie': 'verstrekken-door-partij',
  'niets-verstrekt': 'verstrekken-door-partij',
  'minder-dan-dat': 'verstrekken-door-partij',
  'geheimhouder-zegt-niet-waarom': 'verstrekken-door-geheimhouder',
  'client-niet-geinformeerd-door-u': 'verstrekken-door-geheimhouder',
  'vooraf-is-niet-later': 'verstrekken-door-geheimhouder',
  'achteraf-is-niet-eerder': 'verstrekken-door-geheimhouder',
  'dag-van-informeren-ontbreekt': 'verstrekken-door-geheimhouder',
  'voorwaarde-in-het-verleden': 'verstrekken-door-partij',
  'triage-vraagt-niet-waarom': 'melding-inlichtingen',
  'soort-niet-voor-triage': 'melding-gegevens',
  // Mending.
  'nog-niet-beantwoord': 'avg-juistheid',
  'zeven-dagen-voorbij': 'avg-juistheid',
  'antwoord-onbekend': 'avg-juistheid',
  'antwoord-zegt-niets': 'avg-juistheid',
} as const satisfies Record<string, Artikel>

export type RedenCode = keyof typeof redenen

export const { reden, mits } = redenenUit(redenen)
