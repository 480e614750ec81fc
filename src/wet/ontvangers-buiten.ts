import type { Artikel } from './artikelen.ts'
import type { Compartiment } from './compartimenten.ts'

/** Somebody who gets personal data outside the program: by letter, by telephone, or in an administration of his own. */
interface OntvangerRij {
  readonly naam: string
  readonly artikel: Artikel
}

const portaalloos: OntvangerRij = { naam: 'een partij zonder portaal', artikel: 'verstrekken-aan-partij' }

/**
 * Who can get data of each compartment outside the program, beside the people it is about and who speaks for them (AVG 30 lid 1 onder
 * d). The flow table says what passes inside it.
 */
export const ontvangersBuiten: Readonly<Partial<Record<Compartiment, readonly OntvangerRij[]>>> = {
  meldpunt: [
    { naam: 'wie de melding oppakt: een partij of een taak van het college', artikel: 'melding-doorgeven' },
    { naam: 'wie iets wordt gevraagd voor de triage', artikel: 'melding-inlichtingen' },
    { naam: 'de gemeente waar de persoon nu woont', artikel: 'melding-naar-andere-gemeente' },
    { naam: 'de melder, alleen of de melding is opgepakt of doorgegeven', artikel: 'melding-terugkoppelen' },
  ],
  oggz: [
    {
      naam: 'wie het overneemt: een partij of een taak van het college',
      artikel: 'begrip-openbare-gezondheidszorg',
    },
  ],
  wvggz: [{ naam: 'wie de melding voor verplichte ggz onderzoekt', artikel: 'wvggz-melding' }],
  veilig_thuis: [{ naam: 'Veilig Thuis', artikel: 'veilig-thuis-verstrekken' }],
  onderzoek: [
    portaalloos,
    {
      naam: 'een dienst uit de vier wetten of de Wet inburgering 2021, de Raad voor de Kinderbescherming, en de burgemeester voor een huisverbod of de Wvggz',
      artikel: 'gebruik-na-onderzoek',
    },
    {
      naam: 'de partij die om het onderzoek vroeg, alleen of iemand bij het Zorg- en Veiligheidshuis is aangemeld',
      artikel: 'zvh-meedelen',
    },
  ],
  casusoverleg: [{ naam: 'wie is uitgenodigd en zonder scherm aan tafel zit', artikel: 'casusoverleg' }],
  coordinatie: [
    { naam: 'een partij zonder portaal die meedoet', artikel: 'verstrekken-door-coordinator' },
    { naam: 'het college, als een coördinator van een partij stopt', artikel: 'overdracht-aan-college' },
    { naam: 'deelnemers van een Zorg- en Veiligheidshuis', artikel: 'zvh-afstemmen' },
  ],
}
