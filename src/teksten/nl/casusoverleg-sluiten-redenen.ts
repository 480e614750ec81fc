import type { RedenTekst } from '../tekst.ts'

const reden = (zin: string, helpt: string): RedenTekst => ({ zin, helpt })

/** Why something cannot be agreed, taken along or closed, and what would make it possible. Keys are the codes of the rules. */
export const sluitRedenen: Readonly<Record<string, RedenTekst>> = {
  'overlegafspraak-zonder-wat': reden('Er staat niet wat er gaat gebeuren.', 'Vul dat in.'),
  'overlegafspraak-dag-voorbij': reden('Die dag is voorbij.', 'Kies vandaag of een latere dag.'),
  'overlegafspraak-wie-doet-niet-mee': reden('Deze persoon of partij doet niet mee.', 'Kies uit de lijst.'),
  'overlegafspraak-over-onbekende': reden(
    'Over deze persoon gaat dit overleg niet.',
    'Kies iemand uit de lijst, of niemand.',
  ),
  'overlegafspraak-alleen-voor-uzelf': reden(
    'Een ander beslist zelf wat hij doet.',
    'Leg alleen vast wat uw eigen organisatie doet. De organisator kan een voorstel vastleggen.',
  ),
  'geen-overlegafspraken': reden('Er is geen afspraak waarbij dit kan.', 'Leg eerst een afspraak vast.'),
  'overlegafspraak-onbekend': reden('Deze afspraak is er niet meer.', 'Kies uit de lijst.'),
  'overlegafspraak-van-een-ander': reden(
    'Dit is een afspraak van een ander.',
    'Alleen wie de afspraak heeft, of de organisator namens hem, kan dit.',
  ),
  'overlegafspraak-stond-al-zo': reden('Dit antwoord stond er al.', 'U hoeft niets te doen.'),
  'geen-eigen-overlegafspraak': reden('U heeft hier geen eigen afspraak.', 'U hoeft niets te delen.'),
  'delen-met-wie-niet-meedoet': reden('Een van hen doet niet mee.', 'Kies uit de lijst.'),
  'niets-om-mee-te-nemen': reden('Er is niets ingebracht dat mee kan.', 'U hoeft niets te doen.'),
  'meenemen-wat-er-niet-is': reden('Dit is niet (meer) ingebracht.', 'Kies uit de lijst.'),
  'meenemen-wie-neemt-niet-mee': reden(
    'Alleen een partij of de organisator kan iets meenemen.',
    'Kies uit de lijst.',
  ),
  'meenemen-alleen-voor-uzelf': reden(
    'U kunt alleen voor uw eigen organisatie vragen.',
    'Laat de ander het zelf vragen, of de organisator.',
  ),
  'meenemen-was-er-niet-bij': reden(
    'Deze partij was niet bij het overleg.',
    'Was zij er wel? Zet dat eerst bij wie er is.',
  ),
  'meenemen-al-van-u': reden('Dit bracht deze deelnemer zelf in.', 'Dat hoeft niet mee: die heeft het al.'),
  'meenemen-niet-te-zien': reden('Deze deelnemer mocht dit niet zien.', 'Dan kan het ook niet mee.'),
  'meenemen-al-gevraagd': reden('Dit is al gevraagd.', 'Wacht op het antwoord.'),
  'meenemen-zonder-woorden': reden('Er staat niet wat er precies meegaat.', 'Vul dat in.'),
  'meenemen-meer-dan-het-deel': reden(
    'Wie dit eerder gaf, noemde een deel dat verder mag. Dit is meer dan dat deel.',
    'Neem alleen woorden uit dat deel over.',
  ),
  'meenemen-zonder-plek': reden(
    'Er staat niet bij welk onderdeel en welk onderwerp van het onderzoek dit hoort.',
    'Vul beide in.',
  ),
  'meenemen-buiten-reikwijdte': reden(
    'Dit onderwerp valt buiten de reikwijdte van het onderzoek.',
    'Kies een ander onderwerp, of laat het hier.',
  ),
  'meenemen-zonder-taak': reden('Er staat niet voor welke eigen taak dit nodig is.', 'Vul dat in.'),
  'meenemen-zonder-waarvoor': reden(
    'Er staat niet waarom die taak niet zonder kan.',
    'Vul dat in. Weet u het niet, laat het dan hier.',
  ),
  'meenemen-zonder-instemming': reden(
    'Wie dit inbracht, zei geen ja.',
    'Vraag het hem. Bij verschil van inzicht gaat zijn oordeel voor.',
  ),
  'meenemen-eigen-wet-laat-niet-toe': reden(
    'De eigen wet van wie dit wil meenemen, laat dit soort gegevens niet toe.',
    'Laat het hier. Vaak is een afspraak genoeg, zonder de reden erachter.',
  ),
  'geen-meeneming': reden('Er is niets waarop u kunt antwoorden.', 'U hoeft niets te doen.'),
  'meeneming-onbekend': reden('Deze vraag is er niet meer.', 'Kies uit de lijst.'),
  'meeneming-antwoord-is-van-inbrenger': reden(
    'Alleen wie dit inbracht, zegt of het mee mag.',
    'Wacht op het antwoord.',
  ),
  'meeneming-stond-al-zo': reden('Dit antwoord stond er al.', 'U hoeft niets te doen.'),
  'meeneming-niet-van-u': reden('Dit vroeg een ander.', 'Kies uit de lijst.'),
  'afspraken-niet-nagelopen': reden(
    'De afspraken zijn nog niet nagelopen.',
    'Loop ze na met wie er is, en zet een vinkje.',
  ),
  'afspraak-nog-zonder-antwoord': reden(
    'Op een afspraak is nog geen ja of nee gezegd.',
    'Leg het antwoord vast, of haal de afspraak weg.',
  ),
  'meenemen-niet-nagelopen': reden(
    'Wie wat meeneemt, is nog niet nagelopen.',
    'Loop het na met wie er is, en zet een vinkje.',
  ),
  'meeneming-nog-zonder-antwoord': reden(
    'Of iets mee mag, is nog niet gezegd door wie het inbracht.',
    'Leg het antwoord vast, of haal de vraag weg.',
  ),
  'client-was-er-niet': reden(
    'Dit klopt niet met wie er was.',
    'Kies wat klopt. Was de cliënt er wel? Zet dat eerst bij wie er is.',
  ),
  'niemand-vertelt-de-client': reden(
    'De cliënt was er niet, en er staat niet wie vertelt wat is afgesproken.',
    'Kies wie dat doet.',
  ),
  'verteller-doet-niet-mee': reden('Wie het zou vertellen, doet niet mee.', 'Kies uit de lijst.'),
}
