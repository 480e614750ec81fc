import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { overlegWoorden as woorden } from '../teksten/nl/casusoverleg-pagina.ts'
import type { DeelnemerBeeld, OverlegBeeld } from './overleg-beeld.ts'

const waarom = ({ noodzaak, redenCode, motief, hoortOver }: DeelnemerBeeld): string => {
  if (noodzaak) return noodzaak
  if (redenCode) return [codeTekst('zwaarwegend', redenCode), motief].filter(Boolean).join('. ')
  return hoortOver.length > 0 ? `${woorden.hoortOver} ${hoortOver.join(', ')}` : ''
}

/** Before a conference: who is invited, why, and who comes. */
export const Genodigden = ({ beeld }: { beeld: OverlegBeeld }) => (
  <LijstTabel
    id="genodigden"
    titel={woorden.genodigden}
    kolommen={woorden.genodigdenKolommen}
    rijen={beeld.deelnemers.map((een) => [
      een.naam,
      codeTekst('deelnemersoort', een.soort),
      codeTekst('deelnemerstaat', een.staat),
      waarom(een),
    ])}
  />
)
