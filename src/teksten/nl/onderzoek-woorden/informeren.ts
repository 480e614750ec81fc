import type { HandelingTekst } from '../../tekst.ts'

/** Why telling somebody waits. */
export const redenenOmTeWachtenWoorden = {
  'hulp-in-gevaar': 'Anders komt de hulp niet op gang',
  veiligheid: 'Anders komt iemand in gevaar',
  'niet-bereikt': 'De cliënt is niet te bereiken',
}

/** Telling a client of an onderzoek that he did not ask for. */
export const informerenHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.stuur-startbrief': {
    titel: 'Brief sturen dat er een onderzoek is',
    knop: 'Brief versturen',
    inleiding:
      'De brief vertelt dat er een onderzoek is, wie erom vroeg, waarom, wat wij vastleggen en welke rechten er zijn. Komt de cliënt dan in gevaar, of de hulp? Laat het vertellen dan wachten.',
    gedaan: 'De brief is verstuurd.',
    daarna: 'Betrek de cliënt zo veel mogelijk. Bel of ga langs.',
    velden: { betrokkeneId: { label: 'Aan wie?' } },
  },
  'onderzoek.stel-informeren-uit': {
    titel: 'Nog niet vertellen wat wij vastleggen',
    knop: 'Uitstellen',
    inleiding:
      'Dat kan alleen als vertellen het onderzoek ernstig in gevaar brengt, of iemands veiligheid. U weegt dat iedere keer opnieuw. Het is geen standaard.',
    gedaan: 'Vertellen wacht. De dag om opnieuw te kijken staat in uw werkvoorraad.',
    velden: {
      betrokkeneId: { label: 'Aan wie vertelt u het nog niet?' },
      reden: { label: 'Waarom wacht u?', opties: redenenOmTeWachtenWoorden },
      toelichting: { label: 'Wat gebeurt er als u het nu vertelt?' },
      herzienOp: { label: 'Op welke dag kijkt u opnieuw?', uitleg: 'Binnen 31 dagen.' },
    },
  },
}
