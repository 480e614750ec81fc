import { Fold } from '../platform/html/fold.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Link } from '../platform/html/text.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { bestandWoorden as woorden } from '../teksten/nl/bestanden.ts'
import { vul } from '../teksten/tekst.ts'
import { naamVanBestand } from './bestand-rij.ts'
import { haalBestandWeg } from './haal-bestand-weg.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { naamVan } from './onderzoek-lijsten.tsx'

interface Props {
  readonly beeld: OnderzoekBeeld
  readonly dossierId: string
  /** Whether a file can be taken away. */
  readonly kanWeg: boolean
}

/** The files that came with the onderzoek: of whom, what, and where to read it; nothing when there are none. */
export const Bestanden = ({ beeld, dossierId, kanWeg }: Props) => {
  const kop = vul(woorden.kop, { aantal: beeld.bestanden.length })
  if (beeld.bestanden.length === 0) return null
  return (
    <Fold summary={kop} open={false}>
      <DataTable
        hideCaption
        caption={kop}
        columns={woorden.kolommen.map((header) => ({ header }))}
        rows={beeld.bestanden.map((bestand) => [
          naamVan(beeld, bestand.betrokkeneId),
          <>
            <Link href={`/onderzoeken/${dossierId}/bestanden/${bestand.id}`}>{naamVanBestand(bestand)}</Link>
            {kanWeg && (
              <VerbeterLink
                handeling={haalBestandWeg}
                dossierId={dossierId}
                veld="bestandId"
                id={bestand.id}
                context={naamVanBestand(bestand)}
              />
            )}
          </>,
          bestand.zelf ? woorden.zelf : woorden.doorGemeente,
        ])}
      />
    </Fold>
  )
}
