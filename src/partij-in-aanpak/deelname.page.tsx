import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { List, Paragraph } from '../platform/html/text.tsx'
import { AfspraakStappen } from '../scherm/afspraak-stappen.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { handelingPad, Paneel } from '../scherm/paneel.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst, handelingTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { deelnameWoorden as woorden } from '../teksten/nl/partij-in-aanpak-pagina.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, ZaakPagina, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import type { Afspraakstap } from '../wet/afspraakstaten.ts'
import { type PartijRegime, partijRegimes } from '../wet/partij-regimes.ts'
import type { DeelnameBeeld } from './deelname-beeld.ts'
import { meldGedaan, meldLuktNiet, zegJa, zegNee } from './eigen-afspraken.ts'
import { geefAanCoordinator } from './geef-aan-coordinator.ts'
import { trekInbrengIn, verbeterInbreng } from './herstel-inbreng.ts'
import { spreekZelfAf } from './volgende-afspraak.ts'

type Uitkomst = ZaakUitkomst & { readonly beeld: DeelnameBeeld }
type Deel = { readonly beeld: DeelnameBeeld; readonly dossierId: string }

const stappen: readonly (readonly [Afspraakstap, ElkeHandeling])[] = [
  ['leg-ja-van-partij-vast', zegJa],
  ['leg-nee-van-partij-vast', zegNee],
  ['meld-afspraak-gedaan', meldGedaan],
  ['meld-afspraak-lukt-niet', meldLuktNiet],
]

const Afspraken = ({ beeld, dossierId }: Deel) => (
  <LijstTabel
    id="afspraken"
    titel={woorden.afspraken}
    kolommen={woorden.afspraakKolommen}
    rijen={beeld.afspraken.map(({ id, tekst, over, staat, uiterlijk }) => [
      tekst,
      over.join(', '),
      uiterlijk ? datumInWoorden(uiterlijk) : '',
      metHoofdletter(codeTekst('afspraakstaat', staat)),
      <Buttons>
        <AfspraakStappen stappen={stappen} afspraak={{ id, staat }} dossierId={dossierId} context={tekst} />
        <VerbeterLink
          handeling={spreekZelfAf}
          dossierId={dossierId}
          veld="afspraakId"
          id={id}
          context={tekst}
        />
      </Buttons>,
    ])}
  />
)

const grens = ({ alleenTot, nietVerder }: DeelnameBeeld['ontvangen'][number]): string =>
  [
    alleenTot && vul(woorden.alleenTot, { datum: datumInWoorden(alleenTot) }),
    nietVerder && woorden.nietVerder,
  ]
    .filter(Boolean)
    .join(' ') || woorden.geenGrens

const Ontvangen = ({ beeld }: Deel) => (
  <LijstTabel
    id="ontvangen"
    titel={woorden.ontvangen}
    kolommen={woorden.ontvangenKolommen}
    leeg={woorden.nietsOntvangen}
    uitleg={woorden.alleenVoorBijdrage}
    rijen={beeld.ontvangen.map((een) => [
      een.over,
      een.tekst,
      een.reden,
      grens(een),
      een.verbeterdOp
        ? vul(woorden.verbeterd, { datum: datumInWoorden(een.verbeterdOp) })
        : datumInWoorden(een.datum),
    ])}
  />
)

const Gegeven = ({ beeld, dossierId, vandaag }: Deel & { readonly vandaag: string }) => (
  <LijstTabel
    id="gegeven"
    titel={woorden.gegeven}
    kolommen={woorden.gegevenKolommen}
    leeg={woorden.nietsGegeven}
    rijen={beeld.gegeven.map(({ id, over, tekst, waarvoor, voorwaarden, herstelbaarTot }) => [
      over,
      tekst,
      waarvoor,
      voorwaarden.map((soort) => codeTekst('voorwaarde', soort)).join(', '),
      vandaag <= herstelbaarTot && (
        <>
          <Paragraph>{vul(woorden.herstelbaar, { datum: datumInWoorden(herstelbaarTot) })}</Paragraph>
          <Buttons>
            {[verbeterInbreng, trekInbrengIn].map((handeling) => (
              <VerbeterLink
                handeling={handeling}
                dossierId={dossierId}
                veld="inbrengId"
                id={id}
                context={tekst}
              />
            ))}
          </Buttons>
        </>
      ),
    ])}
  />
)

/** The page of an aanpak for a party that takes part: about whom, its agreements, what it got, and what it gave. */
export const deelnameZaak: Hoofdstuk['zaak'] = ({
  uitkomst,
  panel,
  kader,
  dossierId,
}: ZaakPagina<Uitkomst>) => {
  const { beeld, nummer } = uitkomst
  const titel = vul(woorden.titel, { nummer, gemeente: beeld.gemeente })
  const magGeven = panel.kan.some(({ verwerking }) => verwerking.id === geefAanCoordinator.id)
  const regime = beeld.regime as PartijRegime
  const soort = regime === 'suwi' ? regime : partijRegimes[regime].soort
  return {
    titel,
    inhoud: (
      <>
        <Heading level={1}>{titel}</Heading>
        <DefinitionList
          items={[
            { term: woorden.over, value: <List items={beeld.personen} /> },
            { term: woorden.coordinator, value: beeld.coordinator ?? woorden.geenCoordinator },
          ]}
        />
        <Afspraken beeld={beeld} dossierId={dossierId} />
        <Ontvangen beeld={beeld} dossierId={dossierId} />
        <Gegeven beeld={beeld} dossierId={dossierId} vandaag={kader.vandaag} />
        <Paragraph>{woorden.regimes[soort]}</Paragraph>
        {magGeven && (
          <Buttons>
            <ActionLink href={handelingPad(geefAanCoordinator, dossierId)}>
              {handelingTekst(geefAanCoordinator.id).titel}
            </ActionLink>
          </Buttons>
        )}
        <Paneel panel={panel} kader={kader} dossierId={dossierId} />
      </>
    ),
  }
}
