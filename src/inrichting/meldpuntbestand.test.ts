import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { leesInrichting, OngeldigeInrichting } from './inrichtingsbestand.ts'

type Los = Record<string, unknown>
const goed = (): Los & { meldpunt: Los } => JSON.parse(readFileSync('docs/voorbeeld-inrichting.json', 'utf8'))

const fouten = (verandering: Los): readonly string[] => {
  const bestand = { ...goed(), meldpunt: { ...goed().meldpunt, ...verandering } }
  try {
    leesInrichting(JSON.stringify(bestand))
  } catch (error) {
    if (error instanceof OngeldigeInrichting) return error.fouten
    throw error
  }
  return []
}

const organisatie = (nr: number) => `5a3e0000-0001-4000-8000-00000000000${nr}`
const open = (...openingstijden: Los[]) => ({ openingstijden })

describe('het meldpunt in een inrichtingsbestand (2.2.5)', () => {
  test.each([
    ['uitgevoerd door de GGD', {}],
    ['uitgevoerd door de gemeente zelf', { uitvoerder: organisatie(1) }],
    ['zonder landelijk nummer en crisisdienst', { landelijk: undefined, crisisdienst: undefined }],
    ['dag en nacht open', open({ dag: 'zondag', van: '00:00', tot: '24:00' })],
    [
      'twee keer open op een dag',
      open({ dag: 'zondag', van: '13:00', tot: '17:00' }, { dag: 'zondag', van: '09:00', tot: '13:00' }),
    ],
  ])('mag: %s', (_, verandering) => {
    expect(fouten(verandering)).toEqual([])
  })

  test.each([
    [
      'een uitvoerder die niet in het bestand staat',
      { uitvoerder: organisatie(9) },
      'meldpunt, uitvoerder: is geen gemeente of verwerker onder organisaties.',
    ],
    [
      'een partij als uitvoerder: die werkt niet namens het college',
      { uitvoerder: organisatie(4) },
      'meldpunt, uitvoerder: is geen gemeente of verwerker onder organisaties.',
    ],
    ['geen telefoon', { telefoon: undefined }, 'meldpunt, telefoon: ontbreekt.'],
    ['letters als telefoon', { telefoon: 'bel ons' }, 'meldpunt, telefoon: is geen telefoonnummer.'],
    ['geen openingstijden', open(), 'meldpunt, openingstijden: is leeg.'],
    [
      'een dag die niet bestaat',
      open({ dag: 'feestdag', van: '09:00', tot: '17:00' }),
      'meldpunt, openingstijden 1, dag: moet een van deze zijn: maandag',
    ],
    [
      'een tijd die niet bestaat',
      open({ dag: 'maandag', van: '09:00', tot: '25:00' }),
      'meldpunt, openingstijden 1, tot: is geen tijd in de vorm uu:mm.',
    ],
    [
      'een einde voor het begin',
      open({ dag: 'maandag', van: '17:00', tot: '09:00' }),
      'meldpunt, openingstijden 1, tot: ligt niet na van.',
    ],
    [
      'tijden door elkaar',
      open({ dag: 'maandag', van: '09:00', tot: '13:00' }, { dag: 'maandag', van: '12:30', tot: '17:00' }),
      'meldpunt, openingstijden 2, van: valt in een andere openingstijd van die dag.',
    ],
    ['een onbekend veld', { mail: 'x' }, 'meldpunt: heeft een onbekend veld: mail.'],
  ])('mag niet: %s', (_, verandering, zin) => {
    expect(fouten(verandering).join('\n')).toContain(zin)
  })

  test('mag ontbreken', () => {
    const { meldpunt: _, ...zonder } = goed()
    expect(leesInrichting(JSON.stringify(zonder)).meldpunt).toBeUndefined()
  })
})
