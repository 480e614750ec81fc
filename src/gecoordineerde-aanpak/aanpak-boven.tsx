import { Badge } from '../platform/html/badge.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { TermBar } from '../platform/html/progress.tsx'
import { Link, List, Paragraph } from '../platform/html/text.tsx'
import { Bel, Contactpersonen } from '../scherm/contactpersonen.tsx'
import { handelingPad } from '../scherm/paneel.tsx'
import { codeTekst, handelingTekst } from '../teksten/catalogus.ts'
import { datumInWoorden, termInWoorden } from '../teksten/datum-in-woorden.ts'
import { evaluatieWoorden } from '../teksten/nl/aanpak-evaluatie.ts'
import { aanpakWoorden as woorden } from '../teksten/nl/aanpak-pagina.ts'
import { inbrengWoorden } from '../teksten/nl/aanpak-portaal.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { AanpakBeeld, PartijBeeld } from './aanpak-beeld.ts'
import type { AfspraakBeeld } from './aanpak-delen.ts'
import { houdEvaluatie, spreekEvaluatieAf } from './evaluatie.ts'
import { haalContactpersoonWeg } from './haal-contactpersoon-weg.ts'
import { legContactpersoonVast } from './leg-contactpersoon-vast.ts'
import type { MensBeeld } from './mensen-beeld.ts'
import { verbeterContactpersoon } from './verbeter-contactpersoon.ts'

const Mens = ({ mens }: { mens: MensBeeld }) => {
  const contact = mens.veiligContact
  const namens = mens.spreekt.map(({ als, voor, tot }) => {
    const zin = vul(woorden.spreekt, { als: codeTekst('als', als), voor })
    return tot ? `${zin} ${vul(woorden.spreektTot, { datum: datumInWoorden(tot) })}` : zin
  })
  const rol = [codeTekst('hoedanigheid', mens.hoedanigheid), ...namens].join('. ')
  if (!contact) return <>{`${metHoofdletter(rol)}. ${woorden.geenContact}`}</>
  const { telefoon, magVoicemail, wanneer, geenPostThuis, tolk } = contact
  const voicemail = telefoon && (magVoicemail ? woorden.voicemailMag : woorden.voicemailNiet)
  const bellen = [voicemail, wanneer].filter((deel) => deel).join(', ')
  const meer = [
    !telefoon && bellen,
    geenPostThuis && woorden.geenPost,
    tolk && vul(woorden.tolk, { taal: tolk }),
  ]
  return (
    <>
      {`${metHoofdletter(rol)}. `}
      {telefoon && <Bel nummer={telefoon} van={mens.naam} />}
      {telefoon && `, ${bellen}. `}
      {meer.flatMap((deel) => (deel ? `${metHoofdletter(deel)}. ` : []))}
    </>
  )
}

const isNummer = (contact: string): boolean => /^[+0-9][0-9 ()-]{7,}$/.test(contact)

const Algemeen = ({ partij: { naam, contact } }: { partij: PartijBeeld }) => {
  if (!contact) return woorden.geenContactPartij
  return isNummer(contact) ? <Bel nummer={contact} van={naam} /> : contact
}

interface PartijProps {
  readonly partij: PartijBeeld
  readonly leestMee: boolean
  readonly dossierId: string
}

/** The telephone of the party itself, and whom to call there about this aanpak. */
const Partij = ({ partij, leestMee, dossierId }: PartijProps) => (
  <>
    <Algemeen partij={partij} /> {leestMee && <Badge label={inbrengWoorden.leestMee} kind="condition" />}{' '}
    {partij.contactpersonen.length > 0 && (
      <Contactpersonen
        personen={partij.contactpersonen}
        dossierId={dossierId}
        handelingen={[verbeterContactpersoon, haalContactpersoonWeg]}
      />
    )}
    <Link
      href={`${handelingPad(legContactpersoonVast, dossierId)}?partijId=${partij.id}`}
      context={partij.naam}
    >
      {handelingTekst(legContactpersoonVast.id).titel}
    </Link>
  </>
)

/** Whom to call: the people of the aanpak in the way that is safe, then the parties. */
export const Bellen = ({ beeld, dossierId }: { beeld: AanpakBeeld; dossierId: string }) => (
  <section aria-labelledby="bellen">
    <Heading level={2} id="bellen">
      {woorden.bellen}
    </Heading>
    <DefinitionList
      compact
      items={[
        ...beeld.mensen.map((mens) => ({ term: mens.naam, value: <Mens mens={mens} /> })),
        ...beeld.partijen.map((partij) => ({
          term: partij.naam,
          value: (
            <Partij partij={partij} leestMee={beeld.meelezers.includes(partij.id)} dossierId={dossierId} />
          ),
        })),
      ]}
    />
  </section>
)

const dagen = (van: string, tot: string): number => (Date.parse(tot) - Date.parse(van)) / 86_400_000

const vraagtAandacht =
  (vandaag: string) =>
  ({ staat, uiterlijk }: AfspraakBeeld): boolean =>
    staat === 'voorgesteld' ||
    staat === 'lukt-niet' ||
    (staat === 'aanvaard' && uiterlijk !== null && uiterlijk <= vandaag)

/** When the plan is evaluated, with the way to do it or to agree on a day. */
const Evaluatie = ({ beeld, dossierId }: { beeld: AanpakBeeld; dossierId: string }) => {
  const { evaluatieOp } = beeld
  const handeling = evaluatieOp ? houdEvaluatie : spreekEvaluatieAf
  if (!beeld.doelen.some(({ staat }) => staat === 'loopt')) return null
  return (
    <Paragraph>
      {evaluatieOp ? vul(evaluatieWoorden.op, { datum: datumInWoorden(evaluatieOp) }) : evaluatieWoorden.geen}{' '}
      <Link href={handelingPad(handeling, dossierId)}>{handelingTekst(handeling.id).titel}</Link>
    </Paragraph>
  )
}

/** The next talk about progress, and the agreements that are due or wait for an answer. */
export const NuDoen = ({
  beeld,
  vandaag,
  dossierId,
}: {
  beeld: AanpakBeeld
  vandaag: string
  dossierId: string
}) => {
  const { volgendGesprek, begonnenOp } = beeld
  const laatste = beeld.voortgang.findLast(({ soort }) => soort === 'voortgang')?.datum ?? begonnenOp
  const afspraken = beeld.afspraken.filter(vraagtAandacht(vandaag))
  return (
    <section aria-labelledby="aandacht">
      {volgendGesprek && laatste && (
        <TermBar
          words={vul(woorden.volgendGesprek, { term: termInWoorden(volgendGesprek, vandaag) })}
          passed={dagen(laatste, vandaag) / Math.max(1, dagen(laatste, volgendGesprek))}
          kind={woorden.streeftermijn}
          late={vandaag > volgendGesprek}
        />
      )}
      <Evaluatie beeld={beeld} dossierId={dossierId} />
      <Heading level={2} id="aandacht">
        {woorden.dezeDagen}
      </Heading>
      {afspraken.length === 0 ? (
        <Paragraph>{woorden.nietsAandacht}</Paragraph>
      ) : (
        <List
          items={afspraken.map(({ tekst, wie, staat, uiterlijk }) => {
            const stand = [codeTekst('afspraakstaat', staat), uiterlijk && termInWoorden(uiterlijk, vandaag)]
            return vul(woorden.aandacht, { wie, tekst, stand: stand.filter((deel) => deel).join(', ') })
          })}
        />
      )}
    </section>
  )
}
