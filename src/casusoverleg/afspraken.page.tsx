import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { tijdensWoorden as woorden } from '../teksten/nl/casusoverleg-tijdens-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { Inzage } from '../verwerking/inzage.ts'
import { type AfsprakenOpScherm, bekijkAfspraken } from './bekijk-afspraken.ts'

/** The page for a screen that everybody in the room sees. */
export const afsprakenOpScherm: Inzage<AfsprakenOpScherm> = {
  verwerking: bekijkAfspraken,
  pagina: ({ nummer, afspraken }) => {
    const titel = vul(woorden.schermTitel, { nummer })
    return {
      titel,
      inhoud: (
        <>
          <Heading level={1}>{titel}</Heading>
          <Paragraph>{woorden.alleenAfspraken}</Paragraph>
          <LijstTabel
            id="afspraken"
            titel={woorden.afspraken}
            leeg={woorden.geenAfspraken}
            kolommen={woorden.afspraakKolommen}
            rijen={afspraken.map(({ wie, wat, uiterlijk, staat }) => [
              wat,
              wie,
              uiterlijk ? datumInWoorden(uiterlijk) : '',
              woorden.afspraakstanden[staat],
            ])}
          />
        </>
      ),
    }
  },
}
