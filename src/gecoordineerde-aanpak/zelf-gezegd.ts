import { hoeGezegd, zelfGezegdWoorden as woorden } from '../teksten/nl/zelf-gezegd.ts'
import { vul } from '../teksten/tekst.ts'
import { gehoordIn } from '../wet/gehoord.ts'
import { tekst } from './keuzes.ts'

/** What somebody said himself, on his own page or to a worker who recorded it. */
export const zelfGezegdeSoorten: readonly string[] = ['terugbelverzoek', 'uitnodiging-beantwoord']

/** Where and how he wants to be called or to speak, with whom, and what it is about; empty for every other fact (N-2.3a.3-5). */
export const zelfGezegd = (soort: string, inhoud: Readonly<Record<string, unknown>>): string => {
  if (!zelfGezegdeSoorten.includes(soort)) return ''
  const [telefoon, mee] = [tekst(inhoud.telefoon), tekst(inhoud.wieMee)]
  return [
    hoeGezegd(gehoordIn(inhoud)),
    ...(telefoon ? [vul(woorden.belOp, { telefoon })] : []),
    ...(inhoud.alleen === true ? [woorden.belAlleen] : []),
    ...(mee ? [vul(woorden.wieMee, { mee })] : []),
    tekst(inhoud.waarover ?? inhoud.toelichting).replace(/\.$/, ''),
  ]
    .filter((deel) => deel !== '')
    .join('. ')
}
