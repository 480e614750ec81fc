import type { HandelingTekst } from '../tekst.ts'
import { aanpakCodes } from './aanpak-codes.ts'
import { samenspraakWoorden } from './aanpak-samenspraak.ts'

const afspraakId = { label: 'Om welke afspraak gaat het?' }
const dag = { label: 'Op welke dag was dit?', uitleg: 'Bijvoorbeeld 6 12 2026.' }

/** The words of making agreements and following them. */
export const afspraakHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.maak-afspraak': {
    titel: 'Afspraak maken',
    knop: 'Afspraak maken',
    inleiding:
      'Wie doet wat, en wanneer? U kunt niet namens een partij ja zeggen. Een afspraak met een partij is een voorstel totdat de partij ja zegt.',
    gedaan: 'De afspraak is vastgelegd.',
    daarna: 'Is het een voorstel aan een partij? Vraag de partij of zij het doet en leg haar antwoord vast.',
    velden: {
      tekst: {
        label: 'Wat is de afspraak?',
        uitleg: 'Schrijf alleen op wat er gebeurt, niets over de hulp zelf.',
        goed: 'Voor 1 maart een plan maken voor de schulden.',
        slecht: 'Behandeling van de depressie voortzetten.',
      },
      wie: { label: 'Wie doet dit?', opties: aanpakCodes.wie ?? {} },
      partijId: { label: 'Welke partij?', uitleg: 'Alleen als een partij dit doet.' },
      betrokkeneId: {
        label: 'Welke persoon?',
        uitleg: 'Alleen als de cliënt of iemand uit de omgeving dit doet.',
      },
      akkoord: { label: 'Deze persoon zegt ja', uitleg: 'Alleen bij de cliënt of iemand uit de omgeving.' },
      doelId: { label: 'Bij welk doel hoort dit?' },
      uiterlijk: { label: 'Wanneer moet het klaar zijn?', uitleg: 'Bijvoorbeeld 6 12 2026.' },
      ...samenspraakWoorden,
    },
  },
  'gecoordineerde-aanpak.leg-ja-van-partij-vast': {
    titel: 'Ja van een partij vastleggen',
    knop: 'Ja vastleggen',
    inleiding: 'De partij beslist zelf of zij dit doet. Leg vast wie er ja zei.',
    gedaan: 'Het ja van de partij is vastgelegd.',
    daarna: 'Heeft de partij gegevens nodig? Deel dan alleen wat nodig is voor deze afspraak.',
    velden: { afspraakId, doorWie: { label: 'Wie zei ja namens de partij?' }, op: dag },
  },
  'gecoordineerde-aanpak.leg-nee-van-partij-vast': {
    titel: 'Nee van een partij vastleggen',
    knop: 'Nee vastleggen',
    inleiding: 'Een partij mag nee zeggen. U vraagt niet waarom en legt geen reden vast.',
    gedaan: 'Het nee van de partij is vastgelegd.',
    daarna: 'Kan het doel anders bereikt worden? Maak dan een nieuwe afspraak.',
    velden: { afspraakId, op: dag },
  },
  'gecoordineerde-aanpak.meld-afspraak-gedaan': {
    titel: 'Afspraak is gedaan',
    knop: 'Gedaan',
    inleiding:
      'Komt er meteen een volgende afspraak? Leg haar hier vast: van dezelfde, voor hetzelfde doel. Bij een partij is het een voorstel, want de partij beslist zelf.',
    gedaan: 'De afspraak staat op gedaan. Vulde u een volgende in, dan staat die er ook.',
    velden: {
      afspraakId,
      op: dag,
      volgende: {
        label: 'Wat is de volgende afspraak?',
        uitleg: 'Leeg laten als er geen volgende is.',
        goed: 'Voor 1 april de eerste betaling doen.',
        slecht: 'Verder met het plan.',
      },
      volgendeUiterlijk: {
        label: 'Wanneer moet de volgende klaar zijn?',
        uitleg: 'Vier weken vooruit is een voorstel. Zonder volgende afspraak telt deze dag niet.',
      },
      akkoord: {
        label: 'Deze persoon zegt ja op de volgende afspraak',
        uitleg: 'Alleen als de cliënt of iemand uit de omgeving dit doet.',
      },
      ...samenspraakWoorden,
    },
  },
  'gecoordineerde-aanpak.meld-afspraak-lukt-niet': {
    titel: 'Afspraak lukt niet',
    knop: 'Lukt niet',
    inleiding: 'Leg alleen vast dat het niet lukt. Waarom blijft bij wie het deed.',
    gedaan: 'Er staat nu dat de afspraak niet lukt.',
    daarna: 'Verzet de afspraak of maak een nieuwe. Moet de aanpak anders? Meld het aan het college.',
    velden: { afspraakId, op: dag },
  },
  'gecoordineerde-aanpak.verzet-afspraak': {
    titel: 'Afspraak verzetten',
    knop: 'Verzetten',
    inleiding: 'Verzet u een afspraak van een partij? Dan moet de partij opnieuw ja zeggen.',
    gedaan: 'De afspraak heeft een andere dag.',
    velden: { afspraakId, uiterlijk: { label: 'Wat is de nieuwe dag?', uitleg: 'Bijvoorbeeld 6 12 2026.' } },
  },
}
