import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { leesInrichting, OngeldigeInrichting } from './inrichtingsbestand.ts'

type Los = Record<string, unknown>
const goed = (): Record<string, Los[]> & { gemeente: Los } =>
  JSON.parse(readFileSync('docs/voorbeeld-inrichting.json', 'utf8'))

const fouten = (inhoud: unknown): readonly string[] => {
  try {
    leesInrichting(JSON.stringify(inhoud))
  } catch (error) {
    if (error instanceof OngeldigeInrichting) return error.fouten
    throw error
  }
  return []
}

/** The example with something else in its system. */
const met = (verandering: Los) => {
  const bestand = goed()
  return {
    ...bestand,
    partijen: bestand.partijen,
    systemen: bestand.systemen?.map((een) => ({ ...een, ...verandering })),
  }
}

const slecht = 'systemen 1, meldadres: is geen https-adres zonder naam, wachtwoord, vraagteken of hekje.'

describe('een systeem van een partij in een inrichtingsbestand (ADR 0016)', () => {
  test.each([
    ['zonder meldadres: het krijgt geen meldingen', { meldadres: undefined }],
    ['dat eindigt', { tot: '2027-01-01' }],
    ['op deze machine, voor een demo', { meldadres: 'http://localhost:4000/meldingen' }],
    ['met een nieuwe sleutel', { sleutel: 2 }],
  ])('%s is goed', (_, verandering) => {
    expect(fouten(met(verandering))).toEqual([])
  })

  test.each([
    ['een adres zonder slot', { meldadres: 'http://klantsysteem.example/' }, slecht],
    ['een adres met een wachtwoord', { meldadres: 'https://wie:wat@klantsysteem.example/' }, slecht],
    ['een adres met een vraag erin', { meldadres: 'https://klantsysteem.example/?token=x' }, slecht],
    ['geen adres', { meldadres: 'klantsysteem' }, slecht],
    ['geen client', { clientId: '' }, 'systemen 1, clientId: is leeg.'],
    ['een einde voor het begin', { tot: '2025-01-01' }, 'systemen 1, tot: ligt voor van.'],
    [
      'een organisatie die geen partij is (1.1.1)',
      { organisatie: '5a3e0000-0001-4000-8000-000000000002' },
      'systemen 1, organisatie: kan alleen bij een organisatie die onder partijen staat.',
    ],
  ])('%s wordt geweigerd', (_, verandering, zin) => {
    expect(fouten(met(verandering))).toEqual([zin])
  })

  test('van de gemeente zelf wordt geweigerd: wie schrijft en wie beslist zijn twee mensen (Awb 2:4)', () => {
    const gemeente = '5a3e0000-0001-4000-8000-000000000001'
    const bestand = met({ organisatie: gemeente })
    const partijen = bestand.partijen?.map((een, nr) => (nr === 1 ? { ...een, organisatie: gemeente } : een))
    expect(fouten({ ...bestand, partijen })).toEqual([
      'systemen 1, organisatie: is de gemeente: wie daar schrijft en wie beslist zijn twee mensen.',
    ])
  })

  test('twee keer dezelfde client wordt geweigerd: dan weet niemand voor wie hij handelt', () => {
    const bestand = goed()
    const [een] = bestand.systemen ?? []
    const twee = [een, { ...een, id: '5a3e0000-0008-4000-8000-000000000002' }]
    expect(fouten({ ...bestand, systemen: twee })).toEqual(['systemen 2, clientId: staat er twee keer in.'])
  })

  test.each(['1', '0000009993000000000x', '000000999300000000000'])(
    'een OIN heeft twintig cijfers: %s',
    (oin) => {
      const bestand = goed()
      expect(fouten({ ...bestand, gemeente: { ...bestand.gemeente, oin } })).toEqual([
        'gemeente, oin: is geen OIN van twintig cijfers.',
      ])
    },
  )
})
