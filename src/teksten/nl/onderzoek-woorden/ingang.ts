import { ingangen } from '../../../wet/ingangen.ts'
import type { HandelingTekst } from '../../tekst.ts'

const inburgeringsplicht = { plicht: 'Moet inburgeren', 'geen-plicht': 'Hoeft niet (meer) in te burgeren' }

/** The fields that ask how an onderzoek began. */
export const ingangWoorden = {
  ingang: {
    label: 'Hoe kwam dit bij u?',
    uitleg: 'Dit bepaalt welke regels gelden. Was het advies, zonder verzoek? Laat dit dan leeg.',
  },
  wet: {
    label: 'Onder welke wet valt de vraag?',
    uitleg: 'Alleen nodig als de cliënt al hulp heeft. Anders volgt de wet uit uw antwoord hierboven.',
  },
} as const

/** Acts around how an onderzoek began, and by which procedure it goes. */
export const ingangHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.leg-inburgeringsplicht-vast': {
    titel: 'Vastleggen of iemand moet inburgeren',
    knop: 'Vastleggen',
    inleiding:
      'Leg alleen vast of de plicht er is. Waar iemand vandaan komt of wat iemand gelooft, hoort hier niet.',
    gedaan: 'Vastgelegd is of deze persoon moet inburgeren.',
    velden: {
      betrokkeneId: { label: 'Om wie gaat het?' },
      inburgeringsplicht: {
        label: 'Moet deze persoon inburgeren?',
        uitleg: 'Volgens de Wet inburgering 2021.',
      },
      datum: { label: 'Vanaf welke dag weet u dit?' },
    },
  },
}

/** Words for the codes of how an onderzoek began. */
export const ingangOpties = {
  ingang: Object.fromEntries(Object.entries(ingangen).map(([code, [{ naam }]]) => [code, naam])),
  inburgeringsplicht,
  procedure: {
    'in-samenspraak': 'in samenspraak (2.3a.1)',
    'zonder-verzoek-van-client': 'zonder verzoek van de cliënt (2.3a.4 lid 2 tot en met 7)',
  },
} as const
