import { ActionLink, Buttons } from '../platform/html/button.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { aanpakZvhWoorden as woorden } from '../teksten/nl/aanpak-zvh.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import { legZvhOverlegVast } from './leg-zvh-overleg-vast.ts'
import { trekVerstrekkingIn } from './trek-verstrekking-in.ts'
import type { ZvhBeeld } from './zvh-beeld.ts'

type Deel = { readonly zvh: ZvhBeeld; readonly dossierId: string }
type Tabel = {
  readonly titel: string
  readonly kolommen: readonly string[]
  readonly rijen: Parameters<typeof DataTable>[0]['rows']
}

const Onderdeel = ({ titel, kolommen, rijen }: Tabel) =>
  rijen.length === 0 ? null : (
    <DataTable caption={titel} columns={kolommen.map((header) => ({ header }))} rows={rijen} />
  )

const Trajecten = ({ zvh: { trajecten } }: Deel) => (
  <>
    {trajecten.map(({ zvhId, staat, sinds }) => (
      <>
        <Paragraph>
          {vul(woorden.afstemming, {
            stand: codeTekst('zvh-traject', staat),
            datum: datumInWoorden(sinds),
          })}
        </Paragraph>
        {staat === 'loopt' && (
          <Buttons>
            <ActionLink href={`/zvh-afstemmingen/${zvhId}`}>{woorden.naarAfstemming}</ActionLink>
          </Buttons>
        )}
      </>
    ))}
  </>
)

const overleg = ({ zvh, dossierId }: Deel): Tabel['rijen'] =>
  zvh.overleg.map(({ partijId, partij, antwoord, niet, toelichting, datum }) => [
    partij,
    `${metHoofdletter(codeTekst('zvh-antwoord', antwoord))}. ${toelichting}`,
    niet.join('; '),
    datumInWoorden(datum),
    <VerbeterLink
      handeling={legZvhOverlegVast}
      dossierId={dossierId}
      veld="partijId"
      id={partijId}
      context={partij}
    />,
  ])

const ingebracht = ({ zvh, dossierId }: Deel): Tabel['rijen'] =>
  zvh.ingebracht.map(({ id, wat, reden, voorwaarden, datum, ingetrokkenOp }) => [
    wat,
    reden,
    voorwaarden.map((soort) => codeTekst('voorwaarde', soort)).join(', ') || woorden.geenVoorwaarden,
    datumInWoorden(datum),
    ingetrokkenOp === null && (
      <VerbeterLink
        handeling={trekVerstrekkingIn}
        dossierId={dossierId}
        veld="verstrekkingId"
        id={id}
        context={wat}
      />
    ),
  ])

/**
 * The part of the aanpak about a Zorg- en Veiligheidshuis, for its coordinator: that there is a tuning, what parties want, what went there,
 * and what may be shared here by an agreement; nothing of what is heard there (N-VIII-flt). Nothing when there is none of it.
 */
export const Zvh = ({ zvh, dossierId }: { zvh: ZvhBeeld | null; dossierId: string }) => {
  if (!zvh) return null
  const deel = { zvh, dossierId }
  return (
    <section aria-labelledby="zvh">
      <Heading level={2} id="zvh">
        {woorden.titel}
      </Heading>
      <Trajecten {...deel} />
      <Onderdeel titel={woorden.overleg} kolommen={woorden.overlegKolommen} rijen={overleg(deel)} />
      <Onderdeel titel={woorden.ingebracht} kolommen={woorden.ingebrachtKolommen} rijen={ingebracht(deel)} />
      <Onderdeel
        titel={woorden.vandaar}
        kolommen={woorden.vandaarKolommen}
        rijen={zvh.vandaar.map(({ wat, alleenMet, reden }) => [wat, alleenMet.join(', '), reden])}
      />
      <Onderdeel
        titel={woorden.besluiten}
        kolommen={woorden.besluitKolommen}
        rijen={zvh.besluiten.map(({ over, code, datum }) => [
          over,
          code === 'zvh-ingetrokken' ? codeTekst('gebeurtenis', code) : codeTekst('zvh-besluit', code),
          datumInWoorden(datum),
        ])}
      />
    </section>
  )
}
