import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { codeTekst, handelingTekst } from '../teksten/catalogus.ts'
import { afstandInWoorden, dagInWoorden } from '../teksten/datum-in-woorden.ts'
import { gespreksafspraakWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { metKleineLetter, vul } from '../teksten/tekst.ts'
import type { ElkeHandeling } from '../verwerking/verwerking.ts'
import type { AfspraakInBeeld } from './gespreksafspraak-beeld.ts'
import { handelingPad } from './paneel.tsx'
import { VerbeterLink } from './verbeter-link.tsx'

/** What a chapter does with an appointment, and with which act it records that the talk was held. */
export interface AfspraakHandelingen {
  readonly maak: ElkeHandeling
  readonly verzet: ElkeHandeling
  readonly zegAf: ElkeHandeling
  /** Records what somebody said of one of them by voice or on paper. */
  readonly antwoord: ElkeHandeling
  readonly legVast: ElkeHandeling
  /** Reads one of them for one's own calendar. */
  readonly agenda: { readonly pad: string; readonly dossier: { readonly pad: string } }
}

const agendaPad = ({ agenda }: AfspraakHandelingen, dossierId: string, id: string): string =>
  `/${agenda.dossier.pad}/${dossierId}/${agenda.pad}/${id}`

/** What was cancelled and has not passed: so that it goes from the calendar too. */
const Afgezegd = ({ afspraken, dossierId, handelingen }: Props) => (
  <>
    {afspraken
      .filter(({ vorm }) => vorm === 'afgezegd')
      .map((afspraak) => {
        const { datum, id } = afspraak
        const zin = vul(woorden.afgezegd, { datum: dagInWoorden(datum), uur: uurInWoorden(afspraak) })
        return (
          <Paragraph>
            {zin}{' '}
            <Link href={agendaPad(handelingen, dossierId, id)} context={zin}>
              {woorden.uitAgenda}
            </Link>
          </Paragraph>
        )
      })}
  </>
)

const zinVoor = ({ datum }: AfspraakInBeeld, vandaag: string, eerste: boolean): string => {
  if (datum < vandaag) return woorden.geweest
  return eerste ? woorden.volgende : woorden.daarna
}

const uurInWoorden = ({ tijd, tot }: AfspraakInBeeld): string =>
  vul(tot ? woorden.vanTot : woorden.om, { tijd, tot })

const inWoorden = (afspraak: AfspraakInBeeld, vandaag: string, eerste: boolean): string => {
  const { datum, vorm, waar, tolk, met } = afspraak
  return vul(zinVoor(afspraak, vandaag, eerste), {
    datum: dagInWoorden(datum),
    wanneer: afstandInWoorden(datum, vandaag),
    uur: uurInWoorden(afspraak),
    hoe: [metKleineLetter(codeTekst('gesprek', vorm)), waar, tolk && vul(woorden.tolk, { taal: tolk })]
      .filter((deel) => deel)
      .join(', '),
    met: met.join(' en '),
  })
}

interface Props {
  readonly afspraken: readonly AfspraakInBeeld[]
  readonly vandaag: string
  readonly dossierId: string
  readonly handelingen: AfspraakHandelingen
}

/** The appointments to come and those that passed without a conversation, each with what one can do about it. */
export const Gespreksafspraken = (props: Props) => {
  const { vandaag, dossierId, handelingen } = props
  const { maak, verzet, zegAf, antwoord, legVast } = handelingen
  const afspraken = props.afspraken.filter(({ vorm }) => vorm !== 'afgezegd')
  const komend = afspraken.filter(({ datum }) => datum >= vandaag)
  return (
    <>
      {komend.length === 0 && (
        <Paragraph>
          {woorden.geen}{' '}
          <ActionLink href={handelingPad(maak, dossierId)} kind="subtle">
            {handelingTekst(maak.id).knop}
          </ActionLink>
        </Paragraph>
      )}
      {!afspraken.some(({ datum }) => datum <= vandaag) && (
        <Buttons>
          <ActionLink href={handelingPad(legVast, dossierId)} kind="secondary">
            {handelingTekst(legVast.id).titel}
          </ActionLink>
        </Buttons>
      )}
      {afspraken.map((afspraak) => {
        const context = inWoorden(afspraak, vandaag, afspraak === komend[0])
        const wat = { dossierId, veld: 'gespreksafspraakId', id: afspraak.id, context }
        return (
          <div class="sp-intro">
            <Paragraph>
              {context} {afspraak.link && <Link href={afspraak.link}>{woorden.bellen}</Link>}
            </Paragraph>
            {afspraak.gezegd?.map((zin) => (
              <Paragraph>{zin}</Paragraph>
            ))}
            <Buttons>
              {afspraak.datum <= vandaag && (
                <ActionLink href={handelingPad(legVast, dossierId)} context={context}>
                  {handelingTekst(legVast.id).titel}
                </ActionLink>
              )}
              {afspraak.datum >= vandaag && (
                <ActionLink
                  href={agendaPad(handelingen, dossierId, afspraak.id)}
                  kind="subtle"
                  context={context}
                >
                  {woorden.agenda}
                </ActionLink>
              )}
              <VerbeterLink handeling={verzet} {...wat} />
              <VerbeterLink handeling={zegAf} {...wat} />
              {afspraak.datum >= vandaag && <VerbeterLink handeling={antwoord} {...wat} />}
            </Buttons>
          </div>
        )
      })}
      <Afgezegd {...props} />
    </>
  )
}
