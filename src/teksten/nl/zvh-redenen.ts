const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why an act in a tuning is not possible, and what would make it possible. Keys are the codes of the rules. */
export const zvhRedenen: Record<string, { zin: string; helpt: string }> = {
  'geen-zicht-op-afstemming': reden(
    'Deze afstemming is alleen voor de coördinator van de aanpak.',
    'Vraag het de coördinator. Hij vertelt alleen wat in het Zorg- en Veiligheidshuis is afgesproken.',
  ),
  'afstemming-gesloten': reden(
    'De afstemming is gesloten.',
    'Is er weer een traject? Begin dan een nieuwe afstemming vanuit de aanpak.',
  ),
  'gehoord-persoon-onbekend': reden(
    'Over deze persoon gaat de afstemming niet.',
    'Kies iemand uit de lijst.',
  ),
  'gehoord-onbekend': reden('Dit staat hier niet.', 'Kies uit de lijst.'),
  'niets-gehoord': reden('U heeft nog niets vastgelegd van wat u hoorde.', 'Leg eerst vast wat u hoorde.'),
  'gehoord-zonder-bron': reden('Er staat niet wat u hoorde, of van wie.', 'Vul dat in.'),
  'strafbaar-feit-niet-vastleggen': reden(
    'Wat iemand heeft gedaan of waarvan hij wordt verdacht, wordt niet vastgelegd.',
    'Haal dat uit de tekst. Schrijf alleen wat het voor de aanpak betekent.',
  ),
  'gehoord-is-gedeeld': reden(
    'Hiervan is iets gedeeld.',
    'Trek eerst de afspraak in, of haal weg dat het is verteld.',
  ),
  'afspraak-voor-niemand': reden('Er staat niet met wie u dit mag delen.', 'Kies een partij of een cliënt.'),
  'afspraak-zonder-doel': reden('Er staat niet waarvoor het mag worden gedeeld.', 'Vul dat in.'),
  'afspraak-zonder-deelnemer': reden(
    'Er staat niet met welke deelnemer u dit afsprak.',
    'Vul organisatie en naam in. Is er niets afgesproken, dan mag u het niet delen.',
  ),
  'afspraak-zonder-woorden': reden('Er staat niet welke woorden u mag delen.', 'Vul de woorden in.'),
  'afspraakdag-bestaat-niet': reden('Deze dag bestaat niet.', 'Vul een dag in zoals 1 7 2027.'),
  'afspraakdag-moet-nog-komen': reden(
    'Die dag moet nog komen.',
    'Leg de afspraak pas vast als zij is gemaakt.',
  ),
  'afspraakdag-voor-afstemming': reden('Die dag is voor de afstemming begon.', 'Kies een latere dag.'),
  'afspraak-met-onbekende-partij': reden('Deze partij doet niet mee in de aanpak.', 'Kies uit de lijst.'),
  'afspraak-met-onbekende-client': reden('Over deze persoon gaat de afstemming niet.', 'Kies uit de lijst.'),
  'geen-zvh-afspraak': reden('Er is geen afspraak die geldt.', 'U hoeft niets te doen.'),
  'zvh-afspraak-onbekend': reden('Deze afspraak staat hier niet.', 'Kies uit de lijst.'),
  'zvh-afspraak-ingetrokken': reden(
    'Deze afspraak is ingetrokken.',
    'Maak een nieuwe afspraak met de deelnemer van het Zorg- en Veiligheidshuis.',
  ),
  'afspraak-niet-voor-partij': reden(
    'Deze afspraak geldt niet voor een partij.',
    'Spreek eerst in het Zorg- en Veiligheidshuis af welke partij dit mag weten.',
  ),
  'afspraak-niet-voor-client': reden(
    'Deze afspraak geldt niet voor deze cliënt.',
    'Spreek eerst in het Zorg- en Veiligheidshuis af dat de cliënt dit mag weten.',
  ),
  'al-volgens-afspraak-gedeeld': reden('Dit is al gedeeld volgens deze afspraak.', 'U hoeft niets te doen.'),
  'verteld-in-toekomst': reden('Die dag moet nog komen.', 'Kies een dag die is geweest, of vandaag.'),
  'verteld-voor-afspraak': reden('Die dag is voor de afspraak.', 'Kies een latere dag.'),
  'niets-verteld': reden('Er is niets verteld.', 'U hoeft niets te doen.'),
  'verteld-onbekend': reden('Dit staat hier niet.', 'Kies uit de lijst.'),
  'niets-te-delen': reden(
    'Er is geen afspraak waarmee nog iets te delen is.',
    'Spreek eerst met een deelnemer van het Zorg- en Veiligheidshuis af wat u mag delen, met wie en waarvoor.',
  ),
  'sluiten-zonder-vervolg': reden('Er staat niet waarom, of hoe het verder gaat.', 'Vul dat in.'),
}

/** What waits. Keys are the codes of the duties. */
export const zvhPlichten: Record<string, string> = {
  'afspraak-naar-aanpak': 'Afgesproken woorden in de aanpak zetten',
  'client-vertellen': 'De cliënt vertellen wat is afgesproken',
}
