import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { List, Paragraph } from '../platform/html/text.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { vul } from '../teksten/tekst.ts'
import type { MijnGegeven, MijnVraag, MijnZaak } from '../verwerking/mijn-zaak.ts'
import { type Artikel, artikel } from '../wet/artikelen.ts'
import { alsZin } from './als-zin.ts'
import type { Blad } from './mijn-pagina.tsx'
import type { Stand } from './mijn-stand.ts'
import { rolInWoorden } from './wie-keek-in-woorden.ts'

type Inhoud = Omit<Blad, 'sessie' | 'taal'>

const alles = (stand: Stand): readonly MijnZaak[] => stand.zaken.filter(({ zicht }) => zicht === 'alles')

const grond = (zin: string, id: Artikel, op: string): string => {
  const { wet, nummer } = artikel(id, op)
  return vul(zin, { wet, nummer })
}

function Vraag({ vraag, stand }: { readonly vraag: MijnVraag; readonly stand: Stand }) {
  const { gevraagd: w } = stand.woorden
  const niveaus: Readonly<Record<string, string>> = w.niveaus
  const { partij, wat, waarom, stand: hoe, op } = vraag
  return (
    <section>
      <Heading level={2} look={3}>
        {vul(w.vraag, { datum: stand.dag(op), partij })}
      </Heading>
      <DefinitionList
        items={[
          { term: w.wat, value: <List items={wat.map(({ gegeven }) => alsZin(gegeven))} /> },
          {
            term: w.hoeveel,
            value: [...new Set(wat.map(({ niveau }) => niveaus[niveau] ?? niveau))].join('; '),
          },
          { term: w.waarom, value: alsZin(waarom) },
          { term: w.antwoord, value: w.standen[hoe] },
        ]}
      />
    </section>
  )
}

/** What was asked of parties about him, on which ground, and what went to others; never what a party weighed (5.4.2 lid 2; N-5.4.2-2-vrz). */
export const gevraagdBlad = (stand: Stand): Inhoud => {
  const { woorden, vandaag, dag } = stand
  const w = woorden.gevraagd
  const zaken = alles(stand)
  const vragen = zaken.flatMap(({ gevraagd }) => gevraagd)
  const giften = zaken.flatMap(({ gedeeld }) => gedeeld)
  const niets = vragen.length > 0 ? [w.vraagZegtIets, w.verderNiets] : [w.nietsGedeeld]
  return {
    titel: w.kop,
    inhoud: (
      <>
        <Paragraph>
          {vragen.length === 0 ? w.niets : grond(w.grond, 'verstrekken-door-partij', vandaag)}
        </Paragraph>
        {vragen.map((vraag) => (
          <Vraag vraag={vraag} stand={stand} />
        ))}
        <Heading level={2}>{w.gedeeldKop}</Heading>
        {giften.length === 0 ? (
          niets.map((zin) => <Paragraph>{zin}</Paragraph>)
        ) : (
          <>
            {vragen.length > 0 && <Paragraph>{w.vraagZegtIets}</Paragraph>}
            <DefinitionList
              items={giften.map(({ op, wat, aan }) => ({
                term: vul(w.gift, { datum: dag(op), aan }),
                value: alsZin(wat),
              }))}
            />
          </>
        )}
      </>
    ),
  }
}

/** Who looked: by day, with role, organisation and reason; a list of work says so (AVG 15; N-AVG-15). */
export const keekBlad = (stand: Stand): Inhoud => {
  const { woorden, keken, dag } = stand
  const { keek: w } = woorden
  const { kolommen: k } = w
  return {
    titel: w.kop,
    inhoud: (
      <>
        <Paragraph>{keken.length === 0 ? w.niemand : w.uitleg}</Paragraph>
        {keken.some(({ soort }) => soort === 'lijst') && <Paragraph>{w.lijstUitleg}</Paragraph>}
        {keken.length > 0 && (
          <DataTable
            hideCaption
            caption={w.kop}
            columns={[
              { header: k.dag },
              { header: k.wie },
              { header: k.waarom },
              { header: k.keer, numeric: true },
            ]}
            rows={keken.map(({ dag: op, rol, soort, aantal }) => [
              dag(op),
              rolInWoorden(stand, rol),
              w.redenen[soort],
              String(aantal),
            ])}
          />
        )}
      </>
    ),
  }
}

const bronVan = ({ gegevens: w }: Stand['woorden'], { bron, vanPartij }: MijnGegeven): string => {
  if (vanPartij) return vanPartij
  if (bron === 'betrokkene-zelf') return w.zelf
  return bron === 'andere-betrokkene' ? w.ander : codeTekst('bron', bron)
}

function Gegevens({ stand, onderdeel }: { readonly stand: Stand; readonly onderdeel: string }) {
  const { woorden, dag } = stand
  const { gegevens: w } = woorden
  const namen: Readonly<Record<string, string>> = w.onderdelen
  const van = alles(stand)
    .flatMap(({ gegevens }) => gegevens)
    .filter((een) => (een.onderdeel ?? 'overig') === onderdeel)
  if (van.length === 0) return null
  return (
    <section>
      <Heading level={2}>{namen[onderdeel] ?? w.onderdelen.overig}</Heading>
      <List
        items={van.map((een) => (
          <>
            <strong>{alsZin(een.tekst)}</strong>{' '}
            {vul(w.van, { bron: bronVan(woorden, een), datum: dag(een.datum) })}{' '}
            {vul(w.waarom, { waarom: alsZin(een.waarom) })}{' '}
            {een.bevrorenOp && vul(w.bevroren, { datum: dag(een.bevrorenOp) })}
          </>
        ))}
      />
    </section>
  )
}

/** What is kept of him, by the part it belongs to, from whom and why, and how long it stays (AVG 15 lid 1; N-AVG-15, N-5.4.5-1a). */
export const gegevensBlad = (stand: Stand): Inhoud => {
  const { woorden, dag } = stand
  const { gegevens: w } = woorden
  const zaken = alles(stand)
  const leeg = zaken.every(({ gegevens }) => gegevens.length === 0)
  const bewaren: Readonly<Record<string, string>> = w.bewaren
  const dagen = zaken.flatMap(({ bewarenTot }) => bewarenTot ?? [])
  return {
    titel: w.kop,
    inhoud: (
      <>
        {leeg && <Paragraph>{w.niets}</Paragraph>}
        {Object.keys(w.onderdelen).map((onderdeel) => (
          <Gegevens stand={stand} onderdeel={onderdeel} />
        ))}
        <Heading level={2}>{w.bewaarKop}</Heading>
        {[...new Set(zaken.map((zaak) => bewaren[zaak.bewaren] ?? ''))].map((zin) => (
          <Paragraph>{zin}</Paragraph>
        ))}
        {dagen.map((datum) => (
          <Paragraph>{vul(w.bewarenTot, { datum: dag(datum) })}</Paragraph>
        ))}
      </>
    ),
  }
}
