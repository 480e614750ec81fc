import type { HandelingTekst } from '../tekst.ts'

/** The words of what must be settled before somebody is eighteen. */
export const achttienHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'gecoordineerde-aanpak.leg-achttien-vast': {
    titel: 'Achttien worden: vastleggen dat alles is geregeld',
    knop: 'Vastleggen',
    inleiding:
      'Op de achttiende verjaardag verandert er veel: jeugdhulp stopt of loopt door, er gelden andere wetten, en ouders beslissen niet meer. Loop dit op tijd na met de cliënt. Kruis aan wat is geregeld, of niet nodig is. Hoe, blijft bij wie de hulp geeft.',
    gedaan: 'Er staat nu dat alles is geregeld.',
    velden: {
      betrokkeneId: { label: 'Wie wordt achttien?' },
      geregeld: {
        label: 'Wat is geregeld, of niet nodig?',
        opties: {
          hulp: 'Hulp: jeugdhulp loopt door, of gaat over naar de Wmo, de Wlz of de zorgverzekering',
          geld: 'Geld: inkomen, zorgverzekering en toeslagen',
          wonen: 'Wonen',
          'school-of-werk': 'School of werk',
          'wie-beslist': 'Wie beslist: het gezag eindigt; mentor of bewindvoerder als dat nodig is',
          'wie-leest': 'Wie leest en post krijgt: ouders niet meer vanzelf',
        },
      },
      metHem: { label: 'Ik heb dit met de cliënt zelf besproken' },
    },
  },
}

/** Why this cannot be recorded yet. */
export const redenenOverAchttien = {
  'niemand-wordt-achttien': {
    zin: 'Niemand die meedoet wordt binnen een half jaar achttien, of het is al geregeld.',
    helpt: 'U hoeft hier niets te doen.',
  },
  'wordt-niet-achttien': {
    zin: 'Deze persoon wordt niet binnen een half jaar achttien, of het is al geregeld.',
    helpt: 'Kies een ander.',
  },
  'achttien-onvolledig': {
    zin: 'Nog niet alles is geregeld.',
    helpt: 'Loop na wat ontbreekt. Is iets niet nodig? Kruis het dan ook aan.',
  },
  'achttien-niet-besproken': {
    zin: 'Het is nog niet met de cliënt zelf besproken.',
    helpt: 'Bespreek het met hem, en bevestig dat.',
  },
} as const
