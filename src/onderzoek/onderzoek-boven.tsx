import { Badge } from '../platform/html/badge.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { TermBar } from '../platform/html/progress.tsx'
import { Link } from '../platform/html/text.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { afstandInWoorden, datumInWoorden, termInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { BetrokkeneBeeld, OnderzoekBeeld } from './onderzoek-beeld.ts'

const dagen = (van: string, tot: string): number => (Date.parse(tot) - Date.parse(van)) / 86_400_000

/** Which case this is, how far it is, and until when. */
export const Kop = ({
  nummer,
  beeld,
  vandaag,
}: {
  nummer: string
  beeld: OnderzoekBeeld
  vandaag: string
}) => {
  const gestart = beeld.gestartOp
    ? vul(woorden.gestart, { datum: datumInWoorden(beeld.gestartOp) })
    : metHoofdletter(codeTekst('staat', beeld.staat))
  const loopt = beeld.staat === 'eerste-contact' || beeld.staat === 'loopt'
  return (
    <>
      <Heading level={1}>{vul(woorden.titel, { nummer })}</Heading>
      <p class="nl-paragraph">
        {gestart}, {vul(woorden.verzocht, { datum: datumInWoorden(beeld.verzochtOp) })},{' '}
        {codeTekst('wet', beeld.wet ?? '')}
      </p>
      <p class="nl-paragraph">
        {beeld.laatsteContact
          ? vul(woorden.laatsteContact, {
              datum: datumInWoorden(beeld.laatsteContact),
              wanneer: afstandInWoorden(beeld.laatsteContact, vandaag),
            })
          : woorden.geenContactGehad}
      </p>
      {loopt ? (
        <TermBar
          words={vul(woorden.klaar, { term: termInWoorden(beeld.klaarVoor, vandaag) })}
          passed={Math.min(
            1,
            Math.max(0, dagen(beeld.verzochtOp, vandaag) / dagen(beeld.verzochtOp, beeld.klaarVoor)),
          )}
          late={vandaag > beeld.klaarVoor}
        />
      ) : (
        <p class="nl-paragraph">
          {metHoofdletter(codeTekst('staat', beeld.staat))}.
          {beeld.vernietigenOp &&
            ` ${vul(woorden.vernietigen, { datum: datumInWoorden(beeld.vernietigenOp) })}`}
        </p>
      )}
    </>
  )
}

const Bereikbaar = ({ betrokkene, pad }: { betrokkene: BetrokkeneBeeld; pad: string | undefined }) => {
  const contact = betrokkene.veiligContact
  if (!contact)
    return (
      <>
        {woorden.geenContact}{' '}
        {pad && (
          <Link href={`${pad}?betrokkeneId=${betrokkene.id}`} context={betrokkene.naam}>
            {woorden.contactVastleggen}
          </Link>
        )}
      </>
    )
  return (
    <>
      {contact.telefoon && (
        <>
          <Link href={`tel:${contact.telefoon.replace(/[^+0-9]/g, '')}`} context={betrokkene.naam}>
            {contact.telefoon}
          </Link>
          {`, ${contact.magVoicemail ? woorden.voicemailMag : woorden.voicemailNiet}`}
        </>
      )}
      {contact.wanneer && `, ${contact.wanneer}`}
      {contact.geenPostThuis && `. ${woorden.geenPost}`}
      {contact.tolk && `. ${vul(woorden.tolk, { taal: contact.tolk })}`}
    </>
  )
}

const leeftijd = (geboren: string | null, vandaag: string): string => {
  if (!geboren) return ''
  const jaren =
    Number(vandaag.slice(0, 4)) - Number(geboren.slice(0, 4)) - (vandaag.slice(5) < geboren.slice(5) ? 1 : 0)
  return ` (${jaren})`
}

const heeftIdentiteit = ({ tijdlijn }: OnderzoekBeeld, id: string): boolean =>
  tijdlijn.some(({ soort, betrokkeneId }) => soort === 'identiteit-vastgesteld' && betrokkeneId === id)

/** Who it is about, and for each how to reach them safely. */
export const Mensen = ({
  beeld,
  vandaag,
  contactPad,
}: {
  beeld: OnderzoekBeeld
  vandaag: string
  /** Where safe contact is recorded, when that can be done now. */
  contactPad: string | undefined
}) => (
  <section aria-labelledby="mensen">
    <Heading level={2} id="mensen">
      {woorden.mensen}
    </Heading>
    <DefinitionList
      items={beeld.betrokkenen.map((betrokkene) => ({
        term: `${betrokkene.naam}${leeftijd(betrokkene.geboortedatum, vandaag)}`,
        value: (
          <>
            {metHoofdletter(codeTekst('hoedanigheid', betrokkene.hoedanigheid))}{' '}
            <Badge
              label={betrokkene.client ? woorden.client : woorden.geenClient}
              kind={betrokkene.client ? 'done' : 'neutral'}
            />{' '}
            {heeftIdentiteit(beeld, betrokkene.id) && <Badge label={woorden.identiteit} kind="done" />}
            <div>
              <Bereikbaar betrokkene={betrokkene} pad={contactPad} />
            </div>
          </>
        ),
      }))}
    />
  </section>
)
