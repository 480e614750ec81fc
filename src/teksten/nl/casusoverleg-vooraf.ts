import type { HandelingTekst } from '../tekst.ts'
import { bijeenkomstTeksten, nietGenodigdTeksten } from './casusoverleg-beleggen.ts'

const antwoord = { label: 'Wat is het antwoord?', opties: { komt: 'Komt', 'komt-niet': 'Komt niet' } }
const wie = {
  label: 'Wie komt er?',
  uitleg: 'Naam en functie. Een collega mag ook.',
}
const deelnemerId = { label: 'Wie?' }

/** The words of the acts before a conference opens. */
export const overlegVoorafHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'casusoverleg.werkvoorraad': {
    titel: 'Casusoverleggen en uitnodigingen',
    knop: 'Openen',
    gedaan: 'De werkvoorraad is geopend.',
  },
  'casusoverleg.bekijk-agenda': {
    titel: 'Het overleg in uw agenda',
    knop: 'In mijn agenda zetten',
    gedaan: 'Het bestand voor uw agenda is gemaakt.',
  },
  'casusoverleg.bekijk-brief': {
    titel: 'Brief over het overleg',
    knop: 'Brief bekijken',
    gedaan: 'De brief is geopend.',
    velden: { deelnemerId },
  },
  'casusoverleg.beantwoord-uitnodiging': {
    titel: 'Zeggen of u komt',
    knop: 'Antwoord versturen',
    inleiding:
      'U beslist zelf of u komt. U hoeft niet uit te leggen waarom niet. U kunt uw antwoord veranderen tot het overleg begint.',
    gedaan: 'De organisator weet het.',
    velden: {
      deelnemerId: {
        label: 'Voor welke partij antwoordt u?',
        uitleg: 'Van uw organisatie zijn twee partijen uitgenodigd. Elke partij antwoordt apart.',
      },
      antwoord: { label: 'Komt er iemand van uw organisatie?', opties: { komt: 'Ja', 'komt-niet': 'Nee' } },
      wie,
    },
  },
  'casusoverleg.leg-antwoord-vast': {
    titel: 'Vastleggen of iemand komt',
    knop: 'Antwoord vastleggen',
    inleiding: 'Voor wie belde of schreef: een cliënt, wie voor hem spreekt, of een partij zonder portaal.',
    gedaan: 'Het antwoord staat erbij.',
    velden: { deelnemerId, antwoord, wie: { ...wie, uitleg: 'Van een partij: naam en functie.' } },
  },
  'casusoverleg.regel-wie-wat-hoort': {
    titel: 'Regelen wie over wie hoort',
    knop: 'Vastleggen',
    inleiding:
      'Gaat het overleg over meer mensen? Een cliënt hoort wat over hemzelf gaat, en over een ander alleen als u dat hier kiest. Wat hij niet mag horen, kan niet op tafel zolang hij erbij is.',
    gedaan: 'Dit staat vast.',
    velden: { deelnemerId, hoortOver: { label: 'Over wie mag hij horen?' } },
  },
  'casusoverleg.nodig-niet-uit': {
    titel: 'Een cliënt of wie voor hem spreekt niet uitnodigen',
    knop: 'Niet uitnodigen',
    inleiding: 'De regel is dat hij erbij is. Alleen een zwaarwegend belang kan zwaarder zijn.',
    gedaan: 'Deze persoon is niet uitgenodigd. Waarom staat erbij.',
    daarna: 'Stuurde u al een uitnodiging? Bel hem dan, en leg het uit.',
    velden: { deelnemerId, redenCode: nietGenodigdTeksten.redenCode, motief: nietGenodigdTeksten.motief },
  },
  'casusoverleg.nodig-alsnog-uit': {
    titel: 'Iemand alsnog uitnodigen',
    knop: 'Uitnodigen',
    gedaan: 'Deze persoon is uitgenodigd.',
    daarna: 'Druk de brief af en stuur of geef hem.',
    velden: { deelnemerId },
  },
  'casusoverleg.trek-uitnodiging-in': {
    titel: 'Een uitnodiging van een partij intrekken',
    knop: 'Intrekken',
    inleiding: 'De partij ziet het overleg daarna niet meer.',
    gedaan: 'De uitnodiging is ingetrokken.',
    velden: { deelnemerId: { label: 'Welke partij?' } },
  },
  'casusoverleg.verzet-casusoverleg': {
    titel: 'Casusoverleg verzetten',
    knop: 'Verzetten',
    inleiding: 'Wie is uitgenodigd krijgt bericht. Verandert het moment, dan vraagt u opnieuw wie er komt.',
    gedaan: 'Het casusoverleg is verzet.',
    daarna: 'Druk voor wie geen portaal heeft een nieuwe brief af.',
    velden: bijeenkomstTeksten,
  },
}
