import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { Brieflinks } from '../scherm/brieflinks.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { Paneel } from '../scherm/paneel.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { WieIsVerteld } from '../scherm/wie-is-verteld.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { metHulpstand } from '../teksten/met-hulpstand.ts'
import { verzoekWoorden as woorden } from '../teksten/nl/verzoek-pagina.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, ZaakPagina, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { VerzoekBeeld } from './verzoek-beeld.ts'
import { verzoekDossier } from './verzoek-dossier.ts'
import { weegCriteria } from './weeg-criteria.ts'

type Uitkomst = ZaakUitkomst & { readonly beeld: VerzoekBeeld }
type Persoon = VerzoekBeeld['personen'][number]

const op = (zin: string, datum: string) => vul(zin, { datum: datumInWoorden(datum) })

const Stand = ({ nummer, beeld }: { nummer: string; beeld: VerzoekBeeld }) => (
  <>
    <Heading level={1}>{vul(woorden.titel, { nummer })}</Heading>
    <Paragraph>
      {metHoofdletter([codeTekst('staat', beeld.staat), op(woorden.ontvangen, beeld.ontvangenOp)].join(', '))}
    </Paragraph>
    {beeld.vernietigenOp && <Paragraph>{op(woorden.vernietigen, beeld.vernietigenOp)}</Paragraph>}
    <DefinitionList
      compact
      items={[
        {
          term: woorden.van,
          value: [beeld.partij.naam, beeld.indiener, beeld.partij.contact].filter(Boolean).join(', '),
        },
        ...(beeld.nummerBijPartij ? [{ term: woorden.kenmerk, value: beeld.nummerBijPartij }] : []),
        { term: woorden.betrokkenheid, value: beeld.betrokkenheid },
        { term: woorden.behandelaar, value: beeld.behandelaar ?? woorden.niemand },
      ]}
    />
  </>
)

const verteld = ({ verteldOp, wachtTot, uitkomst }: Persoon): string => {
  if (verteldOp) return op(woorden.weetSinds, verteldOp)
  if (uitkomst === 'gestart') return woorden.inOnderzoek
  return wachtTot ? op(woorden.wachtTot, wachtTot) : woorden.weetNiet
}

const OverPersoon = ({ persoon, dossierId }: { persoon: Persoon; dossierId: string }) => {
  const { id, naam, geboortedatum, bsn, adres, motivering, weging, uitkomst, volgt } = persoon
  const wie = [
    geboortedatum && op(woorden.geboren, geboortedatum),
    bsn && vul(woorden.bsn, { bsn }),
    adres || woorden.geenAdres,
  ]
  return (
    <section aria-labelledby={`persoon-${id}`}>
      <Heading level={2} id={`persoon-${id}`}>
        {naam}
      </Heading>
      <DefinitionList
        compact
        items={[
          { term: woorden.wie, value: wie.filter(Boolean).join(', ') },
          ...(uitkomst
            ? [{ term: woorden.uitkomst, value: metHoofdletter(codeTekst('verzoek-beslist', uitkomst)) }]
            : []),
          ...(volgt
            ? [{ term: woorden.volgt, value: metHoofdletter(codeTekst('verzoek-beslist', volgt)) }]
            : []),
          { term: woorden.verteld, value: verteld(persoon) },
        ]}
      />
      <DataTable
        caption={vul(woorden.motivering, { naam })}
        columns={woorden.motiveringKolommen.map((header) => ({ header }))}
        rows={motivering.map(({ onderdeel, tekst, categorie, hulpstand, aangevuldOp }) => [
          [codeTekst('verzoekonderdeel', onderdeel), aangevuldOp && op(woorden.aangevuld, aangevuldOp)]
            .filter(Boolean)
            .join(', '),
          metHulpstand(hulpstand, tekst),
          codeTekst('categorie', categorie),
        ])}
      />
      <DataTable
        caption={vul(woorden.weging, { naam })}
        columns={woorden.wegingKolommen.map((header) => ({ header }))}
        rows={weging.map(({ criterium, oordeel, opnieuw, waarom }) => [
          codeTekst('verzoekcriterium', criterium),
          oordeel
            ? [codeTekst(criterium, oordeel), opnieuw && woorden.opnieuw].filter(Boolean).join('. ')
            : woorden.nogNiet,
          waarom,
        ])}
      />
      {!uitkomst && (
        <Paragraph>
          <VerbeterLink
            handeling={weegCriteria}
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

const Pogingen = ({ beeld }: { beeld: VerzoekBeeld }) => (
  <LijstTabel
    id="pogingen"
    titel={woorden.pogingen}
    kolommen={woorden.pogingKolommen}
    leeg={vul(woorden.geenPogingen, { waarom: beeld.geenPogingOmdat })}
    rijen={beeld.pogingen.map(({ datum, hoe, wat }) => [
      datumInWoorden(datum),
      codeTekst('poging', hoe),
      wat,
    ])}
  />
)

const Verloop = ({ beeld, dossierId }: { beeld: VerzoekBeeld; dossierId: string }) => {
  const namen = new Map(beeld.personen.map(({ id, naam }) => [id, naam]))
  const rijen = beeld.tijdlijn.map(({ soort, code, datum, betrokkeneId, toelichting }) => [
    datumInWoorden(datum),
    [codeTekst('verzoekgebeurtenis', soort), code && codeTekst(soort, code)].filter(Boolean).join(': '),
    namen.get(betrokkeneId ?? '') ?? '',
    toelichting,
  ])
  return (
    <>
      <LijstTabel id="verloop" titel={woorden.verloop} kolommen={woorden.verloopKolommen} rijen={rijen} />
      <Brieflinks zaak={`/${verzoekDossier.pad}/${dossierId}`} zin={woorden.brief} brieven={beeld.brieven} />
    </>
  )
}

/** The page of a request: from whom, about whom, what the party argues per criterion, what it tried, and what the college found. */
export const verzoekZaak: Hoofdstuk['zaak'] = ({
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
        <Stand nummer={nummer} beeld={beeld} />
        <Paneel panel={panel} kader={kader} dossierId={dossierId} />
        <WieIsVerteld
          informeringen={beeld.informeringen}
          namen={new Map(beeld.personen.map(({ id, naam }) => [id, naam]))}
          vandaag={kader.vandaag}
        />
        {beeld.personen.map((persoon) => (
          <OverPersoon key={persoon.id} persoon={persoon} dossierId={dossierId} />
        ))}
        <Pogingen beeld={beeld} />
        <Verloop beeld={beeld} dossierId={dossierId} />
      </>
    ),
  }
}

/** The names, by id, of the people whom the page shows. */
export const namenVanVerzoek = ({ beeld }: Uitkomst): ReadonlyMap<string, string> =>
  new Map(beeld.personen.map(({ id, naam }) => [id, naam]))
