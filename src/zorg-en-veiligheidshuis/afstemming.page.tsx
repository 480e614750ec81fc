import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { Paneel } from '../scherm/paneel.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { zvhWoorden as woorden } from '../teksten/nl/zvh-pagina.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, ZaakPagina, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import type { AfstemmingBeeld } from './afstemming-beeld.ts'
import { geefAanAanpak, haalVerteldWeg, vertelClient } from './deel-volgens-afspraak.ts'
import { haalGehoordWeg, verbeterGehoord } from './leg-gehoord-vast.ts'
import { legZvhAfspraakVast, trekZvhAfspraakIn } from './zvh-afspraken.ts'

type Uitkomst = ZaakUitkomst & { readonly beeld: AfstemmingBeeld }
type Deel = { readonly beeld: AfstemmingBeeld; readonly dossierId: string }
type Afspraak = AfstemmingBeeld['afspraken'][number]

const op = (zin: string, datum: string) => vul(zin, { datum: datumInWoorden(datum) })
const loopt = ({ staat }: AfstemmingBeeld) => staat === 'afstemming-loopt'

const Gehoord = ({ beeld, dossierId }: Deel) => (
  <LijstTabel
    id="gehoord"
    titel={woorden.gehoord}
    kolommen={woorden.gehoordKolommen}
    leeg={woorden.nietsGehoord}
    rijen={beeld.gehoord.map(({ id, over, tekst, deelnemer, categorie, datum }) => [
      over,
      tekst,
      metHoofdletter(codeTekst('categorie', categorie)),
      `${deelnemer}, ${datumInWoorden(datum)}`,
      loopt(beeld) && (
        <Buttons>
          {[legZvhAfspraakVast, verbeterGehoord, haalGehoordWeg].map((handeling) => (
            <VerbeterLink
              handeling={handeling as ElkeHandeling}
              dossierId={dossierId}
              veld="gegevenId"
              id={id}
              context={tekst}
            />
          ))}
        </Buttons>
      ),
    ])}
  />
)

const Gedaan = ({ een, dossierId }: { een: Afspraak; dossierId: string }) => (
  <>
    {!een.geldt && <Paragraph>{woorden.ingetrokken}</Paragraph>}
    {een.inAanpakOp && <Paragraph>{op(woorden.inAanpak, een.inAanpakOp)}</Paragraph>}
    {een.verteld.map(({ id, wie, op: dag }) => (
      <>
        <Paragraph>{vul(woorden.verteld, { wie, datum: datumInWoorden(dag) })}</Paragraph>
        <VerbeterLink
          handeling={haalVerteldWeg}
          dossierId={dossierId}
          veld="gedeeldId"
          id={id}
          context={een.watMag}
        />
      </>
    ))}
  </>
)

const stappenVan = (een: Afspraak): readonly ElkeHandeling[] => [
  ...(een.kanNaarAanpak ? [geefAanAanpak] : []),
  ...(een.clientenTeVertellen ? [vertelClient] : []),
  ...(een.geldt ? [trekZvhAfspraakIn] : []),
]

const Afspraken = ({ beeld, dossierId }: Deel) => (
  <LijstTabel
    id="afgesproken"
    titel={woorden.afgesproken}
    kolommen={woorden.afgesprokenKolommen}
    leeg={woorden.nietsAfgesproken}
    rijen={beeld.afspraken.map((een) => [
      een.watMag,
      een.voor.join(', '),
      een.doel,
      `${een.met}, ${datumInWoorden(een.afgesprokenOp)}`,
      <>
        <Gedaan een={een} dossierId={dossierId} />
        {loopt(beeld) && (
          <Buttons>
            {stappenVan(een).map((handeling) => (
              <VerbeterLink
                handeling={handeling}
                dossierId={dossierId}
                veld="afspraakId"
                id={een.id}
                context={een.watMag}
              />
            ))}
          </Buttons>
        )}
      </>,
    ])}
  />
)

/** The page of the tuning: about whom and why, what was heard, and what of it may go to whom by which agreement (N-VIII-flt). */
export const afstemmingZaak: Hoofdstuk['zaak'] = ({
  uitkomst,
  panel,
  kader,
  dossierId,
}: ZaakPagina<Uitkomst>) => {
  const { beeld, nummer } = uitkomst
  const titel = vul(woorden.titel, { nummer })
  return {
    titel,
    inhoud: (
      <>
        <Heading level={1}>{titel}</Heading>
        <Paragraph>
          {metHoofdletter(`${codeTekst('staat', beeld.staat)}, ${op(woorden.begonnen, beeld.begonnenOp)}`)}
        </Paragraph>
        {beeld.vernietigenOp && <Paragraph>{op(woorden.vernietigen, beeld.vernietigenOp)}</Paragraph>}
        <Paragraph>{woorden.filter}</Paragraph>
        <DefinitionList
          items={[
            { term: woorden.over, value: beeld.mensen.map(({ naam }) => naam).join(', ') },
            { term: woorden.samenhang, value: beeld.samenhang },
            { term: woorden.bijdrage, value: beeld.bijdrage },
            ...(beeld.hoeVerder ? [{ term: woorden.hoeVerder, value: beeld.hoeVerder }] : []),
          ]}
        />
        <Buttons>
          <ActionLink href={`/aanpakken/${beeld.aanpakId}`}>{woorden.naarAanpak}</ActionLink>
        </Buttons>
        <Paneel panel={panel} kader={kader} dossierId={dossierId} />
        <Gehoord beeld={beeld} dossierId={dossierId} />
        <Afspraken beeld={beeld} dossierId={dossierId} />
      </>
    ),
  }
}

/** The names, by id, of the people of this tuning: a duty says whom it concerns. */
export const namenVanAfstemming = ({ beeld }: Uitkomst): ReadonlyMap<string, string> =>
  new Map(beeld.mensen.map(({ id, naam }) => [id, naam]))
