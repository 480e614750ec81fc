import type { Adres } from '../personen/index.ts'
import { Badge } from '../platform/html/badge.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Link, List } from '../platform/html/text.tsx'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { mensenWoorden } from '../teksten/nl/onderzoek-mensen.ts'
import { overzichtWoorden } from '../teksten/nl/onderzoek-overzicht.ts'
import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import { leeftijdsgroepOp } from '../wet/leeftijdsgroep.ts'
import type { BetrokkeneBeeld } from './betrokkene-beeld.ts'
import { hoedanigheidTekst } from './hoedanigheid-tekst.ts'
import { Banden, type Verbeteren } from './onderzoek-banden.tsx'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'

const adresInWoorden = ({ straat, huisnummer, postcode, plaats }: Adres): string =>
  [
    [straat, huisnummer],
    [postcode, plaats],
  ]
    .map((deel) => deel.filter((woord) => woord).join(' '))
    .filter((deel) => deel)
    .join(', ')

interface BereikbaarProps {
  readonly betrokkene: BetrokkeneBeeld
  readonly pad: string | undefined
  readonly pogingPad: string | undefined
}

const Bereikbaar = ({ betrokkene, pad, pogingPad }: BereikbaarProps) => {
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
    <List
      items={[
        betrokkene.aanspreekpunt && vul(mensenWoorden.aanspreekpunt, { naam: betrokkene.aanspreekpunt }),
        contact.telefoon && (
          <>
            <Link href={`tel:${contact.telefoon.replace(/[^+0-9]/g, '')}`} context={betrokkene.naam}>
              {contact.telefoon}
            </Link>
            {`, ${contact.magVoicemail ? woorden.voicemailMag : woorden.voicemailNiet}`}
            {pogingPad && (
              <div>
                <Link href={`${pogingPad}?betrokkeneId=${betrokkene.id}`} context={betrokkene.naam}>
                  {woorden.pogingVastleggen}
                </Link>
              </div>
            )}
          </>
        ),
        contact.wanneer,
        contact.mail && vul(mensenWoorden.mail, { mail: contact.mail }),
        contact.geenPostThuis && woorden.geenPost,
        contact.postadres && vul(mensenWoorden.post, { adres: adresInWoorden(contact.postadres) }),
        contact.tolk && vul(woorden.tolk, { taal: contact.tolk }),
        contact.toelichting && vul(mensenWoorden.toelichting, { toelichting: contact.toelichting }),
      ].filter((regel) => regel)}
    />
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

/** Who is client and not known to be under twelve (5.3.2 lid 2). */
const krijgtOverzicht = ({ client, geboortedatum }: BetrokkeneBeeld, vandaag: string): boolean =>
  client && leeftijdsgroepOp(geboortedatum, vandaag, vandaag) !== 'onder-12'

/** Who it is about, and for each how to reach them safely. */
export const Mensen = ({
  beeld,
  vandaag,
  contactPad,
  pogingPad,
  overzichtPad,
  verbeteren,
}: {
  beeld: OnderzoekBeeld
  vandaag: string
  /** Where safe contact is recorded, when that can be done now. */
  contactPad: string | undefined
  /** Where a call is recorded, when that can be done now. */
  pogingPad?: string | undefined
  /** Where the overview of one client is, for who may give it. */
  overzichtPad?: string | undefined
  verbeteren: Verbeteren
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
            {metHoofdletter(hoedanigheidTekst(betrokkene.hoedanigheid, beeld.procedure))}{' '}
            <Badge
              label={betrokkene.client ? woorden.client : woorden.geenClient}
              kind={betrokkene.client ? 'done' : 'neutral'}
            />{' '}
            {heeftIdentiteit(beeld, betrokkene.id) && <Badge label={woorden.identiteit} kind="done" />}
            {betrokkene.vernietigenOp && (
              <div>{vul(mensenWoorden.gestopt, { datum: datumInWoorden(betrokkene.vernietigenOp) })}</div>
            )}
            <Banden beeld={beeld} betrokkene={betrokkene} verbeteren={verbeteren} />
            <div>
              <Bereikbaar betrokkene={betrokkene} pad={contactPad} pogingPad={pogingPad} />
            </div>
            {overzichtPad && krijgtOverzicht(betrokkene, vandaag) && (
              <div>
                <Link href={`${overzichtPad}/${betrokkene.id}`} context={betrokkene.naam}>
                  {overzichtWoorden.link}
                </Link>
              </div>
            )}
          </>
        ),
      }))}
    />
  </section>
)
