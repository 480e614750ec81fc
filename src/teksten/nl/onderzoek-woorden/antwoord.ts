import type { HandelingTekst } from '../../tekst.ts'
import { gegevenWoorden } from './gegeven.ts'

/** The words of what is done with an answer that came by the portal. */
export const antwoordHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.neem-antwoord-over': {
    titel: 'Antwoord van een partij overnemen',
    knop: 'Overnemen',
    inleiding:
      'Neem alleen over wat nodig is voor het onderzoek. De tekst en de voorwaarden van de partij gaan mee. Is het niet nodig? Laat het antwoord dan liggen.',
    gedaan: 'Het antwoord is een gegeven van dit onderzoek.',
    daarna: 'Voorwaarden van de partij gaan met het gegeven mee.',
    velden: {
      antwoordId: { label: 'Welk antwoord?' },
      noodzaak: {
        label: 'Waarom is dit nodig voor het onderzoek?',
        uitleg: 'Hier staat wat u bij de vraag schreef. Klopt dat nog met wat de partij vertelde?',
        goed: 'Nodig om te weten of een nieuwe regeling kans heeft.',
        slecht: 'Omdat de partij het gaf.',
      },
      extraNoodzaak: gegevenWoorden.extraNoodzaak,
      dienstId: gegevenWoorden.dienstId,
      waaromDienst: gegevenWoorden.waaromDienst,
      noemtDelict: gegevenWoorden.noemtDelict,
      nietTonenAan: gegevenWoorden.nietTonenAan,
    },
  },
  'onderzoek.laat-antwoord-liggen': {
    titel: 'Antwoord van een partij laten liggen',
    knop: 'Laten liggen',
    inleiding: 'Is een antwoord niet nodig? Dan blijft er niets van staan dan dat de partij antwoordde.',
    gedaan: 'Van het antwoord is niets bewaard.',
    velden: { antwoordId: { label: 'Welk antwoord?' } },
  },
}

/** What the form of a question to a party begins with. */
export const vraagWoorden = {
  gedeeldMetNiemand: 'Niemand buiten dit onderzoek.',
  omTeWeten: 'Om deze vraag van het onderzoek te beantwoorden: {vraag}',
} as const
