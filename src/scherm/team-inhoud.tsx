import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { codeTekst, handelingTekst } from '../teksten/catalogus.ts'
import { periodeInWoorden, termInWoorden } from '../teksten/datum-in-woorden.ts'
import { teamWoorden as woorden } from '../teksten/nl/team.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Belasting, Verdeelregel, Verdeling } from '../verwerking/verdeling.ts'
import { naamVan } from '../verwerking/verwerking.ts'
import { Bladeren } from './bladeren.tsx'
import { GedaanMelding } from './gedaan-melding.tsx'

/** Where the work of a team is divided, and where a colleague is made to stand in. */
export const teamPad = '/team'
export const waarnemingPad = `${teamPad}/waarneming`

/** The address of a page of the cases of one colleague. */
export const bladzijdeVan =
  (medewerker: string) =>
  (bladzijde: number): string =>
    `${teamPad}?${new URLSearchParams({ medewerker, bladzijde: String(bladzijde) })}`

const naamBij = ({ naam }: Belasting): string => (naam === null ? woorden.niemand : naam || woorden.onbekend)

const belastingRij = (een: Belasting, gekozen: string) => [
  een.medewerker === gekozen ? (
    <strong>{naamBij(een)}</strong>
  ) : (
    <Link href={`${teamPad}?${new URLSearchParams({ medewerker: een.medewerker })}`}>{naamBij(een)}</Link>
  ),
  een.zaken,
  een.teLaat,
  een.vandaag,
  een.dezeWeek,
  een.neemtWaar,
]

const termijnen = ({ termijnen: dagen }: Verdeelregel, vandaag: string): string => {
  const [eerste, ...meer] = dagen
  if (!eerste) return woorden.geenTermijn
  const term = termInWoorden(eerste, vandaag)
  return meer.length > 0 ? `${term}, ${vul(woorden.meerTermijnen, { aantal: meer.length })}` : term
}

const zaakRij = (regel: Verdeelregel, vandaag: string) => [
  regel.nummer,
  metHoofdletter(codeTekst('staat', regel.staat)),
  termijnen(regel, vandaag),
  regel.medewerker ?? woorden.niemand,
  regel.waarnemingen.length === 0
    ? woorden.geenWaarneming
    : regel.waarnemingen
        .map(({ naam, van, tot }) => vul(woorden.waarneming, { naam, dagen: periodeInWoorden(van, tot) }))
        .join('; '),
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

/** The work of a team: a row per colleague, and the cases of one of them, as numbers and terms (N-AVG-32). */
export const TeamInhoud = ({ verdeling, vandaag }: { verdeling: Verdeling; vandaag: string }) => {
  const { belasting, gekozen, regels, gedaan } = verdeling
  const wie = belasting.find(({ medewerker }) => medewerker === gekozen)
  const naam = wie ? naamBij(wie) : ''
  const kop = wie?.naam ? vul(woorden.zakenVan, { naam }) : woorden.zakenVanNiemand
  return (
    <>
      <Heading level={1}>{woorden.titel}</Heading>
      {gedaan && <GedaanMelding verwerkingId={gedaan} />}
      <Paragraph>{woorden.inleiding}</Paragraph>
      <Heading level={2}>{woorden.belasting}</Heading>
      <DataTable
        caption={woorden.belasting}
        hideCaption
        columns={woorden.belastingKolommen.map((header, nr) => ({ header, numeric: nr > 0 }))}
        rows={belasting.map((een) => belastingRij(een, gekozen))}
      />
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
      <Bladeren waar={verdeling} naar={bladzijdeVan(gekozen)} />
    </>
  )
}
