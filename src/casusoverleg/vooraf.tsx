import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { handelingPad } from '../scherm/paneel.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst, handelingTekst } from '../teksten/catalogus.ts'
import { overlegWoorden as woorden } from '../teksten/nl/casusoverleg-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import { beantwoordUitnodiging, legAntwoordVast } from './antwoorden.ts'
import { bekijkAgenda } from './bekijk-agenda.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import type { DeelnemerBeeld, OverlegBeeld } from './overleg-beeld.ts'
import { overlegDossier } from './overleg-dossier.ts'
import { nodigAlsnogUit } from './uitnodigingen.ts'

interface Props {
  readonly beeld: OverlegBeeld
  readonly dossierId: string
}

const pad = (dossierId: string, deel: string): string => `/${overlegDossier.pad}/${dossierId}/${deel}`

const toelichting = ({ noodzaak, redenCode, motief, hoortOver }: DeelnemerBeeld): string => {
  if (noodzaak) return noodzaak
  if (redenCode) return [codeTekst('zwaarwegend', redenCode), motief].filter(Boolean).join('. ')
  return hoortOver.length > 0 ? vul(woorden.hoortOver, { namen: hoortOver.join(', ') }) : ''
}

const stand = ({ staat, wie }: DeelnemerBeeld): string =>
  [codeTekst('deelnemerstaat', staat), wie].filter(Boolean).join(': ')

/** What who organises it does about one participant: read his letter, record his answer, or invite him after all. */
const Doen = ({ een, beeld, dossierId }: Props & { readonly een: DeelnemerBeeld }) => {
  if (een.soort === 'organisator') return null
  const wat = { dossierId, veld: 'deelnemerId', id: een.id, context: een.naam }
  const genodigd = een.staat !== 'niet-uitgenodigd' && een.staat !== 'ingetrokken'
  const wacht = beeld.staat === 'belegd'
  return (
    <>
      {een.heeftBrief && (
        <ActionLink href={pad(dossierId, `${bekijkBrief.pad}/${een.id}`)} kind="subtle" context={een.naam}>
          {handelingTekst(bekijkBrief.id).knop}
        </ActionLink>
      )}
      {wacht && genodigd && <VerbeterLink handeling={legAntwoordVast} {...wat} />}
      {wacht && een.staat === 'niet-uitgenodigd' && <VerbeterLink handeling={nodigAlsnogUit} {...wat} />}
    </>
  )
}

/** Before a conference: who is invited, why, and who comes. */
export const Genodigden = ({ beeld, dossierId }: Props) => (
  <LijstTabel
    id="genodigden"
    titel={woorden.genodigden}
    kolommen={beeld.ik.organiseert ? woorden.genodigdenKolommen : woorden.genodigdenKolommen.slice(0, 3)}
    rijen={beeld.deelnemers.map((een) => [
      een.naam,
      codeTekst('deelnemersoort', een.soort),
      stand(een),
      ...(beeld.ik.organiseert
        ? [toelichting(een), <Doen een={een} beeld={beeld} dossierId={dossierId} />]
        : []),
    ])}
  />
)

/** What a party reads of its own invitation: why it is needed, and that it decides itself. */
export const Uitnodiging = ({ beeld, dossierId }: Props) => {
  const eigen = beeld.deelnemers.find(({ id }) => id === beeld.ik.deelnemerId)
  if (beeld.ik.organiseert || !eigen) return null
  const antwoordde = eigen.staat !== 'uitgenodigd'
  return (
    <>
      <Paragraph>{vul(woorden.waaromU, { noodzaak: eigen.noodzaak ?? '' })}</Paragraph>
      <Paragraph>{beeld.brengtNietsIn ? woorden.brengtNietsIn : woorden.uBeslist}</Paragraph>
      {antwoordde && <Paragraph>{vul(woorden.uwAntwoord, { antwoord: stand(eigen) })}</Paragraph>}
      {beeld.staat === 'belegd' && (
        <Buttons>
          <ActionLink
            href={handelingPad(beantwoordUitnodiging, dossierId)}
            kind={antwoordde ? 'secondary' : 'primary'}
          >
            {antwoordde ? woorden.anderAntwoord : handelingTekst(beantwoordUitnodiging.id).titel}
          </ActionLink>
        </Buttons>
      )}
    </>
  )
}

/** The conference as a file for one's own calendar. */
export const InAgenda = ({ dossierId }: Pick<Props, 'dossierId'>) => (
  <Buttons>
    <ActionLink href={pad(dossierId, bekijkAgenda.pad)} kind="secondary">
      {handelingTekst(bekijkAgenda.id).knop}
    </ActionLink>
  </Buttons>
)
