import { overlegOpTijdlijn } from '../casusoverleg/index.ts'
import { Heading } from '../platform/html/heading.tsx'
import { type Moment, Timeline } from '../platform/html/timeline.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { aanpakLijnWoorden as woorden } from '../teksten/nl/aanpak-lijn.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { AanpakBeeld } from './aanpak-beeld.ts'

/** A day with what it is; nothing for a day that is not known. */
const moment = (
  kind: Moment['kind'],
  date: string | null,
  title: string,
  description = '',
): readonly Moment[] =>
  date === null ? [] : [{ date, dateText: datumInWoorden(date), title, kind, description }]

/** What was: the appointment, the beginning, and what was recorded since; without the words, which stand in the list of progress. */
const geweest = ({ aangewezenOp, begonnenOp, voortgang }: AanpakBeeld): readonly Moment[] => [
  ...moment('done', aangewezenOp, woorden.aangewezen),
  ...moment('done', begonnenOp, woorden.begonnen),
  ...voortgang.flatMap(({ datum, soort, code, over, betrokkene }) => {
    const wat = metHoofdletter(codeTekst('gebeurtenis', soort))
    return moment('done', datum, code ? `${wat}: ${codeTekst(soort, code)}` : wat, over || betrokkene)
  }),
]

const openStaten = ['voorgesteld', 'aanvaard', 'lukt-niet']

/** What was agreed on and is still to come, or was not done in time. */
const afgesproken = (beeld: AanpakBeeld): readonly Moment[] => [
  ...beeld.afspraken
    .filter(({ staat }) => openStaten.includes(staat))
    .flatMap(({ uiterlijk, tekst, wie }) =>
      moment('planned', uiterlijk, tekst, vul(woorden.afspraak, { wie })),
    ),
  ...moment('planned', beeld.evaluatieOp, woorden.evaluatie),
]

/** The aanpak in time as a picture, as a list and as a table: what was, what was agreed on, and when progress is due (2.3a.3 lid 3). */
export const Lijn = ({ beeld, vandaag }: { readonly beeld: AanpakBeeld; readonly vandaag: string }) => (
  <details class="sp-details">
    <summary>{woorden.labels.title}</summary>
    <Heading level={2}>{woorden.labels.title}</Heading>
    <Timeline
      moments={[
        ...geweest(beeld),
        ...afgesproken(beeld),
        ...overlegOpTijdlijn(beeld.overleggen),
        ...moment('term', beeld.volgendGesprek, woorden.voortgang),
        ...moment('term', beeld.vernietigenOp, woorden.vernietigd),
      ]}
      labels={woorden.labels}
      today={vandaag}
      todayText={datumInWoorden(vandaag)}
    />
  </details>
)
