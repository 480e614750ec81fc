import { Link, Paragraph } from '../platform/html/text.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { afstandInWoorden, dagInWoorden, datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { overlegWoorden as woorden } from '../teksten/nl/casusoverleg-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import { overlegDossier } from './overleg-dossier.ts'
import type { OverlegInBeeld } from './overleg-in-dossier.ts'

const naar = ({ overlegId, dag }: OverlegInBeeld) => (
  <Link href={`/${overlegDossier.pad}/${overlegId}`} context={datumInWoorden(dag)}>
    {woorden.naarOverleg}
  </Link>
)

/** The conferences that are still to come, the first one first: at the top of the page of the file. */
export const KomendeOverleggen = ({
  overleggen,
  vandaag,
}: {
  overleggen: readonly OverlegInBeeld[]
  vandaag: string
}) => (
  <>
    {overleggen
      .filter(({ overlegId, staat, dag }) => overlegId && staat === 'belegd' && dag >= vandaag)
      .toReversed()
      .map((een) => (
        <Paragraph>
          {vul(woorden.komend, {
            ...{ dag: dagInWoorden(een.dag), wanneer: afstandInWoorden(een.dag, vandaag) },
            uren: een.uren && ` ${een.uren}`,
          })}{' '}
          {naar(een)}
        </Paragraph>
      ))}
  </>
)

/** The conferences of a file, on its page: each leads to its own page as long as it is there. */
export const Overleggen = ({ overleggen }: { overleggen: readonly OverlegInBeeld[] }) => (
  <LijstTabel
    id="overleggen"
    titel={woorden.overleggen}
    kolommen={woorden.overleggenKolommen}
    rijen={overleggen.map((een) => [
      [datumInWoorden(een.dag), een.uren].filter(Boolean).join(', '),
      een.doel,
      codeTekst('overlegstaat', een.staat),
      een.overlegId && (een.staat === 'belegd' || een.staat === 'voorbij') && naar(een),
    ])}
  />
)
