import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beslis } from '../src/rechten/beslis.ts'
import { neemVerzoekAan } from '../src/rechten/neem-verzoek-aan.ts'
import type { Pakket } from '../src/rechten/pakket.ts'
import { bekijkPakket } from '../src/rechten/stel-pakket-samen.ts'
import { legVragerMagNietVast, stelVragerVast } from '../src/rechten/stel-vrager-vast.ts'
import type { Verwerking } from '../src/verwerking/verwerking.ts'
import { begin, bsnVan } from './casus-03-begin.ts'
import { mensen } from './casus-03-inrichting.ts'
import { gegevens } from './casus-03-partijen.ts'
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
