import type { HandelingTekst } from '../tekst.ts'

/** The letter with what another municipality asked about somebody who moved there (B1). */
export const naarGemeenteWoorden = {
  onderwerp: 'Gegevens van een eerdere melding, op uw verzoek',
  begin:
    'U kreeg een melding over iemand die naar uw gemeente is verhuisd. U vroeg of hier eerder over deze persoon is gemeld. Op grond van artikel {nummer} van de {wet} geven wij u wat u nodig heeft.',
  kopOver: 'Over wie gaat het',
  kopGegevens: 'Wat wij u geven',
  kopDoen: 'Wat u doet',
  doen: 'Gebruik dit alleen voor de melding die u kreeg. U bent verantwoordelijk voor deze gegevens, en u vertelt de persoon dat u ze van ons kreeg.',
} as const

/** The words of giving data to another municipality. */
export const naarGemeenteHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'meldpunt.geef-aan-andere-gemeente': {
    titel: 'Gegevens geven aan de nieuwe gemeente',
    knop: 'Brief versturen',
    inleiding:
      'Is de persoon verhuisd en kreeg de nieuwe gemeente ook een melding? Dan kan die u vragen wat u weet. Alleen op haar verzoek, en alleen wat zij nodig heeft. U biedt het nooit zelf aan.',
    gedaan: 'De brief is bewaard. Vastgelegd is wat die gemeente kreeg.',
    daarna: 'Stuur de brief met beveiligde mail of met de post. Noem de melder niet.',
    velden: {
      gemeente: {
        label: 'Welke gemeente vroeg het?',
        uitleg: 'Een gemeente of een plaats. U ziet in de brief aan welke gemeente u het geeft.',
      },
      gevraagdOp: { label: 'Op welke dag vroeg zij het?' },
      wieVroeg: {
        label: 'Wie vroeg het?',
        uitleg: 'Bel terug op het algemene nummer van die gemeente, zodat u zeker weet wie het is.',
      },
      opVerzoek: { label: 'Die gemeente vroeg er zelf om' },
      kreegMelding: { label: 'Die gemeente kreeg zelf een melding over deze persoon' },
      verhuisd: { label: 'De persoon woont nu in die gemeente' },
      gegevens: { label: 'Wat geeft u?', rij: 'Gegeven {nummer}', rijToevoegen: 'Nog een gegeven' },
      gegevenId: { label: 'Gegeven' },
      reden: { label: 'Waarom heeft die gemeente dit nodig?' },
    },
  },
}
