const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why something in a melding cannot be mended or taken away, and what would help. */
export const meldpuntHerstelRedenen: Record<string, { zin: string; helpt: string }> = {
  'melding-zonder-gegevens': reden('Er staat nog niets over de persoon.', 'Leg eerst een gegeven vast.'),
  'melding-zonder-vastlegging': reden(
    'Er is nog niets vastgelegd dat u kunt verbeteren of weghalen.',
    'Leg eerst iets vast.',
  ),
  'deel-past-niet': reden(
    'Dit kunt u hierbij niet invullen.',
    'Kies een uitkomst die erbij hoort. Op een andere dag opnieuw kijken? Stel het informeren dan opnieuw uit.',
  ),
  'melding-rust-hierop': reden(
    'Er is daarna iets gedaan dat hierop rust.',
    'Trek eerst het doorgeven in. Gaat het om het enige contact? Leg dan eerst vast hoe het wel ging.',
  ),
  'geen-antwoord-om-weg-te-halen': reden(
    'Er is geen antwoord om weg te halen.',
    'Is een vraag niet nodig? Trek haar in.',
  ),
  'geen-beslissing': reden(
    'Er staat niet als laatste dat de melding is opgepakt of teruggegeven.',
    'Leg vast wat er met de melding gebeurde.',
  ),
  'alleen-melder-zelf-bekend': reden(
    'De beller wilde verborgen blijven. Alleen hij kan zeggen dat de persoon het mag weten.',
    'Vraag het de beller, en vink aan dat hij het zelf zegt.',
  ),
  'meldingsdag-na-vastlegging': reden(
    'Op een eerdere dag is bij deze melding al iets gedaan.',
    'Controleer de dag, of verbeter eerst wat er te vroeg staat.',
  ),
  'dag-voor-verbetering': reden('Toen was het nog niet verbeterd.', 'Controleer de dag.'),
  'zonder-gemeente': reden('Er staat niet om welke gemeente het gaat.', 'Vul een gemeente of een plaats in.'),
  'gemeente-onbekend': reden(
    'Deze gemeente of plaats staat niet in de lijst.',
    'Controleer de naam, of vul de naam van de gemeente in.',
  ),
  'gemeente-niet-eenduidig': reden(
    'Er zijn meer gemeenten of plaatsen met deze naam.',
    'Vul de naam van de gemeente in, met de provincie tussen haakjes. Bijvoorbeeld: Bergen (Limburg).',
  ),
  'eigen-gemeente': reden(
    'Dit is uw eigen gemeente.',
    'Kies een andere gemeente, of gebruik een eigen gegeven.',
  ),
  'bron-niet-voor-triage': reden(
    'Deze bron staat niet in de wet. U mag die niet gebruiken voor de triage.',
    'Vraag het de persoon zelf.',
  ),
  'bron-zonder-vraag': reden('Er staat niet welke vraag u aan de bron stelde.', 'Schrijf de vraag op.'),
  'gegeven-zonder-noodzaak': reden(
    'Er staat niet waarom dit nodig is voor de triage.',
    'Schrijf op waarom, of laat het gegeven weg.',
  ),
  'niets-gevonden': reden('Er staat niet wat u vond.', 'Vond u niets? Dan hoeft u niets vast te leggen.'),
  'naam-onbekend-voor-brief': reden(
    'De naam van de persoon is niet bekend. Een ander kan de brief openen.',
    'Vertel het in een gesprek, of zoek eerst uit hoe de persoon heet.',
  ),
  'brief-zonder-bereik': reden('Er staat niet hoe de persoon u bereikt.', 'Vul een telefoonnummer in.'),
  'niemand-vertegenwoordigt-gemelde': reden(
    'Er staat niemand die voor de persoon spreekt.',
    'Leg eerst vast wie dat is.',
  ),
  'voicemail-zonder-nummer': reden(
    'U mag de voicemail inspreken, maar er staat geen nummer.',
    'Vul het nummer in, of haal het vinkje weg.',
  ),
  'dag-voor-doorgeven': reden('Toen was de melding nog niet doorgegeven.', 'Controleer de dag.'),
  'ingevuld-en-weggehaald': reden(
    'U vult iets in wat u ook weghaalt.',
    'Kies één van de twee: invullen of weghalen.',
  ),
  'heropenen-zonder-reden': reden('Er staat niet waarom u de melding weer opent.', 'Schrijf de reden op.'),
  'te-laat-om-te-heropenen': reden(
    'De melding is te oud om weer te openen: zij moet binnenkort worden vernietigd.',
    'Is er nieuwe zorg? Begin dan een nieuwe melding.',
  ),
}
