import { aanduidingInWoorden } from '../personen/index.ts'
import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { handelingPad, Paneel } from '../scherm/paneel.tsx'
import { codeTekst, handelingTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { portaalWoorden as woorden } from '../teksten/nl/partijportaal-pagina.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, ZaakPagina, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import { type PartijRegime, regimeTekst } from '../wet/partij-regimes.ts'
import { Afweging } from './afweging.tsx'
import { beantwoordVraag } from './beantwoord-vraag.ts'
import { geefGeenInformatie } from './geef-geen-informatie.ts'
import { neemVraagOver } from './inbox.ts'
import { onbeantwoord } from './rules/staten.ts'
import { Antwoorden } from './vraag-antwoorden.tsx'
import type { VraagBeeld } from './vraag-beeld.ts'
import { vraagTeBellen } from './vraag-te-bellen.ts'

type Uitkomst = ZaakUitkomst & { readonly beeld: VraagBeeld }

/** What the law says to this party: it must, it may, or it weighs for itself. */
const magEnMoet = ({
  regime,
  moet,
  toestemming,
  afweging,
  triage,
  geheim,
}: VraagBeeld): readonly string[] => {
  if (triage) return [woorden.triage.mag, ...(geheim ? [woorden.triage.geheim] : []), woorden.triage.minst]
  const soort = regimeTekst(regime as PartijRegime)
  if (moet) return [soort === 'geheim' ? woorden.jeugdplicht : woorden.regimes[soort]]
  if (soort !== 'geheim') return [woorden.regimes[soort]]
  if (afweging === 'alleen-met-toestemming') return [woorden.regimes.geheim]
  return [woorden.regimes.geheim, toestemming ? woorden.toestemming : woorden.zonderToestemming]
}

/** How much is asked, and why that much: of a triage that is all there is beside the question (N-5.5.3-dat). */
const hoeveel = ({ items: [een] }: VraagBeeld) =>
  een
    ? [
        {
          term: woorden.hoeveel,
          value: [metHoofdletter(codeTekst('niveau', een.niveau)), een.waaromNietMinder]
            .filter(Boolean)
            .join('. '),
        },
      ]
    : []

const Gevraagd = ({ beeld }: { beeld: VraagBeeld }) => (
  <DefinitionList
    items={[
      { term: woorden.over, value: aanduidingInWoorden(beeld.over) },
      { term: woorden.vraag, value: beeld.vraag },
      { term: woorden.waarom, value: beeld.waarom },
      ...(beeld.triage ? hoeveel(beeld) : []),
      ...(beeld.vertelt ? [{ term: woorden.vertelt, value: beeld.vertelt }] : []),
      { term: woorden.gedeeldMet, value: beeld.gedeeldMet },
      { term: woorden.afzender, value: beeld.afzender },
      { term: woorden.behandelaar, value: beeld.behandelaar ?? woorden.niemand },
    ]}
  />
)

const Items = ({ beeld }: { beeld: VraagBeeld }) => (
  <LijstTabel
    id="items"
    titel={woorden.items}
    kolommen={woorden.itemKolommen}
    rijen={beeld.items.map(({ gegeven, waaromNodig, waaromNietMinder, niveau, motiveringNiveau }) => [
      gegeven,
      waaromNodig,
      [waaromNietMinder, motiveringNiveau].filter(Boolean).join(' '),
      codeTekst('niveau', niveau),
    ])}
  />
)

const Knop = ({ handeling, dossierId }: { handeling: ElkeHandeling; dossierId: string }) => (
  <ActionLink href={handelingPad(handeling, dossierId)}>{handelingTekst(handeling.id).titel}</ActionLink>
)

const manieren: readonly ElkeHandeling[] = [beantwoordVraag, geefGeenInformatie, vraagTeBellen]

/** The panel without what stands above it already: on a phone the same buttons came twice. */
const zonderManieren = (panel: ZaakPagina<Uitkomst>['panel']) => ({
  ...panel,
  kan: panel.kan.filter(({ verwerking }) => !manieren.some(({ id }) => id === verwerking.id)),
})

/** The three ways to answer, before everything else, answering first: whether it must or may. */
const Kies = ({ panel, dossierId }: Pick<ZaakPagina<Uitkomst>, 'panel' | 'dossierId'>) => {
  const moet = panel.moet.flatMap(({ verwerking, kan }) => (verwerking && kan ? [verwerking] : []))
  const kan = new Set([...moet, ...panel.kan.map(({ verwerking }) => verwerking)].map(({ id }) => id))
  const kunnen = manieren.filter(({ id }) => kan.has(id))
  return kunnen.length === 0 ? null : (
    <Buttons>
      {kunnen.map((handeling) => (
        <Knop handeling={handeling} dossierId={dossierId} />
      ))}
    </Buttons>
  )
}

/** How it stands for who looks: what a colleague has does not wait for one's own answer. */
const staatOpPagina = ({ staat }: VraagBeeld, panel: ZaakPagina<Uitkomst>['panel']): string =>
  onbeantwoord.includes(staat) && panel.kan.some(({ verwerking }) => verwerking.id === neemVraagOver.id)
    ? 'vraag-bij-collega'
    : `vraag-${staat}`

/** The page of a question: what is asked about whom and why, what this party may and must, its answer, and how to mend it. */
export const vraagZaak: Hoofdstuk['zaak'] = ({ uitkomst, panel, kader, dossierId }: ZaakPagina<Uitkomst>) => {
  const { beeld } = uitkomst
  const { afweging } = beeld
  const wacht = onbeantwoord.includes(beeld.staat)
  const metAfweging = afweging !== 'geen' && wacht
  const titel = vul(beeld.triage ? woorden.triage.titel : woorden.titel, {
    gemeente: beeld.gemeente,
    datum: datumInWoorden(beeld.verzondenOp),
  })
  return {
    titel,
    script: metAfweging ? 'weigh' : undefined,
    inhoud: (
      <>
        <Heading level={1}>{titel}</Heading>
        <Paragraph>{metHoofdletter(codeTekst('staat', staatOpPagina(beeld, panel)))}.</Paragraph>
        <Gevraagd beeld={beeld} />
        {!beeld.triage && <Items beeld={beeld} />}
        {wacht && magEnMoet(beeld).map((zin) => <Paragraph>{zin}</Paragraph>)}
        <Kies panel={panel} dossierId={dossierId} />
        {metAfweging && <Afweging soort={afweging} panel={panel} dossierId={dossierId} />}
        <Antwoorden beeld={beeld} dossierId={dossierId} />
        <Paneel panel={zonderManieren(panel)} kader={kader} dossierId={dossierId} />
      </>
    ),
  }
}
