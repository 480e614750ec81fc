/** The words of a decision that could not wait, in plain Dutch (B1). */
export const spoedBrief = {
  onderwerp: 'Ons besluit over hulp die niet kan wachten ({wet}, artikel {nummer})',
  begin: 'Op {datum} hoorden wij dat u meteen hulp nodig heeft. Het ging om: {watNu}',
  besluit: 'Ons besluit',
  verstrekt: 'U krijgt: {wat}. U krijgt dit van {vanaf} tot en met {tot}.',
  tijdelijk:
    'Deze hulp is tijdelijk. U hoefde hiervoor geen aanvraag te doen. Wij bekijken met u wat er daarna nodig is. Daarover krijgt u een nieuw besluit.',
  afgewezen: 'U krijgt nu geen tijdelijke hulp.',
  gronden: {
    'kan-wachten': 'Wij denken dat de hulp kan wachten tot wij samen met u hebben bekeken wat nodig is.',
    'al-geregeld': 'De hulp die u nu nodig heeft, is al geregeld.',
    'client-wil-niet': 'U heeft gezegd dat u deze hulp nu niet wilt.',
    'geen-aanvraag': 'Er is geen aanvraag.',
  },
  waarom: 'Waarom',
  verder: 'Hoe het verder gaat',
  verderTekst: 'Verandert er iets, of wordt het erger? Bel ons meteen.',
  doorgeven:
    'Krijgt u hulp? Geef dan meteen aan ons door wat voor die hulp belangrijk is ({wet}, artikel {nummer}).',
  bezwaar: 'Bent u het er niet mee eens?',
  bezwaarTekst:
    'Dan kunt u bezwaar maken bij het college van burgemeester en wethouders van {gemeente}. Doe dat uiterlijk op {uiterlijk}.',
  bezwaarHoe:
    'Zet in uw brief: uw naam en adres, de datum, tegen welk besluit u bezwaar maakt, en waarom. Zet uw handtekening eronder. Kan het niet wachten? Vraag dan ook de rechtbank om een voorlopige voorziening.',
  eindeOnderwerp: 'Uw tijdelijke hulp stopt',
  einde: 'U kreeg tijdelijk: {wat}. Dat stopt op {datum}.',
  eindredenen: {
    'definitief-besluit': 'Er is een nieuw besluit over uw hulp. Dat komt hiervoor in de plaats.',
    'niet-meer-nodig': 'Deze hulp is niet meer nodig.',
    'client-stopt': 'U heeft gezegd dat u wilt stoppen.',
    'laatste-dag': 'Dat was de laatste dag van het besluit.',
  },
} as const
