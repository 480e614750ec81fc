import { letterPdf, type PrintedPart } from '../platform/letter-pdf/letter-pdf.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { briefWoorden as woorden } from '../teksten/nl/brief.ts'
import type { Brief, Briefdeel } from '../verwerking/brief.ts'

const deel = ({ kop, tekst, punten = [] }: Briefdeel): PrintedPart => ({
  ...{ heading: kop, paragraphs: tekst, points: punten },
})

/**
 * A letter as a file to keep or to print (PDF/A-3a): the same words in the same order as on the page (`BriefOpPapier`). What is sent
 * must be readable for everyone (Tijdelijk besluit digitale toegankelijkheid overheid) and lasting (Archiefwet).
 */
export const briefAlsPdf = (brief: Brief): Buffer =>
  letterPdf({
    ...{ lang: 'nl', date: brief.datum, subject: brief.onderwerp },
    sender: brief.afzender,
    recipient: brief.aan,
    details: [
      { term: woorden.datum, value: datumInWoorden(brief.datum) },
      { term: woorden.kenmerk, value: brief.kenmerk },
      { term: woorden.behandelaar, value: brief.behandelaar },
    ],
    parts: brief.delen.map(deel),
    closing: brief.slot,
    footer: brief.voet.map(deel),
  })

/** The name of the file: it says nothing of the case. */
export const bestandsnaam = ({ datum }: Brief): string => `brief-${datum}.pdf`
