import { DefinitionList } from '../platform/html/definition-list.tsx'
import { Heading } from '../platform/html/heading.tsx'
import { List, Paragraph } from '../platform/html/text.tsx'
import { Paneel } from '../scherm/paneel.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { overlegVoorbij, overlegWoorden as woorden } from '../teksten/nl/casusoverleg-pagina.ts'
import { metHoofdletter, vul } from '../teksten/tekst.ts'
import type { Hoofdstuk, ZaakPagina, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { Dagrij, Dubbel } from './dagrij.tsx'
import type { OverlegBeeld } from './overleg-beeld.ts'
import { Afspraken, Gesloten, Meenemen, Sluiten } from './sluiten.tsx'
import { Tijdens } from './tijdens.tsx'
import { Genodigden, InAgenda, Uitnodiging } from './vooraf.tsx'

type Uitkomst = ZaakUitkomst & { readonly beeld: OverlegBeeld }

const Kop = ({ beeld, titel }: { beeld: OverlegBeeld; titel: string }) => (
  <>
    <Heading level={1}>{titel}</Heading>
    <Paragraph>
      {metHoofdletter(codeTekst('staat', `overleg-${beeld.voorbij ? 'voorbij' : beeld.staat}`))}.
    </Paragraph>
    {beeld.vernietigenOp && (
      <Paragraph>
        {vul(beeld.staat === 'belegd' ? woorden.uiterlijkWeg : woorden.weg, {
          datum: datumInWoorden(beeld.vernietigenOp),
        })}
      </Paragraph>
    )}
  </>
)

const Wanneer = ({ beeld: { dag, begin, einde, wijze, over, bijeenkomst } }: { beeld: OverlegBeeld }) => (
  <DefinitionList
    items={[
      { term: woorden.over, value: <List items={over} /> },
      { term: woorden.doel, value: bijeenkomst.doel },
      {
        term: woorden.wanneer,
        value: vul(woorden.tijden, { datum: datumInWoorden(dag), begin, einde }),
      },
      {
        term: codeTekst('wijze', wijze),
        value:
          wijze === 'video' && bijeenkomst.link ? (
            <a href={bijeenkomst.link}>{bijeenkomst.link}</a>
          ) : (
            (bijeenkomst.waar ?? '')
          ),
      },
      ...(bijeenkomst.tolk ? [{ term: woorden.tolk, value: bijeenkomst.tolk }] : []),
    ]}
  />
)

/** The page of a conference: when and what for, who comes, and by its state what one does there. */
export const overlegZaak: Hoofdstuk['zaak'] = ({
  uitkomst,
  panel,
  kader,
  dossierId,
}: ZaakPagina<Uitkomst>) => {
  const { beeld, nummer } = uitkomst
  const titel = vul(woorden.titel, { nummer })
  return {
    titel,
    script: beeld.tijdens?.binnen ? 'live' : undefined,
    inhoud: (
      <>
        <Kop beeld={beeld} titel={titel} />
        {beeld.staat !== 'gesloten' && <Wanneer beeld={beeld} />}
        <Dubbel beeld={beeld} />
        {beeld.staat === 'belegd' && <Uitnodiging beeld={beeld} dossierId={dossierId} />}
        {beeld.staat === 'belegd' && <InAgenda dossierId={dossierId} />}
        {beeld.tijdens && (
          <Tijdens
            beeld={beeld.tijdens}
            {...{
              dossierId,
              versie: uitkomst.versie,
              ernstig: beeld.ernstig,
              brengtNietsIn: beeld.brengtNietsIn,
            }}
            organiseert={beeld.ik.organiseert}
          />
        )}
        {beeld.tijdens?.binnen && (
          <>
            <Afspraken beeld={beeld} dossierId={dossierId} />
            <Meenemen beeld={beeld} dossierId={dossierId} />
          </>
        )}
        {beeld.voorbij && (
          <Paragraph>{overlegVoorbij[beeld.ik.organiseert ? 'organisator' : 'ander']}</Paragraph>
        )}
        {(beeld.tijdens || beeld.voorbij) && beeld.ik.organiseert && (
          <Sluiten beeld={beeld} dossierId={dossierId} />
        )}
        {beeld.staat === 'gesloten' && <Gesloten beeld={beeld} />}
        <Dagrij beeld={beeld} dossierId={dossierId} />
        <Paneel panel={panel} kader={kader} dossierId={dossierId} />
        {(beeld.staat === 'belegd' || beeld.staat === 'afgezegd') && (
          <Genodigden beeld={beeld} dossierId={dossierId} />
        )}
      </>
    ),
  }
}

/** The names, by id, of the people whom the page shows. */
export const namenVanOverleg = ({ beeld }: Uitkomst): ReadonlyMap<string, string> =>
  new Map(beeld.mensen.map(({ id, naam }) => [id, naam]))
