import { avg, bewaar, geldend, ontwerp, streef, type Termijnrijen } from './rij.ts'

/**
 * Every term the program reckons with, under a functional name. When the law changes a term: close the row with `tot`,
 * add a row with its own transition, edit nothing.
 */
export const termijnrijen = {
  // The onderzoek: from the day of the request, not of the suspicion (N-2.3a.1-4-tm).
  'onderzoek-afronden': ontwerp({ weken: 6 }, 'onderzoek-termijn', 'verzoek'),
  'wmo-onderzoek-afronden': geldend({ weken: 6 }, 'melding', 'verzoek'),
  'wmo-persoonlijk-plan': geldend({ dagen: 7 }, 'persoonlijk-plan', 'verzoek'),
  'wmo-beschikking': ontwerp({ weken: 2 }, 'wmo-beschikking'),
  'aanvraag-beslissen': geldend({ weken: 8 }, 'aanvraag-beslissen', 'verzoek'),
  'schuldhulp-gesprek': geldend({ weken: 4 }, 'schuldhulp-gesprek', 'verzoek'),
  'schuldhulp-gesprek-dreiging': geldend({ werkdagen: 3 }, 'schuldhulp-gesprek', 'verzoek'),

  // Rights of the person concerned.
  'avg-informeren': avg({ maanden: 1 }, 'avg-informeren-anderen'),
  'avg-antwoord': avg({ maanden: 1 }, 'avg-rechtentermijn', 'verzoek'),
  'avg-antwoord-verlengd': avg({ maanden: 3 }, 'avg-rechtentermijn', 'verzoek'),
  'avg-datalek-melden': avg({ uren: 72 }, 'avg-datalek'),
  'vernietigen-op-verzoek': geldend({ maanden: 3 }, 'vernietigen-op-verzoek', 'verzoek'),

  // Objection and complaint. An extension is a term of its own, from the end of the first.
  'bezwaar-maken': geldend({ weken: 6 }, 'bezwaar'),
  'bezwaar-beslissen': geldend({ weken: 6 }, 'bezwaar-beslissen', 'verzoek'),
  'bezwaar-beslissen-met-commissie': geldend({ weken: 12 }, 'bezwaar-beslissen', 'verzoek'),
  'bezwaar-verdagen': geldend({ weken: 6 }, 'bezwaar-beslissen', 'verzoek'),
  'klacht-afhandelen': geldend({ weken: 6 }, 'klacht', 'verzoek'),
  'klacht-afhandelen-met-commissie': geldend({ weken: 10 }, 'klacht', 'verzoek'),
  'klacht-verdagen': geldend({ weken: 4 }, 'klacht', 'verzoek'),

  'beroep-instellen': geldend({ weken: 6 }, 'beroep'),
  'verzoekschrift-indienen': geldend({ weken: 6 }, 'avg-verzoekschrift'),

  // Retention.
  'onderzoek-bewaren-na-aanpak': bewaar({ jaren: 2 }, 'bewaren-onderzoek'),
  'onderzoek-bewaren-na-uitkomst': bewaar({ jaren: 2 }, 'bewaren-onderzoek'),
  'contact-bewaren': bewaar({ weken: 4 }, 'avg-opslagbeperking'), // Eigen invulling
  'onderzoek-wissen-ten-onrechte': bewaar({ weken: 2 }, 'avg-wissing'), // Eigen invulling
  'coordinatie-bewaren': bewaar({ jaren: 2 }, 'bewaren-coordinatie'),
  'wmo-dossier-bewaren': bewaar({ jaren: 15 }, 'bewaren-dienst'),
  'melddossier-bewaren-ten-minste': bewaar({ maanden: 6 }, 'melddossier'),
  'melddossier-bewaren-ten-hoogste': bewaar({ jaren: 1 }, 'melddossier'),
  'oggz-wissen-ten-onrechte': bewaar({ weken: 2 }, 'avg-wissing'), // Eigen invulling
  'doorzetting-bewaren': bewaar({ jaren: 1 }, 'avg-opslagbeperking'), // Eigen invulling
  'doorzetting-wissen': bewaar({ weken: 2 }, 'avg-wissing'), // Eigen invulling
  'verzoek-bewaren-na-afwijzing': bewaar({ weken: 4 }, 'avg-opslagbeperking'), // Eigen invulling, Q-07
  'verzoek-bewaren-ten-hoogste': bewaar({ maanden: 6 }, 'avg-opslagbeperking'), // Eigen invulling, Q-07
  'vraag-bewaren': bewaar({ dagen: 30 }, 'avg-opslagbeperking'), // Eigen invulling
  'casusoverleg-ten-hoogste': bewaar({ dagen: 14 }, 'casusoverleg-afspraken'), // Eigen invulling
  'casusoverleg-bewaren': bewaar({ dagen: 1 }, 'casusoverleg-afspraken'), // Eigen invulling
  'overleg-bij-partij-bewaren': bewaar({ dagen: 30 }, 'avg-opslagbeperking'), // Eigen invulling
  'overleg-bij-partij-ten-hoogste': bewaar({ maanden: 6 }, 'avg-opslagbeperking'), // Eigen invulling
  'verzoek-bewaren-na-start': bewaar({ weken: 4 }, 'avg-opslagbeperking'), // Eigen invulling, Q-07
  'rechten-bewaren': bewaar({ jaren: 1 }, 'avg-opslagbeperking'), // Eigen invulling
  'zvh-wissen-ten-onrechte': bewaar({ weken: 2 }, 'avg-wissing'), // Eigen invulling
  'zvh-bewaren': bewaar({ maanden: 6 }, 'avg-opslagbeperking'), // Eigen invulling
  'gespreksnotitie-bewaren': bewaar({ dagen: 14 }, 'avg-opslagbeperking'), // Eigen invulling
  'formulierconcept-bewaren': bewaar({ dagen: 30 }, 'avg-opslagbeperking'), // Eigen invulling

  // Ages on which who agrees and who may see depends; the start is the day of birth.
  'leeftijd-12': geldend({ jaren: 12 }, 'inzage-door-betrokkene'),
  'leeftijd-16': geldend({ jaren: 16 }, 'inzage-door-betrokkene'),
  'leeftijd-18': ontwerp({ jaren: 18 }, 'begrip-gezinslid'),
  'leeftijd-21': ontwerp({ jaren: 21 }, 'begrip-gezinslid'),
  'leeftijd-23': ontwerp({ jaren: 23 }, 'begrip-gezinslid'),

  // The law itself.
  evaluatie: ontwerp({ jaren: 5 }, 'evaluatie', 'begin-fase'),

  // Eigen invulling: norms of the municipality where the law gives no term.
  'persoonlijk-plan': streef({ dagen: 7 }, 'persoonlijk-plan', 'begin-fase'),
  'tijdelijke-voorziening': streef({ maanden: 3 }, 'spoed'),
  'tijdelijke-voorziening-ten-hoogste': streef({ jaren: 1 }, 'spoed'),
  'vervolg-op-tijdelijke-voorziening': streef({ weken: 2 }, 'spoed'),
  'stukken-van-client': streef({ weken: 2 }, 'gegevens-van-client'),
  'verzoek-van-partij-beslissen': streef({ weken: 2 }, 'onderzoek-op-verzoek-van-partij', 'verzoek'),
  'onderzoek-op-verzoek-van-partij-afronden': streef(
    { weken: 6 },
    'onderzoek-op-verzoek-van-partij',
    'begin-fase',
  ),
  'onderzoek-herinnering-halverwege': streef({ weken: 3 }, 'onderzoek-termijn', 'verzoek'),
  'onderzoek-herinnering-bijna': streef({ weken: 5 }, 'onderzoek-termijn', 'verzoek'),
  'intake-beslissen': streef({ weken: 2 }, 'inburgering-onderzoek', 'verzoek'),
  'intake-onderzoek-afronden': streef({ weken: 6 }, 'inburgering-onderzoek', 'begin-fase'),
  'niet-betrekken-herzien': streef({ weken: 4 }, 'client-betrekken'),
  'eigen-regie-terugnemen': streef({ weken: 6 }, 'eigen-regie'),
  'inzagebeperking-ten-hoogste': streef({ maanden: 6 }, 'avg-uitzondering'), // Eigen invulling
  'antwoord-op-aanpak': streef({ weken: 2 }, 'aanpak-instemming'),
  'melddossier-sluiten': streef({ maanden: 11 }, 'melddossier', 'verzoek'),
  'triage-afronden': streef({ werkdagen: 5 }, 'melding-triage', 'verzoek'),
  'antwoord-herstellen': streef({ dagen: 7 }, 'avg-juistheid'),
  'eenmalige-vraag': streef({ dagen: 14 }, 'autorisatie'), // Eigen invulling
  terugbellen: streef({ werkdagen: 2 }, 'samenspraak'),
  'antwoord-overnemen': streef({ werkdagen: 5 }, 'gegevens-onderzoek'),
  'aanname-navragen': streef({ werkdagen: 3 }, 'melding-doorgeleiden'),
  'oggz-eerste-contact': streef({ werkdagen: 5 }, 'begrip-openbare-gezondheidszorg', 'begin-fase'),
  'oggz-volgend-contact': streef({ weken: 2 }, 'begrip-openbare-gezondheidszorg'),
  'oggz-zonder-instemming-herzien': streef({ maanden: 3 }, 'begrip-openbare-gezondheidszorg'),
  'aanwijzing-beantwoorden': streef({ werkdagen: 5 }, 'coordinator-aanwijzen', 'begin-fase'),
  'coordinator-opnieuw-aanwijzen': streef({ werkdagen: 5 }, 'coordinator-aanwijzen'),
  'eerste-doel': streef({ weken: 2 }, 'coordinator-taken', 'begin-fase'),
  'voortgang-bespreken': streef({ maanden: 2 }, 'coordinator-taken', 'begin-fase'),
  'partij-antwoordt-op-afspraak': streef({ weken: 2 }, 'geen-doorzettingsmacht'),
  'college-beslist-op-melding': streef({ weken: 2 }, 'coordinator-meldt', 'verzoek'),
} as const satisfies Record<string, Termijnrijen>
