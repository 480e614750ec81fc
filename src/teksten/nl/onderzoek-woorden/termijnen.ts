import type { HandelingTekst } from '../../tekst.ts'

const dreiging = {
  woning: 'Verlies van de woning',
  'energie-of-water': 'Afsluiten van gas, stroom, warmte of water',
  zorgverzekering: 'Verlies van de zorgverzekering',
  'geen-dreiging': 'Er dreigt niets meer',
}

const oorzaak = {
  'client-niet-beschikbaar': 'De cliënt kon niet eerder meedoen',
  'antwoord-ontbreekt': 'Een antwoord van een ander bleef uit',
  'meer-onderzoek-nodig': 'Er was meer te onderzoeken',
  'drukte-bij-gemeente': 'De gemeente had te weinig tijd',
}

/** How a request under a law leaves the dossier. */
export const sluitvelden = {
  vraag: {
    label: 'Wat gebeurt er met de vraag?',
    opties: {
      ingetrokken: 'De cliënt trok de vraag in',
      overgedragen: 'De vraag is overgedragen aan wie erop beslist',
    },
  },
  aan: {
    label: 'Wie behandelt de vraag nu?',
    uitleg: 'Een team of afdeling. Geef alleen wat voor die vraag nodig is.',
  },
}

/** Acts around the terms: those of the other laws, and the six weeks when they have passed. */
export const termijnHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.bevestig-ontvangst': {
    titel: 'De melding bevestigen',
    knop: 'Bevestiging versturen',
    inleiding:
      'Wie zich meldt voor ondersteuning van de Wmo 2015, krijgt daarvan een bevestiging. In de brief staat ook het persoonlijk plan, de gratis cliëntondersteuning en wanneer het onderzoek klaar is.',
    gedaan: 'De bevestiging is verstuurd.',
    daarna:
      'De brief staat bij Brieven. Deze persoon is nu ook gewezen op het persoonlijk plan en op cliëntondersteuning.',
    velden: { betrokkeneId: { label: 'Wie krijgt de bevestiging?' } },
  },
  'onderzoek.leg-verzoek-bij-wet-vast': {
    titel: 'Vastleggen dat ook onder een andere wet hulp is gevraagd',
    knop: 'Vastleggen',
    inleiding:
      'De zes weken blijven lopen vanaf de eerste vraag. De termijn van de andere wet loopt ernaast.',
    gedaan: 'De vraag is vastgelegd. De termijn van die wet staat boven de zaak.',
    velden: {
      wet: { label: 'Onder welke wet is ook hulp gevraagd?' },
      datum: { label: 'Op welke dag?', uitleg: 'Bij bijstand: de dag waarop de cliënt zich meldde.' },
    },
  },
  'onderzoek.leg-stap-bij-wet-vast': {
    titel: 'Vastleggen dat er onder een andere wet is beslist of gesproken',
    knop: 'Vastleggen',
    gedaan: 'Vastgelegd. De termijn van die wet loopt niet meer.',
    velden: {
      wet: { label: 'Onder welke wet?' },
      datum: { label: 'Op welke dag was de beslissing of het gesprek?' },
    },
  },
  'onderzoek.sluit-verzoek-bij-wet': {
    titel: 'Vastleggen dat een vraag is overgedragen of ingetrokken',
    knop: 'Vastleggen',
    inleiding:
      'Een vraag onder een andere wet loopt door, ook als het onderzoek stopt. Zij eindigt hier pas als de cliënt haar intrekt, of als een ander haar overneemt.',
    gedaan: 'Vastgelegd. De termijn van die wet loopt hier niet meer.',
    daarna: 'Is de vraag overgedragen? Wie haar overneemt houdt dezelfde termijn.',
    velden: {
      wet: { label: 'Onder welke wet was de vraag?' },
      hoe: sluitvelden.vraag,
      aan: sluitvelden.aan,
      datum: { label: 'Op welke dag?' },
    },
  },
  'onderzoek.leg-schulddreiging-vast': {
    titel: 'Vastleggen wat er dreigt door schulden',
    knop: 'Vastleggen',
    inleiding:
      'Dreigt er iets, dan moet het eerste gesprek over schulden binnen drie werkdagen zijn. Anders binnen vier weken.',
    gedaan: 'Vastgelegd. De dag van het gesprek staat boven de zaak.',
    velden: {
      dreiging: { label: 'Wat dreigt er?', opties: dreiging },
      datum: { label: 'Vanaf welke dag weet u dit?' },
    },
  },
  'onderzoek.verleng-termijn': {
    titel: 'Een beslissing uitstellen',
    knop: 'Uitstellen',
    inleiding:
      'Alleen een beslissing over jeugdhulp of bijstand kan later, als u dat op tijd aan de cliënt schrijft. De zes weken van het onderzoek, de Wmo 2015 en het gesprek over schulden kunnen niet langer duren.',
    gedaan: 'Vastgelegd is dat de beslissing later komt.',
    velden: {
      termijn: { label: 'Welke termijn?' },
      tot: { label: 'Op welke dag komt de beslissing uiterlijk?' },
      reden: {
        label: 'Waarom komt de beslissing later?',
        goed: 'Er ontbreekt nog een loonstrook.',
        slecht: 'Druk.',
      },
      meegedeeld: { label: 'Ik heb dit de cliënt geschreven, met de nieuwe dag' },
    },
  },
  'onderzoek.motiveer-overschrijding': {
    titel: 'Uitleggen waarom het langer dan zes weken duurt',
    knop: 'Vastleggen',
    inleiding:
      'De zes weken zijn voorbij. De wet geeft geen extra tijd. De cliënt leest uw uitleg in de brief met de uitkomst.',
    gedaan: 'De uitleg is vastgelegd.',
    daarna: 'Was er een melding onder de Wmo 2015? Vertel dan dat de cliënt nu een aanvraag kan doen.',
    velden: {
      oorzaak: { label: 'Waardoor duurt het langer?', opties: oorzaak },
      toelichting: {
        label: 'Leg dit uit aan de cliënt',
        goed: 'Wij wachten nog op een brief van de deurwaarder. Die hebben wij nodig om te weten welke hulp past.',
        slecht: 'Capaciteitsproblemen.',
      },
      verteld: { label: 'Ik heb dit aan de cliënt verteld' },
      watVerteld: { label: 'Wat heeft u verder verteld?' },
      verwachtOp: { label: 'Op welke dag verwacht u klaar te zijn?' },
    },
  },
  'onderzoek.wijs-op-aanvraag-wmo': {
    titel: 'Vertellen dat een aanvraag nu kan',
    knop: 'Vastleggen',
    inleiding:
      'De cliënt mag zelf ondersteuning aanvragen als zes weken na de melding voorbij zijn, of als hij de uitkomst kreeg. Dat hoeft niet.',
    gedaan: 'Vastgelegd is dat u dit heeft verteld.',
    velden: { betrokkeneId: { label: 'Aan wie heeft u dit verteld?' } },
  },
  'onderzoek.leg-wmo-aanvraag-vast': {
    titel: 'Aanvraag voor ondersteuning vastleggen',
    knop: 'Vastleggen',
    inleiding:
      'Dit kan als de cliënt de uitkomst kreeg, als het onderzoek is afgerond, of als zes weken na de melding voorbij zijn. U beslist dan binnen twee weken.',
    gedaan: 'De aanvraag is vastgelegd.',
    daarna: 'Beslis binnen twee weken. Loopt het onderzoek nog? Dan gaat het gewoon door.',
    velden: {
      betrokkeneId: { label: 'Wie doet de aanvraag?' },
      datum: { label: 'Op welke dag kwam de aanvraag binnen?' },
    },
  },
}

/** What happened around the terms, in words. */
export const termijnGebeurtenissen = {
  'ontvangst-bevestigd': 'melding bevestigd op papier',
  'verzoek-bij-wet': 'ook hulp gevraagd onder een andere wet',
  'stap-bij-wet': 'beslist of gesproken onder een andere wet',
  'verzoek-bij-wet-ingetrokken': 'vraag onder een andere wet ingetrokken',
  'verzoek-bij-wet-overgedragen': 'vraag onder een andere wet overgedragen',
  schulddreiging: 'dreiging door schulden',
  'termijn-verlengd': 'beslissing uitgesteld tot deze dag',
  'overschrijding-gemotiveerd': 'langer dan zes weken, verwacht klaar op deze dag',
  'gewezen-op-aanvraag-wmo': 'verteld dat een aanvraag nu kan',
  'wmo-aanvraag-ontvangen': 'aanvraag voor ondersteuning ontvangen',
} as const

const klokstap = {
  'wmo-2015': 'het onderzoek na de melding klaar',
  jeugdwet: 'beslissen over jeugdhulp',
  participatiewet: 'beslissen over bijstand',
  wgs: 'eerste gesprek over schulden',
}

/** Words for the codes around the terms; `wetten` gives the names of the laws. */
export const termijnOpties = (wetten: Readonly<Record<string, string>>) => ({
  schulddreiging: dreiging,
  klokstap,
  termijn: { onderzoek: 'De zes weken van het onderzoek', ...wetten },
  'overschrijding-gemotiveerd': oorzaak,
  'verzoek-bij-wet': wetten,
  'stap-bij-wet': wetten,
  'verzoek-bij-wet-ingetrokken': wetten,
  'verzoek-bij-wet-overgedragen': wetten,
  'termijn-verlengd': wetten,
})
