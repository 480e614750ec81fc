import { Badges } from '../platform/html/badge.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import { type Domein, domeinen } from '../wet/domeinen.ts'
import { type Dwangregime, dwangregimes } from '../wet/dwang.ts'
import type { DienstBeeld } from './dienst-beeld.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')

const dag = (zin: string, datum: string | null): string =>
  datum === null ? '' : vul(zin, { datum: datumInWoorden(datum) })

const dwangVan = ({ dwang }: DienstBeeld): string => {
  if (typeof dwang !== 'object' || dwang === null) return ''
  const { regime, datum, kenmerk } = dwang as { regime: Dwangregime; datum: string; kenmerk: string }
  return vul(woorden.dienst.dwang, {
    naam: dwangregimes[regime][0].naam,
    datum: datumInWoorden(datum),
    kenmerk,
  })
}

/** How far it is: what the client said and when, applied for, until when it must be decided, decided. */
const stand = (dienst: DienstBeeld): string => {
  const { afgehandeldOp, aangevraagdOp, verklaardOp, uiterlijk, staat, soort } = dienst
  const gezegd = soort === 'interventie' ? woorden.dienst.interventie : codeTekst('dienststaat', staat)
  return [
    verklaardOp === null ? gezegd : `${gezegd} (${datumInWoorden(verklaardOp)})`,
    dag(woorden.dienst.aangevraagd, aangevraagdOp),
    dag(woorden.dienst.uiterlijk, uiterlijk),
    dag(woorden.dienst.afgehandeld, afgehandeldOp),
  ]
    .filter((deel) => deel !== '')
    .join('. ')
}

const labels = ({ los, vertrouwelijk }: DienstBeeld) => [
  ...(los ? [{ label: woorden.dienst.los, kind: 'condition' as const }] : []),
  ...(vertrouwelijk ? [{ label: woorden.dienst.vertrouwelijk, kind: 'sensitive' as const }] : []),
]

/** What was proposed, for whom, who decides on it, what the client said to it and how far its own law got. */
export const Diensten = ({
  diensten,
  betrokkenen,
}: {
  diensten: readonly DienstBeeld[]
  betrokkenen: OnderzoekBeeld['betrokkenen']
}) =>
  diensten.length === 0 ? (
    <EmptyState text={woorden.geenDiensten} />
  ) : (
    <DataTable
      hideCaption
      caption={vul(woorden.diensten, { aantal: diensten.length })}
      columns={woorden.dienstKolommen.map((header) => ({ header }))}
      rows={diensten.map((dienst) => [
        betrokkenen.find(({ id }) => id === dienst.betrokkeneId)?.naam ?? '',
        <>
          {domeinen[dienst.domein as Domein].naam}
          <Badges badges={labels(dienst)} />
        </>,
        tekst(dienst.waarvoor),
        [tekst(dienst.beslisser) || woorden.dienst.college, dwangVan(dienst)]
          .filter((deel) => deel)
          .join('. '),
        stand(dienst),
      ])}
    />
  )
