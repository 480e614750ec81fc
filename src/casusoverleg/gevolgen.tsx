import { Paragraph } from '../platform/html/text.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { gevolgWoorden as woorden } from '../teksten/nl/casusoverleg-gevolgen.ts'
import { metHoofdletter } from '../teksten/tekst.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { kanStap } from '../wet/afspraakstaten.ts'
import type { MeegenomenBeeld, OverlegafspraakBeeld } from './gevolgen-beeld.ts'

interface Afgesproken {
  readonly afspraken: readonly OverlegafspraakBeeld[]
  /** The act that follows one up, and the dossier; undefined for who cannot. */
  readonly bijhouden: ElkeHandeling
  readonly dossierId: string | undefined
}

/** What was agreed in conferences, with what became of it and a link to say so. */
export const Overlegafspraken = ({ afspraken, bijhouden, dossierId }: Afgesproken) => (
  <LijstTabel
    id="overlegafspraken"
    titel={woorden.afspraken}
    kolommen={woorden.afspraakKolommen}
    rijen={afspraken.map(({ id, wie, wat, toelichting, uiterlijk, staat, datum }) => [
      [wat, toelichting].filter(Boolean).join(' '),
      wie,
      uiterlijk ? datumInWoorden(uiterlijk) : woorden.zonderDag,
      <>
        {metHoofdletter(codeTekst('afspraakstaat', staat))}
        {dossierId && kanStap('meld-afspraak-gedaan', staat) && (
          <VerbeterLink {...{ dossierId, id, handeling: bijhouden, veld: 'afspraakId', context: wat }} />
        )}
      </>,
      datumInWoorden(datum),
    ])}
  />
)

/** That something was taken along out of conferences: by whom and what for; its words stand with who took it along. */
export const Meegenomen = ({ meegenomen }: { readonly meegenomen: readonly MeegenomenBeeld[] }) =>
  meegenomen.length === 0 ? null : (
    <>
      <LijstTabel
        id="meegenomen"
        titel={woorden.meegenomen}
        kolommen={woorden.meegenomenKolommen}
        rijen={meegenomen.map(({ over, van, aan, categorie, taak, waarvoor, jaDoor, datum }) => [
          over,
          aan,
          [taak, waarvoor].filter(Boolean).join(': '),
          metHoofdletter(codeTekst('categorie', categorie)),
          [...new Set([van, jaDoor])].filter(Boolean).join(', '),
          datumInWoorden(datum),
        ])}
      />
      <Paragraph>{woorden.zonderWoorden}</Paragraph>
    </>
  )
