import { EmptyState } from '../platform/html/empty-state.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Link } from '../platform/html/text.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { reikwijdteWoorden } from '../teksten/nl/onderzoek-woorden/reikwijdte.ts'
import { vul } from '../teksten/tekst.ts'
import { isGeheimhouder, type PartijRegime } from '../wet/partij-regimes.ts'
import { legAntwoordPartijVast } from './leg-antwoord-partij-vast.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { trekVerzoekIn } from './trek-verzoek-in.ts'

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')

/** Where and when a party that answers in its portal wants to be called, when it does. */
const belAan = ({ bellen }: OnderzoekBeeld['verzoeken'][number]): string => {
  const { telefoon, wanneer } = (bellen ?? {}) as { telefoon?: string; wanneer?: string | null }
  return [telefoon, wanneer].filter(Boolean).join(', ')
}

/** How a secret was opened without consent of the client, in words; empty when it was not (N-5.4.2-2-s7). */
const zonderToestemming = ({ antwoord }: OnderzoekBeeld['verzoeken'][number]): string => {
  const { zonderToestemming: wel } = (antwoord ?? {}) as {
    zonderToestemming?: { clientWeetHet: string; op: string } | null
  }
  if (!wel) return ''
  const zin = wel.clientWeetHet === 'vooraf' ? woorden.zonderJaVooraf : woorden.zonderJaAchteraf
  return ` ${vul(zin, { datum: datumInWoorden(wel.op) })}`
}

const standVan = (verzoek: OnderzoekBeeld['verzoeken'][number]): string => {
  const { staat, regime, beantwoordOp, binnen } = verzoek
  const { soort } = (verzoek.antwoord ?? {}) as { soort?: string }
  const stand =
    soort === 'niets-bekend' && staat === 'beantwoord'
      ? codeTekst('antwoordsoort', soort)
      : codeTekst('verzoekstaat', staat)
  const telefoon = belAan(verzoek)
  if (staat === 'verzonden' && telefoon) return vul(woorden.wilBellen, { stand, telefoon })
  if (staat === 'verzonden' && !binnen) return `${stand} (${reikwijdteWoorden.verzoekBuiten})`
  if (beantwoordOp)
    return `${vul(woorden.beantwoord, { stand, datum: datumInWoorden(beantwoordOp) })}${zonderToestemming(verzoek)}`
  return staat === 'verzonden' && isGeheimhouder(regime as PartijRegime)
    ? vul(woorden.hoeftNiet, { stand })
    : stand
}

interface Doen {
  /** The dossier, for who can record the answer of a party; and for who can withdraw what was asked. */
  readonly antwoord: string | undefined
  readonly intrekken: string | undefined
}

/** What can be done with a request that waits, in its own row. */
const WatErmee = ({ verzoek, doen }: { verzoek: OnderzoekBeeld['verzoeken'][number]; doen: Doen }) => {
  const handelingen = [
    { handeling: legAntwoordPartijVast, dossierId: doen.antwoord },
    { handeling: trekVerzoekIn, dossierId: doen.intrekken },
  ]
  return verzoek.staat !== 'verzonden'
    ? null
    : handelingen.map(
        ({ handeling, dossierId }) =>
          dossierId && (
            <div>
              <VerbeterLink
                handeling={handeling}
                dossierId={dossierId}
                veld="verzoekId"
                id={verzoek.id}
                context={`${tekst(verzoek.partij)}, ${tekst(verzoek.vraag)}`}
              />
            </div>
          ),
      )
}

/** What was asked of parties, each with the letter as it was sent for whoever may read it, and what can be done with it. */
export const Verzoeken = ({
  beeld,
  dossierId,
  doen,
}: {
  beeld: OnderzoekBeeld
  dossierId: string | undefined
  doen: Doen
}) =>
  beeld.verzoeken.length === 0 ? (
    <EmptyState text={woorden.geenVerzoeken} />
  ) : (
    <DataTable
      hideCaption
      caption={vul(woorden.verzoeken, { aantal: beeld.verzoeken.length })}
      columns={woorden.verzoekKolommen.map((header) => ({ header }))}
      rows={beeld.verzoeken.map((verzoek) => [
        tekst(verzoek.partij),
        <>
          {tekst(verzoek.vraag)}
          {dossierId && (
            <div>
              <Link href={`/onderzoeken/${dossierId}/brieven/${verzoek.id}`} context={tekst(verzoek.partij)}>
                {woorden.briefLezen}
              </Link>
            </div>
          )}
        </>,
        codeTekst('niveau', verzoek.niveau),
        <>
          {standVan(verzoek)}
          <WatErmee verzoek={verzoek} doen={doen} />
        </>,
        datumInWoorden(verzoek.verzondenOp),
      ])}
    />
  )
