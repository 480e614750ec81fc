import { Buttons } from '../platform/html/button.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { List, Paragraph } from '../platform/html/text.tsx'
import { AfspraakStappen } from '../scherm/afspraak-stappen.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { Paneel } from '../scherm/paneel.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { uitkomstWoorden as woorden } from '../teksten/nl/overleg-van-partij-pagina.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, ZaakPagina, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { meldGedaan, meldLuktNiet } from './eigen-afspraken.ts'
import type { UitkomstBeeld } from './uitkomst-beeld.ts'

type Uitkomst = ZaakUitkomst & { readonly beeld: UitkomstBeeld }
type Deel = { readonly beeld: UitkomstBeeld; readonly dossierId: string }

const stappen = [
  ['meld-afspraak-gedaan', meldGedaan],
  ['meld-afspraak-lukt-niet', meldLuktNiet],
] as const

const Afspraken = ({ beeld, dossierId }: Deel) => (
  <LijstTabel
    id="afspraken"
    titel={woorden.afspraken}
    kolommen={woorden.afspraakKolommen}
    leeg={woorden.geenAfspraken}
    rijen={beeld.afspraken.map(({ id, wat, toelichting, over, staat, uiterlijk }) => [
      wat,
      toelichting,
      over,
      uiterlijk ? datumInWoorden(uiterlijk) : '',
      metHoofdletter(codeTekst('afspraakstaat', staat)),
      <Buttons>
        <AfspraakStappen stappen={stappen} afspraak={{ id, staat }} dossierId={dossierId} context={wat} />
      </Buttons>,
    ])}
  />
)

const Meegenomen = ({ beeld }: Deel) => (
  <LijstTabel
    id="meegenomen"
    titel={woorden.meegenomen}
    kolommen={woorden.meegenomenKolommen}
    leeg={woorden.nietsMeegenomen}
    uitleg={woorden.alleenVoorTaak}
    rijen={beeld.meegenomen.map(({ over, wat, taak, waarvoor, van, alleenTot, nietVoor, voorwaarden }) => [
      over,
      wat,
      taak,
      waarvoor,
      van,
      [
        alleenTot && vul(woorden.alleenTot, { datum: datumInWoorden(alleenTot) }),
        nietVoor.length > 0 && vul(woorden.nietVoor, { namen: nietVoor.join(', ') }),
        ...voorwaarden.map((een) => woorden.voorwaarden[een]),
      ]
        .filter(Boolean)
        .join(' '),
    ])}
  />
)

/** The page of a conference that is over for a party that was in it: its own agreements, and what it took along. */
export const uitkomstZaak: Hoofdstuk['zaak'] = ({
  uitkomst,
  panel,
  kader,
  dossierId,
}: ZaakPagina<Uitkomst>) => {
  const { beeld } = uitkomst
  const titel = vul(woorden.titel, { datum: datumInWoorden(beeld.dag), gemeente: beeld.gemeente })
  return {
    titel,
    inhoud: (
      <>
        <Heading level={1}>{titel}</Heading>
        <DefinitionList
          items={[
            { term: woorden.over, value: <List items={beeld.personen} /> },
            { term: woorden.doel, value: beeld.doel },
          ]}
        />
        <Afspraken beeld={beeld} dossierId={dossierId} />
        <Meegenomen beeld={beeld} dossierId={dossierId} />
        <Paragraph>{woorden.geenVerslag}</Paragraph>
        {beeld.vernietigenOp && (
          <Paragraph>{vul(woorden.weg, { datum: datumInWoorden(beeld.vernietigenOp) })}</Paragraph>
        )}
        <Paneel panel={panel} kader={kader} dossierId={dossierId} />
      </>
    ),
  }
}
