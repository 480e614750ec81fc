import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { Paragraph } from '../platform/html/text.tsx'
import { Bel } from '../scherm/contactpersonen.tsx'
import { LijstTabel } from '../scherm/lijst-tabel.tsx'
import { Paneel } from '../scherm/paneel.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { doorzettenWoorden as woorden } from '../teksten/nl/doorzetten.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, ZaakPagina, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { citeer, isArtikel } from '../wet/artikelen.ts'
import type { DoorzettingBeeld } from './doorzetting-beeld.ts'

type Uitkomst = ZaakUitkomst & { readonly beeld: DoorzettingBeeld }

const Wie = ({ beeld, vandaag }: { beeld: DoorzettingBeeld; vandaag: string }) => {
  const { persoon, aanWie, waarom, artikel } = beeld
  return (
    <DefinitionList
      compact
      items={[
        {
          term: woorden.over,
          value: (
            <>
              {persoon.naam}
              {persoon.geboortedatum && `, ${datumInWoorden(persoon.geboortedatum)}`}
              {`. ${persoon.adres || woorden.geenAdres}. `}
              {persoon.telefoon && <Bel nummer={persoon.telefoon} van={persoon.naam} />}
            </>
          ),
        },
        { term: woorden.aanWie, value: aanWie },
        { term: woorden.waarom, value: waarom },
        { term: woorden.grond, value: isArtikel(artikel) ? citeer(artikel, vandaag) : artikel },
      ]}
    />
  )
}

/** The page of what was passed on: about whom, to whom, why, and which gegevens each with its reason. */
export const doorzettingZaak =
  (pad: string): Hoofdstuk['zaak'] =>
  ({ uitkomst, panel, kader, dossierId }: ZaakPagina<Uitkomst>) => {
    const { beeld, nummer } = uitkomst
    const titel = `${codeTekst('dossiersoort', pad)} ${nummer}`
    const op = (zin: string, datum: string) => vul(zin, { datum: datumInWoorden(datum) })
    const stand = [codeTekst('staat', beeld.staat), op(woorden.sinds, beeld.doorgezetOp)].join(', ')
    return {
      titel,
      inhoud: (
        <>
          <Heading level={1}>{titel}</Heading>
          <Paragraph>{metHoofdletter(stand)}</Paragraph>
          {beeld.vernietigenOp && <Paragraph>{op(woorden.vernietigen, beeld.vernietigenOp)}</Paragraph>}
          <Wie beeld={beeld} vandaag={kader.vandaag} />
          <Paneel panel={panel} kader={kader} dossierId={dossierId} />
          <LijstTabel
            id="gegevens"
            titel={woorden.gegevens}
            kolommen={woorden.kolommen}
            rijen={beeld.gegevens.map(({ tekst, bron, reden }) => [tekst, bron, reden])}
          />
        </>
      ),
    }
  }
