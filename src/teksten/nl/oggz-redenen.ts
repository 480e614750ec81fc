import { instemRedenen } from './instem-redenen.ts'

const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why an act of bemoeizorg is not possible, and what would make it possible. Keys are the codes of the rules. */
export const oggzRedenen: Record<string, { zin: string; helpt: string }> = {
  ...instemRedenen,
  'oggz-bewijs-niet-gezien': reden(
    'U heeft niet gezien dat deze persoon voor de ander spreekt.',
    'Kijk in het gezagsregister of in de uitspraak, en kruis het dan aan.',
  ),
  'oggz-spreker-zonder-soort': reden(
    'Er staat niet wat diegene is: ouder, voogd, curator of mentor.',
    'Kies wat diegene is. Is het een ander? Dan spreekt die niet voor de persoon.',
  ),
  'oggz-antwoord-alleen-opnieuw': reden(
    'Een ja of nee kunt u niet in het andere veranderen: dan staat er niet meer van wie het is.',
    'Haal het weg, en leg het opnieuw vast.',
  ),
  'geen-zicht-op-bemoeizorg': reden(
    'Alleen bemoeizorgers zien dossiers van de bemoeizorg.',
    'Heeft u iets nodig voor uw eigen werk? Vraag het de persoon zelf.',
  ),
  'bemoeizorg-niet-in-deze-stand': reden(
    'Dat kan niet in de stand waarin de bemoeizorg nu is.',
    'Kijk bij de bemoeizorg wat nu kan.',
  ),
  'bemoeizorg-beeindigd': reden('De bemoeizorg is gestopt.', 'Is er nieuwe zorg? Begin dan opnieuw.'),
  'al-de-eigen-zaak': reden('U werkt hier al aan.', 'U hoeft niets te doen.'),
  'nee-zonder-reden': reden(
    'De persoon zei nee, of er staat niet waarom u zonder instemming doorgaat.',
    'Schrijf eerst op waarom, en wat er dreigt.',
  ),
  'zonder-instemming-zonder-uitleg': reden('Er staat niet wat er dreigt.', 'Schrijf het kort op.'),
  'persoon-stemde-al-in': reden(
    'De persoon aanvaardt hulp.',
    'Een reden is niet nodig. Komt de persoon ervan terug? Leg dat dan vast.',
  ),
  'wel-gesproken': reden(
    'U heeft de persoon gesproken. Dan is niet bereiken geen reden.',
    'Kies een andere reden.',
  ),
  'bron-zonder-partij': reden('Er staat niet welke partij dit vertelde.', 'Kies een partij.'),
  'bron-met-partij': reden(
    'U koos een partij, maar weet het van een ander.',
    'Haal de partij weg, of kies dat u het van een partij weet.',
  ),
  'oggz-bijzonder-zonder-reden': reden(
    'Dit is een gevoelig gegeven. Er staat niet waarom het niet zonder kan.',
    'Schrijf op waarom, of leg het niet vast.',
  ),
  'oggz-categorie-niet': reden(
    'Dit soort gegevens hoort niet in een dossier van de bemoeizorg.',
    'Leg het niet vast.',
  ),
  'oggz-niets-te-verbeteren': reden('Er is niets om te verbeteren.', 'U hoeft niets te doen.'),
  'oggz-gegeven-onbekend': reden('Dit hoort niet bij deze bemoeizorg.', 'Kies uit de lijst.'),
  'oggz-gebeurtenis-onbekend': reden('Dit hoort niet bij deze bemoeizorg.', 'Kies uit de lijst.'),
  'oggz-code-past-niet': reden('Dat past niet bij wat u verbetert.', 'Kies een antwoord dat erbij hoort.'),
  'oggz-niets-anders': reden('Er verandert niets.', 'Vul in wat anders moet.'),
  'oggz-gegeven-weg': reden(
    'Een ander heeft dit gegeven ook.',
    'Verbeter het, en laat het die ander weten. Of trek de overdracht in.',
  ),
  'oggz-doorzetten-aan-niemand': reden('Er staat niet wie het aannam.', 'Bel eerst, en vul in wie u sprak.'),
  'oggz-doorzetten-zonder-reden': reden('Er staat niet waarom.', 'Schrijf de feiten op.'),
  'oggz-niets-doorgezet': reden('Er is niets doorgezet.', 'U hoeft niets in te trekken.'),
  'oggz-doorzetting-onbekend': reden('Dit is hier niet doorgezet, of al ingetrokken.', 'Kies uit de lijst.'),
  'oggz-ontvanger-weet-het': reden('Er is niemand die nog iets moet weten.', 'U hoeft niets te doen.'),
  'oggz-laatste-grond': reden(
    'Dan staat er niet meer waarom u doorgaat.',
    'Schrijf eerst een andere reden op.',
  ),
  'client-al-geinformeerd': reden('De persoon weet het al.', 'U hoeft niets te doen.'),
  'oggz-herzien-niet-in-toekomst': reden(
    'De dag om opnieuw te kijken moet na vandaag liggen.',
    'Kies een latere dag.',
  ),
  'oggz-herzien-te-laat': reden('Kijk binnen 31 dagen opnieuw.', 'Kies een eerdere dag.'),
  'oggz-niet-bereikt-na-maand': reden(
    'Niet bereikt is geen reden meer na een maand: een brief kan altijd.',
    'Schrijf de persoon, of kies een andere reden als die er is.',
  ),
  'oggz-wachten-terwijl-gesproken': reden(
    'U heeft de persoon gesproken. Dan is niet bereiken geen reden meer.',
    'Vertel het, of kies een andere reden.',
  ),
  'client-niet-geinformeerd': reden(
    'De persoon weet nog niet wat wij vastleggen.',
    'Vertel het, of leg vast waarom dat nog niet kan en wanneer u opnieuw kijkt.',
  ),
  'hulp-niet-aanvaard': reden(
    'Er staat niet dat de persoon hulp aanvaardt.',
    'Vraag het de persoon en leg het vast. Kan dat niet? Vraag een jurist van de gemeente.',
  ),
  'hulp-geweigerd': reden('De persoon wil geen hulp.', 'Hulp kan alleen met een ja. Blijf contact zoeken.'),
  'oggz-akkoord-zonder-naam': reden('Er staat niet welke jurist akkoord is.', 'Vul de naam in.'),
  'oggz-akkoord-van-uzelf': reden('U kunt niet zelf akkoord geven.', 'Vraag een jurist van de gemeente.'),
  'overdragen-aan-niemand': reden('Er staat niet aan wie u overdraagt.', 'Kies een partij of een taak.'),
  'overdragen-aan-twee': reden('U koos een partij en een taak.', 'Kies er één.'),
  'niets-om-over-te-dragen': reden(
    'Er is niets gekozen om over te dragen.',
    'Kies wat nodig is om te helpen.',
  ),
  'alles-overdragen': reden('U koos alles. Dat is meer dan nodig.', 'Kies alleen wat nodig is om te helpen.'),
  'oggz-gegeven-twee-keer': reden('U koos hetzelfde gegeven twee keer.', 'Haal er één weg.'),
  'niets-overgedragen': reden('De bemoeizorg is niet overgedragen.', 'Draag haar eerst over.'),
  'nog-niet-overgenomen': reden(
    'De bemoeizorg is overgedragen, maar nog niet overgenomen.',
    'Vraag na of zij is overgenomen. Tot dan blijft zij open.',
  ),
  'einde-zonder-poging': reden(
    'Er is nog geen contact gezocht.',
    'Leg eerst vast wat u probeerde, of kies een andere reden.',
  ),
  'einde-zonder-ja': reden(
    'Er staat niet dat de persoon hulp aanvaardt.',
    'Leg dat eerst vast, of kies een andere reden.',
  ),
  'oggz-dag-in-toekomst': reden('Deze dag ligt na vandaag.', 'Controleer de dag.'),
  'oggz-dag-voor-begin': reden('Deze dag ligt voor het begin.', 'Controleer de dag.'),
}

/** What must be done now. Keys are the codes of the duties. */
export const oggzPlichten: Record<string, string> = {
  'contact-zoeken': 'Contact zoeken',
  'reden-zonder-instemming': 'Opschrijven waarom het zonder instemming is',
  'zonder-instemming-herzien': 'Opnieuw bezien of het zonder instemming moet',
  'client-informeren': 'De persoon vertellen wat wij vastleggen',
  'client-informeren-opnieuw-bezien': 'Opnieuw bezien of de persoon het kan weten',
  'overname-navragen': 'Navragen of het is overgenomen',
  'oggz-ontvanger-inlichten': 'De ontvanger laten weten dat een gegeven is verbeterd of ingetrokken',
}
