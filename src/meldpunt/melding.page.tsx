import { Badge } from '../platform/html/badge.tsx'
import { ActionLink } from '../platform/html/button.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { Bel } from '../scherm/contactpersonen.tsx'
import { handelingPad, Paneel } from '../scherm/paneel.tsx'
import { Verstrekkingen } from '../scherm/verstrekkingen.tsx'
import { WieIsVerteld } from '../scherm/wie-is-verteld.tsx'
import { codeTekst, handelingTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { meldpuntWoorden as woorden } from '../teksten/nl/meldpunt-pagina.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, ZaakPagina, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { AndereMeldingen } from './andere-meldingen.tsx'
import { gaAdresNa } from './ga-adres-na.ts'
import type { MeldingBeeld } from './melding-beeld.ts'
import { meldingDossier } from './melding-dossier.ts'
import { Tabellen } from './melding-tabellen.tsx'
import { verbeterGemelde } from './verbeter-gemelde.ts'
import { verbeterMelder } from './verbeter-melder.ts'

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

const Mensen = ({ beeld, dossierId }: { beeld: MeldingBeeld; dossierId: string }) => {
  const { gemelde, melder, vertegenwoordigers } = beeld
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
              {gemelde.adres && (
                <ActionLink
                  href={`/${meldingDossier.pad}/${dossierId}/${gaAdresNa.pad}`}
                  kind="subtle"
                  context={woorden.over}
                >
                  {handelingTekst(gaAdresNa.id).knop}
                </ActionLink>
              )}
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
              {melder.verborgen && <Badge label={woorden.verborgen} kind="sensitive" />}{' '}
              <ActionLink
                href={handelingPad(verbeterMelder, dossierId)}
                kind="subtle"
                context={woorden.melder}
              >
                {handelingTekst(verbeterMelder.id).knop}
              </ActionLink>
            </>
          ),
        },
        ...vertegenwoordigers.map(({ naam, als }) => ({
          term: woorden.spreekt,
          value: `${naam}, ${codeTekst('wettelijk-vertegenwoordiger', als)}`,
        })),
      ]}
    />
  )
}

const namenVan = ({ gemelde, melder }: MeldingBeeld): ReadonlyMap<string, string> =>
  new Map([
    [gemelde.id, gemelde.naam],
    [melder.id, melder.naam || codeTekst('melder', melder.soort)],
  ])

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
        <WieIsVerteld informeringen={beeld.informeringen} namen={namenVan(beeld)} vandaag={kader.vandaag} />
        <Tabellen beeld={beeld} dossierId={dossierId} />
        <Verstrekkingen pad={meldingDossier.pad} dossierId={dossierId} />
      </>
    ),
  }
}

/** The name, by id, of the person whom the page shows. */
export const namenVanMelding = ({ beeld }: Uitkomst): ReadonlyMap<string, string> =>
  new Map([[beeld.gemelde.id, beeld.gemelde.naam]])
