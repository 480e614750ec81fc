import { EmptyState } from '../platform/html/empty-state.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Link, List, Paragraph } from '../platform/html/text.tsx'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { verstrekkingWoorden as woorden } from '../teksten/nl/verstrekkingen.ts'
import { vul } from '../teksten/tekst.ts'
import { isArtikel } from '../wet/artikelen.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { artikelInWoorden } from './paneel.tsx'

/** How the register is ordered: by day, or with a table for each person or receiver. */
export const verstrekkingOrden = ['dag', 'persoon', 'ontvanger'] as const
type Orde = (typeof verstrekkingOrden)[number]

/** One gegeven that went to one receiver (N-AVG-5-2, N-AVG-19): what, about whom, to whom, when, on which ground, and who decided. */
export interface VerstrekkingInBeeld {
  readonly id: string
  readonly wat: string
  readonly over: string
  readonly aan: string
  readonly op: string
  readonly artikel: string
  readonly reden: string
  readonly voorwaarden: readonly Voorwaarde[]
  /** The name of who decided; null when he is not registered any more. */
  readonly door: string | null
  readonly ingetrokkenOp: string | null
  readonly verbeterdOp: string | null
  readonly gemeldOp: string | null
}

interface Blad {
  readonly dossierId: string
  readonly per: Orde
  readonly verstrekkingen: readonly VerstrekkingInBeeld[]
}

const bladPad = (pad: string, dossierId: string, per: Orde): string =>
  `/${pad}/${dossierId}/verstrekkingen/${per}`

const voorwaardeInWoorden = (een: Voorwaarde): string => {
  if (een.soort === 'politie-of-justitie') return woorden.voorwaarden[een.wet]
  return een.soort === 'alleen-tot'
    ? vul(woorden.voorwaarden['alleen-tot'], { datum: datumInWoorden(een.datum) })
    : woorden.voorwaarden[een.soort]
}

const watErnaGebeurde = ({ ingetrokkenOp, verbeterdOp, gemeldOp }: VerstrekkingInBeeld): string => {
  if (ingetrokkenOp) return vul(woorden.teruggehaald, { datum: datumInWoorden(ingetrokkenOp) })
  if (gemeldOp) return vul(woorden.verteld, { datum: datumInWoorden(gemeldOp) })
  return verbeterdOp ? vul(woorden.verbeterd, { datum: datumInWoorden(verbeterdOp) }) : ''
}

const waarom = ({ reden, artikel, op }: VerstrekkingInBeeld): string => {
  const nummer = isArtikel(artikel) ? artikelInWoorden(artikel, op) : artikel
  return reden
    ? vul(woorden.waarom, { reden, artikel: nummer })
    : vul(woorden.alleenArtikel, { artikel: nummer })
}

const Tabel = ({ titel, rijen }: { titel: string; rijen: readonly VerstrekkingInBeeld[] }) => (
  <DataTable
    hideCaption
    caption={titel}
    columns={woorden.kolommen.map((header) => ({ header }))}
    rows={rijen.map((een) => [
      [een.wat, watErnaGebeurde(een)].filter(Boolean).join(' '),
      een.over,
      een.aan,
      datumInWoorden(een.op),
      waarom(een),
      een.voorwaarden.map(voorwaardeInWoorden).join(', ') || woorden.geenVoorwaarden,
      een.door ?? woorden.onbekend,
    ])}
  />
)

/** On the case page: the way to the register of what was given to whom. */
export const Verstrekkingen = ({ pad, dossierId }: { pad: string; dossierId: string }) => (
  <Paragraph>
    <Link href={bladPad(pad, dossierId, 'dag')}>{woorden.titel}</Link>
  </Paragraph>
)

/** The register of one case, newest first: which gegeven went to whom, when, on which ground, under which conditions, by whom. */
export const verstrekkingenPagina =
  (pad: string) =>
  ({ dossierId, per, verstrekkingen }: Blad) => {
    const rijen = verstrekkingen.toSorted((a, b) => (a.op < b.op ? 1 : a.op > b.op ? -1 : 0))
    const groepen = Map.groupBy(rijen, ({ over, aan }) =>
      per === 'persoon' ? over : per === 'ontvanger' ? aan : woorden.per.dag,
    )
    return {
      titel: woorden.titel,
      inhoud: (
        <>
          <Heading level={1}>{woorden.titel}</Heading>
          <Paragraph>{woorden.uitleg}</Paragraph>
          <List
            items={verstrekkingOrden
              .filter((orde) => orde !== per)
              .map((orde) => <Link href={bladPad(pad, dossierId, orde)}>{woorden.per[orde]}</Link>)}
          />
          {rijen.length === 0 && <EmptyState text={woorden.leeg} />}
          {[...groepen].map(([titel, groep]) => (
            <section>
              <Heading level={2}>{titel}</Heading>
              <Tabel titel={titel} rijen={groep} />
            </section>
          ))}
        </>
      ),
    }
  }
