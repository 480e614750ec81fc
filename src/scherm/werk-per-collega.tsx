import { DataTable } from '../platform/html/table.tsx'
import { Link } from '../platform/html/text.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { periodeInWoorden, termInWoorden } from '../teksten/datum-in-woorden.ts'
import { teamWoorden as woorden } from '../teksten/nl/team.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Belasting, Verdeelregel } from '../verwerking/verdeling.ts'

/** The name of a row of work: of a colleague, or of what is nobody's. */
export const naamBij = ({ naam }: Belasting): string =>
  naam === null ? woorden.niemand : naam || woorden.onbekend

const belastingRij = (een: Belasting, gekozen: string, pad: string) => [
  een.medewerker === gekozen ? (
    <strong>{naamBij(een)}</strong>
  ) : (
    <Link href={`${pad}?${new URLSearchParams({ medewerker: een.medewerker })}`}>{naamBij(een)}</Link>
  ),
  een.zaken,
  een.teLaat,
  een.vandaag,
  een.dezeWeek,
  een.neemtWaar,
]

/** How much work lies with whom, a row per colleague; a name leads to his cases at `pad`. */
export const WerkPerCollega = ({
  belasting,
  gekozen,
  pad,
}: {
  readonly belasting: readonly Belasting[]
  readonly gekozen: string
  readonly pad: string
}) => (
  <DataTable
    caption={woorden.belasting}
    hideCaption
    columns={woorden.belastingKolommen.map((header, nr) => ({ header, numeric: nr > 0 }))}
    rows={belasting.map((een) => belastingRij(een, gekozen, pad))}
  />
)

const termijnen = ({ termijnen: dagen }: Verdeelregel, vandaag: string): string => {
  const [eerste, ...meer] = dagen
  if (!eerste) return woorden.geenTermijn
  const term = termInWoorden(eerste, vandaag)
  return meer.length > 0 ? `${term}, ${vul(woorden.meerTermijnen, { aantal: meer.length })}` : term
}

/** A case in numbers and terms: its number, state, terms, worker, and who stands in (N-AVG-32). */
export const zaakInTermijnen = (regel: Verdeelregel, vandaag: string): readonly string[] => [
  regel.nummer,
  metHoofdletter(codeTekst('staat', regel.staat)),
  termijnen(regel, vandaag),
  regel.medewerker ?? woorden.niemand,
  regel.waarnemingen.length === 0
    ? woorden.geenWaarneming
    : regel.waarnemingen
        .map(({ naam, van, tot }) => vul(woorden.waarneming, { naam, dagen: periodeInWoorden(van, tot) }))
        .join('; '),
]
