import { burgemeestertaken } from '../../../wet/burgemeester.ts'

/** Out of which task the burgemeester knows a gegeven (5.4.2 lid 4). */
export const burgemeestertaakWoorden = {
  label: 'Uit welke taak weet de burgemeester dit?',
  uitleg:
    'De wet noemt uit welke taken het mag. Wat hij uit een andere taak weet, mag hij hiervoor niet geven.',
  opties: { ...burgemeestertaken, andere: 'Uit een andere taak' },
}

/** What is asked of a geheimhouder without consent (N-5.4.2-2-cr, N-5.4.2-2-s7). */
export const zonderToestemmingWoorden = {
  stappenGezet: {
    label: 'De partij zegt dat zij de zeven stappen van de afweging heeft gezet',
    uitleg: 'Alleen bij een beroepsgeheim, als de cliënt geen toestemming gaf. Vraag niet wat zij afwoog.',
  },
  clientWeetHet: {
    label: 'Wanneer hoort de cliënt van de partij dat zij antwoordt?',
    opties: { vooraf: 'Vooraf, dat is gebeurd', achteraf: 'Achteraf, zo snel als het kan' },
  },
  clientWeetHetOp: { label: 'Op welke dag hoort de cliënt dat?' },
}
