const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why an act of the college on a request is not possible, and what would make it possible. Keys are the codes of the rules. */
export const verzoekRedenen: Record<string, { zin: string; helpt: string }> = {
  'geen-zicht-op-verzoek': reden(
    'Een verzoek van een partij ziet alleen wie daarover beslist.',
    'Vraag het die collega.',
  ),
  'eigen-verzoek': reden(
    'U deed dit verzoek zelf. Dan beslist een ander.',
    'In het portaal ziet u hoe het met uw verzoek staat.',
  ),
  'verzoek-van-eigen-werkgever': reden(
    'Uw werkgever deed dit verzoek. Dan beslist iemand die daar niet werkt.',
    'Laat het aan een collega van de gemeente.',
  ),
  'verzoek-nog-niet-aangenomen': reden('Nog niemand nam dit verzoek aan.', 'Neem het eerst aan.'),
  'verzoek-al-aangenomen': reden('U werkt hier al aan.', 'U hoeft niets te doen.'),
  'verzoek-wacht-op-aanvulling': reden(
    'De partij vult het verzoek nog aan.',
    'U krijgt bericht als dat klaar is. U kunt ook zonder aanvulling beslissen.',
  ),
  'verzoek-al-beslist': reden('Over dit verzoek is al beslist.', 'U hoeft niets te doen.'),
  'verzoek-al-ingetrokken': reden('De partij nam dit verzoek terug.', 'U hoeft niets te doen.'),
  'verzoek-nog-onbeslist': reden('Over dit verzoek is nog niet beslist.', 'Weeg eerst en beslis.'),
  'onderzoek-al-gestart': reden(
    'Er is al een onderzoek gestart.',
    'Moet dat niet doorgaan? De toeleider kan het onderzoek stoppen.',
  ),
  'onbekende-persoon-in-verzoek': reden('Over deze persoon gaat het verzoek niet.', 'Kies uit de lijst.'),
  'aanvulling-zonder-vraag': reden('Er staat niet wat u mist.', 'Schrijf op wat de partij moet aanvullen.'),
  'criterium-zonder-reden': reden(
    'Bij een van de onderdelen staat niet waarom.',
    'Schrijf bij ieder onderdeel waarom u dat vindt.',
  ),
  'niet-iedereen-gewogen': reden(
    'U heeft nog niet voor iedereen alles gewogen.',
    'Weeg eerst voor iedere persoon: a, 1, 2 en b. Vulde de partij iets aan? Weeg dat opnieuw.',
  ),
  'start-zonder-gegevens': reden(
    'Er start een onderzoek, maar er gaat niets mee over deze persoon.',
    'Kies minstens een gegeven waarmee het onderzoek kan beginnen.',
  ),
  'start-bijzonder-zonder-noodzaak': reden(
    'Een gegeven is gevoelig, en er staat niet waarom het niet zonder kan.',
    'Schrijf op waarom het onderzoek niet zonder kan, of laat het gegeven hier.',
  ),
  'start-noemt-delict': reden(
    'In een gegeven staat welk strafbaar feit het is. Dat mag niet in een onderzoek staan.',
    'Laat het gegeven hier, of vraag de partij om het zonder het strafbare feit op te schrijven.',
  ),
  'start-met-politiegegevens': reden(
    'De wet van deze partij laat haar gegevens nog niet toe in een onderzoek.',
    'Neem er niets van mee. Dan start er geen onderzoek op dit verzoek.',
  ),
  'gegeven-van-wie-niet-start': reden(
    'Over deze persoon start geen onderzoek. Dan gaat er niets mee.',
    'Haal dit gegeven uit de lijst.',
  ),
  'verzoek-gegeven-onbekend': reden('Dit gegeven hoort niet bij dit verzoek.', 'Kies uit de lijst.'),
  'verzoek-gegeven-twee-keer': reden('U koos een gegeven twee keer.', 'Laat het een keer staan.'),
  'persoon-al-verteld': reden('Deze persoon weet het al.', 'Kies een ander.'),
  'persoon-in-onderzoek': reden(
    'Over deze persoon loopt een onderzoek. De toeleider vertelt het.',
    'U hoeft niets te doen.',
  ),
  'iedereen-verteld': reden('Iedereen weet het al, of hoort het in het onderzoek.', 'U hoeft niets te doen.'),
  'verzoek-herzien-niet-in-toekomst': reden(
    'Deze dag is al voorbij of is vandaag.',
    'Kies een dag na vandaag.',
  ),
  'verzoek-herzien-te-laat': reden('U kijkt te laat opnieuw.', 'Kies een dag binnen 31 dagen.'),
  'verzoek-herzien-na-vernietigen': reden(
    'Op deze dag is het verzoek al vernietigd.',
    'Kies een eerdere dag, of vertel het nu.',
  ),
  'verzoek-niet-bereikt-na-maand': reden(
    'Na een maand is niet bereikt geen reden meer om te wachten.',
    'Stuur dan een brief.',
  ),
  'verzoek-wachten-terwijl-gesproken': reden(
    'U sprak deze persoon al. Niet bereikt kan dan de reden niet zijn.',
    'Vertel het alsnog, of kies een andere reden.',
  ),
  'verzoek-niets-te-herstellen': reden(
    'Er is nog niets vastgelegd dat verbeterd kan worden.',
    'U hoeft niets te doen. Een weging doet u opnieuw.',
  ),
  'verzoek-gebeurtenis-onbekend': reden('Dit hoort niet bij dit verzoek.', 'Kies uit de lijst.'),
  'verzoek-niets-anders': reden('Dit staat er al zo.', 'Kies een andere dag, of ga terug.'),
  'verzoek-dag-in-toekomst': reden('Deze dag is nog niet geweest.', 'Kies vandaag of een eerdere dag.'),
  'verzoek-dag-voor-uitkomst': reden(
    'Op deze dag was er nog geen uitkomst. De persoon kan die toen niet hebben gehoord.',
    'Kies de dag waarop u vertelde hoe het afliep, of stuur een brief.',
  ),
  'verzoek-dag-voor-ontvangst': reden(
    'Deze dag ligt voor de dag waarop het verzoek kwam.',
    'Controleer de dag.',
  ),
}

/** What must be done on a request, in words. */
export const verzoekPlichten: Readonly<Record<string, string>> = {
  'verzoek-aannemen': 'Neem het verzoek van een partij aan.',
  'verzoek-wegen': 'Weeg wat de wet vraagt.',
  'verzoek-beslissen': 'Beslis of er een onderzoek komt.',
  'persoon-over-verzoek-informeren': 'Vertel de persoon dat een partij een verzoek deed.',
  'persoon-over-verzoek-opnieuw-bezien': 'Kijk opnieuw of u de persoon van het verzoek kunt vertellen.',
  'verzoek-motiveren': 'Schrijf op waarom een onderzoek nodig is.',
  'pogingen-noemen': 'Schrijf op wat u al probeerde.',
  'verzoek-versturen': 'Verstuur uw verzoek naar de gemeente.',
  'verzoek-aanvullen': 'Vul aan wat de gemeente vraagt, en verstuur het opnieuw.',
}
