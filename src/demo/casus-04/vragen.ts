import type { Stap } from '../stap.ts'
import { partij, stap, vraagAan } from './stappen.ts'

const waaromProces = 'Zonder het verloop is niet te zeggen wie hem kan bereiken.'

/** What the GP is asked without consent: whether he comes there, and when. */
export const vraagAanHuisarts = vraagAan('huisarts', {
  ...{ onderdeel: 'b', thema: 'gezondheid', vraag: 'Wie bereikt hem nu?' },
  waarom: 'Om te weten wie er met hem kan praten.',
  items: [
    {
      gegeven: 'Of hij bij de huisarts komt',
      waaromNodig: 'Dan weten wij of iemand hem bereikt.',
      waaromNietMinder: 'Minder dan dit is er niet.',
      niveau: 'dat',
    },
    {
      gegeven: 'Wanneer hij weer komt',
      waaromNodig: 'Dan kan iemand daarbij aansluiten.',
      waaromNietMinder: 'Zonder de dag is niets te plannen.',
      ...{ niveau: 'proces', motiveringNiveau: waaromProces },
    },
  ],
})

const vraagAanBurgemeester = vraagAan('burgemeester', {
  ...{ onderdeel: 'b', thema: 'veiligheid', vraag: 'Loopt er iets om de overlast?' },
  waarom: 'Om niet door elkaar te werken.',
  items: [
    {
      gegeven: 'Of er een maatregel om woonoverlast loopt',
      waaromNodig: 'Anders werken wij langs elkaar heen.',
      waaromNietMinder: 'Minder dan dit is er niet.',
      niveau: 'dat',
    },
  ],
})

/** D0+9: the GP and the burgemeester are asked, each by itself and only with what is needed. */
export const gevraagd: readonly Stap[] = [
  stap(
    9,
    'Mag niet: huisarts en burgemeester in één keer.',
    'vraag-gegevens-aan-partij',
    { ...vraagAanHuisarts, partijen: [partij('huisarts'), partij('burgemeester')] },
    {
      verwacht: {
        geweigerd: {
          'een-partij-per-keer': 'stap-voor-stap',
          'partij-buiten-reikwijdte': 'partijen-betrekken',
        },
      },
    },
  ),
  stap(9, 'De huisarts gevraagd, zonder toestemming.', 'vraag-gegevens-aan-partij', vraagAanHuisarts, {
    onthoud: { verzoekId: 'aan-huisarts' },
  }),
  stap(9, 'De burgemeester gevraagd.', 'vraag-gegevens-aan-partij', vraagAanBurgemeester),
]
