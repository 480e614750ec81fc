import { Badge } from '../platform/html/badge.tsx'
import { EmptyState } from '../platform/html/empty-state.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { afstandInWoorden, datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'

/** The name of somebody in this dossier; empty when nobody is meant. */
export const naamVan = (beeld: OnderzoekBeeld, id: string | null): string =>
  beeld.betrokkenen.find((betrokkene) => betrokkene.id === id)?.naam ?? ''

const tekst = (waarde: unknown): string => (typeof waarde === 'string' ? waarde : '')

/** The gegevens, each with why it is needed and its category in words. */
export const Gegevens = ({ beeld }: { beeld: OnderzoekBeeld }) =>
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
          {tekst(gegeven.tekst)}{' '}
          {gegeven.categorie !== 'gewoon' && (
            <Badge label={codeTekst('categorie', gegeven.categorie)} kind="sensitive" />
          )}
        </>,
        tekst(gegeven.noodzaak),
        codeTekst('bron', gegeven.bron),
        datumInWoorden(gegeven.datum),
      ])}
    />
  )

/** What was asked of parties. */
export const Verzoeken = ({ beeld }: { beeld: OnderzoekBeeld }) =>
  beeld.verzoeken.length === 0 ? (
    <EmptyState text={woorden.geenVerzoeken} />
  ) : (
    <DataTable
      hideCaption
      caption={vul(woorden.verzoeken, { aantal: beeld.verzoeken.length })}
      columns={woorden.verzoekKolommen.map((header) => ({ header }))}
      rows={beeld.verzoeken.map((verzoek) => [
        tekst(verzoek.partij),
        tekst(verzoek.vraag),
        codeTekst('niveau', verzoek.niveau),
        codeTekst('verzoekstaat', verzoek.staat),
        datumInWoorden(verzoek.verzondenOp),
      ])}
    />
  )

/** Everything that happened, newest first. */
export const Tijdlijn = ({ beeld, vandaag }: { beeld: OnderzoekBeeld; vandaag: string }) => (
  <DataTable
    hideCaption
    caption={woorden.tijdlijn}
    columns={woorden.tijdlijnKolommen.map((header) => ({ header }))}
    rows={[...beeld.tijdlijn]
      .sort((a, b) => b.datum.localeCompare(a.datum))
      .map((moment) => [
        `${datumInWoorden(moment.datum)} (${afstandInWoorden(moment.datum, vandaag)})`,
        [codeTekst('gebeurtenis', moment.soort), moment.code && codeTekst(moment.soort, moment.code)]
          .filter((deel) => deel)
          .join(': '),
        naamVan(beeld, moment.betrokkeneId),
      ])}
  />
)
