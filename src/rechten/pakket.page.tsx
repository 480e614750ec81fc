import { Heading } from '../platform/html/heading.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { rechtenPakket as woorden } from '../teksten/nl/rechten-pakket.ts'
import { vul } from '../teksten/tekst.ts'
import type { Pakket, Pakketding } from './pakket.ts'
import { rechtenDossier } from './rechten-dossier.ts'

const watWeg = ({ weg }: Pakketding): string => {
  if (weg === null) return woorden.alles
  return weg === 'heel' ? woorden.heel : vul(woorden.woorden, { woorden: weg.join(', ') })
}

const bevroren = ({ bevroren: sinds }: Pakketding): readonly string[] =>
  sinds ? [vul(woorden.bevroren, { datum: datumInWoorden(sinds) })] : []

/** What is kept of who asks, as he gets it, and what of it is left out and why: beside the request, before it is decided. */
export const pakketPagina = ({ dossierId, delen, opNaam }: Pakket & { readonly dossierId: string }) => ({
  titel: woorden.titel,
  inhoud: (
    <>
      <Heading level={1}>{woorden.titel}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      {opNaam.length > 0 && <Paragraph>{vul(woorden.opNaam, { aantal: opNaam.length })}</Paragraph>}
      {delen.map(({ compartiment, dingen, weggelaten, bestanden = [] }) => (
        <>
          <LijstTabel
            id={`deel-${compartiment}`}
            titel={woorden.delen[compartiment] ?? ''}
            kolommen={woorden.kolommen}
            leeg={woorden.leeg}
            rijen={dingen.map((ding) => [
              ding.tekst,
              ding.bron,
              datumInWoorden(ding.datum),
              ding.waarom,
              [watWeg(ding), ...bevroren(ding)].join('. '),
            ])}
          />
          {bestanden.length > 0 && (
            <Paragraph>{vul(woorden.bestanden, { bestanden: bestanden.join('; ') })}</Paragraph>
          )}
          {weggelaten > 0 && <Paragraph>{vul(woorden.regel, { aantal: weggelaten })}</Paragraph>}
        </>
      ))}
      <Paragraph>
        <Link href={`/${rechtenDossier.pad}/${dossierId}/handelingen/laat-weg`}>{woorden.laatWeg}</Link>
      </Paragraph>
    </>
  ),
})
