import type { HandelingTekst } from '../../tekst.ts'

const onderwerp = {
  behoeften: 'Wat heeft de cliënt nodig, wie is hij en wat wil hij zelf?',
  'eigen-kracht': 'Wat kan de cliënt zelf, of met hulp van huisgenoten?',
  netwerk: 'Wat kan met mantelzorg, of met hulp van familie, vrienden en buren?',
  mantelzorger: 'Heeft de mantelzorger zelf hulp nodig?',
  'algemene-voorziening': 'Wat kan met hulp die er voor iedereen is, of met iets nuttigs doen voor anderen?',
  samenwerking: 'Wat kan door samen te werken met andere organisaties?',
  bijdrage: 'Welke eigen bijdrage moet de cliënt betalen?',
}

const uitkomst = {
  a: 'Het staat bij a: welke problemen zijn er?',
  b: 'Het staat bij b: welke hulp loopt er nu?',
  c: 'Het staat bij c: welke hulp is eerder geprobeerd?',
  d: 'Het staat bij d: wat is er nodig?',
  besproken: 'Besproken met de cliënt',
  'niet-van-belang': 'Niet van belang voor deze cliënt',
}

/** Words for what is examined in any case, and for what came of it (2.3.2 lid 4). */
export const wmoOpties = { 'onderwerp-wmo': onderwerp, 'onderwerp-wmo-uitkomst': uitkomst }

/** The act on what is examined in any case for help of the Wmo 2015 (2.3.2 lid 4). */
export const wmoHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.leg-onderwerpen-wmo-vast': {
    titel: 'Vragen van de Wmo 2015 nagaan',
    knop: 'Vastleggen',
    inleiding:
      'Bij hulp uit de Wmo 2015 gaat u deze vragen altijd na. Zeg per vraag waar het antwoord staat. Is een vraag niet van belang, leg dan uit waarom. U hoeft niets twee keer op te schrijven. Een vraag die u later doet, haalt u uit de lijst.',
    gedaan: 'U heeft vastgelegd wat u naging.',
    daarna: 'Verandert er iets? Leg de vraag dan opnieuw vast. Het laatste telt.',
    koppen: { onderwerpen: 'Welke vragen ging u na?' },
    velden: {
      betrokkeneId: { label: 'Om welke cliënt gaat het?' },
      datum: { label: 'Op welke dag ging u dit na?' },
      onderwerpen: {
        label: 'Welke vragen ging u na?',
        rij: 'Vraag {nummer}',
        rijToevoegen: 'Vraag toevoegen',
      },
      onderwerp: { label: 'Welke vraag is dit?', opties: onderwerp },
      uitkomst: { label: 'Waar staat het antwoord?', opties: uitkomst },
      toelichting: {
        label: 'Wat besprak u, of waarom is de vraag niet van belang?',
        uitleg: 'Alleen nodig als u dat koos.',
        goed: 'Er is geen mantelzorger.',
        slecht: 'Niet van toepassing.',
      },
    },
  },
}
