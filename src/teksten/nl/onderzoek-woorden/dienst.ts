import type { HandelingTekst } from '../../tekst.ts'
import { mensenOpties } from './mensen-codes.ts'

/** Acts around a service after it was proposed: that it was decided on, and what was recorded wrong. */
export const dienstHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.leg-afhandeling-vast': {
    titel: 'Vastleggen dat er is beslist of gesproken',
    knop: 'Vastleggen',
    inleiding:
      'Alleen de dag. Wat er is beslist of besproken, hoort in het dossier van die hulp en niet hier. Dit kan ook na het einde van het onderzoek.',
    gedaan: 'De dag is vastgelegd.',
    daarna: 'De termijn voor deze dienst loopt niet meer.',
    velden: {
      dienstId: { label: 'Over welke dienst gaat het?' },
      datum: { label: 'Op welke dag is er beslist, of over de schulden gesproken?' },
    },
  },
  'onderzoek.haal-dienst-weg': {
    titel: 'Een dienst weghalen',
    knop: 'Weghalen',
    inleiding:
      'Gebruik dit als een dienst per ongeluk is vastgelegd, bijvoorbeeld bij de verkeerde persoon. Wil de cliënt de dienst niet? Leg dan een nee vast. Op de tijdlijn blijft alleen staan dát u een dienst weghaalde, en waarom.',
    gedaan: 'De dienst is weg.',
    daarna: 'Was er al een conclusie? Kijk of die nog klopt, en trek anders een nieuwe.',
    velden: {
      dienstId: { label: 'Welke dienst hoort hier niet?' },
      reden: { label: 'Waarom haalt u dit weg?', opties: mensenOpties['dienst-weggehaald'] },
      antwoordNooitGezegd: {
        label: 'Het ja of nee dat erbij staat, is nooit gezegd',
        uitleg: 'Alleen als er een antwoord is vastgelegd. Dat gaat dan ook weg.',
      },
    },
  },
  'onderzoek.verbeter-dienst': {
    titel: 'Een dienst verbeteren',
    knop: 'Verbeteren',
    inleiding:
      'Vul alleen in wat anders moet. De oude waarde verdwijnt. Zegt de cliënt nu iets anders? Leg dan een nieuw ja of nee vast.',
    gedaan: 'De dienst is verbeterd.',
    daarna: 'Stond het ook in een brief die al weg is? Trek die brief dan in.',
    velden: {
      dienstId: { label: 'Welke dienst verbetert u?' },
      reden: { label: 'Wat klopte er niet?' },
      waarvoor: { label: 'Waarvoor is dit nodig?' },
      beslisser: {
        label: 'Wie beslist hierover?',
        uitleg: 'Niet bij een dienst waarover het college beslist.',
      },
      verklaardOp: { label: 'Op welke dag zei de cliënt ja of nee?' },
      aangevraagdOp: { label: 'Op welke dag is bijstand aangevraagd?' },
      afgehandeldOp: { label: 'Op welke dag is er beslist of gesproken?' },
      tochNietAfgehandeld: { label: 'Er is toch nog niet beslist of gesproken' },
      dreiging: { label: 'Er dreigt iets: huisuitzetting, afsluiting of geen zorgverzekering meer' },
      vertrouwelijk: { label: 'De andere cliënten mogen hier niets van weten' },
    },
  },
}
