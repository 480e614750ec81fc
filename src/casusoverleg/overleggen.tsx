import { Link } from '../platform/html/text.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { overlegWoorden as woorden } from '../teksten/nl/casusoverleg-pagina.ts'
import { overlegDossier } from './overleg-dossier.ts'
import type { OverlegInBeeld } from './overleg-in-dossier.ts'

/** The conferences of a file, on its page: each leads to its own page as long as it is there. */
export const Overleggen = ({ overleggen }: { overleggen: readonly OverlegInBeeld[] }) => (
  <LijstTabel
    id="overleggen"
    titel={woorden.overleggen}
    kolommen={woorden.overleggenKolommen}
    rijen={overleggen.map(({ overlegId, dag, uren, doel, staat }) => [
      [datumInWoorden(dag), uren].filter(Boolean).join(', '),
      doel,
      codeTekst('overlegstaat', staat),
      overlegId && (staat === 'belegd' || staat === 'voorbij') && (
        <Link href={`/${overlegDossier.pad}/${overlegId}`} context={datumInWoorden(dag)}>
          {woorden.naarOverleg}
        </Link>
      ),
    ])}
  />
)
