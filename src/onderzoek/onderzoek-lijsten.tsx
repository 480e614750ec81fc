import { Badges } from '../platform/html/badge.tsx'
import { DefinitionList } from '../platform/html/definition-list.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { Link, List, Paragraph } from '../platform/html/text.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { gegevensHints } from '../teksten/nl/onderzoek-woorden/gegeven.ts'
import { inzagebeperkingWoorden } from '../teksten/nl/onderzoek-woorden/inzagebeperking.ts'
import { reikwijdteWoorden } from '../teksten/nl/onderzoek-woorden/reikwijdte.ts'
import { vul } from '../teksten/tekst.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import type { SprakVoor } from './rules/namens-wie.ts'
import { verbeterGegeven } from './verbeter-gegeven.ts'
import { voorwaardeInWoorden } from './voorwaarde-in-woorden.ts'

/** The name of somebody in this dossier; empty when nobody is meant. */
export const naamVan = (beeld: OnderzoekBeeld, id: string | null): string =>
  beeld.betrokkenen.find((betrokkene) => betrokkene.id === id)?.naam ?? ''

/** The name of who took part, with for whom he spoke when that was recorded. */
export const naamMetNamens = (
  beeld: OnderzoekBeeld,
  id: string | null,
  spraken: readonly SprakVoor[],
): string => {
  const namens = spraken.filter(({ wie }) => wie === id).map(({ voor }) => naamVan(beeld, voor))
  const naam = naamVan(beeld, id)
  return namens.length > 0 ? vul(woorden.sprakNamens, { wie: naam, namens: namens.join(', ') }) : naam
}

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')

type Gegeven = OnderzoekBeeld['gegevens'][number]

const voorwaardenVan = ({ voorwaarden }: Gegeven): readonly Voorwaarde[] =>
  Array.isArray(voorwaarden) ? voorwaarden : []

const grenzenVan = (
  { binnen, nietTonenAan, nietInzienTot }: Gegeven,
  beeld: OnderzoekBeeld,
): readonly string[] => {
  const namen = nietTonenAan.map((id) => naamVan(beeld, id)).join(', ')
  return [
    ...(binnen ? [] : [reikwijdteWoorden.gegevenBuiten]),
    ...(namen ? [vul(reikwijdteWoorden.nietTonenAan, { namen })] : []),
    ...(nietInzienTot
      ? [vul(inzagebeperkingWoorden.nietVoorZelf, { dag: datumInWoorden(nietInzienTot) })]
      : []),
  ]
}

const Inhoud = ({ gegeven, beeld }: { gegeven: Gegeven; beeld: OnderzoekBeeld }) => (
  <>
    {tekst(gegeven.tekst)}
    {gegeven.hints.map((hint) => (
      <Paragraph>
        {reikwijdteWoorden.hint} {gegevensHints[hint]}
      </Paragraph>
    ))}
    <Badges
      badges={[
        ...(gegeven.categorie === 'gewoon'
          ? []
          : [{ label: codeTekst('categorie', gegeven.categorie), kind: 'sensitive' as const }]),
        ...[...voorwaardenVan(gegeven).map(voorwaardeInWoorden), ...grenzenVan(gegeven, beeld)].map(
          (label) => ({
            label,
            kind: 'condition' as const,
          }),
        ),
      ]}
    />
  </>
)

/** The gegevens, each with why it is needed, its category and the conditions that travel with it, in words. */
export const Gegevens = ({ beeld, dossierId }: { beeld: OnderzoekBeeld; dossierId: string | undefined }) =>
  beeld.gegevens.length === 0 ? (
    <EmptyState text={woorden.geenGegevens} />
  ) : (
    <DataTable
      hideCaption
      caption={vul(woorden.gegevens, { aantal: beeld.gegevens.length })}
      columns={woorden.gegevenKolommen.map((header) => ({ header }))}
      rows={beeld.gegevens.map((gegeven) => [
        naamVan(beeld, gegeven.betrokkeneId),
        <>
          <Inhoud gegeven={gegeven} beeld={beeld} />
          {dossierId && (
            <VerbeterLink
              handeling={verbeterGegeven}
              dossierId={dossierId}
              veld="gegevenId"
              id={gegeven.id}
              context={tekst(gegeven.tekst)}
            />
          )}
        </>,
        tekst(gegeven.noodzaak),
        gegeven.onderdeel ? codeTekst('onderdeel', gegeven.onderdeel) : '',
        tekst(gegeven.partij) || codeTekst('bron', gegeven.bron),
        datumInWoorden(gegeven.datum),
      ])}
    />
  )

/** Letters about somebody to somebody else. */
const overIemand: readonly string[] = ['vraag-vervalt', 'doorgifte', 'doorgifte-terug']

/** The letters that were sent, a link to each for whoever may read it. */
export const Brieven = ({ beeld, dossierId }: { beeld: OnderzoekBeeld; dossierId: string | undefined }) =>
  beeld.brieven.length === 0 ? (
    <EmptyState text={woorden.geenBrieven} />
  ) : (
    <List
      items={beeld.brieven.map(({ id, soort, betrokkeneId, datum }) => {
        const woord = vul(overIemand.includes(soort) ? woorden.verstuurdOver : woorden.verstuurd, {
          brief: codeTekst('briefsoort', soort),
          aan: naamVan(beeld, betrokkeneId),
          datum: datumInWoorden(datum),
        })
        return dossierId ? <Link href={`/onderzoeken/${dossierId}/brieven/${id}`}>{woord}</Link> : woord
      })}
    />
  )

/** The conclusion that holds now, with why; nothing as long as there is none. */
export const Conclusie = ({ beeld }: { beeld: OnderzoekBeeld }) => {
  const moment = beeld.tijdlijn.filter(({ soort }) => soort === 'conclusie').at(-1)
  if (!moment) return null
  return (
    <DefinitionList
      items={[
        {
          term: vul(woorden.conclusie, { datum: datumInWoorden(moment.datum) }),
          value: (
            <>
              {codeTekst('conclusie', moment.code ?? '')}. {tekst(moment.motiveringSamenhang)}{' '}
              {tekst(moment.motiveringKeuze)}
            </>
          ),
        },
      ]}
    />
  )
}
