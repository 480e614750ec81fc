import { Link } from '../platform/html/text.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { meldpuntWoorden as woorden } from '../teksten/nl/meldpunt-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { AndereMelding } from './herkenning.store.ts'

const hoeHetGing = ({ staat, uitkomst }: AndereMelding): string => {
  return staat === 'afgerond' && uitkomst ? codeTekst('telafloop', uitkomst) : codeTekst('staat', staat)
}

/**
 * The other meldingen about this person within their term, on the page of a melding: when, and how it went. What stands in one is
 * read by opening it, and the log says who did (5.5.4 lid 1, N-5.5.4-1-dl).
 */
export function AndereMeldingen({
  meldingen,
  pad,
}: {
  readonly meldingen: readonly AndereMelding[]
  readonly pad: string
}) {
  if (meldingen.length === 0) return null
  return (
    <LijstTabel
      id="andere-meldingen"
      titel={woorden.andere}
      kolommen={woorden.andereKolommen}
      uitleg={woorden.andereUitleg}
      rijen={meldingen.map((melding) => [
        <Link href={`/${pad}/${melding.id}`}>{vul(woorden.titel, { nummer: melding.nummer })}</Link>,
        datumInWoorden(melding.ontvangenOp),
        hoeHetGing(melding),
      ])}
    />
  )
}
