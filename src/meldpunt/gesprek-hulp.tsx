import type { ComponentChildren } from 'preact'
import { Alert } from '../platform/html/alert.tsx'
import { Button } from '../platform/html/button.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { List, Paragraph } from '../platform/html/text.tsx'
import { gespreksscherm as woorden } from '../teksten/nl/meldpunt-gespreksscherm.ts'
import type { BeginPagina, Plek } from '../verwerking/beginscherm.ts'
import type { Telsoort } from '../wet/melding.ts'

/** The form of the count: it holds the kind of call and nothing that was typed. */
export const telFormulier = 'tellen'

/** What stands beside a question, said too when an answer makes it appear. */
export const Hulp = ({ children }: { children: ComponentChildren }) => (
  <div class="sp-call__aid" aria-live="polite">
    {children}
  </div>
)

/** Closes the call: only this kind is counted. `over` says for a screen reader which of the buttons it is. */
export const TelKnop = ({ soort, over }: { soort: Telsoort; over: string }) => (
  <Button kind="secondary" form={telFormulier} name="soort" value={soort} context={over}>
    {woorden.sluit.knop}
  </Button>
)

/** What to ask while the story is told, and when to think of Veilig Thuis (N-2.2.5-vt). */
export const HulpBijVerhaal = () => (
  <div class="sp-call__aid sp-call__tips">
    <Heading level={2} look={4}>
      {woorden.doorvragen.kop}
    </Heading>
    <List items={woorden.doorvragen.vragen} />
    <Paragraph>{woorden.doorvragen.feiten}</Paragraph>
    <Heading level={2} look={4}>
      {woorden.veiligThuis.kop}
    </Heading>
    <Paragraph>{woorden.veiligThuis.tekst}</Paragraph>
  </div>
)

/** The crisisdienst by its number; by municipality where one worker answers for several with another number. */
const crisisdiensten = (plekken: readonly Plek[]): readonly string[] => {
  const bekend = plekken.flatMap(({ naam, bij: { crisisdienst } }) =>
    crisisdienst === undefined ? [] : [{ naam, crisisdienst }],
  )
  const nummers = [...new Set(bekend.map(({ crisisdienst }) => crisisdienst))]
  if (nummers.length < 2) return nummers
  return bekend.map(({ naam, crisisdienst }) => `${naam}: ${crisisdienst}`)
}

/** Whom to call at once; nothing that was typed goes away, because the address must be read out (N-2.2.5-2-acu). */
export const HulpBijGevaar = ({ plekken }: Pick<BeginPagina, 'plekken'>) => (
  <div class="sp-call__aid" aria-live="assertive">
    <div data-if="acuut">
      <Alert kind="error" heading={woorden.acuut.kop}>
        <Paragraph>{woorden.acuut.bel}</Paragraph>
        <ul class="sp-call__numbers">
          {woorden.acuut.nummers.map(({ nummer, waarvoor }) => (
            <li>
              <b>{nummer}</b> {waarvoor}
            </li>
          ))}
          <li>
            <b>{[woorden.acuut.crisisdienst, ...crisisdiensten(plekken)].join(' ')}</b>{' '}
            {woorden.acuut.crisisWanneer}
          </li>
        </ul>
        <Paragraph>{woorden.acuut.lees}</Paragraph>
        <Paragraph>{woorden.acuut.daarna}</Paragraph>
        <div>
          <TelKnop soort="acuut" over={woorden.acuut.tel} />
        </div>
      </Alert>
    </div>
  </div>
)

/** What holds for this kind of caller, and the other way for a professional who wants a coordinated approach (N-2.2.5-1-rt). */
export const HulpBijBeller = () => (
  <Hulp>
    <div data-if="zelf">
      <Paragraph>{woorden.zelf}</Paragraph>
    </div>
    <div data-if="burger">
      <Paragraph>{woorden.burger}</Paragraph>
    </div>
    <div data-if="professional">
      <Paragraph>{woorden.professional}</Paragraph>
    </div>
    <div data-if="verzoek">
      <Alert kind="info" heading={woorden.verzoek.kop}>
        <Paragraph>{woorden.verzoek.tekst}</Paragraph>
        <List items={woorden.verzoek.inhoud} />
        <div data-unless="acuut">
          <TelKnop soort="verzoek-van-partij" over={woorden.verzoek.tel} />
        </div>
      </Alert>
    </div>
  </Hulp>
)
