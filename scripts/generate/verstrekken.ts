import { verstrekRedenen } from '../../src/teksten/nl/verstrek-redenen.ts'
import { citeer } from '../../src/wet/artikelen.ts'
import { type Categorie, categorieen, categorieNamen, niveaus } from '../../src/wet/categorieen.ts'
import { magVerstrekken, moetVerstrekken, type Verstrekfeiten } from '../../src/wet/mag-verstrekken.ts'
import { type PartijRegime, partijRegimeNamen, partijRegimes } from '../../src/wet/partij-regimes.ts'
import { type Verstrekweg, verstrekwegen, verstrekwegNamen } from '../../src/wet/verstrekwegen.ts'
import { pagina, tabel } from './markdown.ts'

const dag = '2026-12-24'

interface Wie {
  readonly naam: string
  readonly regime: PartijRegime
  readonly soort: string | null
  readonly jeugdvoorziening: boolean
}

const wie: readonly Wie[] = [
  ...partijRegimeNamen.map((regime) => ({
    ...{ naam: partijRegimes[regime].naam, regime },
    ...{ soort: null, jeugdvoorziening: false },
  })),
  {
    ...{ naam: 'Geheim van de jeugdhulp, als het onderzoek over jeugdhulp beslist' },
    ...({ regime: 'jeugdwet-7-3-11', soort: null, jeugdvoorziening: true } as const),
  },
  {
    ...{ naam: 'Zorgkantoor (Wlz-uitvoerder)' },
    ...({ regime: 'geen', soort: 'wlz-uitvoerder', jeugdvoorziening: false } as const),
  },
]

interface Omstandigheid {
  readonly toestemming: boolean
  readonly ernstig: boolean
}

const jaNee = [false, true]
const omstandigheden: readonly Omstandigheid[] = jaNee.flatMap((toestemming) =>
  jaNee.map((ernstig) => ({ toestemming, ernstig })),
)

const feitenVan = (weg: Verstrekweg, van: Wie, dan: Omstandigheid, categorie: Categorie): Verstrekfeiten => ({
  ...{ weg, regime: van.regime, soort: van.soort, jeugdvoorziening: van.jeugdvoorziening, categorie, ...dan },
  ...{ niveau: 'dat', gevraagdNiveau: 'dat', voorPassendeDienst: true, stappenGezet: true },
})

const mag = (feiten: Verstrekfeiten): string => {
  const uitkomst = magVerstrekken(feiten, dag)
  if (!uitkomst.toegestaan) return 'nee'
  if (moetVerstrekken(feiten)) return 'moet'
  return feiten.regime === 'burgemeester' ? 'weegt zelf' : 'mag'
}

/** The outcome, after checking that how far it goes makes no difference as long as it was asked. */
const eenUitkomst = (feiten: Verstrekfeiten): string => {
  const per = niveaus.map((niveau) => mag({ ...feiten, niveau, gevraagdNiveau: niveau }))
  if (new Set(per).size !== 1) throw new Error('the outcome differs by level: print the levels')
  return per[0] ?? ''
}

const waarom = (feiten: Verstrekfeiten): string => {
  const uitkomst = magVerstrekken(feiten, dag)
  if (uitkomst.toegestaan) return citeer(uitkomst.artikel, dag)
  return uitkomst.redenen
    .map(({ code, artikel }) => `${verstrekRedenen[code]?.zin ?? code} (${citeer(artikel, dag)})`)
    .join(' ')
}

/** Circumstances that make no difference for this party are one row. */
const rijenVan = (weg: Verstrekweg, van: Wie): readonly (readonly string[])[] => {
  const rijen = omstandigheden.map((dan) => ({
    dan,
    cellen: [
      ...categorieNamen.map((categorie) => eenUitkomst(feitenVan(weg, van, dan, categorie))),
      waarom(feitenVan(weg, van, dan, 'gewoon')),
    ],
  }))
  const groepen = Map.groupBy(rijen, ({ cellen }) => cellen.join('|'))
  return [...groepen.values()].map((groep) => {
    const toon = (per: (dan: Omstandigheid) => boolean) => {
      const waarden = new Set(groep.map(({ dan }) => per(dan)))
      return waarden.size === 2 ? 'om het even' : waarden.has(true) ? 'ja' : 'nee'
    }
    const alleen = groep.length !== 3
    return [
      van.naam,
      alleen ? toon(({ toestemming }) => toestemming) : 'ja, of ernstig',
      alleen ? toon(({ ernstig }) => ernstig) : 'ja, of toestemming',
      ...(groep[0]?.cellen ?? []),
    ]
  })
}

const koppen = [
  'Partij',
  'Toestemming',
  'Ernstig',
  ...categorieNamen.map((categorie) => categorieen[categorie].naam),
  'Grond, of waarom niet (gewoon gegeven)',
]

/** Who may provide what on which ground, by way, regime, consent, seriousness, category and level: the same function as the acts use. */
export const verstrekkenPagina = (): string =>
  pagina(
    'Wie wat mag verstrekken',
    'Voor elke weg waarlangs een partij iets wordt gevraagd of zelf iets inbrengt (5.4.2, 5.4.3 lid 2, 5.4.4 lid 4 en 5.5.3). Hoe ver een antwoord gaat (alleen dat, het verloop, de inhoud) maakt geen verschil, zolang het niet verder gaat dan is gevraagd: dat is bij het maken van deze bladzijde nagegaan. Geloof en afkomst gelden hier voor hulp die daarbij moet passen; is er geen zulke hulp, dan is het overal nee (5.4.1 lid 2). Zonder toestemming neemt een geheimhouder eerst de zeven stappen. De lijsten van partijen zijn een concept (2.3a.5).',
    ...verstrekwegNamen.flatMap((weg) => [
      `## ${verstrekwegen[weg].naam}`,
      tabel(
        koppen,
        wie.flatMap((van) => rijenVan(weg, van)),
      ),
    ]),
  )
