import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { handelingTekst } from '../teksten/catalogus.ts'
import { adresnavraagWoorden as woorden } from '../teksten/nl/meldpunt-adres.ts'
import { vul } from '../teksten/tekst.ts'
import { type Adresnavraag, gaAdresNa } from './ga-adres-na.ts'

/** The page that says whether an address lies in this municipality (2.2.5 lid 2). */
export const adresnavraagPagina = ({ antwoord, gemeenten }: Adresnavraag) => {
  const { titel } = handelingTekst(gaAdresNa.id)
  const { zin, daarna } = woorden[antwoord]
  return {
    titel,
    inhoud: (
      <>
        <Heading level={1}>{titel}</Heading>
        <Paragraph>{vul(zin, { gemeente: gemeenten.join(', ') })}</Paragraph>
        <Paragraph>{daarna}</Paragraph>
      </>
    ),
  }
}
