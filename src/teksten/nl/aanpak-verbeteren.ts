import type { HandelingTekst } from '../tekst.ts'
import { aanpakCodes } from './aanpak-codes.ts'
import { herstelHandelingen } from './aanpak-herstellen.ts'
import { samenspraakHandelingen } from './aanpak-samenspraak.ts'

const opties = (lijst: string) => ({ opties: aanpakCodes[lijst] ?? {} })

const leegBlijft = 'Laat leeg wat goed is. Wat er stond, is daarna weg.'
const reden = { label: 'Wat klopte er niet?', goed: 'De dag was verkeerd getypt.', slecht: 'Aangepast.' }

/** The words of what mends a mistake in an aanpak, or takes something back. */
export const verbeterHandelingen: Readonly<Record<string, HandelingTekst>> = {
  ...samenspraakHandelingen,
  'gecoordineerde-aanpak.verbeter-afspraak': {
    titel: 'Afspraak verbeteren',
    knop: 'Verbeteren',
    inleiding: `${leegBlijft} Zei een partij al ja? Dan vraagt u haar opnieuw.`,
    gedaan: 'De afspraak is verbeterd.',
    daarna: 'Is het nu een voorstel aan een partij? Vraag de partij of zij het doet.',
    velden: {
      afspraakId: { label: 'Om welke afspraak gaat het?' },
      reden,
      tekst: { label: 'Wat is de afspraak?' },
      wie: { label: 'Wie doet dit?', ...opties('wie') },
      partijId: { label: 'Welke partij?', uitleg: 'Alleen als een partij dit doet.' },
      betrokkeneId: {
        label: 'Welke persoon?',
        uitleg: 'Alleen als de cliënt of iemand uit de omgeving dit doet.',
      },
      akkoord: { label: 'Deze persoon zegt ja', uitleg: 'Alleen bij de cliënt of iemand uit de omgeving.' },
      uiterlijk: { label: 'Wanneer moet het klaar zijn?', uitleg: 'Bijvoorbeeld 6 12 2026.' },
      heropenen: {
        label: 'De afspraak loopt nog',
        uitleg: 'Alleen als er ten onrechte staat dat zij is gedaan of geweigerd, of niet lukt.',
      },
      verteld: {
        label: 'Ik heb het verteld aan wie dit eerst zou doen',
        uitleg: 'Alleen nodig als iemand anders het nu doet.',
      },
    },
  },
  'gecoordineerde-aanpak.trek-afspraak-in': {
    titel: 'Afspraak intrekken',
    knop: 'Intrekken',
    inleiding: 'Vertel het eerst aan wie dit zou doen.',
    gedaan: 'De afspraak is ingetrokken.',
    daarna: 'Is er iets anders nodig voor het doel? Maak dan een nieuwe afspraak.',
    velden: {
      afspraakId: { label: 'Om welke afspraak gaat het?' },
      reden: {
        label: 'Waarom trekt u de afspraak in?',
        goed: 'Het plan is al door een ander gemaakt.',
        slecht: 'Vervallen.',
      },
      verteld: { label: 'Ik heb het verteld aan wie dit zou doen' },
    },
  },
  'gecoordineerde-aanpak.verbeter-doel': {
    titel: 'Doel verbeteren',
    knop: 'Verbeteren',
    inleiding: leegBlijft,
    gedaan: 'Het doel is verbeterd.',
    daarna: 'Bespreek met de cliënt of het doel nu klopt.',
    velden: {
      doelId: { label: 'Om welk doel gaat het?' },
      reden,
      tekst: { label: 'Wat wil de cliënt bereiken?', uitleg: 'In de eigen woorden van de cliënt.' },
      betrokkeneIds: { label: 'Van wie is dit doel?' },
    },
  },
  'gecoordineerde-aanpak.verbeter-gegeven': {
    titel: 'Gegeven verbeteren',
    knop: 'Verbeteren',
    inleiding: 'De nieuwe tekst komt in de plaats van de oude. De oude tekst verdwijnt.',
    gedaan: 'Het gegeven is verbeterd. De oude tekst is weg.',
    daarna:
      'Vertel het aan elke partij die dit gegeven heeft, en aan het college. Het college heeft misschien dezelfde fout.',
    velden: {
      gegevenId: { label: 'Welk gegeven klopt niet?' },
      reden,
      tekst: {
        label: 'Wat moet er staan?',
        goed: 'Er zijn schulden bij vier schuldeisers.',
        slecht: 'Zie vorige keer.',
      },
      vanCollege: {
        label: 'Het college vertelde mij dat dit niet klopte',
        uitleg: 'Dan hoeft u het niet aan het college te vertellen.',
      },
    },
  },
  'gecoordineerde-aanpak.leg-melding-aan-ontvanger-vast': {
    titel: 'Vertellen dat een gegeven is verbeterd',
    knop: 'Vastleggen',
    inleiding:
      'Een partij die het gegeven kreeg, moet weten dat het is verbeterd. Het college dat het u gaf ook. Vertel het en leg vast wanneer.',
    gedaan: 'Vastgelegd is dat u het heeft verteld.',
    velden: {
      verstrekkingId: { label: 'Wie heeft u het verteld, en over welk gegeven?' },
      op: { label: 'Op welke dag was dit?', uitleg: 'Bijvoorbeeld 6 12 2026.' },
    },
  },
  ...herstelHandelingen,
  'gecoordineerde-aanpak.verbeter-voortgang': {
    titel: 'Voortgang verbeteren',
    knop: 'Verbeteren',
    inleiding: `${leegBlijft} Was een doel niet bereikt of losgelaten? Dan loopt het weer.`,
    gedaan: 'De voortgang is verbeterd.',
    velden: {
      voortgangId: { label: 'Welke voortgang klopt niet?' },
      reden,
      stand: {
        label: 'Hoe stond het ervoor?',
        uitleg: 'Bereikt en losgelaten kunnen alleen bij een doel.',
        ...opties('voortgang'),
      },
      tekst: { label: 'Wat wilt u erbij zeggen?' },
    },
  },
}
