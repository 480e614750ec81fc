import { DataTable } from '../platform/html/table.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import {
  informeerplichtWoorden,
  wachtWoorden,
  informeringWoorden as woorden,
} from '../teksten/nl/informering.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import { citeer } from '../wet/artikelen.ts'
import { type Informeerstand, type Informering, informeerplichten } from '../wet/informering.ts'

const standInWoorden = (stand: Informeerstand): string => {
  if (stand.soort === 'verteld') return vul(woorden.verteld, { datum: datumInWoorden(stand.op) })
  if (stand.soort === 'andere-wet') return woorden.andereWet
  if (stand.soort === 'open')
    return stand.uiterlijk === null
      ? woorden.open
      : vul(woorden.openUiterlijk, { datum: datumInWoorden(stand.uiterlijk) })
  const datum = datumInWoorden(stand.tot)
  if (stand.reden === null) return vul(woorden.wachtZonderReden, { datum })
  const reden = wachtWoorden[stand.reden] ?? codeTekst('client-niet-betrokken', stand.reden)
  return vul(woorden.wacht, { datum, reden })
}

/** By which article somebody must be told: that of another law where that rules it. */
const artikelVan = ({ plicht, stand }: Informering) =>
  stand.soort === 'andere-wet' ? stand.artikel : informeerplichten[plicht]

/**
 * What everybody in the case was told, when, or why that waits: nothing that must be told is out of sight (AVG 5 lid 2, 13 and 14).
 * `namen`: the people as the page calls them.
 */
export const WieIsVerteld = ({
  informeringen,
  namen,
  vandaag,
}: {
  readonly informeringen: readonly Informering[]
  readonly namen: ReadonlyMap<string, string>
  readonly vandaag: string
}) => {
  const open = informeringen.filter(({ stand }) => stand.soort === 'open').length
  const titel = open > 0 ? vul(woorden.titel, { aantal: open }) : woorden.titelAlles
  if (informeringen.length === 0) return null
  return (
    <details class="sp-details">
      <summary>{titel}</summary>
      <DataTable
        caption={woorden.titelAlles}
        hideCaption
        columns={woorden.kolommen.map((header) => ({ header }))}
        rows={informeringen.map((een) => [
          namen.get(een.wie) ?? '',
          metHoofdletter(informeerplichtWoorden[een.plicht]),
          metHoofdletter(standInWoorden(een.stand)),
          citeer(artikelVan(een), vandaag),
        ])}
      />
    </details>
  )
}
