import type { Artikel } from '../../wet/artikelen.ts'
import { redenenUit } from '../../wet/mits.ts'
import { rechtenredenen } from '../../wet/rechten-redenen.ts'

/** Every reason to refuse an act on a request about rights, with the article that says so. The sentences stand in the catalogue. */
export const redenen = {
  ...rechtenredenen,
  // When; each cites the article that gives this right its time.
  'recht-al-beslist': 'avg-rechtentermijn',
  'recht-nog-onbeslist': 'avg-rechtentermijn',
  'recht-al-ingetrokken': 'avg-rechtentermijn',
  'recht-al-afgerond': 'avg-rechtentermijn',
  // Who comes near.
  'geen-zicht-op-rechten': 'autorisatie',
  'al-uw-rechtenzaak': 'autorisatie',
  // Taking in.
  'bezwaar-zonder-besluitdag': 'bezwaar',
  'besluitdag-zonder-bezwaar': 'bezwaar',
  'bezwaar-was-op-tijd': 'bezwaar',
  'besluit-na-ontvangst': 'bezwaar',
  'commissie-niet-bij-recht': 'bezwaar-beslissen',
  'recht-partij-niet-nodig': 'verantwoordelijke-coordinatie',
  'vrager-zonder-naam': 'avg-identiteit',
  'vrager-is-zelf': 'avg-identiteit',
  'vrager-mag-niet': 'avg-identiteit',
  'verzoek-van-een-ander': 'autorisatie',
  'vrager-hier-onbekend': 'avg-identiteit',
  'recht-loopt-al': 'avg-buitensporig',
  'ontvangst-al-bevestigd': 'ontvangst-bevestigen',
  'recht-al-in-behandeling': 'avg-rechtentermijn',
  // Whose answer it is.
  'recht-niets-door-te-sturen': 'doorzenden',
  'recht-al-doorgestuurd': 'doorzenden',
  'recht-nog-niet-doorgestuurd': 'doorzenden',
  'recht-alleen-van-partij': 'verantwoordelijke-coordinatie',
  // Who decides.
  'wie-aannam-beslist-niet': 'vooringenomenheid',
  // Hearing.
  'recht-zonder-horen': 'bezwaar-horen',
  'nog-niet-gehoord': 'bezwaar-horen',
  'gehoord-voor-ontvangst': 'bezwaar-horen',
  'afzien-niet-bij-recht': 'klacht-horen',
  // The package.
  'recht-geen-inzage': 'avg-inzage',
  'recht-niet-over-gegevens': 'avg-inzage',
  'recht-zonder-kennisgeving': 'avg-kennisgeving',
  'niemand-kreeg-dit': 'avg-kennisgeving',
  'ding-niet-in-pakket': 'avg-inzage',
  'woorden-niet-in-tekst': 'avg-inzage',
  'woorden-bij-meer-dingen': 'avg-inzage',
  'weglating-niet-besloten': 'zorgvuldigheid',
  'niets-weggelaten': 'avg-inzage',
  'zelfde-persoon-onzeker': 'avg-identiteit',
  // Freezing.
  'recht-zonder-bevriezen': 'avg-beperking',
  'ding-al-bevroren': 'avg-beperking',
  'bevriesgrond-niet-bij-recht': 'avg-beperking',
  'niets-bevroren': 'avg-beperking',
  'ding-niet-bevroren': 'avg-beperking',
  'opheffing-niet-vooraf': 'avg-beperking',
  'gebruik-te-lang': 'avg-beperking',
  'recht-nog-bevroren': 'avg-beperking',
  'recht-zonder-verklaring': 'avg-rectificatie',
  // Carrying out.
  'recht-niets-uit-te-voeren': 'zorgvuldigheid',
  'recht-al-uitgevoerd': 'zorgvuldigheid',
  'recht-nog-niet-uitgevoerd': 'zorgvuldigheid',
  'recht-dag-in-toekomst': 'zorgvuldigheid',
  'recht-te-lang-geleden': 'avg-rechtentermijn',
  'recht-dag-voor-beslissing': 'zorgvuldigheid',
  'recht-ontvangers-niet-geteld': 'avg-kennisgeving',
} as const satisfies Record<string, Artikel>

export const { reden, mits } = redenenUit(redenen)
