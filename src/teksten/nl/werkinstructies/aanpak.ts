import { eerste } from './eerste-versie.ts'

/** The coordinated approach. */
export const instructiesAanpak = {
  'gecoordineerde-aanpak.aanvaard-aanwijzing': eerste(
    'Met uw ja begint uw taak, en mag u gegevens van deze mensen gebruiken.',
    [
      'Helpt u ze ook? Houd dat apart: wat u als hulpverlener weet, komt niet in de aanpak.',
      'Werkt u bij een partij? Dan is uw werkgever verantwoordelijk voor deze gegevens. De cliënt leest dat in een brief.',
    ],
  ),
  'gecoordineerde-aanpak.neem-aanwijzing-over': eerste('U gaat verder waar een ander stopte.', [
    'Vraag de cliënt wat hij wil houden en wat niet.',
    'Neem geen indrukken van uw voorganger over als feit.',
  ]),
  'gecoordineerde-aanpak.wijs-aanwijzing-af': eerste('Past het niet, zeg het dan meteen.', [
    'U hoeft geen reden te geven die over de cliënt gaat.',
  ]),
  'gecoordineerde-aanpak.stuur-coordinatorbrief': eerste(
    'De cliënt weet wie u bent, hoe hij u bereikt en wie over zijn gegevens gaat.',
    ['Stuur haar ook als u het hem al vertelde.', 'Kijk of de post veilig is.'],
  ),
  'gecoordineerde-aanpak.leg-doel-vast': eerste(
    'Een doel zegt wat er voor de cliënt anders is als het lukt.',
    ['Gebruik de woorden van de cliënt.', 'Geen behandeldoelen: die horen bij de hulpverlener.'],
  ),
  'gecoordineerde-aanpak.maak-afspraak': eerste('Wie doet wat, en wanneer. Meer is het niet.', [
    'U kunt een partij niets opdragen. Haar ja maakt de afspraak.',
    'Schrijf zo dat de cliënt mag meelezen: wat er gebeurt, niet waarom iemand iets heeft.',
    'Spreek bij “gedaan” meteen de volgende af.',
  ]),
  'gecoordineerde-aanpak.leg-ja-van-partij-vast': eerste(
    'De partij zegt zelf ja. U legt alleen vast wie dat deed.',
    ['Werkt zij met het portaal? Laat haar het daar doen.'],
  ),
  'gecoordineerde-aanpak.leg-nee-van-partij-vast': eerste(
    'Een nee is een antwoord en heeft geen reden nodig.',
    ['Bel niet haar leidinggevende.', 'Zoek samen met de cliënt een andere weg.'],
  ),
  'gecoordineerde-aanpak.meld-afspraak-gedaan': eerste(
    'De afspraak is klaar, en de volgende kan er meteen achteraan.',
    ['Hoe het ging blijft bij wie het deed.'],
  ),
  'gecoordineerde-aanpak.meld-afspraak-lukt-niet': eerste('Dat het niet lukt is genoeg om bij te sturen.', [
    'Vraag het eerst aan wie het zou doen.',
    'Lukt het vaker niet? Meld dan dat de aanpak anders moet.',
  ]),
  'gecoordineerde-aanpak.verzet-afspraak': eerste('Een nieuwe dag vraagt een nieuw ja.', [
    'Vertel het de cliënt voordat de oude dag er is.',
  ]),
  'gecoordineerde-aanpak.trek-afspraak-in': eerste('Een afspraak die niet meer hoeft, blijft niet staan.', [
    'Zeg het wie het zou doen, zodat niemand voor niets komt.',
  ]),
  'gecoordineerde-aanpak.leg-voortgang-vast': eerste(
    'U volgt of het doel dichterbij komt. Het dossier van de hulp is van de hulpverlener.',
    [
      'Geen diagnose, medicijnen of wat er in een gesprek is gezegd.',
      'Twijfelt u of het te veel is? Lees het voor alsof de cliënt en elke partij meeluistert.',
    ],
  ),
  'gecoordineerde-aanpak.leg-samenspraak-vast': eerste(
    'De aanpak is van de cliënt. Hier staat dat u met hem sprak, of waarom dat niet kon.',
    ['Alleen de uitkomst. Het gesprek zelf hoort hier niet.'],
  ),
  'gecoordineerde-aanpak.deel-met-partij': eerste(
    'Een partij krijgt wat zij nodig heeft voor haar afspraak. Niet meer, en niet tegelijk met anderen.',
    [
      'Geen afspraak met haar, geen gegevens.',
      'Kijk of de wet van die partij gezondheid of straf toelaat.',
      'Zei wie het gaf “vraag het mij eerst”? Vraag het eerst.',
      'Wat de cliënt u in vertrouwen zei, deelt u met hem samen.',
    ],
  ),
  'gecoordineerde-aanpak.vraag-gever': eerste('Wie iets op voorwaarde gaf, beslist of het verder gaat.', [
    'Noem de partij en het doel. Vraag niet om een ja “voor iedereen”.',
  ]),
  'gecoordineerde-aanpak.leg-antwoord-gever-vast': eerste('Het antwoord geldt voor deze ene partij.', [
    'Een nee is definitief.',
  ]),
  'gecoordineerde-aanpak.laat-partij-meelezen': eerste(
    'Een partij met een afspraak ziet in haar portaal wat haar aangaat.',
    ['Zij ziet geen andere partijen. Vertel haar die ook niet aan de telefoon.'],
  ),
  'gecoordineerde-aanpak.neem-inbreng-over': eerste('U kiest wat u nodig heeft uit wat een partij gaf.', [
    'Nieuwsgierig is geen reden.',
    'De voorwaarden gaan mee. Lees ze voor u deelt.',
  ]),
  'gecoordineerde-aanpak.laat-inbreng-liggen': eerste('Wat u niet nodig heeft, gaat weg.', [
    'Was het te veel? Vertel de partij wat u wel nodig heeft.',
  ]),
  'gecoordineerde-aanpak.leg-melding-aan-ontvanger-vast': eerste(
    'Wie iets kreeg dat fout was, moet dat weten.',
    ['Zeg wat er nu staat, niet meer.'],
  ),
  'gecoordineerde-aanpak.leg-dienstverklaring-vast': eerste(
    'Een dienst is vrijwillig, ook midden in de aanpak.',
    ['Vraag niet waarom.', 'Een maatregel van een rechter is geen dienst.'],
  ),
  'gecoordineerde-aanpak.laat-client-stoppen': eerste(
    'Een cliënt mag stoppen. U mag vragen wat er nodig is om door te gaan, één keer.',
    ['Deel daarna niets meer over hem, ook niet “ter afsluiting”.'],
  ),
  'gecoordineerde-aanpak.bevestig-stoppen': eerste(
    'Wie stopt, weet wat er met zijn gegevens gebeurt en hoe hij terug kan.',
    ['De brief gaat alleen over hem.'],
  ),
  'gecoordineerde-aanpak.leg-overlijden-vast': eerste(
    'Er gaat geen brief en geen vraag meer over wie is overleden.',
    ['Ga af op een officieel bericht.'],
  ),
  'gecoordineerde-aanpak.meld-aan-college': eerste(
    'U beslist niet over het einde of een ander plan. Het college wel.',
    [
      'Meld het zodra u het ziet, niet als het vastloopt.',
      'Lijkt het Zorg- en Veiligheidshuis nodig? Overleg eerst met de partijen en praat met de cliënt. U meldt niet zelf aan.',
    ],
  ),
  'gecoordineerde-aanpak.meld-spoed': eerste('Hulp die niet kan wachten, wacht niet op de aanpak.', [
    'Alleen wat u hier schrijft gaat naar het college. Houd het kort.',
  ]),
  'gecoordineerde-aanpak.leg-terugvalafspraak-vast': eerste(
    'Na het einde weet de cliënt wie hij belt als het weer misgaat.',
    ['Een naam of nummer, geen plan.'],
  ),
  'gecoordineerde-aanpak.trek-verstrekking-in': eerste(
    'Ging iets naar de verkeerde, dan beperkt u de schade.',
    ['Bel de partij meteen.', 'Meld het datalek: het college heeft 72 uur.', 'Vertel het de cliënt.'],
  ),
  'gecoordineerde-aanpak.leg-vernietiging-vast': eerste('U blijft vragen tot zeker is dat het weg is.', [
    'Vraag ook naar mail en papier.',
  ]),
  'gecoordineerde-aanpak.leg-uitleg-aan-client-vast': eerste(
    'De cliënt hoort van u wat er misging, niet van een ander.',
    ['Zeg wat, aan wie, en wat u eraan deed.'],
  ),
  'gecoordineerde-aanpak.bied-overdracht-aan': eerste(
    'Als uw taak stopt, gaat alles naar het college. Uw organisatie houdt niets.',
    ['Denk aan mail, agenda en papier in uw eigen systeem.', 'Uw toegang stopt dezelfde dag.'],
  ),
  'gecoordineerde-aanpak.leg-taak-neer': eerste('Kunt u niet meer verder, dan stopt u meteen en niet half.', [
    'Bel het college, zodat de cliënt niet zonder iemand zit.',
  ]),
  'gecoordineerde-aanpak.leg-overdracht-vast': eerste(
    'Het college bevestigt dat het alles heeft. Dan pas eindigt de verantwoordelijkheid van de partij.',
    ['Kijk na of klopt wat er werd aangeboden.'],
  ),
  'gecoordineerde-aanpak.leg-verklaring-vast': eerste(
    'De verklaring is het bewijs dat de partij niets hield.',
    ['Zonder verklaring blijft dit open staan. Vraag ernaar.'],
  ),
  'gecoordineerde-aanpak.beantwoord-melding': eerste(
    'De coördinator wacht op u. Een antwoord houdt de aanpak gaande.',
    ['Moet het stoppen? Beslis dan over het einde, niet hier.'],
  ),
  'gecoordineerde-aanpak.vervang-coordinator': eerste(
    'Klikt het niet, of kan het niet meer, dan komt er een ander. Een signaal van de cliënt is genoeg om te kijken.',
    ['Vraag de cliënt en de partijen wie past.', 'De oude coördinator ziet vanaf nu niets meer.'],
  ),
  'gecoordineerde-aanpak.trek-aanwijzing-in': eerste('Soms moet iemand weg voordat er een ander is.', [
    'Zorg dat de cliënt weet wie hij zolang belt.',
  ]),
  'gecoordineerde-aanpak.wijs-waarnemer-aan': eerste('Bij ziekte of vakantie gaat de aanpak door.', [
    'Kies een einddag.',
    'De cliënt hoort wie het is.',
  ]),
  'gecoordineerde-aanpak.beslis-einde': eerste(
    'Het college beslist wanneer de aanpak klaar is. De bewaartermijn begint hier.',
    [
      'Is er nog een plicht tot een aanpak? Leg uit waarom zij toch stopt.',
      'Werkte de coördinator bij een partij? Regel de overdracht.',
    ],
  ),
} as const
