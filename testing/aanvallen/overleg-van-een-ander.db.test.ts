import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brengIn } from '../../src/casusoverleg/breng-in.ts'
import { haalTerug, verbeterIngebracht } from '../../src/casusoverleg/herstel-ingebracht.ts'
import { noteerAanwezig, noteerWeg } from '../../src/casusoverleg/noteer-aanwezig.ts'
import {
  beantwoordAfspraak,
  deelEigenAfspraak,
  trekAfspraakIn,
  veranderAfspraak,
} from '../../src/casusoverleg/op-afspraak.ts'
import { beantwoordMeeneming, trekMeenemingIn } from '../../src/casusoverleg/op-meeneming.ts'
import { sluitCasusoverleg } from '../../src/casusoverleg/sluit-casusoverleg.ts'
import { spreekAf } from '../../src/casusoverleg/spreek-af.ts'
import { vraagMeeTeNemen } from '../../src/casusoverleg/vraag-mee-te-nemen.ts'
import { brengInCasusoverleg } from '../../src/gecoordineerde-aanpak/breng-in-casusoverleg.ts'
import type { Verwerking, Wie } from '../../src/verwerking/verwerking.ts'
import { gesprekweg } from '../gesloten-overleg.ts'
import { jansen } from '../lopende-aanpak.ts'
import { gedaan } from '../omgeving.ts'
import { mensenVanPartijen } from '../portaal-op-de-weg.ts'

const { schuldhulp, ggz } = mensenVanPartijen
let weg: Awaited<ReturnType<typeof gesprekweg>>
beforeAll(async () => {
  weg = await gesprekweg()
})
afterAll(() => weg.sluit())

const id = async (sql: string, ...waarden: unknown[]): Promise<string> =>
  String((await weg.db.rijen(sql, waarden))[0]?.id)

/** A conference with something of everything: brought in, agreed, asked to take along. */
const vol = async () => {
  const overleg = await weg.gehouden()
  const ingebrachtId = await overleg.brengIn('Zij is herstellende tot maart.')
  const eigenId = await overleg.brengIn('Het geheimetraject loopt.')
  const afspraakId = await weg.spreek(overleg, overleg.wie.schuldhulp, 'Een begroting maken.', {}, schuldhulp)
  const vraag = {
    wat: 'herstellende tot maart',
    taak: 'De schulden regelen',
    waarvoor: 'Het plan begint daarna.',
  }
  const neem = { ...vraag, ingebrachtId, deelnemerId: overleg.wie.schuldhulp }
  const { meenemingId } = await overleg.moet(vraagMeeTeNemen, neem, schuldhulp)
  const aanwezigheidId = await id(
    'select id from casusoverleg.aanwezigheid where dossier_id = $1 and deelnemer_id = $2',
    ...[overleg.dossierId, overleg.wie.ggz],
  )
  return { ...overleg, ingebrachtId, eigenId, afspraakId: String(afspraakId), meenemingId, aanwezigheidId }
}
type Vol = Awaited<ReturnType<typeof vol>>

const tabellen = [
  'dossier',
  'deelnemer',
  'aanwezigheid',
  'ingebracht',
  'overlegafspraak',
  'meeneming',
] as const
const stand = async (dossierId: string): Promise<string> => {
  const delen: unknown[] = []
  for (const tabel of tabellen) {
    const sleutel = tabel === 'dossier' ? 'id' : 'dossier_id'
    const sql = `select r::text t from casusoverleg.${tabel} r where ${sleutel} = $1 order by 1`
    delen.push(await weg.db.rijen(sql, [dossierId]))
  }
  return JSON.stringify(delen)
}

/** An act as it would be done, and which of its ids come of another conference when it is attacked. */
type Aanval = readonly [naam: string, Verwerking, Wie, (van: Vol) => object, (ander: Vol) => object]

const inbreng = (van: Vol) => ({ ...brengIn.voorbeeld, betrokkeneId: van.betrokkeneId })
const neem = (van: Vol) => ({
  ...{ ingebrachtId: van.eigenId, deelnemerId: van.wie.schuldhulp, wat: 'het loopt' },
  ...{ taak: 'De schulden regelen', waarvoor: 'Het plan begint daarna.' },
})
const zelf = (van: Vol) => ({ deelnemerId: van.wie.schuldhulp, wat: 'Een brief schrijven.' })

const aanvallen: readonly Aanval[] = [
  ['afspraak van een deelnemer daar', spreekAf, jansen, zelf, ({ wie }) => ({ deelnemerId: wie.schuldhulp })],
  ['afspraak over iemand daar', spreekAf, jansen, zelf, ({ betrokkeneId }) => ({ betrokkeneId })],
  [
    ...(['een afspraak daar veranderen', veranderAfspraak, schuldhulp] as const),
    ({ afspraakId }) => ({ afspraakId, wat: 'Een begroting sturen.' }),
    ({ afspraakId }) => ({ afspraakId }),
  ],
  [
    ...(['een afspraak daar delen', deelEigenAfspraak, schuldhulp] as const),
    ({ afspraakId, wie }) => ({ afspraakId, delenMet: [wie.ggz] }),
    ({ afspraakId }) => ({ afspraakId }),
  ],
  [
    ...(['een afspraak delen met wie daar is', deelEigenAfspraak, schuldhulp] as const),
    ({ afspraakId, wie }) => ({ afspraakId, delenMet: [wie.ggz] }),
    ({ wie }) => ({ delenMet: [wie.ggz] }),
  ],
  [
    'meenemen wat daar is gezegd',
    vraagMeeTeNemen,
    schuldhulp,
    neem,
    ({ eigenId: e }) => ({ ingebrachtId: e }),
  ],
  [
    ...(['meenemen voor wie daar is', vraagMeeTeNemen, jansen] as const),
    (van) => ({ ...neem(van), deelnemerId: van.wie.organisator }),
    ({ wie }) => ({ deelnemerId: wie.schuldhulp }),
  ],
  [
    ...(['ja op meenemen daar', beantwoordMeeneming, ggz] as const),
    ({ meenemingId }) => ({ meenemingId, antwoord: 'ja', doorWie: 'R. van der Meer' }),
    ({ meenemingId }) => ({ meenemingId }),
  ],
  [
    ...(['een vraag om mee te nemen daar intrekken', trekMeenemingIn, schuldhulp] as const),
    ({ meenemingId }) => ({ meenemingId }),
    ({ meenemingId }) => ({ meenemingId }),
  ],
  ['inbrengen over iemand daar', brengIn, schuldhulp, inbreng, ({ betrokkeneId }) => ({ betrokkeneId })],
  ['inbrengen, niet voor wie daar is', brengIn, schuldhulp, inbreng, ({ wie }) => ({ nietVoor: [wie.ggz] })],
  [
    ...(['verbeteren wat daar is gezegd', verbeterIngebracht, ggz] as const),
    ({ eigenId }) => ({ ...verbeterIngebracht.voorbeeld, ingebrachtId: eigenId }),
    ({ eigenId }) => ({ ingebrachtId: eigenId }),
  ],
  [
    ...(['terughalen wat daar is gezegd', haalTerug, ggz] as const),
    ({ eigenId }) => ({ ingebrachtId: eigenId }),
    ({ eigenId }) => ({ ingebrachtId: eigenId }),
  ],
  [
    ...(['een deelnemer daar aanwezig', noteerAanwezig, jansen] as const),
    ({ wie }) => ({ deelnemerId: wie.client }),
    ({ wie }) => ({ deelnemerId: wie.client }),
  ],
  [
    ...(['een deelnemer daar weg', noteerWeg, jansen] as const),
    ({ aanwezigheidId }) => ({ aanwezigheidId }),
    ({ aanwezigheidId }) => ({ aanwezigheidId }),
  ],
  [
    ...(['een afspraak daar beantwoorden', beantwoordAfspraak, schuldhulp] as const),
    ({ afspraakId }) => ({ afspraakId, antwoord: 'nee', doorWie: 'R. van der Meer' }),
    ({ afspraakId }) => ({ afspraakId }),
  ],
  [
    ...(['een afspraak daar intrekken', trekAfspraakIn, schuldhulp] as const),
    ({ afspraakId }) => ({ afspraakId }),
    ({ afspraakId }) => ({ afspraakId }),
  ],
]

describe('een id van een ander overleg, van dezelfde gemeente, dezelfde partijen en dezelfde organisator (5.4.3 lid 1)', () => {
  let [eigen, ander]: Vol[] = []
  beforeAll(async () => {
    // Who comes into a room leaves the one before: the own conference is held last.
    ander = await vol()
    eigen = await vol()
  })
  test.each(aanvallen)(
    '%s: geweigerd, en beide blijven zoals ze waren; met het eigen id kan het',
    async (...een) => {
      const [, handeling, wie, met, vanAnder] = een
      if (!eigen || !ander) throw new Error('both were held')
      const voor = [await stand(eigen.dossierId), await stand(ander.dossierId)]
      const afloop = await eigen.doe(handeling, { ...met(eigen), ...vanAnder(ander) }, wie)
      expect(afloop.soort).toBe('geweigerd')
      expect([await stand(eigen.dossierId), await stand(ander.dossierId)]).toEqual(voor)
      gedaan(await eigen.doe(handeling, met(eigen), wie))
      expect(await stand(ander.dossierId)).toBe(voor[1])
    },
  )
  test('sluiten: wie vertelt doet mee aan dit overleg', async () => {
    if (!eigen || !ander) throw new Error('both were held')
    const { wie } = ander
    const invoer = { ...sluitCasusoverleg.voorbeeld, wieVertelt: wie.organisator }
    expect(await eigen.doe(sluitCasusoverleg, invoer)).toMatchObject({ soort: 'geweigerd' })
  })
  test('uit het dossier: geen gegeven van een andere aanpak, en niet in een overleg van een andere aanpak', async () => {
    const [daar, hier] = [await weg.gehouden(), await weg.gehouden()]
    const overlegVan = ({ aanpak }: typeof hier) =>
      id('select id from coordinatie.overleg where dossier_id = $1', aanpak.dossierId)
    const goed = {
      ...{ overlegId: await overlegVan(hier), gegevenId: hier.aanpak.gegevens.schulden },
      waarom: 'Zonder dit is niet te kiezen wie begint.',
    }
    const breng = (anders: object) =>
      weg.doe(brengInCasusoverleg, jansen, { ...goed, ...anders }, hier.aanpak.dossierId)
    for (const anders of [
      { gegevenId: daar.aanpak.gegevens.schulden },
      { overlegId: await overlegVan(daar) },
      { overlegId: daar.dossierId },
      { overlegId: hier.dossierId },
    ])
      expect((await breng(anders)).soort).toBe('geweigerd')
    gedaan(await breng({}))
  })
})
