import type { HandelingTekst } from '../tekst.ts'
import { aanpakCodes } from './aanpak-codes.ts'

const hoeKwamHet = {
  label: 'Hoe kwam het hier te staan?',
  goed: 'Dit overleg was met een andere cliënt.',
  slecht: 'Fout.',
}
const afspraakId = { label: 'Om welke afspraak gaat het?' }

/** The words of what takes back or mends an answer, a recorded fact or a notification of an aanpak. */
export const herstelHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.verbeter-antwoord-van-partij': {
    titel: 'Antwoord van een partij verbeteren',
    knop: 'Antwoord verbeteren',
    inleiding:
      'Laat leeg wat goed is. Wat er stond, is daarna weg. Gaf de partij dit antwoord nooit? Haal het dan weg.',
    gedaan: 'Het antwoord van de partij is verbeterd.',
    velden: {
      afspraakId,
      reden: { label: 'Wat klopte er niet?', goed: 'Iemand anders zei ja.', slecht: 'Aangepast.' },
      doorWie: { label: 'Wie zei ja namens de partij?', uitleg: 'Bij een nee laat u dit leeg.' },
      op: { label: 'Op welke dag was dit?', uitleg: 'Bijvoorbeeld 6 12 2026.' },
    },
  },
  'gecoordineerde-aanpak.haal-antwoord-van-partij-weg': {
    titel: 'Antwoord van een partij weghalen',
    knop: 'Antwoord weghalen',
    inleiding:
      'Gebruik dit als de partij dit ja of nee nooit gaf. De afspraak is daarna weer wat zij daarvoor was. Zei de partij eerst ja en nu nee? Leg dan het nee vast.',
    gedaan: 'Het antwoord is weggehaald.',
    daarna: 'Is het weer een voorstel? Vraag de partij of zij het doet.',
    velden: {
      afspraakId,
      reden: { ...hoeKwamHet, goed: 'Dit ja ging over een andere afspraak.' },
      verteld: {
        label: 'Wie van dit antwoord wist, weet nu dat het niet klopt',
        uitleg: 'Wist niemand het nog? Dan mag u dit ook aankruisen.',
      },
    },
  },
  'gecoordineerde-aanpak.haal-gebeurtenis-weg': {
    titel: 'Weghalen wat niet is gebeurd',
    knop: 'Weghalen',
    inleiding:
      'Gebruik dit als het nooit is gebeurd. Klopt alleen de dag, de persoon of de tekst niet, verbeter het dan.',
    gedaan: 'Het is weggehaald.',
    daarna: 'Er staat dat u iets weghaalde, en waarom. Wat nu weer moet, staat bij Wat moet nu.',
    velden: { gebeurtenisId: { label: 'Wat is niet gebeurd?' }, reden: hoeKwamHet },
  },
  'gecoordineerde-aanpak.verbeter-gebeurtenis': {
    titel: 'Verbeteren wat er is gebeurd',
    knop: 'Verbeteren',
    inleiding: 'Laat leeg wat goed is. Wat er stond, is daarna weg.',
    gedaan: 'Het is verbeterd.',
    velden: {
      gebeurtenisId: { label: 'Wat klopt er niet?' },
      reden: {
        label: 'Wat was er verkeerd?',
        goed: 'Het overleg was een dag eerder.',
        slecht: 'Aangepast.',
      },
      code: {
        label: 'Wat kwam eruit?',
        uitleg: 'Alleen bij een overleg of een terugvalafspraak.',
        opties: { ...aanpakCodes.samenspraak, ...aanpakCodes.terugvalafspraak },
      },
      betrokkeneId: { label: 'Met wie was dit?', uitleg: 'Alleen bij een overleg.' },
      tekst: {
        label: 'Wat moet er staan?',
        uitleg: 'Bij een overleg: waarom het niet lukte. Bij terugval: wat er is afgesproken.',
      },
    },
  },
  'gecoordineerde-aanpak.trek-melding-in': {
    titel: 'Melding aan het college intrekken',
    knop: 'Melding intrekken',
    inleiding:
      'U trekt uw laatste melding in. Dat kan zolang het college niet heeft gereageerd. Het college leest dat u haar introk, en waarom.',
    gedaan: 'De melding is ingetrokken.',
    daarna: 'Had u het einde gemeld? Dan loopt de aanpak weer.',
    velden: {
      reden: {
        label: 'Waarom trekt u de melding in?',
        goed: 'Deze melding hoorde bij een andere aanpak.',
        slecht: 'Vergissing.',
      },
    },
  },
  'gecoordineerde-aanpak.haal-melding-aan-ontvanger-weg': {
    titel: 'Toch niet verteld dat een gegeven is verbeterd',
    knop: 'Toch niet verteld',
    inleiding: 'Staat er ten onrechte dat u over een verbetering vertelde? Dan moet dat nog.',
    gedaan: 'Er staat weer dat u het nog moet vertellen.',
    velden: {
      verstrekkingId: { label: 'Wie weet het nog niet, en over welk gegeven?' },
      reden: { ...hoeKwamHet, goed: 'Ik had een andere partij gesproken.' },
    },
  },
}
