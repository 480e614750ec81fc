import { Alert } from '../platform/html/alert.tsx'
import { Button } from '../platform/html/button.tsx'
import { TextField } from '../platform/html/form.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { gemeentenBijPlaats } from '../platform/places/index.ts'
import { labels } from '../scherm/formulier-staat.ts'
import { gespreksscherm } from '../teksten/nl/meldpunt-gespreksscherm.ts'
import { vul } from '../teksten/tekst.ts'
import { type BeginPagina, zoekStap } from '../verwerking/beginscherm.ts'
import { Hulp, TelKnop } from './gesprek-hulp.tsx'

const { elders: woorden } = gespreksscherm

const plaatsVeld = '_plaatsnaam'

/** To which municipality a call belongs, of what was typed; the words of the list when it is not in it. */
const verwijzing = (plaats: string, vandaag: string): string => {
  if (plaats.trim() === '') return ''
  const gevonden = gemeentenBijPlaats(plaats, vandaag)
  if (gevonden.length === 0) return woorden.onbekend
  return gevonden.map(({ label }) => vul(woorden.gevonden, { gemeente: label })).join(' ')
}

/**
 * Finds the municipality of somebody who lives elsewhere by the name of a place, in the list that the program carries: the script
 * looks in it on the page itself, and without it the page comes back with what was typed (N-2.2.5-2-ing).
 */
export const HulpBijElders = ({ waarden, vandaag, plaatsen }: BeginPagina) => {
  const plaats = waarden.get(plaatsVeld)?.[0] ?? ''
  return (
    <Hulp>
      <div data-if="elders">
        <Alert kind="info" heading={woorden.kop}>
          <Paragraph>{woorden.tekst}</Paragraph>
          <div
            class="sp-call__block"
            data-places={plaatsen}
            data-day={vandaag}
            data-found={woorden.gevonden}
            data-unknown={woorden.onbekend}
          >
            <TextField
              name={plaatsVeld}
              label={woorden.plaats}
              labels={labels}
              required={false}
              value={plaats}
              list="plaatsen"
            />
            <datalist id="plaatsen" />
            <p class="nl-paragraph" role="status" data-places-said>
              {verwijzing(plaats, vandaag)}
            </p>
            <div>
              <Button kind="secondary" name="_stap" value={zoekStap}>
                {woorden.zoek}
              </Button>
            </div>
          </div>
          <div data-unless="acuut">
            <TelKnop soort="niet-ingezetene" over={woorden.tel} />
          </div>
        </Alert>
      </div>
    </Hulp>
  )
}
