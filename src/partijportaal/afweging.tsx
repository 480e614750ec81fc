import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { Fold } from '../platform/html/fold.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Link, List, Paragraph } from '../platform/html/text.tsx'
import { handelingPad } from '../scherm/paneel.tsx'
import { handelingTekst } from '../teksten/catalogus.ts'
import { afwegingWoorden as woorden } from '../teksten/nl/afweging.ts'
import { vul } from '../teksten/tekst.ts'
import type { Panel } from '../verwerking/panel.ts'
import { afwegingPlek } from './afweging-plek.ts'
import { beantwoordVraag } from './beantwoord-vraag.ts'
import { geefGeenInformatie } from './geef-geen-informatie.ts'
import { type Afwegingstap, type Afweging as Soort, stappenVoor } from './rules/afweging.ts'

const Stap = ({ stap, nummer }: { stap: Afwegingstap; nummer: number }) => {
  const { titel, uitleg, vragen } = woorden.stappen[stap]
  return (
    <li
      class="sp-weigh__step"
      data-weigh-step
      data-weigh-note={vul(woorden.aantekening, { nummer })}
      data-weigh-done={vul(woorden.gezet, { nummer })}
    >
      <Heading level={3}>{vul(woorden.nummer, { nummer, titel })}</Heading>
      <Paragraph>{uitleg}</Paragraph>
      <List items={vragen} />
    </li>
  )
}

/** The steps as text; the script gives them fields that are nowhere but in the page. */
const Stappen = ({ soort }: { soort: 'zonder-toestemming' | 'met-toestemming' }) => (
  <Fold summary={woorden.open[soort]} open={false}>
    <p class="nl-paragraph" data-weigh-without>
      {woorden.zonderScript}
    </p>
    <p class="nl-paragraph" data-weigh-with hidden>
      {woorden.metScript}
    </p>
    <ol class="sp-weigh__steps">
      {stappenVoor(soort).map((stap, index) => (
        <Stap stap={stap} nummer={index + 1} />
      ))}
    </ol>
    <div class="sp-buttons" data-weigh-buttons />
    <p class="nl-paragraph" role="status" data-weigh-said />
  </Fold>
)

interface AfwegingProps {
  readonly soort: Exclude<Soort, 'geen'>
  readonly panel: Panel
  readonly dossierId: string
}

/** What comes of it: an answer, no information, or first the client; of the third nothing has to be reported. */
const Daarna = ({ panel, dossierId, soort }: AfwegingProps) => {
  const kan = new Set(panel.kan.map(({ verwerking }) => verwerking.id))
  const uitkomsten = [
    ...(soort === 'alleen-met-toestemming' ? [] : [beantwoordVraag]),
    geefGeenInformatie,
  ].filter(({ id }) => kan.has(id))
  if (uitkomsten.length === 0) return <Paragraph>{woorden.nietNu}</Paragraph>
  return (
    <>
      <Heading level={3}>{woorden.daarna}</Heading>
      <Buttons>
        {uitkomsten.map((handeling) => (
          <ActionLink href={handelingPad(handeling, dossierId)} context={woorden.kop}>
            {handelingTekst(handeling.id).titel}
          </ActionLink>
        ))}
      </Buttons>
      <Paragraph>
        <Link href="/werkvoorraad">{woorden.overleg}</Link>. {woorden.overlegUitleg}
      </Paragraph>
    </>
  )
}

/**
 * The aid in weighing for who holds a secret, on the page of the question itself: opening it asks the server nothing, so that no log
 * tells whether there was something to weigh (N-5.4.2-2-s1 to -s7).
 */
export const Afweging = ({ soort, panel, dossierId }: AfwegingProps) => (
  <section
    class="sp-weigh"
    id={afwegingPlek}
    aria-labelledby={`${afwegingPlek}-kop`}
    data-weigh
    data-weigh-clear={woorden.wis}
    data-weigh-cleared={woorden.gewist}
    data-weigh-print={woorden.print}
  >
    <Heading level={2} id={`${afwegingPlek}-kop`}>
      {woorden.kop}
    </Heading>
    <Paragraph>{woorden.inleiding[soort]}</Paragraph>
    {soort !== 'alleen-met-toestemming' && <Stappen soort={soort} />}
    <Daarna soort={soort} panel={panel} dossierId={dossierId} />
  </section>
)
