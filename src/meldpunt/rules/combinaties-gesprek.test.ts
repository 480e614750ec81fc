import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { vandaag } from '../../../testing/melding.ts'
import type { Melder } from '../../wet/melding.ts'
import { type Gesprek, toetsBeginTriage } from './begin-triage.ts'

const ja = [true, false]

interface Gezegd {
  readonly acuut: boolean
  readonly ingezetene: boolean
  readonly plaats: 'hier' | 'elders' | 'onbekend'
  readonly melder: Melder
  readonly wilAanpak: boolean
  readonly verborgen: boolean
  readonly anoniem: boolean
  readonly reden: boolean
  readonly naam: boolean
  readonly bereik: 'geen' | 'telefoon' | 'mail'
  readonly gemelde: 'niets' | 'naam' | 'adres' | 'straat'
  readonly vertelt: boolean
}

const alle = combinaties<Gezegd>({
  acuut: ja,
  ingezetene: ja,
  plaats: ['hier', 'elders', 'onbekend'],
  melder: ['zelf', 'burger', 'professional'],
  wilAanpak: ja,
  verborgen: ja,
  anoniem: ja,
  reden: ja,
  naam: ja,
  bereik: ['geen', 'telefoon', 'mail'],
  gemelde: ['niets', 'naam', 'adres', 'straat'],
  vertelt: ja,
})

const alsGesprek = (zei: Gezegd): Gesprek => ({
  ontvangenOp: vandaag,
  acuut: zei.acuut,
  ingezetene: zei.ingezetene,
  plaatsElders: zei.plaats === 'elders',
  melder: zei.melder,
  wilAanpak: zei.wilAanpak,
  verborgen: zei.verborgen,
  anoniem: zei.anoniem,
  redenAnoniem: zei.reden ? 'Er moet nu iets gebeuren.' : '  ',
  melderNaam: zei.naam ? 'Bea' : undefined,
  melderTelefoon: zei.bereik === 'telefoon' ? '0612345678' : undefined,
  melderMail: zei.bereik === 'mail' ? 'bea@voorbeeld.example' : undefined,
  achternaam: zei.gemelde === 'naam' ? 'Terpstra' : undefined,
  straat: zei.gemelde === 'adres' || zei.gemelde === 'straat' ? 'Kade' : undefined,
  huisnummer: zei.gemelde === 'adres' ? '27' : undefined,
  vertelt: [zei.vertelt ? 'Huisarts De Vries' : undefined],
})

/** By hand, from 2.2.5, 5.5.1 and 5.5.2: may what was said in this call be stored. */
const magBewaren = (zei: Gezegd): boolean => {
  if (zei.acuut || !zei.ingezetene || zei.plaats === 'elders') return false
  if (zei.gemelde === 'niets' || zei.gemelde === 'straat') return false
  if (zei.melder === 'zelf') return !zei.verborgen && !zei.anoniem && !zei.vertelt
  if (zei.melder === 'professional')
    return !zei.wilAanpak && !zei.verborgen && !zei.anoniem && zei.naam && zei.bereik !== 'geen'
  const bekend = zei.anoniem ? zei.reden : zei.naam && zei.bereik !== 'geen'
  return bekend && !zei.vertelt
}

describe('alle combinaties van wat in een gesprek is gezegd (2.2.5, 5.5.1, 5.5.2)', () => {
  test(`bewaren mag in precies de gevallen die de wet noemt: ${alle.length} gesprekken`, () => {
    const anders = alle.filter(
      (zei) => toetsBeginTriage(alsGesprek(zei), vandaag).toegestaan !== magBewaren(zei),
    )
    expect(anders).toEqual([])
    expect(alle.filter(magBewaren).length).toBeGreaterThan(50)
  })
  test('acuut of geen ingezetene: nooit, wat er ook is gezegd, en dat staat vooraan (N-2.2.5-2-acu, N-2.2.5-2-ing)', () => {
    for (const zei of alle.filter(({ acuut, ingezetene }) => acuut || !ingezetene)) {
      const [eerste] = codes(toetsBeginTriage(alsGesprek(zei), vandaag))
      expect(eerste).toBe(zei.acuut ? 'melding-acuut' : 'melding-niet-ingezetene')
    }
  })
  test('H-25: een professional kan zich nooit verbergen, een burger wel (N-5.5.1-prf, N-5.5.1-ver)', () => {
    const verborgen = alle.filter((zei) => zei.verborgen && magBewaren(zei))
    expect(new Set(verborgen.map(({ melder }) => melder))).toEqual(new Set(['burger']))
  })
})
