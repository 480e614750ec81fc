const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why an act in the portal is not possible, and what would make it possible. Keys are the codes of the rules. */
export const portaalRedenen: Record<string, { zin: string; helpt: string }> = {
  'geen-zicht-op-vraag': reden(
    'Deze vraag is niet aan uw organisatie gesteld.',
    'Werkt u voor meer organisaties? Wissel dan van rol.',
  ),
  'vraag-van-collega': reden(
    'Een collega heeft deze vraag.',
    'Neem de vraag over als uw collega er niet is.',
  ),
  'vraag-is-al-van-u': reden('U heeft deze vraag al.', 'U hoeft niets te doen.'),
  'vraag-is-van-niemand': reden(
    'Nog niemand heeft deze vraag.',
    'Neem haar uit het postvak van uw organisatie.',
  ),
  'collega-niet-hier': reden(
    'Deze collega werkt hier niet in het portaal voor uw organisatie.',
    'Kies een collega uit de lijst.',
  ),
  'doorsturen-naar-uzelf': reden('U stuurt de vraag aan uzelf.', 'Kies een collega, of laat het veld leeg.'),
  'vraag-niet-voor-systeem': reden(
    'Wie de vraag behandelt, verdelen mensen onder elkaar. Een systeem doet dat niet.',
    'Laat een collega de vraag in het portaal nemen of doorsturen. Het systeem kan wel antwoorden zolang niemand haar nam.',
  ),
  'vraag-is-beantwoord': reden(
    'De vraag is beantwoord.',
    'U kunt het antwoord zeven dagen verbeteren of intrekken.',
  ),
  'vraag-is-gesloten': reden('Het college heeft dit antwoord niet meer nodig.', 'U hoeft niets te doen.'),
  'belt-al': reden('U vroeg al om gebeld te worden.', 'Het college belt u. U kunt ook hier antwoorden.'),
  'geen-telefoonnummer': reden(
    'Dit is geen telefoonnummer.',
    'Vul een nummer in van ten minste 6 cijfers. Wanneer u te bereiken bent, schrijft u eronder.',
  ),
  'item-onbekend': reden('Dat heeft het college niet gevraagd.', 'Kies uit wat er wordt gevraagd.'),
  'item-twee-keer': reden('U beantwoordt hetzelfde twee keer.', 'Haal er één weg.'),
  'item-zonder-antwoord': reden(
    'Nog niet alles heeft een antwoord.',
    'Kies bij ieder gegeven een antwoord. Niets verstrekken is ook een antwoord.',
  ),
  'antwoord-zonder-gegeven': reden('U verstrekt iets, maar er staat niet wat.', 'Vul in wat u verstrekt.'),
  'gegeven-bij-geen-informatie': reden(
    'U verstrekt niets, maar er staat wel tekst.',
    'Haal de tekst weg, of kies dat u antwoord geeft.',
  ),
  'niets-verstrekt': reden('U verstrekt nergens iets.', 'Kies dan: geen informatie geven.'),
  'geheimhouder-zegt-niet-waarom': reden(
    'U heeft een beroepsgeheim. Waarom u niets verstrekt, hoeft niemand te weten.',
    'Laat de reden weg.',
  ),
  'client-niet-geinformeerd-door-u': reden(
    'Er staat niet of uw cliënt dit vooraf hoorde of later hoort.',
    'Vul dat in.',
  ),
  'vooraf-is-niet-later': reden('U vertelde het vooraf, maar die dag moet nog komen.', 'Controleer de dag.'),
  'achteraf-is-niet-eerder': reden(
    'U vertelt het achteraf, maar die dag is voorbij.',
    'Vertelde u het al? Kies dan: vooraf. Kies anders een dag die nog komt.',
  ),
  'dag-van-informeren-ontbreekt': reden('Er staat niet wanneer uw cliënt dit hoort.', 'Vul de dag in.'),
  'voorwaarde-in-het-verleden': reden('De laatste dag van gebruik is voorbij.', 'Kies een latere dag.'),
  'triage-vraagt-niet-waarom': reden(
    'Het meldpunt vraagt niet waarom u geen informatie geeft.',
    'Laat de reden weg.',
  ),
  'soort-niet-voor-triage': reden(
    'Dit soort gegeven mag niet in een melding staan.',
    'Vertel alleen wat gevraagd is, zonder geloof, afkomst of politiegegevens.',
  ),
  'nog-niet-beantwoord': reden('U heeft nog niet geantwoord.', 'Geef eerst antwoord.'),
  'zeven-dagen-voorbij': reden(
    'Het is langer dan zeven dagen geleden.',
    'Bel wie het vroeg. Het college verbetert wat niet klopt.',
  ),
  'antwoord-onbekend': reden('Dit hoort niet bij uw antwoord.', 'Kies uit de lijst.'),
  'minder-dan-dat': reden(
    'Gevraagd is alleen of iets zo is. Minder dan dat is er niet.',
    'Kies dat u dit antwoord geeft, of dat u hierover geen informatie geeft.',
  ),
  'antwoord-zegt-niets': reden(
    'U verstrekte niets. Er is niets te verbeteren.',
    'U kunt wel alsnog antwoord geven, of dit intrekken.',
  ),
}

/** What must be done now. Keys are the codes of the duties. */
export const portaalPlichten: Record<string, string> = {
  'vraag-beantwoorden': 'Antwoord geven op de vraag',
}
