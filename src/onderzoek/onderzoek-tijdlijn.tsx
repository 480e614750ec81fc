import { overlegOpTijdlijn } from '../casusoverleg/index.ts'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { type Moment as LijnMoment, Timeline } from '../platform/html/timeline.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { afstandInWoorden, datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { tijdlijnWoorden as lijn } from '../teksten/nl/onderzoek-lijn.ts'
import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { hoeGezegd } from '../teksten/nl/zelf-gezegd.ts'
import { metHoofdletter, metKleineLetter, vul } from '../teksten/tekst.ts'
import { gehoordIn } from '../wet/gehoord.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { naamMetNamens, naamVan } from './onderzoek-lijsten.tsx'
import { isTeVerbeteren } from './rules/verbeter-gebeurtenis.ts'
import { verbeterGebeurtenis } from './verbeter-gebeurtenis.ts'
import { namensIn } from './wie-sprak.ts'

type Moment = OnderzoekBeeld['tijdlijn'][number]

const watIsHet = ({ soort, code }: Moment): string =>
  metHoofdletter(
    [codeTekst('gebeurtenis', soort), code && metKleineLetter(codeTekst(soort, code))]
      .filter((deel) => deel)
      .join(': '),
  )

/** What was said or decided on who coordinates, in the words in which it was recorded: the next one decides on it. */
const eigenWoorden: Readonly<Record<string, string>> = {
  'eigen-regie-verklaard': 'hoe',
  'eigen-regie-beoordeeld': 'motivering',
  'aanpak-afgezien': 'toelichting',
  'aanpak-hervat': 'reden',
  'overschrijding-gemotiveerd': 'toelichting',
  'termijn-verlengd': 'reden',
  'client-niet-betrokken': 'motivering',
  'onderzoek-informeren-uitgesteld': 'toelichting',
  'onderwerp-wmo': 'toelichting',
  'inzage-beperkt': 'motief',
  'inzagebeperking-opgeheven': 'reden',
  'reikwijdte-gezegd': 'toelichting',
  'eigen-regie-gevraagd': 'toelichting',
}

/** Where and how somebody wants to be called (N-2.3a.1-4). */
const hoeBellen = ({ soort, telefoon, alleen, waarover: over }: Moment): readonly string[] =>
  soort === 'terugbelverzoek'
    ? [
        ...(typeof telefoon === 'string' ? [vul(woorden.belOp, { telefoon })] : []),
        ...(alleen === true ? [woorden.belAlleen] : []),
        ...(typeof over === 'string' ? [over] : []),
      ]
    : []

const inEigenWoorden = (moment: Moment): readonly string[] => {
  const tekst = moment[eigenWoorden[moment.soort] ?? '']
  return typeof tekst === 'string' ? [tekst] : []
}

/** Where it shows that a subject of the Wmo was examined, or that it does not matter (2.3.2 lid 4). */
const waarHetStaat = ({ soort, uitkomst }: Moment): readonly string[] =>
  soort === 'onderwerp-wmo' ? [codeTekst('onderwerp-wmo-uitkomst', String(uitkomst))] : []

/** Who agreed that a letter was for them together (N-2.3a.2-1-afz). */
const akkoordVan = (beeld: OnderzoekBeeld, { akkoord }: Moment): readonly string[] =>
  Array.isArray(akkoord)
    ? [vul(woorden.akkoordSamen, { namen: akkoord.map((id) => naamVan(beeld, String(id))).join(', ') })]
    : []

/** That somebody said it himself, in his own environment or to a worker. */
const hoeHetIsGezegd = (moment: Moment): readonly string[] => {
  const manier = gehoordIn({ gehoord: moment.gehoord })
  return moment.zelf === true || manier !== null ? [hoeGezegd(manier)] : []
}

/** Whom it concerns; and of what was taken away, what it was and why. */
const waarover = (beeld: OnderzoekBeeld, moment: Moment): string => {
  const { soort, betrokkeneId, wat, reden } = moment
  return [
    naamMetNamens(beeld, betrokkeneId, namensIn(moment)),
    ...waarHetStaat(moment),
    ...inEigenWoorden(moment),
    ...hoeBellen(moment),
    ...akkoordVan(beeld, moment),
    ...hoeHetIsGezegd(moment),
    ...(soort === 'gebeurtenis-weggehaald'
      ? [metHoofdletter(codeTekst('gebeurtenis', String(wat))), String(reden)]
      : []),
  ]
    .filter((deel) => deel)
    .map((deel) => deel.replace(/\.$/, ''))
    .join('. ')
}

interface Props {
  readonly beeld: OnderzoekBeeld
  readonly vandaag: string
  /** Set for who may mend what he recorded. */
  readonly dossierId: string | undefined
}

const loopt: readonly string[] = ['eerste-contact', 'loopt']

/** What is still to come: the day on which the onderzoek must be ready, and the day on which the dossier goes. */
const watKomt = ({ staat, klaarVoor, vernietigenOp }: OnderzoekBeeld): readonly LijnMoment[] => [
  ...(loopt.includes(staat)
    ? [{ date: klaarVoor, dateText: datumInWoorden(klaarVoor), title: lijn.klaar, kind: 'term' as const }]
    : []),
  ...(vernietigenOp
    ? [
        {
          date: vernietigenOp,
          dateText: datumInWoorden(vernietigenOp),
          title: lijn.vernietigd,
          kind: 'planned' as const,
        },
      ]
    : []),
]

/** How the case went from hand to hand, and who stood in for whom. */
const wieWerkte = ({ bezetting }: OnderzoekBeeld, vandaag: string): readonly LijnMoment[] =>
  bezetting.verloop.map(({ soort, datum, wie, voor, tot }) => ({
    date: datum,
    dateText: `${datumInWoorden(datum)} (${afstandInWoorden(datum, vandaag)})`,
    title: metHoofdletter(codeTekst('toewijzing', soort)),
    kind: datum > vandaag ? 'planned' : 'done',
    description: [
      voor === null ? wie : vul(lijn.waarnemer, { naam: wie, voor }),
      tot && vul(lijn.totEnMet, { dag: datumInWoorden(tot) }),
    ]
      .filter((deel) => deel)
      .join(', '),
  }))

/** Everything that happened and what is still to come, on a line and as a table; what was recorded by hand can be mended. */
export const Tijdlijn = ({ beeld, vandaag, dossierId }: Props) => (
  <Timeline
    labels={lijn.labels}
    today={vandaag}
    todayText={datumInWoorden(vandaag)}
    moments={[
      ...beeld.tijdlijn.map((moment) => ({
        date: moment.datum,
        dateText: `${datumInWoorden(moment.datum)} (${afstandInWoorden(moment.datum, vandaag)})`,
        title: watIsHet(moment),
        kind: moment.datum > vandaag ? ('planned' as const) : ('done' as const),
        description: waarover(beeld, moment) || undefined,
        action: dossierId && isTeVerbeteren(moment.soort) && (
          <VerbeterLink
            handeling={verbeterGebeurtenis}
            dossierId={dossierId}
            veld="gebeurtenisId"
            id={moment.id}
            context={`${watIsHet(moment)}, ${datumInWoorden(moment.datum)}`}
          />
        ),
      })),
      ...wieWerkte(beeld, vandaag),
      ...overlegOpTijdlijn(beeld.overleggen),
      ...watKomt(beeld),
    ]}
  />
)

/** The personal plans that came in: what they say or that they are on paper, and how they are used (N-2.3a.1-5-pp). */
export const PersoonlijkePlannen = ({ beeld }: { readonly beeld: OnderzoekBeeld }) => {
  const plannen = beeld.tijdlijn.filter(({ soort }) => soort === 'persoonlijk-plan-ontvangen')
  if (plannen.length === 0) return null
  return (
    <DefinitionList
      items={plannen.map(({ betrokkeneId, datum, vorm, plan, gebruik }) => ({
        term: vul(woorden.plan, { naam: naamVan(beeld, betrokkeneId), datum: datumInWoorden(datum) }),
        value: (
          <>
            {typeof plan === 'string'
              ? plan
              : vorm === 'als-bestand'
                ? woorden.planAlsBestand
                : woorden.planOpPapier}
            {typeof gebruik === 'string' && ` ${vul(woorden.planGebruik, { gebruik })}`}
          </>
        ),
      }))}
    />
  )
}
