import { Badge } from '../platform/html/badge.tsx'
import { ActionLink } from '../platform/html/button.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { Bel } from '../scherm/contactpersonen.tsx'
import { handelingPad, Paneel } from '../scherm/paneel.tsx'
import { codeTekst, handelingTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { meldpuntWoorden as woorden } from '../teksten/nl/meldpunt-pagina.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, ZaakPagina, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { AndereMeldingen } from './andere-meldingen.tsx'
import type { MeldingBeeld } from './melding-beeld.ts'
import { meldingDossier } from './melding-dossier.ts'
import { verbeterGemelde } from './verbeter-gemelde.ts'

type Uitkomst = ZaakUitkomst & { readonly beeld: MeldingBeeld }

const Stand = ({ nummer, beeld }: { nummer: string; beeld: MeldingBeeld }) => {
  const op = (zin: string, datum: string) => vul(zin, { datum: datumInWoorden(datum) })
  const delen = [codeTekst('staat', beeld.staat), op(woorden.ontvangen, beeld.ontvangenOp)]
  return (
    <>
      <Heading level={1}>{vul(woorden.titel, { nummer })}</Heading>
      <Paragraph>{metHoofdletter(delen.join(', '))}</Paragraph>
      {beeld.vernietigenOp && <Paragraph>{op(woorden.vernietigen, beeld.vernietigenOp)}</Paragraph>}
    </>
  )
}

const Mensen = ({ beeld: { gemelde, melder }, dossierId }: { beeld: MeldingBeeld; dossierId: string }) => {
  const telefoon = gemelde.veiligContact?.telefoon
  const wie = [
    codeTekst('melder', melder.soort),
    melder.naam,
    melder.organisatie,
    melder.relatie,
    melder.adres,
  ]
  return (
    <DefinitionList
      compact
      items={[
        {
          term: woorden.over,
          value: (
            <>
              {gemelde.naam}
              {gemelde.geboortedatum && `, ${datumInWoorden(gemelde.geboortedatum)}`}
              {`. ${gemelde.adres || woorden.geenAdres}. `}
              {telefoon && <Bel nummer={telefoon} van={gemelde.naam} />}{' '}
              <ActionLink
                href={handelingPad(verbeterGemelde, dossierId)}
                kind="subtle"
                context={woorden.over}
              >
                {handelingTekst(verbeterGemelde.id).knop}
              </ActionLink>
            </>
          ),
        },
        {
          term: woorden.melder,
          value: (
            <>
              {`${wie.filter(Boolean).join(', ')}. `}
              {melder.telefoon && <Bel nummer={melder.telefoon} van={melder.naam} />} {melder.mail}{' '}
              {melder.anoniem && `${woorden.anoniem} ${melder.redenAnoniem}`}
              {melder.verborgen && <Badge label={woorden.verborgen} kind="sensitive" />}
            </>
          ),
        },
      ]}
    />
  )
}

interface Lijst {
  readonly titel: string
  readonly kolommen: readonly string[]
  readonly leeg?: string
  readonly rijen: Parameters<typeof DataTable>[0]['rows']
}

const Tabel = ({ id, titel, kolommen, leeg, rijen }: Lijst & { id: string }) =>
  rijen.length === 0 && leeg === undefined ? null : (
    <section aria-labelledby={id}>
      <Heading level={2} id={id}>
        {titel}
      </Heading>
      {rijen.length === 0 ? (
        <EmptyState text={leeg ?? ''} />
      ) : (
        <DataTable
          caption={titel}
          hideCaption
          columns={kolommen.map((header) => ({ header }))}
          rows={rijen}
        />
      )}
    </section>
  )

/** The page of a melding: who and by whom, what must and may, what is known, asked and passed on. */
export const meldingZaak: Hoofdstuk['zaak'] = ({
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
        <Mensen beeld={beeld} dossierId={dossierId} />
        <AndereMeldingen meldingen={beeld.andere} pad={meldingDossier.pad} />
        <Paneel panel={panel} kader={kader} dossierId={dossierId} />
        <Tabel
          id="gegevens"
          titel={woorden.gegevens}
          kolommen={woorden.gegevenKolommen}
          leeg={woorden.geenGegevens}
          rijen={beeld.gegevens.map(({ onderdeel, tekst, bron, categorie }) => [
            onderdeel ? `${codeTekst('meldingsgegeven', onderdeel)}: ${tekst}` : tekst,
            bron,
            codeTekst('categorie', categorie),
          ])}
        />
        <Tabel
          id="inlichtingen"
          titel={woorden.inlichtingen}
          kolommen={woorden.inlichtingKolommen}
          leeg={woorden.geenInlichtingen}
          rijen={beeld.inlichtingen.map(({ aan, gevraagdOp, vraag, staat }) => [
            aan,
            datumInWoorden(gevraagdOp),
            vraag,
            codeTekst('inlichtingstaat', staat),
          ])}
        />
        <Tabel
          id="doorgegeven"
          titel={woorden.doorgeleidingen}
          kolommen={woorden.doorgeleidKolommen}
          rijen={beeld.doorgeleidingen.map(({ aan, datum, grond, staat }) => [
            aan,
            datumInWoorden(datum),
            codeTekst('grond', grond),
            codeTekst('doorgeleidstaat', staat),
          ])}
        />
        <Tabel
          id="tijdlijn"
          titel={woorden.tijdlijn}
          kolommen={woorden.tijdlijnKolommen}
          rijen={beeld.tijdlijn.map(({ soort, code, datum, toelichting }) => [
            datumInWoorden(datum),
            [codeTekst('meldingsgebeurtenis', soort), code && codeTekst(soort, code)]
              .filter(Boolean)
              .join(': '),
            toelichting,
          ])}
        />
      </>
    ),
  }
}

/** The name, by id, of the person whom the page shows. */
export const namenVanMelding = ({ beeld }: Uitkomst): ReadonlyMap<string, string> =>
  new Map([[beeld.gemelde.id, beeld.gemelde.naam]])
