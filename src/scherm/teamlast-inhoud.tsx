import { EmptyState } from '../platform/html/empty-state.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { algemeen } from '../teksten/catalogus.ts'
import { teamWoorden as woorden } from '../teksten/nl/team.ts'
import { vul } from '../teksten/tekst.ts'
import type { Teamlast } from '../verwerking/verdeling.ts'
import { Bladeren } from './bladeren.tsx'
import { naamBij, WerkPerCollega, zaakInTermijnen } from './werk-per-collega.tsx'

interface TeamlastProps {
  readonly last: Teamlast
  readonly titel: string
  readonly inleiding: string | undefined
  readonly pad: string
  readonly vandaag: string
}

/** The address of a page of the cases of one colleague. */
export const bladzijdeBij =
  (pad: string, medewerker: string) =>
  (bladzijde: number): string =>
    `${pad}?${new URLSearchParams({ medewerker, bladzijde: String(bladzijde) })}`

/** Work of a team that others give out: how much lies with whom, and the terms of the cases of one of them (N-AVG-32). */
export const TeamlastInhoud = ({ last, titel, inleiding, pad, vandaag }: TeamlastProps) => {
  const wie = last.belasting.find(({ medewerker }) => medewerker === last.gekozen)
  const kop = wie?.naam ? vul(woorden.zakenVan, { naam: naamBij(wie) }) : woorden.zakenVanNiemand
  return (
    <>
      <Paragraph>
        <Link href="/team">{algemeen.terugNaarTeam}</Link>
      </Paragraph>
      <Heading level={1}>{titel}</Heading>
      {inleiding && <Paragraph>{inleiding}</Paragraph>}
      <Heading level={2}>{woorden.belasting}</Heading>
      <WerkPerCollega belasting={last.belasting} gekozen={last.gekozen} pad={pad} />
      <Heading level={2}>{`${kop} (${last.aantal})`}</Heading>
      {last.regels.length === 0 ? (
        <EmptyState text={woorden.leeg} />
      ) : (
        <DataTable
          caption={kop}
          hideCaption
          columns={woorden.zakenKolommen.slice(0, -1).map((header) => ({ header }))}
          rows={last.regels.map((regel) => [...zaakInTermijnen(regel, vandaag)])}
        />
      )}
      <Bladeren waar={last} naar={bladzijdeBij(pad, last.gekozen)} />
    </>
  )
}
