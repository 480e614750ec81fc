const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why an act on such a question is not possible, and what would make it possible. Keys are the codes of the rules. */
export const doorgeefvraagRedenen: Record<string, { zin: string; helpt: string }> = {
  'geen-zicht-op-doorgeefvraag': reden(
    'Deze vraag is niet aan uw organisatie gesteld.',
    'Werkt u voor meer organisaties? Wissel dan van rol.',
  ),
  'doorgeefvraag-is-beantwoord': reden('U heeft al geantwoord.', 'U kunt zeven dagen anders antwoorden.'),
  'doorgeefvraag-is-gesloten': reden('Uw antwoord is niet meer nodig.', 'U hoeft niets te doen.'),
  'doorgeefvraag-zonder-antwoord': reden('U heeft nog niet geantwoord.', 'Geef eerst antwoord.'),
  'doorgeefantwoord-staat-vast': reden('U antwoordde langer dan zeven dagen geleden.', 'Bel wie het vroeg.'),
  'nee-met-voorwaarde': reden(
    'U zegt nee, maar noemt ook een deel of een dag.',
    'Maak die velden leeg, of kies ja.',
  ),
  'ja-tot-voorbije-dag': reden('Die dag is voorbij.', 'Kies een dag die nog komt.'),
}
