import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { voegBestandToe } from '../src/onderzoek/voeg-bestand-toe.ts'
import { bekijkBrief, bekijkVerzoek } from '../src/rechten/bekijk-verzoek.ts'
import { beslis } from '../src/rechten/beslis.ts'
import { geefAfschrift } from '../src/rechten/geef-afschrift.ts'
import { neemVerzoekAan } from '../src/rechten/neem-verzoek-aan.ts'
import type { Pakket } from '../src/rechten/pakket.ts'
import { bekijkPakket } from '../src/rechten/stel-pakket-samen.ts'
import { legVragerMagNietVast, stelVragerVast } from '../src/rechten/stel-vrager-vast.ts'
import type { VerzoekBeeld } from '../src/rechten/verzoek-beeld.ts'
import type { Brief } from '../src/verwerking/brief.ts'
import type { ZaakUitkomst } from '../src/verwerking/hoofdstuk.ts'
import type { Verwerking, Wie } from '../src/verwerking/verwerking.ts'
import { begin, bsnVan } from './casus-03-begin.ts'
import { mensen } from './casus-03-inrichting.ts'
import { overleg } from './casus-03-overleg.ts'
import { gegevens } from './casus-03-partijen.ts'
import { uitkomst } from './casus-03-uitkomst.ts'
import { siteMetCasus03 } from './mijn-site.ts'
import { afgelopen, gedaan } from './omgeving.ts'

let proef: Awaited<ReturnType<typeof siteMetCasus03>>
const lies = { ...mensen.toeleider, rol: 'rechtenmedewerker' } as const
const karim = {
  ...mensen.toeleider,
  rol: 'beslisser',
  gebruikerId: '33333333-3333-4333-8333-333333333333',
} as const

beforeAll(async () => {
  proef = await siteMetCasus03([...begin, ...gegevens], 20)
})
afterAll(() => proef?.site.close())

const jongen = { voornamen: 'Jonas', achternaam: 'Zwart', geboortedatum: '2012-05-10', bsn: bsnVan.jongen }
const vraag = async (
  deel: object,
): Promise<(wat: Verwerking, invoer?: object, wie?: typeof karim) => ReturnType<typeof proef.site.doe>> => {
  const invoer = {
    ...{
      recht: 'inzage',
      over: 'onderzoek',
      ontvangenOp: '2026-12-21',
      wat: 'Alles over mijn zoon.',
      ...jongen,
    },
    ...deel,
  }
  const { dossierId } = gedaan(await proef.site.doe(neemVerzoekAan, lies, invoer))
  return (wat, meer = {}, wie) => proef.site.doe(wat, wie ?? lies, meer, { dossierId })
}
const vast = { hoe: 'legitimatie', vastgesteld: true, stukGezien: true }
const teksten = ({ delen }: Pakket) => delen.flatMap(({ dingen }) => dingen.map(({ tekst }) => tekst))

describe('inzage over de jongen van veertien (casus 03; 5.3.2 lid 2 tot en met 4, Q-42)', () => {
  test('van de bestanden staan alleen de zijne erin, met wat het is en geen naam die iemand gaf (AVG 15 lid 3 en 4)', async () => {
    const { bestand } = voegBestandToe.voorbeeld
    for (const [wie, soort] of [
      ['jongen', 'persoonlijk-plan'],
      ['moeder', 'vertegenwoordiging'],
    ] as const)
      gedaan(
        await proef.site.doe(
          voegBestandToe,
          mensen.toeleider,
          { betrokkeneId: proef.id(wie), soort, bestand },
          { dossierId: proef.id('onderzoek') },
        ),
      )
    const zelf = await vraag({ door: 'zelf' })
    gedaan(await zelf(stelVragerVast, { hoe: 'bekend', vastgesteld: true }))
    const { delen } = gedaan<Pakket>(await zelf(bekijkPakket)).uitkomst
    expect(delen.map(({ bestanden }) => bestanden)).toEqual([['Persoonlijk plan, 21 december 2026']])
  })
  test('de jongen zelf: ook wat hij voor zijn ouders geheim hield (5.3.2 lid 2)', async () => {
    const zelf = await vraag({ door: 'zelf' })
    gedaan(await zelf(stelVragerVast, { hoe: 'bekend', vastgesteld: true }))
    const { delen, opNaam } = gedaan<Pakket>(await zelf(bekijkPakket)).uitkomst
    expect(opNaam).toEqual([])
    expect(delen).toHaveLength(1)
    expect(delen[0]?.dingen.length).toBeGreaterThan(0)
  })
  test('zijn vader met gezag: niets van wat voor wie ook geheim bleef, en hoeveel dat is ziet alleen wie het behandelt (5.3.2 lid 3 en 4)', async () => {
    const zelf = await vraag({ door: 'zelf', recht: 'afschrift' })
    gedaan(await zelf(stelVragerVast, { hoe: 'bekend', vastgesteld: true }))
    const alles = gedaan<Pakket>(await zelf(bekijkPakket)).uitkomst
    const vader = await vraag({ door: 'ouder', vrager: 'Erik Brands' })
    expect(afgelopen(await vader(stelVragerVast, { ...vast, stukGezien: false }))).toEqual([
      'vrager-zonder-stuk',
    ])
    gedaan(await vader(stelVragerVast, vast))
    const gekregen = gedaan<Pakket>(await vader(bekijkPakket)).uitkomst
    const geheim = teksten(alles).filter((een) => !teksten(gekregen).includes(een))
    expect(geheim.length).toBeGreaterThan(0)
    expect(gekregen.delen[0]?.weggelaten).toBeGreaterThanOrEqual(geheim.length)
    for (const tekst of geheim) expect(JSON.stringify(gekregen)).not.toContain(tekst)
  })
  test('een vader zonder gezag ziet niets, en krijgt een besluit met die grond (5.3.2 lid 3, AVG 12 lid 4)', async () => {
    const vader = await vraag({ door: 'ouder', vrager: 'Erik Brands' })
    gedaan(
      await vader(legVragerMagNietVast, { reden: 'geen-gezag', toelichting: 'Het register noemt hem niet.' }),
    )
    expect(afgelopen(await vader(bekijkPakket))).toEqual(['vrager-mag-niet'])
    const ja = { beslissing: 'toegewezen', antwoord: 'U krijgt een kopie.' }
    expect(afgelopen(await vader(beslis, ja, karim))).toEqual(['vrager-mag-niet'])
    const nee = {
      beslissing: 'afgewezen',
      gronden: ['vrager-onbevoegd'],
      motief: 'U heeft geen gezag over hem.',
    }
    gedaan(await vader(beslis, nee, karim))
  })
})

describe('na de uitkomst en de wisseling van coördinator (AVG 15 lid 1 onder c)', () => {
  test('leest ieder in zijn kopie wie het kreeg in woorden: van het gezin nooit wie (AVG 15 lid 4)', async () => {
    const wissel = [mensen.coordinator.gebruikerId, mensen['volgende-coordinator'].gebruikerId] as const
    const { site } = await siteMetCasus03([...begin, ...gegevens, ...overleg, ...uitkomst(...wissel)], 211)
    try {
      const moeder = {
        voornamen: 'Mirjam',
        achternaam: 'Zwart',
        geboortedatum: '1984-03-09',
        bsn: bsnVan.moeder,
      }
      const gelezen: string[] = []
      for (const wie of [jongen, moeder]) {
        const invoer = {
          recht: 'afschrift',
          over: 'alles',
          ontvangenOp: '2027-06-30',
          door: 'zelf',
          wat: 'Alles.',
        }
        const { dossierId } = gedaan(await site.doe(neemVerzoekAan, lies, { ...invoer, ...wie }))
        const doe = (wat: Verwerking, meer: object = {}, van: Wie = lies) =>
          site.doe(wat, van, meer, { dossierId })
        gedaan(await doe(stelVragerVast, { hoe: 'bekend', vastgesteld: true }))
        gedaan(await doe(beslis, { beslissing: 'toegewezen', antwoord: 'U krijgt een kopie.' }, karim))
        gedaan(await doe(geefAfschrift))
        const { brieven } = gedaan<ZaakUitkomst & { beeld: VerzoekBeeld }>(await doe(bekijkVerzoek)).uitkomst
          .beeld
        const lees = await doe(bekijkBrief, { briefId: brieven.at(-1)?.id })
        gelezen.push(JSON.stringify(gedaan<{ brief: Brief }>(lees).uitkomst.brief.delen))
      }
      const [kind = '', ouder = ''] = gelezen
      expect(kind).toContain('Gegeven aan: ')
      expect(ouder).toContain('Wij bewaren uw naam')
      for (const tekst of gelezen) {
        expect(tekst).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
      }
    } finally {
      await site.close()
    }
  })
})
