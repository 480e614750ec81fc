import { EmptyState } from '../platform/html/empty-state.tsx'
import { DataTable } from '../platform/html/table.tsx'
import { VerbeterLink } from '../scherm/verbeter-link.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { onderzoekWoorden as woorden } from '../teksten/nl/onderzoek-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import { legStukVast } from './leg-stuk-vast.ts'
import type { OnderzoekBeeld } from './onderzoek-beeld.ts'
import { naamVan } from './onderzoek-lijsten.tsx'
import { naamVanStuk } from './stuk-keuze.ts'
import { trekStukIn } from './trek-stuk-in.ts'

interface Props {
  readonly beeld: OnderzoekBeeld
  /** Given to who may record that a paper came; nothing otherwise. */
  readonly dossierId: string | undefined
}

/** What clients were asked to bring: why, by when, and whether it came. */
export const Stukken = ({ beeld, dossierId }: Props) =>
  beeld.stukken.length === 0 ? (
    <EmptyState text={woorden.geenStukken} />
  ) : (
    <DataTable
      hideCaption
      caption={vul(woorden.stukken, { aantal: beeld.stukken.length })}
      columns={woorden.stukKolommen.map((header) => ({ header }))}
      rows={beeld.stukken.map((stuk) => [
        naamVan(beeld, stuk.betrokkeneId),
        <>
          {naamVanStuk(stuk)}
          {dossierId &&
            stuk.staat === 'gevraagd' &&
            [legStukVast, trekStukIn].map((handeling) => (
              <VerbeterLink
                handeling={handeling}
                dossierId={dossierId}
                veld="stukId"
                id={stuk.id}
                context={naamVanStuk(stuk)}
              />
            ))}
        </>,
        typeof stuk.waaromNodig === 'string' ? stuk.waaromNodig : '',
        codeTekst('stukstaat', stuk.staat),
        vul(woorden.stukVoor, { datum: datumInWoorden(stuk.uiterlijk) }),
      ])}
    />
  )
