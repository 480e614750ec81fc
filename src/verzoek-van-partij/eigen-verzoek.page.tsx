import { DefinitionList } from '../platform/html/definition-list.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { Brieflinks } from '../scherm/brieflinks.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { Paneel } from '../scherm/paneel.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { metHulpstand } from '../teksten/met-hulpstand.ts'
import { eigenVerzoekWoorden as woorden } from '../teksten/nl/verzoek-van-partij-pagina.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, ZaakPagina, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { EigenVerzoekBeeld } from './eigen-verzoek-beeld.ts'
import { eigenVerzoekDossier } from './eigen-verzoek-dossier.ts'
import { motiveerVerzoek } from './motiveer-verzoek.ts'
import { teSchrijven } from './rules/staten.ts'

type Uitkomst = ZaakUitkomst & { readonly beeld: EigenVerzoekBeeld }
type Persoon = EigenVerzoekBeeld['personen'][number]

const op = (zin: string, datum: string) => vul(zin, { datum: datumInWoorden(datum) })
const magSchrijven = ({ staat }: EigenVerzoekBeeld) => teSchrijven.some((een) => een === staat)

const Stand = ({
  nummer,
  beeld,
  dossierId,
}: {
  nummer: string
  beeld: EigenVerzoekBeeld
  dossierId: string
}) => {
  const delen = [
    codeTekst('staat', beeld.staat),
    beeld.ingediendOp && op(woorden.ingediend, beeld.ingediendOp),
  ]
  return (
    <>
      <Heading level={1}>{vul(woorden.titel, { nummer })}</Heading>
      <Paragraph>{metHoofdletter(delen.filter(Boolean).join(', '))}</Paragraph>
      <Paragraph>{woorden.uitleg[beeld.staat as keyof typeof woorden.uitleg]}</Paragraph>
      {beeld.nummerBijGemeente && (
        <Paragraph>{vul(woorden.kenmerk, { nummer: beeld.nummerBijGemeente })}</Paragraph>
      )}
      {beeld.vernietigenOp && <Paragraph>{op(woorden.vernietigen, beeld.vernietigenOp)}</Paragraph>}
      <Brieflinks
        zaak={`/${eigenVerzoekDossier.pad}/${dossierId}`}
        zin={woorden.brief}
        brieven={beeld.brieven}
      />
    </>
  )
}

const OverPersoon = ({
  persoon,
  beeld,
  dossierId,
}: {
  persoon: Persoon
  beeld: EigenVerzoekBeeld
  dossierId: string
}) => {
  const { id, naam, geboortedatum, adres, motivering, uitkomst, gevraagd } = persoon
  const wie = [geboortedatum && op(woorden.geboren, geboortedatum), adres]
  return (
    <section aria-labelledby={`persoon-${id}`}>
      <Heading level={2} id={`persoon-${id}`}>
        {naam}
      </Heading>
      <DefinitionList
        compact
        items={[
          { term: woorden.wie, value: wie.filter(Boolean).join(', ') || woorden.onbekend },
          ...(uitkomst
            ? [{ term: woorden.uitkomst, value: metHoofdletter(codeTekst('beslist', uitkomst)) }]
            : []),
          ...gevraagd.map(({ datum, wat }) => ({ term: op(woorden.gevraagd, datum), value: wat })),
        ]}
      />
      {motivering.length === 0 ? (
        <EmptyState text={woorden.geenMotivering} />
      ) : (
        <DataTable
          caption={vul(woorden.motivering, { naam })}
          columns={woorden.kolommen.map((header) => ({ header }))}
          rows={motivering.map(({ onderdeel, tekst, hulpstand }) => [
            codeTekst('verzoekonderdeel', onderdeel),
            metHulpstand(hulpstand, tekst),
          ])}
        />
      )}
      {magSchrijven(beeld) && (
        <Paragraph>
          <VerbeterLink
            handeling={motiveerVerzoek}
            dossierId={dossierId}
            veld="betrokkeneId"
            id={id}
            context={naam}
          />
        </Paragraph>
      )}
    </section>
  )
}

const Pogingen = ({ beeld }: { beeld: EigenVerzoekBeeld }) => (
  <LijstTabel
    id="pogingen"
    titel={woorden.pogingen}
    kolommen={woorden.pogingKolommen}
    leeg={beeld.geenPogingOmdat || woorden.geenPogingen}
    rijen={beeld.pogingen.map(({ datum, hoe, wat }) => [
      datumInWoorden(datum),
      codeTekst('poging', hoe),
      wat,
    ])}
  />
)

/** The page of one's own request: how it stands, what is asked, about whom and what was written; and nothing of what the college found. */
export const eigenVerzoekZaak: Hoofdstuk['zaak'] = ({
  uitkomst,
  panel,
  kader,
  dossierId,
}: ZaakPagina<Uitkomst>) => {
  const { beeld, nummer } = uitkomst
  return {
    titel: vul(woorden.titel, { nummer }),
    inhoud: (
      <>
        <Stand nummer={nummer} beeld={beeld} dossierId={dossierId} />
        <Paneel panel={panel} kader={kader} dossierId={dossierId} />
        <DefinitionList compact items={[{ term: woorden.betrokkenheid, value: beeld.betrokkenheid }]} />
        {beeld.personen.map((persoon) => (
          <OverPersoon key={persoon.id} persoon={persoon} beeld={beeld} dossierId={dossierId} />
        ))}
        <Pogingen beeld={beeld} />
      </>
    ),
  }
}

/** The names, by id, of the people whom the page shows. */
export const namenVanEigenVerzoek = ({ beeld }: Uitkomst): ReadonlyMap<string, string> =>
  new Map(beeld.personen.map(({ id, naam }) => [id, naam]))
