import { eerste } from './eerste-versie.ts'

/** Recording, asking and giving in the onderzoek. */
export const instructiesOnderzoekGegevens = {
  'onderzoek.leg-gesprek-vast': eerste(
    'U laat zien met wie u sprak, en houdt uw notities apart van het dossier.',
    [
      'Een notitie is een geheugensteun voor u en verdwijnt na veertien dagen. Gebruik haar niet als dossier.',
      'Sprak u iemand alleen? Wat hij in vertrouwen zei, komt niet in een brief aan een ander.',
    ],
  ),
  'onderzoek.leg-gegeven-vast': eerste(
    'Elk gegeven hoort bij één vraag van het onderzoek. Wat nergens bij hoort, komt er niet in.',
    [
      'Schrijf op wat iemand kan of niet kan, niet waardoor. “Kan niet lang staan” is genoeg; de diagnose niet nodig.',
      'Bij gezondheid of straf: waarom lukt het niet zonder? Noem nooit het strafbare feit.',
      'Van wie geen cliënt is, alleen of hij kan steunen.',
      'Zeg of het een feit is of wat iemand vindt, en van wie u het heeft.',
    ],
  ),
  'onderzoek.vraag-gegevens-aan-partij': eerste(
    'Eén partij krijgt één vraag, met waarom. Zo geeft zij niet meer dan nodig en kan de cliënt volgen wat er gebeurt.',
    [
      'Bespreek de vraag eerst met de cliënt. Vaak weet hij het antwoord zelf.',
      'Begin met “is het zo?”. Vraag pas naar de inhoud als dat niet genoeg is.',
      'Heeft de partij een beroepsgeheim? Bel niet om aan te dringen. Geen antwoord is ook een antwoord.',
      'Toestemming van de cliënt opent alleen een beroepsgeheim. Vraag haar niet bij andere partijen.',
    ],
  ),
  'onderzoek.leg-antwoord-partij-vast': eerste(
    'Een antwoord aan de telefoon telt even zwaar als een in het portaal. De regels zijn dezelfde.',
    [
      'Leg niet meer vast dan u vroeg, ook als de ander meer vertelde.',
      'Vraag altijd: mag dit verder, en onder welke voorwaarde?',
      'Zegt een geheimhouder niets, schrijf dan niet op dat hij de persoon wel of niet kent.',
    ],
  ),
  'onderzoek.neem-antwoord-over': eerste(
    'Het antwoord van de partij wordt pas deel van het onderzoek als u het nodig heeft.',
    [
      'Verander de woorden van de partij niet.',
      'Lees de voorwaarden. Zij gelden ook voor brieven en voor de coördinator.',
    ],
  ),
  'onderzoek.laat-antwoord-liggen': eerste('Wat niet nodig blijkt, bewaart u niet.', [
    'U hoeft de partij niets uit te leggen.',
  ]),
  'onderzoek.rappelleer-partij': eerste(
    'Een partij die moet antwoorden kan een herinnering krijgen. Een geheimhouder nooit.',
    ['Een keer is genoeg. Beroept zij zich op zwaarwegende redenen, dan is dat het einde.'],
  ),
  'onderzoek.stuur-eenmalige-vraag': eerste('Zo kan iemand zonder account veilig antwoorden.', [
    'Zoek het mailadres zelf op, of bel een nummer dat u zelf opzocht. Neem het niet over uit een mail.',
    'De code gaat apart van de naam. Zet die niet alsnog in een eigen mail.',
  ]),
  'onderzoek.trek-toestemming-in': eerste(
    'Wie toestemming gaf om een beroepsgeheim te openen, mag haar terugnemen. Zonder reden.',
    ['Vraag niet waarom.', 'Wat al verteld is, blijft. Nieuwe vragen kunnen niet meer.'],
  ),
  'onderzoek.hergebruik-gegeven': eerste(
    'De cliënt hoeft niet twee keer te vertellen wat de gemeente al weet, en u zoekt niet rond.',
    [
      'Eén bron, één vraag. Open geen systeem “om te kijken wat er is”.',
      'Staat de bron niet in de lijst, dan mag het niet. Ook niet als u er toegang toe heeft.',
      'Wat de burgemeester heeft, is geen eigen bron. Vraag het hem.',
    ],
  ),
  'onderzoek.neem-eerder-gegeven-over': eerste(
    'Wie terugkomt hoeft zijn verhaal niet opnieuw te doen. Maar een oud dossier gaat niet in zijn geheel mee.',
    ['Kies per gegeven, met waarom het nu nodig is.', 'Vraag of het nog klopt voordat u het gebruikt.'],
  ),
  'onderzoek.neem-uit-eerdere-aanpak-over': eerste(
    'Wie terugkomt hoeft zijn plan niet opnieuw uit te leggen. Maar de oude aanpak gaat niet in zijn geheel mee.',
    [
      'Kies per doel, afspraak of gegeven, met waarom het nu nodig is.',
      'Gaf een partij het alleen aan de coördinator? Dan kan het niet. Vraag het de partij.',
      'Vraag de cliënt of het nog klopt voordat u het gebruikt.',
    ],
  ),
  'onderzoek.vraag-stukken': eerste(
    'De cliënt levert wat hij met gewone moeite kan krijgen. Meer vraagt u niet.',
    ['Heeft de gemeente het al? Gebruik dat dan opnieuw.', 'Geen vaste lijst. Bij elk papier staat waarom.'],
  ),
  'onderzoek.voeg-bestand-toe': eerste('Wat de cliënt u gaf, ligt bij de zaak en nergens anders.', [
    'Nooit een kopie van een identiteitsbewijs.',
    'Staat er meer in dan u nodig heeft? Vraag om een deel, of schrijf op wat u nodig heeft.',
  ]),
  'onderzoek.leg-stuk-vast': eerste('Gezien is genoeg. Het papier blijft bij de cliënt.', [
    'Maak geen foto of kopie. Leg alleen vast wat u eruit nodig heeft.',
  ]),
  'onderzoek.vraag-gever': eerste(
    'Een partij gaf iets op voorwaarde dat u het eerst zou vragen. U houdt zich daaraan.',
    [
      'Zeg aan wie het gaat, waarvoor, en waarom het nodig is.',
      'Geen antwoord is nee. Vraag het niet nog eens aan een collega van haar.',
    ],
  ),
  'onderzoek.leg-antwoord-gever-vast': eerste('Het ja of nee van wie het gaf, hoort bij het gegeven.', [
    'Schrijf precies op voor wie het geldt, en of het maar een deel of tot een dag is.',
  ]),
  'onderzoek.vraag-gezinslid': eerste('Een gezinslid beslist zelf of het meedoet. Pas dan is het cliënt.', [
    'Vraag ieder apart, en vertel wat meedoen betekent.',
    'Zegt het nee, leg dan niets meer vast dan of het kan steunen. Vraag niet opnieuw via de cliënt.',
    'Van 12 tot 16 jaar: het kind én wie het gezag heeft.',
  ]),
  'onderzoek.leg-antwoord-gezinslid-vast': eerste(
    'Het ja of nee van het gezinslid bepaalt wat u over hem mag vastleggen.',
    ['Leg vast van wie u het hoorde: van hem zelf, niet van een ander.'],
  ),
  'onderzoek.voeg-betrokkene-toe': eerste(
    'Een persoon komt erbij omdat hij ertoe doet, niet omdat hij familie is.',
    [
      'Kies eerst wat hij is. Een volwassen kind dat elders woont, is meestal geen gezinslid.',
      'Zoek de persoon op, zodat hij niet twee keer bestaat.',
    ],
  ),
  'onderzoek.leg-vertegenwoordiging-vast': eerste('U weet wie voor de cliënt mag spreken, en waarover.', [
    'Vraag het stuk te zien: een beschikking, een machtiging. “Ik regel alles voor haar” is niet genoeg.',
    'Een bewindvoerder gaat over geld, niet over zorg. Een mentor andersom.',
  ]),
  'onderzoek.leg-relatie-vast': eerste(
    'Wie in het huishouden hoort, bepaalt over wie u iets mag vastleggen.',
    ['Kies de dag waarop het veranderde, niet de dag waarop u het hoorde.'],
  ),
  'onderzoek.leg-contactpoging-vast': eerste('Later is te zien dat u het probeerde.', [
    'Spreek geen inhoud in op een voicemail, en laat geen briefje met het onderwerp achter.',
  ]),
  'onderzoek.leg-veilig-contact-vast': eerste(
    'Een telefoontje of brief kan iemand in gevaar brengen. Hier staat hoe het wel kan.',
    [
      'Vraag het bij het eerste gesprek, alleen.',
      'Schrijf hoe u belt en wanneer, niet waarom het onveilig is.',
    ],
  ),
  'onderzoek.leg-onderdeel-zonder-bevinding-vast': eerste(
    'Niets gevonden is ook een uitkomst, en hoort in de brief.',
    ['Het betekent: gevraagd en niets gevonden. Niet: niet gevraagd.'],
  ),
  'onderzoek.leg-overlijden-vast': eerste(
    'Er gaat geen brief meer naar wie is overleden, en niemand vraagt nog naar hem.',
    [
      'Kijk naar een officieel bericht. Een verhaal van de buren is te weinig.',
      'Bel zelf wie er om hem heen staat.',
    ],
  ),
} as const
