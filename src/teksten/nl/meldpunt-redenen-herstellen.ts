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
  'dag-voor-doorgeven': reden('Toen was de melding nog niet doorgegeven.', 'Controleer de dag.'),
}
