import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { Brieflinks } from '../scherm/brieflinks.tsx'
import { Bel } from '../scherm/contactpersonen.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { Paneel } from '../scherm/paneel.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { rechtenPagina as woorden } from '../teksten/nl/rechten-pagina.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, ZaakPagina, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { rechtenDossier } from './rechten-dossier.ts'
import type { VerzoekBeeld } from './verzoek-beeld.ts'

type Uitkomst = ZaakUitkomst & { readonly beeld: VerzoekBeeld }

const op = (zin: string, datum: string) => vul(zin, { datum: datumInWoorden(datum) })

const Stand = ({ nummer, beeld }: { nummer: string; beeld: VerzoekBeeld }) => {
  const delen = [codeTekst('staat', beeld.staat), op(woorden.ontvangen, beeld.ontvangenOp)]
  return (
    <>
      <Heading level={1}>{vul(woorden.titel, { nummer })}</Heading>
      <Paragraph>{metHoofdletter(codeTekst('recht', beeld.recht))}</Paragraph>
      <Paragraph>{metHoofdletter(delen.join(', '))}</Paragraph>
      {beeld.uiterlijk && <Paragraph>{op(woorden.uiterlijk, beeld.uiterlijk)}</Paragraph>}
      {beeld.teLaatNa && <Paragraph>{op(woorden.teLaat, beeld.teLaatNa)}</Paragraph>}
      {beeld.houdtAan && <Paragraph>{woorden.houdtAan}</Paragraph>}
      {beeld.vernietigenOp && <Paragraph>{op(woorden.vernietigen, beeld.vernietigenOp)}</Paragraph>}
    </>
  )
}

const OverWie = ({ beeld: { persoon } }: { beeld: VerzoekBeeld }) => {
  const telefoon = persoon.veiligContact?.telefoon
  return (
    <>
      {persoon.naam}
      {persoon.geboortedatum && `, ${datumInWoorden(persoon.geboortedatum)}`}
      {`. ${persoon.adres || woorden.geenAdres}. `}
      {telefoon && <Bel nummer={telefoon} van={persoon.naam} />}
    </>
  )
}

const Gevraagd = ({ beeld }: { beeld: VerzoekBeeld }) => (
  <DefinitionList
    compact
    items={[
      { term: woorden.overWie, value: <OverWie beeld={beeld} /> },
      {
        term: woorden.doorWie,
        value: beeld.vrager
          ? `${beeld.vrager} (${codeTekst('rechtdoor', beeld.door)})`
          : codeTekst('rechtdoor', 'zelf'),
      },
      { term: woorden.waarover, value: codeTekst('waarover', beeld.over) },
      { term: woorden.wat, value: beeld.wat },
      { term: woorden.behandelaar, value: beeld.behandelaar ?? woorden.niemand },
    ]}
  />
)

/** The page of a request about rights: what was asked and by whom, by when there is an answer, the letters, and what happened. */
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
        <Gevraagd beeld={beeld} />
        <Paneel panel={panel} kader={kader} dossierId={dossierId} />
        {beeld.metPakket && (
          <Paragraph>
            <Link href={`/${rechtenDossier.pad}/${dossierId}/pakket`}>{woorden.pakket}</Link>
          </Paragraph>
        )}
        <Brieflinks
          zaak={`/${rechtenDossier.pad}/${dossierId}`}
          zin={woorden.brief}
          brieven={beeld.brieven}
        />
        <LijstTabel
          id="tijdlijn"
          titel={woorden.tijdlijn}
          kolommen={woorden.tijdlijnKolommen}
          leeg={woorden.geenTijdlijn}
          rijen={beeld.tijdlijn.map(({ datum, wat, toelichting }) => [
            datumInWoorden(datum),
            wat,
            toelichting,
          ])}
        />
      </>
    ),
  }
}

/** The name, by id, of the person whom the page shows. */
export const namenVanVerzoek = ({ beeld }: Uitkomst): ReadonlyMap<string, string> =>
  new Map([[beeld.persoon.id, beeld.persoon.naam]])
