import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { Bel } from '../scherm/contactpersonen.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { Paneel } from '../scherm/paneel.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { Verstrekkingen } from '../scherm/verstrekkingen.tsx'
import { WieIsVerteld } from '../scherm/wie-is-verteld.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { oggzWoorden as woorden } from '../teksten/nl/oggz-pagina.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, ZaakPagina, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { BemoeizorgBeeld } from './bemoeizorg-beeld.ts'
import { verbeterGebeurtenis } from './herstel.ts'
import { oggzDossier } from './oggz-dossier.ts'
import { verbeterGegeven } from './verbeter-gegeven.ts'

type Uitkomst = ZaakUitkomst & { readonly beeld: BemoeizorgBeeld }

const op = (zin: string, datum: string) => vul(zin, { datum: datumInWoorden(datum) })

const Stand = ({ nummer, beeld }: { nummer: string; beeld: BemoeizorgBeeld }) => {
  const einde = beeld.eindeOp && op(woorden.gestopt, beeld.eindeOp)
  const reden = beeld.einde && codeTekst('oggz-einde', beeld.einde)
  const delen = [codeTekst('staat', beeld.staat), op(woorden.begonnen, beeld.begonnenOp), einde, reden]
  return (
    <>
      <Heading level={1}>{vul(woorden.titel, { nummer })}</Heading>
      <Paragraph>{metHoofdletter(delen.filter(Boolean).join(', '))}</Paragraph>
      {beeld.vernietigenOp && <Paragraph>{op(woorden.vernietigen, beeld.vernietigenOp)}</Paragraph>}
    </>
  )
}

const Mensen = ({ beeld: { client, clientSinds, behandelaar } }: { beeld: BemoeizorgBeeld }) => {
  const telefoon = client.veiligContact?.telefoon
  return (
    <DefinitionList
      compact
      items={[
        {
          term: woorden.over,
          value: (
            <>
              {client.naam}
              {client.geboortedatum && `, ${datumInWoorden(client.geboortedatum)}`}
              {`. ${client.adres || woorden.geenAdres}. `}
              {telefoon && <Bel nummer={telefoon} van={client.naam} />}
            </>
          ),
        },
        {
          term: woorden.client,
          value: clientSinds ? op(woorden.clientSinds, clientSinds) : woorden.nogGeenClient,
        },
        { term: woorden.behandelaar, value: behandelaar ?? woorden.niemand },
      ]}
    />
  )
}

const Lijsten = ({ beeld, dossierId }: { beeld: BemoeizorgBeeld; dossierId: string }) => (
  <>
    <LijstTabel
      id="gegevens"
      titel={woorden.gegevens}
      kolommen={woorden.gegevenKolommen}
      leeg={woorden.geenGegevens}
      rijen={beeld.gegevens.map(({ id, tekst, bron, categorie, noodzaak }) => [
        tekst,
        bron,
        codeTekst('categorie', categorie),
        noodzaak,
        <VerbeterLink
          handeling={verbeterGegeven}
          dossierId={dossierId}
          veld="gegevenId"
          id={id}
          context={tekst}
        />,
      ])}
    />
    <LijstTabel
      id="overdrachten"
      titel={woorden.overdrachten}
      kolommen={woorden.overdrachtKolommen}
      rijen={beeld.overdrachten.map(({ aan, datum, grond, staat }) => [
        aan,
        datumInWoorden(datum),
        codeTekst('grond', grond),
        codeTekst('doorgeleidstaat', staat),
      ])}
    />
    <LijstTabel
      id="tijdlijn"
      titel={woorden.tijdlijn}
      kolommen={woorden.tijdlijnKolommen}
      leeg={woorden.geenTijdlijn}
      rijen={beeld.tijdlijn.map(({ id, wat, datum, toelichting, herstelbaar }) => [
        datumInWoorden(datum),
        wat,
        toelichting,
        herstelbaar && (
          <VerbeterLink
            handeling={verbeterGebeurtenis}
            dossierId={dossierId}
            veld="gebeurtenisId"
            id={id}
            context={`${datumInWoorden(datum)}, ${wat}`}
          />
        ),
      ])}
    />
  </>
)

/** The page of bemoeizorg: about whom, what must and may, what is known and from whom, what was tried and to whom it went. */
export const bemoeizorgZaak: Hoofdstuk['zaak'] = ({
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
        <Mensen beeld={beeld} />
        <Paneel panel={panel} kader={kader} dossierId={dossierId} />
        <WieIsVerteld
          informeringen={beeld.informeringen}
          namen={new Map([[beeld.client.id, beeld.client.naam]])}
          vandaag={kader.vandaag}
        />
        <Lijsten beeld={beeld} dossierId={dossierId} />
        <Verstrekkingen pad={oggzDossier.pad} dossierId={dossierId} />
      </>
    ),
  }
}

/** The name, by id, of the person whom the page shows. */
export const namenVanBemoeizorg = ({ beeld }: Uitkomst): ReadonlyMap<string, string> =>
  new Map([[beeld.client.id, beeld.client.naam]])
