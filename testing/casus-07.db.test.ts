import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoWie } from '../src/demo/demo-gebruikers.ts'
import { richtDemoIn } from '../src/demo/inrichting.ts'
import { type Gespeeld, speel } from '../src/demo/speel.ts'
import { onderzoek } from '../src/onderzoek/index.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { stappen } from './casus-07-stappen.ts'
import { gedaan, type TestOmgeving, testOmgeving } from './omgeving.ts'

const d0 = '2026-12-01'
const noor = demoWie('noor', 'toeleider')
const karim = demoWie('karim', 'beslisser')
const ilse = demoWie('ilse', 'coordinator')

interface Beeld {
  readonly beeld: {
    readonly staat: string
    readonly procedure: string
    readonly ingang: string
    readonly tijdlijn: readonly {
      readonly soort: string
      readonly code: string | null
      readonly datum: string
    }[]
    readonly gegevens: readonly { readonly categorie: string }[]
  }
}

let proef: TestOmgeving
let gespeeld: Gespeeld

const id = (naam: string): string => gespeeld.namen.get(naam) ?? ''
const gelezen = async (): Promise<Beeld['beeld']> =>
  gedaan<Beeld>(await proef.doe(onderzoek.bekijken, noor, {}, { dossierId: id('onderzoek') })).uitkomst.beeld

beforeAll(async () => {
  proef = await testOmgeving(plusDagen(d0, 31))
  await richtDemoIn(proef.omgeving.db)
  const client = { voornamen: 'Selam', achternaam: 'Voorbeeld', geboortedatum: '1993-02-14' }
  const verhaal = stappen({ client, gemeente: noor.gemeente, coordinatorId: ilse.gebruikerId })
  const mensen = { toeleider: noor, beslisser: karim, coordinator: ilse }
  gespeeld = await speel(verhaal, proef.omgeving, { d0, mensen })
})

afterAll(() => proef?.close())

describe('casus 07: brede intake inburgering (Wet inburgering 2021, 14 lid 8; 2.3a.4 lid 2 tot en met 7)', () => {
  test('iedere stap loopt af zoals de wet zegt, ook wat niet mag', () => {
    const geweigerd = gespeeld.stappen.filter(({ afloop }) => afloop.soort === 'geweigerd')
    expect(geweigerd.map(({ stap }) => stap.regel)).toEqual([
      'Mag niet: een gemotiveerd verzoek van een partij eisen.',
      'Mag niet: starten alsof zij er zelf om vroeg.',
      'Mag niet: vertellen dat er een onderzoek is zonder te wijzen op cliëntondersteuning.',
      'Mag niet: een reikwijdte die niet is beperkt tot de ernstige problemen.',
      'Mag niet: afkomst vastleggen zonder dienst die erop moet passen.',
      'Mag niet: godsdienst vastleggen zonder dienst die erop moet passen.',
      'Mag niet: geen aanpak bij een dienst naast de plicht om in te burgeren.',
      'Mag niet: hulp beginnen voordat zeker is wie zij is.',
    ])
  })
  test('het dossier zegt hoe het begon en volgens welke procedure het ging', async () => {
    expect(await gelezen()).toMatchObject({
      staat: 'afgerond',
      ingang: 'brede-intake-inburgering',
      procedure: 'zonder-verzoek-van-client',
    })
  })
  test('vastgelegd is dat zij moet inburgeren en dat er een tolk was; over afkomst en geloof niets (5.4.1 lid 2)', async () => {
    const { tijdlijn, gegevens } = await gelezen()
    expect(tijdlijn).toContainEqual(expect.objectContaining({ soort: 'inburgeringsplicht', code: 'plicht' }))
    expect(tijdlijn).toContainEqual(
      expect.objectContaining({
        soort: 'over-onderzoek-geinformeerd',
        code: 'met-tolk',
        datum: plusDagen(d0, 2),
      }),
    )
    expect(gegevens.map(({ categorie }) => categorie)).toEqual(['gewoon'])
  })
  test('een coördinator is aangewezen, en de uitkomst ging schriftelijk (2.3a.2 lid 1, 2.3a.3 lid 1)', async () => {
    const { tijdlijn } = await gelezen()
    const soorten = tijdlijn.map(({ soort }) => soort)
    expect(soorten).toContain('coordinator-aangewezen')
    expect(soorten).toContain('uitkomst-meegedeeld')
    expect(id('aanpak')).not.toBe('')
  })
})
