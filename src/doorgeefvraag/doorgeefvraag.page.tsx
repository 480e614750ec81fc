import { aanduidingInWoorden } from '../personen/index.ts'
import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { handelingPad, Paneel } from '../scherm/paneel.tsx'
import { codeTekst, handelingTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { doorgeefvraagWoorden as woorden } from '../teksten/nl/doorgeefvraag-pagina.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, ZaakPagina, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { beantwoordDoorgeefvraag } from './beantwoord-doorgeefvraag.ts'
import type { DoorgeefBeeld } from './bekijk-doorgeefvraag.ts'

type Uitkomst = ZaakUitkomst & { readonly beeld: DoorgeefBeeld }

const Gevraagd = ({ gevraagd }: { gevraagd: NonNullable<DoorgeefBeeld['gevraagd']> }) => (
  <DefinitionList
    items={[
      { term: woorden.over, value: aanduidingInWoorden(gevraagd.over) },
      { term: woorden.tekst, value: gevraagd.tekst },
      { term: woorden.naar, value: gevraagd.naar },
      { term: woorden.waarvoor, value: gevraagd.waarvoor },
      { term: woorden.waarom, value: gevraagd.waarom },
      { term: woorden.afzender, value: gevraagd.afzender },
    ]}
  />
)

const Antwoord = ({ beeld: { antwoord, teVeranderenTot, vernietigenOp } }: { beeld: DoorgeefBeeld }) =>
  antwoord && (
    <section aria-labelledby="antwoord">
      <Heading level={2} id="antwoord">
        {woorden.antwoord}
      </Heading>
      <DefinitionList
        items={[
          { term: woorden.antwoord, value: woorden.antwoorden[antwoord.antwoord] },
          ...(antwoord.deel ? [{ term: woorden.deel, value: antwoord.deel }] : []),
          ...(antwoord.tot ? [{ term: woorden.tot, value: datumInWoorden(antwoord.tot) }] : []),
          { term: woorden.beslistDoor, value: antwoord.beslistDoor },
        ]}
      />
      {teVeranderenTot && (
        <Paragraph>{vul(woorden.teVeranderen, { datum: datumInWoorden(teVeranderenTot) })}</Paragraph>
      )}
      {vernietigenOp && (
        <Paragraph>{vul(woorden.vernietigen, { datum: datumInWoorden(vernietigenOp) })}</Paragraph>
      )}
    </section>
  )

/** The page of the question whether something may go further: what, to whom, what for and why; and the answer of the party. */
export const doorgeefvraagZaak: Hoofdstuk['zaak'] = ({
  uitkomst,
  panel,
  kader,
  dossierId,
}: ZaakPagina<Uitkomst>) => {
  const { beeld } = uitkomst
  const titel = vul(woorden.titel, { datum: datumInWoorden(beeld.gesteldOp) })
  const kan = panel.kan.some(({ verwerking }) => verwerking.id === beantwoordDoorgeefvraag.id)
  return {
    titel,
    inhoud: (
      <>
        <Heading level={1}>{titel}</Heading>
        <Paragraph>{metHoofdletter(codeTekst('staat', `doorgeefvraag-${beeld.staat}`))}.</Paragraph>
        {beeld.gevraagd && <Gevraagd gevraagd={beeld.gevraagd} />}
        {kan && <Paragraph>{woorden.uBeslist}</Paragraph>}
        {kan && beeld.vernietigenOp && (
          <Paragraph>{vul(woorden.geenAntwoord, { datum: datumInWoorden(beeld.vernietigenOp) })}</Paragraph>
        )}
        {kan && (
          <Buttons>
            <ActionLink href={handelingPad(beantwoordDoorgeefvraag, dossierId)}>
              {handelingTekst(beantwoordDoorgeefvraag.id).titel}
            </ActionLink>
          </Buttons>
        )}
        <Antwoord beeld={beeld} />
        <Paneel panel={panel} kader={kader} dossierId={dossierId} />
      </>
    ),
  }
}
