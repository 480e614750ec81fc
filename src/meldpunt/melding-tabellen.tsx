import type { ComponentChildren } from 'preact'
import { ActionLink } from '../platform/html/button.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { meldpuntWoorden as woorden } from '../teksten/nl/meldpunt-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import type { MeldingBeeld } from './melding-beeld.ts'
import { meldingDossier } from './melding-dossier.ts'
import { type Gebeurtenissoort, gebeurtenissen } from './rules/gebeurtenissen.ts'
import { delenVan, isSpoor } from './rules/vastleggingen.ts'
import { haalMeldingGebeurtenisWeg, verbeterMeldingGebeurtenis } from './verbeter-melding-gebeurtenis.ts'
import { haalMeldingGegevenWeg, verbeterMeldingGegeven } from './verbeter-melding-gegeven.ts'

interface Deel {
  readonly beeld: MeldingBeeld
  readonly dossierId: string
}

const BriefLink = ({ id, dossierId, context }: { id: string; dossierId: string; context: string }) => (
  <ActionLink
    href={`/${meldingDossier.pad}/${dossierId}/${bekijkBrief.pad}/${id}`}
    kind="subtle"
    context={context}
  >
    {woorden.brief}
  </ActionLink>
)

/** What can be done with one gegeven: mend it, take it away. */
const BijGegeven = ({ id, dossierId, context }: { id: string; dossierId: string; context: string }) => (
  <>
    <VerbeterLink handeling={verbeterMeldingGegeven} veld="gegevenId" {...{ id, dossierId, context }} />{' '}
    <VerbeterLink handeling={haalMeldingGegevenWeg} veld="gegevenId" {...{ id, dossierId, context }} />
  </>
)

const Gegevens = ({ beeld, dossierId }: Deel) => (
  <LijstTabel
    id="gegevens"
    titel={woorden.gegevens}
    kolommen={woorden.gegevenKolommen}
    leeg={woorden.geenGegevens}
    rijen={beeld.gegevens.map(({ id, onderdeel, tekst, bron, categorie, nietVerder }) => [
      onderdeel ? `${codeTekst('meldingsgegeven', onderdeel)}: ${tekst}` : tekst,
      bron,
      [codeTekst('categorie', categorie), nietVerder && woorden.nietVerder].filter(Boolean).join(', '),
      <BijGegeven key={id} {...{ id, dossierId }} context={tekst} />,
    ])}
  />
)

/** How a question stands: where it waits, whom to call, or who decided what was answered. */
const standVan = ({
  staat,
  inPortaal,
  beslistDoor,
  bellen,
}: Pick<MeldingBeeld['inlichtingen'][number], 'staat' | 'inPortaal' | 'beslistDoor' | 'bellen'>): string => {
  const wacht = staat === 'gevraagd'
  return [
    codeTekst('inlichtingstaat', staat),
    wacht && inPortaal ? woorden.inPortaal : '',
    beslistDoor ? vul(woorden.beslistDoor, { wie: beslistDoor }) : '',
    wacht && bellen
      ? vul(woorden.bellen, { hoe: [bellen.telefoon, bellen.wanneer].filter(Boolean).join(', ') })
      : '',
  ]
    .filter(Boolean)
    .join(', ')
}

const Inlichtingen = ({ beeld, dossierId }: Deel) => (
  <LijstTabel
    id="inlichtingen"
    titel={woorden.inlichtingen}
    kolommen={woorden.inlichtingKolommen}
    leeg={woorden.geenInlichtingen}
    rijen={beeld.inlichtingen.map(({ id, aan, gevraagdOp, vraag, ...stand }) => [
      aan,
      datumInWoorden(gevraagdOp),
      vraag,
      standVan(stand),
      <BriefLink key={id} {...{ id, dossierId }} context={aan} />,
    ])}
  />
)

type Gebeurtenis = MeldingBeeld['tijdlijn'][number]

/** What can be done with one recorded fact: read its letter, mend it, take it away. */
const BijGebeurtenis = ({ rij, dossierId, wat }: { rij: Gebeurtenis; dossierId: string; wat: string }) => {
  const soort = rij.soort as Gebeurtenissoort
  const context = `${wat}, ${datumInWoorden(rij.datum)}`
  const bekend = Object.hasOwn(gebeurtenissen, soort) && !isSpoor(soort)
  const links: readonly ComponentChildren[] = [
    ...rij.brieven.map((id) => <BriefLink key={id} {...{ id, dossierId, context }} />),
    ...[
      ...(bekend && delenVan(soort).length > 0 ? [verbeterMeldingGebeurtenis] : []),
      ...(bekend ? [haalMeldingGebeurtenisWeg] : []),
    ].map((handeling) => (
      <VerbeterLink
        key={handeling.id}
        {...{ handeling, dossierId, context }}
        veld="gebeurtenisId"
        id={rij.id}
      />
    )),
  ]
  return <>{links.flatMap((link) => [link, ' '])}</>
}

const Tijdlijn = ({ beeld, dossierId }: Deel) => (
  <LijstTabel
    id="tijdlijn"
    titel={woorden.tijdlijn}
    kolommen={woorden.tijdlijnKolommen}
    rijen={beeld.tijdlijn.map((rij) => {
      const { soort, code, datum, toelichting } = rij
      const delen = [codeTekst('meldingsgebeurtenis', soort), code && codeTekst(soort, code)]
      const wat = delen.filter(Boolean).join(': ')
      return [
        datumInWoorden(datum),
        wat,
        toelichting,
        <BijGebeurtenis key={rij.id} {...{ rij, dossierId, wat }} />,
      ]
    })}
  />
)

/** What is known, asked, passed on and recorded in a melding, each with what can be mended in it. */
export const Tabellen = ({ beeld, dossierId }: Deel) => (
  <>
    <Gegevens {...{ beeld, dossierId }} />
    <Inlichtingen {...{ beeld, dossierId }} />
    <LijstTabel
      id="doorgegeven"
      titel={woorden.doorgeleidingen}
      kolommen={woorden.doorgeleidKolommen}
      rijen={beeld.doorgeleidingen.map(({ id, aan, datum, grond, staat, metBrief }) => [
        aan,
        datumInWoorden(datum),
        codeTekst('grond', grond),
        codeTekst('doorgeleidstaat', staat),
        metBrief && <BriefLink key={id} {...{ id, dossierId }} context={aan} />,
      ])}
    />
    <Tijdlijn {...{ beeld, dossierId }} />
  </>
)
