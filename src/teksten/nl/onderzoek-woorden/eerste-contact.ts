import type { HandelingTekst } from '../../tekst.ts'
import { ingangWoorden } from './ingang.ts'
import { persoonWoorden } from './persoon.ts'

/** The words of the act with which a dossier begins. */
export const eersteContactHandeling: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.leg-eerste-contact-vast': {
    titel: 'Eerste contact vastleggen',
    knop: 'Vastleggen',
    inleiding:
      'Leg alleen vast wie vraagt, wat de vraag is en op welke dag. Stel één open vraag naar andere hulp.',
    gedaan: 'Het eerste contact is vastgelegd.',
    daarna:
      'Wijs de cliënt op gratis cliëntondersteuning. Op verzoek van de cliënt kan een onderzoek pas daarna beginnen.',
    koppen: {
      taak: 'Het gesprek',
      vraag: 'De vraag',
      bsn: 'Wie vraagt om hulp',
      straat: 'Adres',
      telefoon: 'Veilig bereiken',
    },
    velden: {
      taak: {
        label: 'Welke taak is dit gesprek?',
        uitleg: 'Bij een andere taak horen andere regels en een ander dossier.',
      },
      ...ingangWoorden,
      verzochtOp: {
        label: 'Op welke dag vroeg de cliënt om hulp?',
        uitleg:
          'Vanaf deze dag lopen de zes weken. Bij een brede intake: de dag van de intake. Bijvoorbeeld 30 11 2026.',
      },
      vraag: {
        label: 'Wat vraagt de cliënt?',
        goed: 'Bijstand, want het inkomen is weggevallen.',
        slecht: 'Multiprobleemgezin.',
      },
      andereHulp: {
        label: 'Heeft de cliënt ook andere hulp nodig?',
        uitleg: 'Stel deze vraag open. Zegt de cliënt nee, dan vraagt u niet door.',
      },
      geinformeerd: {
        label: 'Ik heb verteld wat wij met de gegevens doen',
        uitleg:
          'Vertel waarvoor wij ze gebruiken, van wie wij ze krijgen, met wie wij ze delen en hoe lang wij ze bewaren. Noem ook de rechten van de cliënt.',
      },
      ...persoonWoorden,
    },
  },
}
