const reden = (zin: string, helpt: string) => ({ zin, helpt })

/** Why an act of a party in an aanpak is not possible, and what would make it possible. Keys are the codes of the rules. */
export const deelnameRedenen: Record<string, { zin: string; helpt: string }> = {
  'geen-zicht-op-deelname': reden(
    'Uw organisatie doet niet mee in deze aanpak.',
    'Werkt u voor meer organisaties? Wissel dan van rol.',
  ),
  'deelname-is-voorbij': reden(
    'Uw organisatie doet niet meer mee in deze aanpak, of de aanpak is afgelopen. U ziet er niets meer van.',
    'Wat u zelf nodig heeft, staat in uw eigen dossier. Klopt er iets niet? Bel de gemeente.',
  ),
  'geen-coordinator-nu': reden(
    'Er is nu geen coördinator aan het werk in deze aanpak.',
    'Wacht tot de gemeente iemand aanwijst. U ziet hier dan zijn naam.',
  ),
  'niemand-in-deelname': reden(
    'Het staat nog niet vast over wie uw afspraken gaan.',
    'Vraag de coördinator uw afspraak bij een doel te zetten.',
  ),
  'persoon-niet-in-deelname': reden(
    'Over deze persoon werkt u niet in deze aanpak.',
    'Kies iemand uit de lijst.',
  ),
  'inbreng-zonder-tekst': reden('Er staat niet wat u geeft.', 'Vul dat in.'),
  'inbreng-zonder-waarvoor': reden(
    'Er staat niet waarvoor de coördinator dit nodig heeft.',
    'Vul dat in. Weet u het niet, geef het dan niet.',
  ),
  'niveau-zonder-reden': reden(
    'U vertelt meer dan alleen dat iets zo is, en er staat niet waarom.',
    'Vul in waarom minder niet genoeg is, of vertel minder.',
  ),
  'coordinator-werkt-daar': reden(
    'De coördinator werkt zelf bij een partij die dit niet mag weten.',
    'Haal die partij uit de voorwaarde, of geef dit niet.',
  ),
  'laatste-dag-voorbij': reden('De laatste dag van gebruik is voorbij.', 'Kies een latere dag.'),
  'niets-ingebracht': reden('U gaf de coördinator nog niets.', 'U hoeft niets te doen.'),
  'inbreng-niet-van-u': reden('Dit gaf uw organisatie niet.', 'Kies uit de lijst.'),
  'inbreng-te-lang-geleden': reden(
    'Het is langer dan zeven dagen geleden.',
    'Bel de coördinator. Hij verbetert wat niet klopt.',
  ),
  'geen-eigen-afspraak': reden('Er is geen afspraak waarbij dit kan.', 'U hoeft niets te doen.'),
  'afspraak-niet-van-u': reden('Dit is geen afspraak van uw organisatie.', 'Kies uit de lijst.'),
  'eerst-uw-ja': reden('Uw organisatie zei nog geen ja op dit voorstel.', 'Zeg eerst ja of nee.'),
  'afspraak-staat-anders': reden(
    'Bij de stand van deze afspraak kan dit niet.',
    'Kijk op de pagina hoe de afspraak ervoor staat.',
  ),
  'dag-te-vroeg': reden('Die dag is voor de afspraak is gemaakt.', 'Kies een latere dag.'),
  'volgende-zonder-tekst': reden(
    'Er staat niet wat uw organisatie hierna doet.',
    'Schrijf op wat er gebeurt. Wat hulp is, blijft in uw eigen dossier.',
  ),
  'dag-voorbij': reden('Die dag is al voorbij.', 'Kies vandaag of een latere dag.'),
  'dag-in-toekomst': reden('Die dag moet nog komen.', 'Kies een dag die is geweest, of vandaag.'),
}

/** What waits. Keys are the codes of the duties. */
export const deelnamePlichten: Record<string, string> = {
  'voorstel-beantwoorden': 'Ja of nee zeggen op een voorstel',
}
