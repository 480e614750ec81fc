import type { HandelingTekst } from '../../tekst.ts'

/** The words of sending a code by which who has no account answers one question. */
export const eenmaligeHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.stuur-eenmalige-vraag': {
    titel: 'Code sturen om een vraag te beantwoorden',
    knop: 'Code versturen',
    inleiding:
      'Voor iemand bij een partij zonder account. Hij krijgt een e-mail met een code. Daarin staat niet wat u vraagt en over wie. Daarmee ziet hij alleen deze vraag. Controleer het adres: bel de partij als u twijfelt.',
    gedaan: 'De code is onderweg.',
    daarna:
      'De code werkt veertien dagen, tot de partij antwoordt of u de vraag intrekt. Was er al een code, dan werkt die niet meer.',
    velden: {
      verzoekId: { label: 'Welke vraag?' },
      mail: {
        label: 'E-mailadres van wie antwoordt',
        uitleg: 'Van één persoon. Geen postvak dat anderen lezen.',
      },
    },
  },
}
