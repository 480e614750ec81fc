import { conclusies } from '../../src/onderzoek/rules/gebeurtenissen.ts'
import { passendeConclusies } from '../../src/onderzoek/rules/leid-aanpak-af.ts'
import { hoofdstukteksten } from '../../src/teksten/nl.ts'
import { domeinen, type WetCode, wetCodes, wetten } from '../../src/wet/domeinen.ts'
import { dwangregimeNamen, dwangregimes } from '../../src/wet/dwang.ts'
import {
  type AanpakAfleiding,
  leidAanpakAf,
  type Nodig,
  type Omstandigheden,
} from '../../src/wet/leid-aanpak-af.ts'
import { type VerkrijgenRij, verkrijgen } from '../../src/wet/verkrijgen.ts'
import { geciteerd } from './chapters.ts'
import { code, pagina, tabel } from './markdown.ts'
import { geldigheid } from './tabellen.ts'

interface Situatie {
  readonly naam: string
  readonly diensten: readonly Nodig[]
}

const mogelijk: readonly Nodig[] = ['A', 'B'].flatMap((betrokkeneId) =>
  wetCodes.map((wet) => ({ betrokkeneId, domein: wetten[wet].domein, soort: 'dienst' as const })),
)

/** A service in words: of which client and by which law. */
const inWoorden = ({ betrokkeneId, domein }: Nodig): string => {
  const wet = wetCodes.find((een) => wetten[een].domein === domein)
  return `${betrokkeneId} ${wet ? wetten[wet].naam.replace('Wet gemeentelijke schuldhulpverlening', 'Wgs') : domein}`
}

const situatie = (...diensten: readonly Nodig[]): Situatie => ({
  naam: diensten.map(inWoorden).join(' + ') || 'geen dienst uit het sociaal domein',
  diensten,
})

/** Every choice of up to three services of the sociaal domein for two clients. */
const situaties: readonly Situatie[] = [
  situatie(),
  ...mogelijk.map((een) => situatie(een)),
  ...mogelijk.flatMap((een, i) => mogelijk.slice(i).map((twee) => situatie(een, twee))),
  ...mogelijk.flatMap((een, i) =>
    mogelijk.slice(i).flatMap((twee, j) => mogelijk.slice(i + j).map((drie) => situatie(een, twee, drie))),
  ),
]

const ggz: Nodig = { betrokkeneId: 'A', domein: 'geestelijke-gezondheidszorg', soort: 'dienst' }
const toezicht: Nodig = { betrokkeneId: 'A', domein: 'jeugd', soort: 'interventie' }

interface Ernaast {
  readonly kop: string
  readonly hulp: readonly Nodig[]
  readonly inburgeringsplicht: boolean
}

/** What stands beside the services: nothing, adjacent help, an interventie, each with and without the duty to integrate. */
const ernaast: readonly Ernaast[] = [false, true].flatMap((inburgeringsplicht) =>
  [
    { kop: 'niets ernaast', hulp: [] },
    { kop: 'aanpalende hulp', hulp: [ggz] },
    { kop: 'interventie', hulp: [toezicht] },
  ].map(({ kop, hulp }) => ({
    kop: inburgeringsplicht ? `${kop}, inburgeringsplicht` : kop,
    hulp,
    inburgeringsplicht,
  })),
)

const cel = ({ uitkomst, waarschuwing }: AanpakAfleiding): string =>
  waarschuwing ? `${uitkomst} (let op: ${waarschuwing})` : uitkomst

const matrix = (samenhang: Omstandigheden['samenhang']): string =>
  tabel(
    ['nodig', ...ernaast.map(({ kop }) => kop)],
    situaties.map(({ naam, diensten }) => [
      naam,
      ...ernaast.map(({ hulp, inburgeringsplicht }) =>
        cel(leidAanpakAf([...diensten, ...hulp], { samenhang, inburgeringsplicht })),
      ),
    ]),
  )

const alle: readonly AanpakAfleiding[] = [true, false].flatMap((samenhang) =>
  situaties.flatMap(({ diensten }) =>
    ernaast.map(({ hulp, inburgeringsplicht }) =>
      leidAanpakAf([...diensten, ...hulp], { samenhang, inburgeringsplicht }),
    ),
  ),
)

const sleutel = ({ uitkomst, grond, waarschuwing }: AanpakAfleiding): string =>
  [uitkomst, grond, waarschuwing ?? ''].join(' ')

/** Every derivation that comes about, once, with the conclusions one may then draw. */
const afleidingen = (): string => {
  const verschillend = [...new Map(alle.map((een) => [sleutel(een), een])).values()].toSorted((een, ander) =>
    sleutel(een) < sleutel(ander) ? -1 : 1,
  )
  return tabel(
    ['uitkomst', 'grond', 'artikel', 'in woorden', 'let op', ...conclusies.map(code)],
    verschillend.map((een) => [
      een.uitkomst,
      code(een.grond),
      geciteerd(een.artikel),
      hoofdstukteksten.opties.afleiding?.[een.grond] ?? '',
      een.waarschuwing ? code(een.waarschuwing) : '',
      ...conclusies.map((conclusie) => (passendeConclusies(een).includes(conclusie) ? 'mag' : '')),
    ]),
  )
}

const hoe = (wet: WetCode): readonly (readonly string[])[] =>
  (verkrijgen[wet] as readonly VerkrijgenRij[]).map((rij) => [
    wetten[wet].naam,
    hoofdstukteksten.opties.verkrijgen?.[rij.hoe] ?? rij.hoe,
    geciteerd(rij.artikel),
    geciteerd(rij.kader),
    rij.termijn
      ? `${code(rij.termijn)}, vanaf de dag van ${rij.telt === 'ja' ? 'het ja' : 'de aanvraag'}`
      : 'geen in dit voorstel',
    rij.bijDreiging ? code(rij.bijDreiging) : '–',
    rij.sluit,
    rij.budget ? 'ja' : 'nee',
    geldigheid(rij),
  ])

/** What follows from the services that are needed, over all combinations, and how each service is obtained. */
export const uitkomstPagina = (): string =>
  pagina(
    'Uitkomst',
    'Of een gecoördineerde aanpak verplicht is, mag of niet kan (2.3a.2 lid 2), uitgerekend met de regel zelf. A en B zijn twee cliënten van één gezin. Een mens bevestigt de conclusie. Wat los staat van de rest, telt niet mee.',
    '## De problemen hangen samen',
    matrix(true),
    '## De problemen hangen niet samen',
    matrix(false),
    '## Waarom, en welke conclusie dan past',
    'Staat er meer dan één keer "mag", dan kiest wie de conclusie trekt, met een motief.',
    afleidingen(),
    '## Hoe krijgt iemand deze hulp',
    'Over hulp uit het sociaal domein beslist het college, volgens het besliskader van de eigen wet. Over hulp uit een aanpalend domein beslist een ander; de brief noemt wie.',
    tabel(
      ['wet', 'hoe', 'artikel', 'besliskader', 'termijn', 'bij dreiging', 'sluit met', 'budget', 'geldt'],
      wetCodes.flatMap(hoe),
    ),
    '## Wanneer hulp niet vrijwillig is',
    'Alleen deze vijf. De beslissing ligt elders; hier staan alleen haar kenmerk en haar dag.',
    tabel(
      ['regime', 'domein', 'wet', 'beslist door', 'geldt'],
      dwangregimeNamen.flatMap((naam) =>
        dwangregimes[naam].map((rij) => [
          rij.naam,
          domeinen[rij.domein].naam,
          rij.wet,
          rij.beslist,
          geldigheid(rij),
        ]),
      ),
    ),
  )
