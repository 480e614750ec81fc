import { eerste, voorAlle } from './eerste-versie.ts'

const aanwezig = eerste(
  'Alleen wie in de kamer is, ziet wat er is ingebracht. Daarom staat er wie er is, van moment tot moment.',
  [
    'Schrijf iemand op zodra hij binnenkomt of weggaat, niet achteraf.',
    'Iemand die even belt op de gang, is weg.',
  ],
)

const eigenInbreng = eerste('Zolang het overleg open is, beslist u over wat u inbracht.', [
  'Wie het al las, heeft het gelezen. Zeg erbij dat het anders is.',
])

/** The case conference, and what else the coordinator plans around it. */
export const instructiesOverleg = {
  'gecoordineerde-aanpak.beleg-casusoverleg': eerste(
    'Een overleg is er voor één zaak, met wie daarvoor nodig is.',
    [
      'Schrijf per partij waarom zij erbij moet zijn. “Zij zit er altijd bij” is geen reden.',
      'De cliënt is er ook. Zonder hem alleen om een reden die zwaar weegt, per persoon.',
      'Bespreek met de cliënt wie er komt en wat er wordt besproken.',
      'Kies een plaats waar niemand meeluistert.',
    ],
  ),
  'onderzoek.houd-overlegafspraak-bij': eerste(
    'Wat is afgesproken, helpt pas als het gebeurt. Kijk op de dag zelf of het is gelukt.',
    [
      'Lukt het een partij niet? Vraag wat wel kan. U legt haar niets op.',
      'Vertel de cliënt wat ervan kwam.',
    ],
  ),
  'casusoverleg.zeg-casusoverleg-af': eerste('Kan het zonder overleg, dan is dat beter.', [
    'Vertel de cliënt waarom het niet doorgaat.',
  ]),
  'casusoverleg.open-casusoverleg': eerste(
    'Vanaf nu kan er iets worden ingebracht. Bij het sluiten gaat alles weer weg.',
    [
      'Begin met wie er is, en wie wat mag horen.',
      'Zeg dat niemand een verslag maakt of opneemt, ook niet op een eigen telefoon of laptop.',
    ],
  ),
  'casusoverleg.kom-binnen': eerste('U komt in de kamer en ziet wat er nu wordt besproken.', [
    'Wat er te lezen is blijft hier. Neem het niet over in uw eigen dossier.',
  ]),
  'casusoverleg.ga-weg': eerste('Gaat u weg, dan ziet u niets meer. Dat beschermt de cliënt.', [
    'Uw afspraken blijven staan.',
  ]),
  'casusoverleg.breng-in': eerste(
    'U kiest zelf wat u vertelt. Niemand kan u iets vragen dat u moet beantwoorden.',
    [
      'Een beroepsgeheim geldt hier ook. Toestemming van de cliënt is het uitgangspunt.',
      'Kijk eerst wie er in de kamer is. Mag een gezinslid dit horen?',
      'Vertel wat nodig is voor de afspraak die u wilt maken. Niet het hele verhaal.',
    ],
  ),
  ...voorAlle(['casusoverleg.noteer-aanwezig', 'casusoverleg.noteer-weg'], aanwezig),
  ...voorAlle(['casusoverleg.verbeter-ingebracht', 'casusoverleg.haal-terug'], eigenInbreng),
  'gecoordineerde-aanpak.spreek-evaluatie-af': eerste(
    'Op een vaste dag kijkt u samen of het plan nog klopt.',
    ['Kies een dag waarop er iets te zien is, en niet te ver weg.'],
  ),
  'gecoordineerde-aanpak.houd-evaluatie': eerste('Per doel staat er één regel: hoe ver, en wat nu.', [
    'Vraag de cliënt het eerst.',
    'Klopt een doel niet meer? Pas het plan aan, niet de cliënt.',
  ]),
  'gecoordineerde-aanpak.leg-signaal-vast': eerste(
    'Klikt het niet tussen cliënt en coördinator, dan moet dat gehoord worden. Een brief is daarvoor niet nodig.',
    [
      'Gaat het over een partij? Dan gaat de klacht naar die partij.',
      'Schrijf wat de cliënt zei, in zijn woorden. Gaat het over u, laat het dan aan een ander.',
    ],
  ),
  'gecoordineerde-aanpak.weeg-signaal': eerste('Het college kijkt of een andere coördinator nodig is.', [
    'Hoor beide kanten.',
    'De cliënt hoort wat u besloot en waarom. Een formele klacht blijft mogelijk.',
  ]),
} as const
