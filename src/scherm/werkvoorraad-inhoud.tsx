import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { FilterField } from '../platform/html/filter.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { Worklist } from '../platform/html/worklist.tsx'
import { algemeen, handelingTekst } from '../teksten/catalogus.ts'
import { overzichtWoorden } from '../teksten/nl/overzicht.ts'
import { werkvoorraadWoorden as woorden } from '../teksten/nl/werkvoorraad.ts'
import { vul } from '../teksten/tekst.ts'
import type { Bladzijde } from '../verwerking/bladzijde.ts'
import type { Hoofdstuk, Teamrijregel, Werkregel } from '../verwerking/hoofdstuk.ts'
import type { Begin } from '../verwerking/verwerking.ts'
import { type AnderePet, AnderePetten } from './andere-petten.tsx'
import { beginPad } from './begin-scherm.tsx'
import { Bladeren } from './bladeren.tsx'
import { GedaanMelding } from './gedaan-melding.tsx'
import { NieuwBijMij } from './nieuw-bij-mij.tsx'
import type { Aanvraag } from './schil.tsx'
import { Teamrij } from './teamrij.tsx'
import { MijnNotities, NogNietVerstuurd, WachtOpAnderen } from './wacht-op-anderen.tsx'
import { verdeel, zaakItem } from './werkregels.tsx'
import { ZoekInZaken } from './zoek-in-zaken.tsx'
import { zoekPad } from './zoek-scherm.tsx'

/** The address of a page of the worklist. */
export const werkvoorraadBlad = (bladzijde: number): string => `/werkvoorraad?bladzijde=${bladzijde}`

/** What an empty list says: where work comes from for this role, and what it can begin with itself. */
const leeg = ({ wie }: Aanvraag, [begin]: readonly Begin[]): string => {
  if (wie.rol === 'partijmedewerker') return woorden.leegPortaal
  return begin ? vul(woorden.leegBegin, { begin: handelingTekst(begin.id).titel }) : woorden.leeg
}

/** The worklist: what is offered, what must be done and by when, what others must say, and one's own cases. */
export const WerkvoorraadInhoud = ({
  regels,
  teamrij,
  gedaan,
  waar,
  vandaag,
  beginnen,
  zoeken,
  andere,
  overzichten,
  aanvraag,
}: {
  regels: readonly Werkregel[]
  teamrij: readonly Teamrijregel[]
  /** Id of the act from which one came back. */
  gedaan: string | undefined
  waar: Bladzijde
  vandaag: string
  beginnen: readonly Begin[]
  zoeken: NonNullable<Hoofdstuk['zoeken']>
  andere: readonly AnderePet[]
  overzichten: readonly { readonly adres: string; readonly naam: string }[]
  aanvraag: Aanvraag
}) => {
  const taken = verdeel(regels, vandaag)
  const lopend = regels.filter(({ klaar }) => !klaar)
  const klaar = regels.filter((regel) => regel.klaar)
  return (
    <>
      <Heading level={1}>{algemeen.werkvoorraad}</Heading>
      {gedaan && <GedaanMelding verwerkingId={gedaan} />}
      {beginnen.length + zoeken.length + overzichten.length > 0 && (
        <Buttons>
          {beginnen.map((begin) => (
            <ActionLink href={beginPad(begin)} kind="primary">
              {handelingTekst(begin.id).titel}
            </ActionLink>
          ))}
          {zoeken.map((zoek) => (
            <ActionLink href={zoekPad(zoek)}>{handelingTekst(zoek.id).titel}</ActionLink>
          ))}
          {overzichten.map(({ adres, naam }) => (
            <ActionLink href={adres}>{naam}</ActionLink>
          ))}
        </Buttons>
      )}
      {waar.bladzijden > 1 && (
        <>
          <Paragraph>{vul(overzichtWoorden.deel, { getoond: regels.length, aantal: waar.aantal })}</Paragraph>
          <Bladeren waar={waar} naar={werkvoorraadBlad} />
          <ZoekInZaken aanvraag={aanvraag} />
        </>
      )}
      <NieuwBijMij regels={regels} vandaag={vandaag} />
      <NogNietVerstuurd regels={regels} />
      <Worklist
        id="vandaag"
        heading={algemeen.vandaagDoen}
        items={taken.vandaag}
        empty={algemeen.nietsVandaag}
      />
      {taken.week.length > 0 && <Worklist id="week" heading={algemeen.dezeWeek} items={taken.week} />}
      {taken.zonderDag.length > 0 && (
        <Worklist id="zonder-dag" heading={algemeen.zonderDag} items={taken.zonderDag} />
      )}
      {taken.later.length > 0 && (
        <details class="sp-details">
          <summary>
            {algemeen.later} ({taken.later.length})
          </summary>
          <Worklist id="later" heading={algemeen.later} items={taken.later} />
        </details>
      )}
      <AnderePetten petten={andere} />
      <Teamrij rij={teamrij} vandaag={vandaag} />
      <WachtOpAnderen regels={regels} />
      <MijnNotities regels={regels} />
      {regels.length === 0 ? (
        <EmptyState text={leeg(aanvraag, beginnen)} />
      ) : (
        <Worklist
          id="zaken"
          heading={algemeen.mijnZaken}
          items={lopend.map((regel) => zaakItem(regel, vandaag))}
        >
          {waar.bladzijden === 1 && (
            <FilterField id="filter" label={algemeen.filter} target="zaken" status={algemeen.gefilterd} />
          )}
        </Worklist>
      )}
      {klaar.length > 0 && (
        <Worklist id="klaar" heading={woorden.klaar} items={klaar.map((regel) => zaakItem(regel, vandaag))} />
      )}
    </>
  )
}
