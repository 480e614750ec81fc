import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { handelingTekst } from '../teksten/catalogus.ts'
import { teamWoorden as woorden } from '../teksten/nl/team.ts'
import { vul } from '../teksten/tekst.ts'
import type { Verdeelregel, Verdeling } from '../verwerking/verdeling.ts'
import { naamVan } from '../verwerking/verwerking.ts'
import { Bladeren } from './bladeren.tsx'
import { GedaanMelding } from './gedaan-melding.tsx'
import { bladzijdeBij } from './teamlast-inhoud.tsx'
import { naamBij, WerkPerCollega, zaakInTermijnen } from './werk-per-collega.tsx'

/** Where the work of a team is divided, and where a colleague is made to stand in. */
export const teamPad = '/team'
export const waarnemingPad = `${teamPad}/waarneming`

const zaakRij = (regel: Verdeelregel, vandaag: string) => [
  ...zaakInTermijnen(regel, vandaag),
  <Buttons>
    {regel.kan.map((id) => (
      <ActionLink
        href={`/${regel.pad}/${regel.dossierId}/handelingen/${naamVan({ id })}`}
        kind="subtle"
        context={regel.nummer}
      >
        {handelingTekst(id).knop}
      </ActionLink>
    ))}
  </Buttons>,
]

interface TeamProps {
  readonly verdeling: Verdeling
  readonly vandaag: string
  /** Where other work of the team is seen. */
  readonly ook: readonly { readonly href: string; readonly label: string }[]
}

/** The work of a team: a row per colleague, and the cases of one of them, as numbers and terms (N-AVG-32). */
export const TeamInhoud = ({ verdeling, vandaag, ook }: TeamProps) => {
  const { belasting, gekozen, regels, gedaan } = verdeling
  const wie = belasting.find(({ medewerker }) => medewerker === gekozen)
  const naam = wie ? naamBij(wie) : ''
  const kop = wie?.naam ? vul(woorden.zakenVan, { naam }) : woorden.zakenVanNiemand
  return (
    <>
      <Heading level={1}>{woorden.titel}</Heading>
      {gedaan && <GedaanMelding verwerkingId={gedaan} />}
      <Paragraph>{woorden.inleiding}</Paragraph>
      {ook.map(({ href, label }) => (
        <Paragraph>
          <Link href={href}>{label}</Link>
        </Paragraph>
      ))}
      <Heading level={2}>{woorden.belasting}</Heading>
      <WerkPerCollega belasting={belasting} gekozen={gekozen} pad={teamPad} />
      <Heading level={2}>{`${kop} (${verdeling.aantal})`}</Heading>
      {wie?.naam && regels.length > 0 && (
        <Buttons>
          <ActionLink href={`${waarnemingPad}?${new URLSearchParams({ medewerker: gekozen })}`}>
            {vul(woorden.regelWaarneming, { naam })}
          </ActionLink>
        </Buttons>
      )}
      {regels.length === 0 ? (
        <EmptyState text={woorden.leeg} />
      ) : (
        <DataTable
          caption={kop}
          hideCaption
          columns={woorden.zakenKolommen.map((header) => ({ header }))}
          rows={regels.map((regel) => zaakRij(regel, vandaag))}
        />
      )}
      <Bladeren waar={verdeling} naar={bladzijdeBij(teamPad, gekozen)} />
    </>
  )
}
