import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { metHulpstand } from '../teksten/met-hulpstand.ts'
import { verzoekWoorden as woorden } from '../teksten/nl/verzoek-pagina.ts'
import { vul } from '../teksten/tekst.ts'
import type { Ernaast } from '../verwerking/leeswijzer.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { type Criterium, criteriumVan, plekVanOnderdeel } from '../wet/verzoek-van-partij.ts'
import type { VerzoekLezing } from './declaratie.ts'
import { aangevuldOp } from './rules/aangevuld.ts'

type Regels = Ernaast['regels']

/** What the party tried, or why it did not: about all people of the request together. */
const pogingen = ({ rijen }: VerzoekLezing): Regels => {
  const geen = tekstVan(rijen('overgang')[0]?.inhoud.geenPogingOmdat)
  const gedaan = rijen('gebeurtenis')
    .filter(({ soort }) => soort === 'poging')
    .toSorted((a, b) => a.datum.localeCompare(b.datum))
    .map(({ datum, code, inhoud }) => ({
      term: vul(woorden.poging, { wanneer: datumInWoorden(datum), hoe: codeTekst('poging', code ?? '') }),
      tekst: tekstVan(inhoud.wat),
    }))
  return gedaan.length === 0 && geen ? [{ term: woorden.geenPoging, tekst: geen }] : gedaan
}

const metDag = (term: string, dag: string | null): string =>
  dag === null ? term : `${term}, ${vul(woorden.aangevuld, { datum: datumInWoorden(dag) })}`

/** What the party wrote about somebody of one criterion; of a also the help and the attempts that it tells of (2.3a.4 lid 1). */
export const watPartijSchrijft = (
  lezing: VerzoekLezing,
  betrokkeneId: string,
  criterium: Criterium,
): Regels => [
  ...lezing
    .rijen('gegeven')
    .filter((rij) => rij.betrokkene_id === betrokkeneId && criteriumVan(rij.onderdeel) === criterium)
    .toSorted((a, b) => plekVanOnderdeel(a.onderdeel) - plekVanOnderdeel(b.onderdeel))
    .map(({ onderdeel, inhoud }) => ({
      term: metDag(
        codeTekst('verzoekonderdeel', onderdeel ?? ''),
        aangevuldOp(lezing.feiten, betrokkeneId, onderdeel),
      ),
      tekst: metHulpstand(tekstVan(inhoud.hulpstand) || null, tekstVan(inhoud.tekst)),
    })),
  ...(criterium === 'criterium-a' ? pogingen(lezing) : []),
]
