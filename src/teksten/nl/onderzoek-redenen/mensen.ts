type RedenTekst = readonly [zin: string, helpt: string]

/** Reasons around who represents whom, the household, and who was added by mistake. */
export const mensenRedenen: Readonly<Record<string, RedenTekst>> = {
  'vertegenwoordiger-ontbreekt': [
    'Er staat niet wie namens deze persoon sprak.',
    'Kies wie namens deze persoon sprak. Staat die er niet bij? Leg dan eerst de vertegenwoordiger van deze persoon vast.',
  ],
  'vertegenwoordigt-deze-persoon-niet': [
    'Wie u koos, vertegenwoordigt deze persoon niet.',
    'Kies de vertegenwoordiger van deze persoon, of vraag het de persoon zelf. Is het toch de vertegenwoordiger? Leg dat dan eerst vast.',
  ],
  'vertegenwoordiging-begint-later': [
    'De vertegenwoordiging begint pas op {datum}.',
    'Vraag het de persoon zelf, of wacht tot die dag. Klopt de dag niet? Verbeter die dan.',
  ],
  'vertegenwoordiging-voorbij': [
    'De vertegenwoordiging geldt niet meer sinds {datum}.',
    'Vraag het de persoon zelf, of wie nu de vertegenwoordiger is. Klopt de dag niet? Verbeter die dan.',
  ],
  'vertegenwoordiging-te-smal': [
    'De vertegenwoordiging gaat niet over: {zaken}.',
    'Vraag het de persoon zelf, of een vertegenwoordiger die hier ook over mag spreken.',
  ],
  'vertegenwoordiger-buiten-onderzoek': [
    'Deze persoon vertegenwoordigt de cliënt niet in iets waar het onderzoek over gaat.',
    'Stuur de uitkomst aan de cliënt zelf, of aan een vertegenwoordiger die over deze onderwerpen gaat.',
  ],
  'spreekt-voor-meer': [
    'Een kantoor of vertegenwoordiger die u koos, spreekt voor meer mensen. Er staat niet namens wie deze keer.',
    'Kies namens wie. Ging het over meer mensen? Kies ze dan allemaal.',
  ],
  'namens-zonder-spreker': [
    'U koos namens wie iemand sprak, maar niet dat die erbij was.',
    'Kies ook wie er sprak, of haal weg namens wie.',
  ],
  'uitkomst-over-wie': [
    'Deze persoon vertegenwoordigt meer dan één cliënt.',
    'Kies over welke cliënt deze brief gaat. Stuur voor ieder een eigen brief.',
  ],
  'toevoegen-zonder-vertegenwoordiging': [
    'U vulde in namens wie deze persoon spreekt, maar koos niet dat dit een vertegenwoordiger is.',
    'Kies dat deze persoon meedoet als vertegenwoordiger. Of laat die vragen leeg en leg het daarna apart vast.',
  ],
  'vertegenwoordiger-zonder-client': [
    'Er staat niet namens wie deze persoon spreekt.',
    'Kies iemand uit dit dossier. Staat die er niet bij? Voeg die persoon dan eerst toe.',
  ],
  'vertegenwoordiger-zonder-soort': [
    'Er staat niet wat voor vertegenwoordiger dit is.',
    'Kies bijvoorbeeld bewindvoerder of mentor. Heeft iemand geen uitspraak, gezag of machtiging? Voeg die persoon dan toe als mantelzorger of iemand uit het netwerk.',
  ],
  'volmacht-zonder-omvang': [
    'Er staat niet waarover de machtiging gaat.',
    'Lees het in de machtiging en kies waarover die gaat.',
  ],
  'vertegenwoordiging-zonder-begin': [
    'Er staat niet vanaf welke dag deze persoon vertegenwoordigt.',
    'Vul de dag in die in de uitspraak, het register of de machtiging staat.',
  ],
  'einde-voor-begin': ['De laatste dag ligt niet na de eerste dag.', 'Controleer beide dagen.'],
  'bewijs-niet-gezien': [
    'U heeft het bewijs van de vertegenwoordiging niet gezien.',
    'Vraag de uitspraak, het register of de machtiging te laten zien. Bewaar geen kopie.',
  ],
  'vertegenwoordigt-zichzelf': ['Iemand kan zichzelf niet vertegenwoordigen.', 'Kies een ander.'],
  'vertegenwoordiging-loopt-al': [
    'Deze vertegenwoordiging staat er al in deze tijd.',
    'Verbeter de vertegenwoordiging die er staat.',
  ],
  'vertegenwoordigde-is-meerderjarig': [
    'Wie 18 is of ouder, heeft geen ouder met gezag of voogd meer.',
    'Vraag het de persoon zelf. Is er een curator, bewindvoerder, mentor of gemachtigde? Kies dat dan.',
  ],
  'vertegenwoordigde-is-minderjarig': [
    'Wie op die dag nog geen 18 is, heeft een ouder met gezag of een voogd.',
    'Kies ouder met gezag of voogd, of vul een dag in vanaf de achttiende verjaardag.',
  ],
  'kantoor-is-geen-ouder': [
    'Een kantoor kan geen ouder met gezag zijn.',
    'Kies bijvoorbeeld voogd, bewindvoerder of mentor. Is het een mens? Voeg die dan toe met Iemand toevoegen.',
  ],
  'kantoor-is-geen-mens': [
    'Dit is een kantoor. Het heeft geen familie en geen geboortedatum.',
    'Kies een mens. Klopt de naam of het nummer van het kantoor niet? Verbeter dan het kantoor.',
  ],
  'kantoor-staat-er-al': [
    'Een kantoor met deze naam staat al in dit dossier.',
    'Leg vast namens wie het kantoor nog meer spreekt.',
  ],
  'kantoor-zonder-bereik': [
    'Er staat niet hoe u het kantoor bereikt.',
    'Vul een telefoonnummer, een mailadres of een adres in.',
  ],
  'geen-kantoor': ['Er staat geen kantoor in dit dossier dat dit is.', 'Voeg het kantoor eerst toe.'],
  'niemand-om-te-vertegenwoordigen': [
    'Er staat nog maar één persoon in dit dossier.',
    'Voeg eerst de vertegenwoordiger toe.',
  ],
  'geen-vertegenwoordiging': [
    'Er is geen vertegenwoordiging vastgelegd.',
    'Leg eerst vast wie iemand vertegenwoordigt.',
  ],
  'onbekende-vertegenwoordiging': [
    'Deze vertegenwoordiging staat niet in dit dossier.',
    'Kies een vertegenwoordiging uit de lijst.',
  ],
  'begin-zonder-relatie': [
    'U vulde wel een begindag in, maar geen relatie.',
    'Kies hoe deze persoon tot de cliënt staat, of laat de dag leeg.',
  ],
  'geen-gezinslid-op-die-dag': [
    'Op {datum} was deze persoon geen gezinslid.',
    'Controleer de dag van het antwoord, en vanaf en tot welke dag deze persoon bij het gezin hoort.',
  ],
  'niemand-met-relatie': ['In dit dossier staat alleen wie om hulp vroeg.', 'Voeg eerst iemand toe.'],
  'relatie-met-zichzelf': [
    'Dit is de cliënt om wie het gaat. Die heeft geen relatie met zichzelf.',
    'Kies een ander.',
  ],
  'geen-relatie-om-te-eindigen': [
    'Deze persoon heeft nu geen relatie die kan eindigen.',
    'Kies hoe deze persoon vanaf die dag tot de cliënt staat.',
  ],
  'relatie-voor-vorige': [
    'Op {datum} veranderde er ook al iets. Deze dag ligt daar niet na.',
    'Kies een latere dag, of verbeter eerst de vorige relatie.',
  ],
  'geen-relatie-om-te-verbeteren': [
    'Er is geen relatie vastgelegd.',
    'Leg eerst vast hoe iemand tot de cliënt staat.',
  ],
  'onbekende-relatie': ['Deze relatie staat niet in dit dossier.', 'Kies een relatie uit de lijst.'],
  'geen-band-om-weg-te-halen': [
    'Er is geen relatie of vertegenwoordiging vastgelegd.',
    'U hoeft niets weg te halen.',
  ],
  'onbekende-band': [
    'Deze relatie of vertegenwoordiging staat niet in dit dossier.',
    'Kies er een uit de lijst.',
  ],
  'relatie-draagt-verder': [
    'Deze persoon is als gezinslid gevraagd om mee te doen. Dat rust op deze relatie.',
    'Klopt de relatie of de dag niet? Verbeter die dan. Is de relatie voorbij? Leg dan de verandering vast.',
  ],
  'vertegenwoordiger-sprak-al': [
    'Deze vertegenwoordiger sprak al, of kreeg al een brief.',
    'Klopt iets niet? Verbeter de vertegenwoordiging dan. Klopt een gesprek of contactpoging niet? Haal dat eerst weg. Is de vertegenwoordiging voorbij? Vul dan in tot welke dag.',
  ],
  'niemand-om-weg-te-halen': [
    'In dit dossier staat alleen wie om hulp vroeg.',
    'U hoeft niemand weg te halen.',
  ],
  'verzoeker-blijft': [
    'Deze persoon vroeg om hulp. Zonder deze persoon is er geen dossier.',
    'Klopt de naam niet? Verbeter die dan. Hoort het dossier er niet te zijn? Sluit het contact of stop het onderzoek.',
  ],
  'persoon-heeft-gegevens': [
    'Over deze persoon zijn gegevens vastgelegd, of een gegeven is voor deze persoon verborgen.',
    'Gaan de gegevens over een ander? Verbeter dan eerst om wie ze gaan.',
  ],
  'persoon-heeft-verzoeken': [
    'Over deze persoon is iets aan een partij gevraagd.',
    'Wat een partij weet, is niet terug te halen. Laat de persoon staan en leg over deze persoon niets meer vast.',
  ],
  'persoon-heeft-diensten': [
    'Voor deze persoon is hulp voorgesteld.',
    'Laat de persoon staan. Wil de persoon de hulp niet? Leg dat dan vast.',
  ],
  'persoon-heeft-afspraak': [
    'Met deze persoon staat een afspraak voor een gesprek.',
    'Zeg die afspraak eerst af.',
  ],
  'persoon-sprak-mee': [
    'Deze persoon sprak mee over de reikwijdte, of stemde in namens een ander.',
    'Laat de persoon staan. Hoort deze persoon niet meer bij het huishouden of is de vertegenwoordiging voorbij? Leg dat dan vast.',
  ],
  'persoon-wordt-vertegenwoordigd': [
    'Iemand anders in dit dossier vertegenwoordigt deze persoon.',
    'Haal eerst die vertegenwoordiging weg.',
  ],
  'persoon-heeft-vastleggingen': [
    'Bij deze persoon is een gesprek of iets anders vastgelegd dat u zelf deed.',
    'Haal dat eerst weg. Was het met iemand anders? Verbeter dan om wie het gaat.',
  ],
  'persoon-kreeg-uitkomst': [
    'Deze persoon kreeg een brief over de uitkomst.',
    'Een brief die weg is, is niet terug te halen. Laat de persoon staan.',
  ],
  'persoon-gaf-antwoord': [
    'Deze persoon is gevraagd, gaf antwoord of gaf een plan.',
    'Laat de persoon staan. Wil de persoon niet meer meedoen? Leg dat antwoord dan vast.',
  ],
}
