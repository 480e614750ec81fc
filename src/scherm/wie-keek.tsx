import { EmptyState } from '../platform/html/empty-state.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Link, Paragraph } from '../platform/html/text.tsx'
import { titelUitLogboek } from '../teksten/catalogus.ts'
import { datumInWoorden, tijdInWoorden } from '../teksten/datum-in-woorden.ts'
import { wieKeekWoorden as woorden } from '../teksten/nl/wie-keek.ts'
import { vul } from '../teksten/tekst.ts'
import { isArtikel } from '../wet/artikelen.ts'
import { isRol, rollen } from '../wet/rollen.ts'
import { artikelInWoorden } from './paneel.tsx'

/** What one role did on one day, how often, and when for the last time. */
interface Moment {
  readonly tijd: string
  readonly actie: string
  readonly rol: string | null
  readonly zelf: boolean
  readonly gelukt: boolean
  readonly artikel: string | null
  readonly aantal: number
}

interface Blad {
  readonly dossierId: string
  readonly totEnMet: string
  readonly dagen: readonly { readonly dag: string; readonly momenten: readonly Moment[] }[]
  readonly eerder: string | null
}

const wieKeekPad = (pad: string, dossierId: string, totEnMet: string): string =>
  `/${pad}/${dossierId}/wie-keek/${totEnMet}`

const wie = ({ rol, zelf }: Moment): string => {
  const naam = rol !== null && isRol(rol) ? rollen[rol].naam : woorden.onbekend
  return zelf ? vul(woorden.u, { rol: naam }) : naam
}

const wat = ({ actie, gelukt }: Moment): string => {
  const titel = titelUitLogboek(actie)
  return gelukt ? titel : vul(woorden.geweigerd, { wat: titel })
}

const hoeVaak = ({ aantal, tijd }: Moment): string =>
  vul(aantal === 1 ? woorden.eenKeer : woorden.vaker, { aantal, tijd: tijdInWoorden(tijd) })

const waarom = ({ artikel }: Moment, dag: string): string =>
  artikel !== null && isArtikel(artikel) ? artikelInWoorden(artikel, dag) : woorden.zonderArtikel

/** On the case page: the way to who looked in it, from today back. */
export const WieKeek = ({ pad, dossierId, vandaag }: { pad: string; dossierId: string; vandaag: string }) => (
  <Paragraph>
    <Link href={wieKeekPad(pad, dossierId, vandaag)}>{woorden.titel}</Link>
  </Paragraph>
)

/** The page of who looked in a case of this kind: by day, with the role, what for and how often. */
export const wieKeekPagina = (pad: string) => (blad: Blad) => ({
  titel: woorden.titel,
  inhoud: (
    <>
      <Heading level={1}>{woorden.titel}</Heading>
      <Paragraph>{woorden.uitleg}</Paragraph>
      <Paragraph>{woorden.nietHier}</Paragraph>
      {blad.dagen.length === 0 && <EmptyState text={woorden.leeg} />}
      {blad.dagen.map(({ dag, momenten }) => (
        <section>
          <Heading level={2}>{datumInWoorden(dag)}</Heading>
          <DataTable
            hideCaption
            caption={`${woorden.titel}, ${datumInWoorden(dag)}`}
            columns={woorden.kolommen.map((header) => ({ header }))}
            rows={momenten.map((moment) => [wie(moment), wat(moment), hoeVaak(moment), waarom(moment, dag)])}
          />
        </section>
      ))}
      {blad.eerder && (
        <Paragraph>
          <Link href={wieKeekPad(pad, blad.dossierId, blad.eerder)}>
            {vul(woorden.eerder, { datum: datumInWoorden(blad.eerder) })}
          </Link>
        </Paragraph>
      )}
    </>
  ),
})
