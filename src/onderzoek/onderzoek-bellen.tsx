import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Link } from '../platform/html/text.tsx'
import { Bel, Contactpersonen } from '../scherm/contactpersonen.tsx'
import { handelingPad } from '../scherm/paneel.tsx'
import { handelingTekst } from '../teksten/catalogus.ts'
import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { BetrokkeneBeeld } from './betrokkene-beeld.ts'
import { haalContactpersoonWeg } from './haal-contactpersoon-weg.ts'
import { legContactpersoonVast } from './leg-contactpersoon-vast.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { verbeterContactpersoon } from './verbeter-contactpersoon.ts'

const Mens = ({ mens: { naam, veiligContact } }: { mens: BetrokkeneBeeld }) => {
  if (!veiligContact?.telefoon) return null
  const { telefoon, magVoicemail, wanneer, tolk, toelichting } = veiligContact
  const rest = [
    magVoicemail ? woorden.voicemailMag : woorden.voicemailNiet,
    wanneer,
    tolk && vul(woorden.tolk, { taal: tolk }),
    toelichting,
  ]
  return (
    <>
      <Bel nummer={telefoon} van={naam} />
      {`, ${rest.filter((deel) => deel).join(', ')}`}
    </>
  )
}

interface Props {
  readonly beeld: OnderzoekBeeld
  readonly dossierId: string
  /** Whether contact persons can be recorded, mended and taken away now. */
  readonly kan: boolean
}

/** Whom to call: the people in the way that is safe, then per party that was asked something the contact persons. */
export const WieBeltU = ({ beeld: { betrokkenen, partijen }, dossierId, kan }: Props) => {
  const mensen = betrokkenen.filter(({ veiligContact }) => veiligContact?.telefoon)
  if (mensen.length + partijen.length === 0) return null
  const handelingen = kan ? [verbeterContactpersoon, haalContactpersoonWeg] : []
  return (
    <section aria-labelledby="bellen">
      <Heading level={2} id="bellen">
        {woorden.bellen}
      </Heading>
      <DefinitionList
        compact
        items={[
          ...mensen.map((mens) => ({ term: mens.naam, value: <Mens mens={mens} /> })),
          ...partijen.map(({ id, naam, contactpersonen }) => ({
            term: naam,
            value: (
              <>
                {contactpersonen.length === 0 ? (
                  `${woorden.geenContactpersoon} `
                ) : (
                  <Contactpersonen
                    personen={contactpersonen}
                    dossierId={dossierId}
                    handelingen={handelingen}
                  />
                )}
                {kan && (
                  <Link
                    href={`${handelingPad(legContactpersoonVast, dossierId)}?partijId=${id}`}
                    context={naam}
                  >
                    {handelingTekst(legContactpersoonVast.id).titel}
                  </Link>
                )}
              </>
            ),
          })),
        ]}
      />
    </section>
  )
}
