import { Badge } from '../platform/html/badge.tsx'
import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst, handelingTekst } from '../teksten/catalogus.ts'
import { afstandInWoorden, datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { aanpakWoorden as woorden } from '../teksten/nl/aanpak-pagina.ts'
import { aanpakHints } from '../teksten/nl/aanpak-redenen.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { AanpakBeeld } from './aanpak-beeld.ts'
import type { Moment } from './aanpak-delen.ts'
import { aanpakDossier } from './aanpak-dossier.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { haalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { delenVan } from './rules/vastleggingen.ts'
import { verbeterGebeurtenis } from './verbeter-gebeurtenis.ts'
import { verbeterGegeven } from './verbeter-gegeven.ts'
import { verbeterVoortgang } from './verbeter-voortgang.ts'
import { zelfGezegdeSoorten } from './zelf-gezegd.ts'

const Woorden = ({ moment }: { moment: Moment }) => (
  <>
    {moment.tekst}
    {moment.hints.map((hint) => (
      <Paragraph>
        {woorden.vraag}: {aanpakHints[hint]}
      </Paragraph>
    ))}
  </>
)

const watEr = ({ soort, code }: Moment): string => {
  const wat = metHoofdletter(codeTekst('gebeurtenis', soort))
  return code ? `${wat}: ${codeTekst(soort, code)}` : wat
}

const Herstel = ({ moment, dossierId }: { moment: Moment; dossierId: string }) => {
  const { id, soort, over, betrokkene } = moment
  const link = { dossierId, id, context: `${watEr(moment)} ${over || betrokkene}`.trim() }
  if (soort === 'gebeurtenis-weggehaald' || zelfGezegdeSoorten.includes(soort)) return null
  return (
    <Buttons>
      {['stoppen-bevestigd', 'coordinator-meegedeeld'].includes(soort) && (
        <ActionLink
          href={`/${aanpakDossier.pad}/${dossierId}/${bekijkBrief.pad}/${moment.overId}`}
          kind="subtle"
          context={betrokkene}
        >
          {handelingTekst(bekijkBrief.id).knop}
        </ActionLink>
      )}
      {soort === 'voortgang' && <VerbeterLink handeling={verbeterVoortgang} veld="voortgangId" {...link} />}
      {delenVan(soort).length > 0 && (
        <VerbeterLink handeling={verbeterGebeurtenis} veld="gebeurtenisId" {...link} />
      )}
      <VerbeterLink handeling={haalGebeurtenisWeg} veld="gebeurtenisId" {...link} />
    </Buttons>
  )
}

interface TijdlijnProps {
  readonly beeld: AanpakBeeld
  readonly vandaag: string
  readonly dossierId: string
}

/** Progress, consultation and the relapse agreement, the latest first; beside a text what it may ask. */
export const Tijdlijn = ({ beeld, vandaag, dossierId }: TijdlijnProps) => (
  <details class="sp-details">
    <summary>{vul(woorden.tijdlijn, { aantal: beeld.voortgang.length })}</summary>
    <DataTable
      caption={vul(woorden.tijdlijn, { aantal: beeld.voortgang.length })}
      hideCaption
      columns={woorden.tijdlijnKolommen.map((header) => ({ header }))}
      rows={beeld.voortgang
        .toSorted((a, b) => b.datum.localeCompare(a.datum))
        .map((moment) => [
          `${datumInWoorden(moment.datum)} (${afstandInWoorden(moment.datum, vandaag)})`,
          watEr(moment),
          moment.over || moment.betrokkene,
          <>
            <Woorden moment={moment} />
            <Herstel moment={moment} dossierId={dossierId} />
          </>,
        ])}
    />
  </details>
)

/** What the coordinator was given, with why he needs it; nothing else of the onderzoek is here (N-5.4.5-sch). */
export const Gegevens = ({ beeld, dossierId }: { beeld: AanpakBeeld; dossierId: string }) => (
  <details class="sp-details">
    <summary>{vul(woorden.gegevens, { aantal: beeld.gegevens.length })}</summary>
    {beeld.gegevens.length === 0 ? (
      <EmptyState text={woorden.geenGegevens} />
    ) : (
      <DataTable
        caption={vul(woorden.gegevens, { aantal: beeld.gegevens.length })}
        hideCaption
        columns={woorden.gegevenKolommen.map((header) => ({ header }))}
        rows={beeld.gegevens.map(({ id, over, tekst, categorie, reden, bron, nietTonenAan }) => [
          over,
          <>
            {tekst}{' '}
            {categorie !== 'gewoon' && <Badge label={codeTekst('categorie', categorie)} kind="sensitive" />}{' '}
            {nietTonenAan.length > 0 && (
              <Badge label={vul(woorden.nietTonenAan, { namen: nietTonenAan.join(', ') })} kind="condition" />
            )}{' '}
            <VerbeterLink
              handeling={verbeterGegeven}
              dossierId={dossierId}
              veld="gegevenId"
              id={id}
              context={tekst}
            />
          </>,
          reden,
          codeTekst('bron', bron),
        ])}
      />
    )}
  </details>
)
