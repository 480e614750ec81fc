import type { Artikel } from '../../wet/artikelen.ts'
import type { Reden, RedenParameters } from '../../wet/oordeel.ts'

/** Every reason to refuse an act of the meldpunt, with the article that says so. The sentences stand in the catalogue. */
export const redenen = {
  // Who and when.
  'geen-zicht-op-meldingen': 'melddossier',
  'melding-niet-in-deze-stand': 'melding-triage',
  'melding-afgerond': 'melding-triage',
  // The call.
  'melding-acuut': 'melding-ingezetene',
  'melding-niet-ingezetene': 'melding-ingezetene',
  'melding-is-verzoek-van-partij': 'meldpunt',
  'professional-niet-verborgen': 'melding-melder',
  'zelf-niet-verborgen': 'melding-melder',
  'anoniem-zonder-reden': 'melding-melder',
  'professional-niet-anoniem': 'melding-melder',
  'melder-zonder-naam': 'melding-melder',
  'melder-zonder-bereik': 'melding-melder',
  'gemelde-onbekend': 'melding-gegevens',
  'alleen-professional-vertelt': 'melding-gegevens',
  'melding-te-oud': 'melddossier',
  // Triage.
  'eerst-contact-met-gemelde': 'melding-triage',
  'niet-geprobeerd-zonder-reden': 'melding-triage',
  'bijzonder-gegeven-zonder-reden': 'melding-gegevens',
  'categorie-niet-bij-melding': 'melding-gegevens',
  'inlichting-zonder-partij': 'melding-inlichtingen',
  'inlichting-met-partij': 'melding-inlichtingen',
  'niveau-zonder-reden': 'melding-inlichtingen',
  'inlichting-loopt-al': 'melding-inlichtingen',
  'geen-open-inlichting': 'melding-inlichtingen',
  'inlichting-onbekend': 'melding-inlichtingen',
  'antwoord-zonder-naam': 'melding-inlichtingen',
  'antwoord-zonder-tekst': 'melding-inlichtingen',
  'antwoord-voor-de-vraag': 'melding-inlichtingen',
  // Passing on.
  'niemand-stemde-in': 'melding-doorgeven',
  'persoon-stemde-niet-in': 'melding-doorgeven',
  'akkoord-zonder-naam': 'melding-doorgeven',
  'akkoord-van-uzelf': 'melding-doorgeven',
  'mijdt-hulp-zonder-uitleg': 'begrip-openbare-gezondheidszorg',
  'mijdt-hulp-alleen-oggz': 'begrip-openbare-gezondheidszorg',
  'aanname-zonder-bemoeizorger': 'melding-zelf-opnemen',
  'bemoeizorg-begonnen': 'melding-zelf-opnemen',
  'aanname-niet-van-oggz': 'melding-zelf-opnemen',
  'doorgeleiden-aan-niemand': 'melding-doorgeleiden',
  'doorgeleiden-aan-twee': 'melding-doorgeleiden',
  'niets-om-door-te-geven': 'melding-doorgeven',
  'alles-doorgeven': 'melding-doorgeven',
  'gegeven-niet-van-melding': 'melding-doorgeven',
  'gegeven-twee-keer': 'zorgvuldigheid',
  'niet-geinformeerd': 'melding-informeren',
  'nog-niet-aangenomen': 'melding-doorgeleiden',
  'niets-doorgeleid': 'melding-doorgeleiden',
  // Informing and telling back.
  'al-geinformeerd': 'melding-informeren',
  'uitstel-zonder-reden': 'melding-informeren',
  'herzien-niet-in-toekomst': 'melding-informeren',
  'herzien-te-laat': 'melding-informeren',
  'wachten-terwijl-gesproken': 'melding-informeren',
  'melder-is-de-gemelde': 'melding-terugkoppelen',
  'melder-niet-te-bereiken': 'melding-terugkoppelen',
  'veiligheid-in-gevaar': 'melding-terugkoppelen',
  'terugkoppeling-klopt-niet': 'melding-terugkoppelen',
  'al-teruggebeld': 'melding-terugkoppelen',
  'veiligheid-al-zo': 'melding-terugkoppelen',
  'heropenen-zonder-reden': 'zorgvuldigheid',
  'te-laat-om-te-heropenen': 'melddossier',
  // Mending.
  'verbetering-zonder-reden': 'avg-juistheid',
  'niets-verbeterd': 'avg-juistheid',
  'melding-zonder-gegevens': 'avg-juistheid',
  'melding-zonder-vastlegging': 'avg-juistheid',
  'vastlegging-onbekend': 'avg-juistheid',
  'deel-past-niet': 'avg-juistheid',
  'melding-rust-hierop': 'avg-juistheid',
  'geen-antwoord-om-weg-te-halen': 'avg-juistheid',
  'geen-beslissing': 'avg-juistheid',
  'alleen-melder-zelf-bekend': 'melding-melder',
  'meldingsdag-na-vastlegging': 'avg-juistheid',
  'niemand-in-te-lichten': 'avg-kennisgeving',
  'niemand-ingelicht': 'avg-kennisgeving',
  'ontvanger-onbekend': 'avg-kennisgeving',
  'dag-voor-verbetering': 'avg-kennisgeving',
  'ingevuld-en-weggehaald': 'avg-juistheid',
  // Dates.
  'meldingsdag-in-toekomst': 'zorgvuldigheid',
  'dag-in-toekomst': 'zorgvuldigheid',
  'dag-voor-melding': 'zorgvuldigheid',
  'dag-voor-doorgeven': 'zorgvuldigheid',
} as const satisfies Record<string, Artikel>

export type RedenCode = keyof typeof redenen

/** A reason with its article; `params` fill the sentence and hold no personal data. */
export const reden = (code: RedenCode, params?: RedenParameters): Reden =>
  params ? { code, artikel: redenen[code], params } : { code, artikel: redenen[code] }
