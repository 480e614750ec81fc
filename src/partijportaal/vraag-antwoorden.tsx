import { Paragraph } from '../platform/html/text.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { portaalWoorden as woorden } from '../teksten/nl/partijportaal-pagina.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import { verbeterAntwoord } from './verbeter-antwoord.ts'
import type { VraagBeeld } from './vraag-beeld.ts'

type Antwoord = NonNullable<VraagBeeld['items'][number]['antwoord']>

const voorwaardeInWoorden = (
  soort: Antwoord['voorwaarden'][number],
  { alleenTot: tot }: Antwoord,
  { triage }: VraagBeeld,
): string => {
  if (soort === 'alleen-tot' && tot) return vul(woorden.alleenTot, { datum: datumInWoorden(tot) })
  return triage && soort === 'alleen-delen-met' ? woorden.triage.nietVerder : codeTekst('voorwaarde', soort)
}

/** What was told, out of which task of the burgemeester, and what the party tied to this one. */
const Verteld = ({ antwoord, beeld }: { antwoord: Antwoord; beeld: VraagBeeld }) => (
  <>
    {antwoord.tekst}
    {antwoord.taak && <div>{vul(woorden.taak, { taak: codeTekst('burgemeestertaak', antwoord.taak) })}</div>}
    {antwoord.voorwaarden.length > 0 && (
      <div>
        {vul(woorden.voorwaarden, {
          voorwaarden: antwoord.voorwaarden
            .map((een) => voorwaardeInWoorden(een, antwoord, beeld))
            .join(', '),
        })}
      </div>
    )}
  </>
)

/** What a party answered, with the conditions it tied to it; and until when it can be mended or taken back. */
export const Antwoorden = ({ beeld, dossierId }: { beeld: VraagBeeld; dossierId: string }) => {
  const gegeven = beeld.items.flatMap(({ gegeven: item, antwoord }) =>
    antwoord ? [{ item, ...antwoord }] : [],
  )
  if (gegeven.length === 0) return null
  const kan = beeld.herstelbaarTot !== null
  const zegtIets = gegeven.some(({ tekst }) => tekst !== '')
  return (
    <LijstTabel
      id="antwoord"
      titel={woorden.antwoord}
      kolommen={woorden.antwoordKolommen}
      rijen={gegeven.map(({ item, ...antwoord }) => [
        item,
        metHoofdletter(codeTekst('antwoordsoort', antwoord.soort)),
        <Verteld antwoord={antwoord} beeld={beeld} />,
        antwoord.niveau ? codeTekst('niveau', antwoord.niveau) : '',
        kan && antwoord.tekst !== '' && (
          <VerbeterLink
            handeling={verbeterAntwoord}
            dossierId={dossierId}
            veld="antwoordId"
            id={antwoord.id}
            context={item}
          />
        ),
      ])}
    >
      {beeld.herstelbaarTot && (
        <Paragraph>
          {vul(zegtIets ? woorden.herstelbaar : woorden.intrekbaar, {
            datum: datumInWoorden(beeld.herstelbaarTot),
          })}
        </Paragraph>
      )}
      {beeld.vernietigenOp && (
        <Paragraph>{vul(woorden.vernietigen, { datum: datumInWoorden(beeld.vernietigenOp) })}</Paragraph>
      )}
    </LijstTabel>
  )
}
