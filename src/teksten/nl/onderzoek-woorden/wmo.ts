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

const uitleg = (over: string) => ({
  label: `Uitleg over ${over}`,
  uitleg: 'Wat besprak u, of waarom is de vraag niet van belang?',
})

/** The act on what is examined in any case for help of the Wmo 2015 (2.3.2 lid 4). */
export const wmoHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.leg-onderwerpen-wmo-vast': {
    titel: 'Vragen van de Wmo 2015 nagaan',
    knop: 'Vastleggen',
    inleiding:
      'Bij hulp uit de Wmo 2015 gaat u zes vragen altijd na. Zeg per vraag waar het antwoord staat. Is een vraag niet van belang, leg dan uit waarom. U hoeft niets twee keer op te schrijven. Een vraag die u later doet, laat u leeg.',
    gedaan: 'U heeft vastgelegd wat u naging.',
    daarna: 'Verandert er iets? Leg de vraag dan opnieuw vast. Het laatste telt.',
    koppen: { behoeften: 'Waar staat het antwoord?' },
    velden: {
      betrokkeneId: { label: 'Om welke cliënt gaat het?' },
      datum: { label: 'Op welke dag ging u dit na?' },
      behoeften: { label: onderwerp.behoeften, opties: uitkomst },
      behoeftenUitleg: uitleg('wat de cliënt nodig heeft en wil'),
      eigenKracht: { label: onderwerp['eigen-kracht'], opties: uitkomst },
      eigenKrachtUitleg: uitleg('wat de cliënt zelf kan'),
      netwerk: { label: onderwerp.netwerk, opties: uitkomst },
      netwerkUitleg: uitleg('mantelzorg en hulp van anderen'),
      mantelzorger: { label: onderwerp.mantelzorger, opties: uitkomst },
      mantelzorgerUitleg: { ...uitleg('de mantelzorger'), goed: 'Er is geen mantelzorger.', slecht: 'Nee.' },
      algemeneVoorziening: { label: onderwerp['algemene-voorziening'], opties: uitkomst },
      algemeneVoorzieningUitleg: uitleg('hulp die er voor iedereen is'),
      bijdrage: { label: onderwerp.bijdrage, opties: uitkomst },
      bijdrageUitleg: uitleg('de eigen bijdrage'),
    },
  },
}
