import { describe, expect, test } from 'vitest'
import { aanpak, aanpakIn, als, alsBeslisser, codes, gebeurtenis } from '../../../testing/aanpak.ts'
import { toetsBeantwoordMelding, voorafBeantwoordMelding } from './beantwoord-melding.ts'
import { type Beeindiging, toetsBeslisEinde, vernietigingNaEinde, voorafBeslisEinde } from './beslis-einde.ts'
import type { Feiten } from './feiten.ts'
import { dienstmeldingen, eindredenen, gebeurtenissen, meldingen } from './gebeurtenissen.ts'
import { toetsLegTerugvalafspraakVast, voorafLegTerugvalafspraakVast } from './leg-terugvalafspraak-vast.ts'
import { openMelding, staatNaMelding, toetsMeldAanCollege, voorafMeldAanCollege } from './meld-aan-college.ts'
import { lopend, staten } from './staten.ts'
import { zvhMelding } from './zvh-aanmelding.ts'

const melding = gebeurtenis('melding-aan-college', 5, { code: 'problemen-opgelost' })
const terugval = gebeurtenis('terugvalafspraak', 6, { code: 'gemaakt' })
const klaar = aanpak({ staat: 'einde-gemeld' }, { gebeurtenissen: [melding, terugval] })

describe('meld-aan-college (2.3a.3 lid 4)', () => {
  const meld = (redenCode: (typeof gebeurtenissen)['melding-aan-college'][number], feiten = aanpak()) =>
    codes(toetsMeldAanCollege({ redenCode, toelichting: 'Kort uitgelegd.' }, feiten, als()))

  // What the Zorg- en Veiligheidshuis asks besides stands in zvh-aanmelding.test.ts.
  test.each(meldingen.filter((code) => code !== zvhMelding))('%s kan worden gemeld', (redenCode) => {
    expect(meld(redenCode)).toEqual([])
    const naar = staatNaMelding(redenCode, 'in-uitvoering')
    expect(naar).toBe(eindredenen.includes(redenCode) ? 'einde-gemeld' : 'in-uitvoering')
  })
  test.each(dienstmeldingen)(
    '%s volgt uit wat een cliënt over een dienst zegt: niet zelf te kiezen',
    (code) => {
      expect(meld(code)).toEqual(['melding-zonder-reden'])
      expect(staatNaMelding(code, 'in-uitvoering')).toBe('in-uitvoering')
    },
  )
  test('een einde wordt één keer gemeld, iets anders kan daarna nog', () => {
    expect(meld('verhuisd', klaar)).toEqual(['aanpak-niet-in-deze-stand'])
    expect(meld('taak-niet-goed-mogelijk', klaar)).toEqual([])
    expect(staatNaMelding('taak-niet-goed-mogelijk', 'einde-gemeld')).toBe('einde-gemeld')
  })
  test('niet zonder reden of toelichting', () => {
    const invoer = { redenCode: 'verhuisd', toelichting: ' ' } as const
    expect(codes(toetsMeldAanCollege(invoer, aanpak(), als()))).toEqual(['melding-zonder-reden'])
  })
  test('H-56: de coördinator verwijst niet zelf naar het Zorg- en Veiligheidshuis (N-2.3a.3-zv5)', () => {
    const invoer = {
      redenCode: 'zorg-en-veiligheidshuis',
      toelichting: 'Overlast',
      zelfVerwijzen: true,
    } as const
    expect(codes(toetsMeldAanCollege(invoer, aanpak(), als()))).toContain('verwijzen-doet-het-college')
  })
  test.each(staten)('in de stand %s alleen als de taak loopt', (staat) => {
    expect(voorafMeldAanCollege(aanpakIn(staat), als()).toegestaan).toBe(lopend.includes(staat))
  })
  test('een melding staat open tot het college antwoordt of een ander aanwijst', () => {
    const na = (...later: Feiten['gebeurtenissen']) =>
      openMelding(aanpak({}, { gebeurtenissen: [melding, ...later] }))
    expect(na()).toBe(melding)
    expect(na(gebeurtenis('melding-beantwoord', 7))).toBeUndefined()
    expect(na(gebeurtenis('coordinator-vervangen', 7, { code: 'college' }))).toBeUndefined()
    const nieuw = gebeurtenis('melding-aan-college', 8)
    expect(na(gebeurtenis('melding-beantwoord', 7), nieuw)).toBe(nieuw)
  })
})

describe('beantwoord-melding (2.3a.3 lid 4)', () => {
  test('het college laat de aanpak doorgaan, met reden', () => {
    expect(
      codes(toetsBeantwoordMelding({ uitkomst: 'aangepast', reden: 'Nog een doel' }, klaar, alsBeslisser)),
    ).toEqual([])
    expect(codes(toetsBeantwoordMelding({ uitkomst: 'aangepast', reden: '' }, klaar, alsBeslisser))).toEqual([
      'antwoord-zonder-reden',
    ])
  })
  test('niet zonder melding, en niet door de coördinator', () => {
    expect(codes(voorafBeantwoordMelding(aanpak(), alsBeslisser))).toEqual([
      'geen-melding-om-te-beantwoorden',
    ])
    expect(codes(voorafBeantwoordMelding(klaar, als()))).toEqual(['niet-het-college', 'eigen-zaak'])
  })
})

describe('leg-terugvalafspraak-vast (§2.2, N-2.3a.3-afs)', () => {
  test.each(gebeurtenissen.terugvalafspraak)('%s, met tekst', (uitkomst) => {
    expect(
      codes(toetsLegTerugvalafspraakVast({ uitkomst, tekst: 'Bel de gemeente' }, aanpak(), als())),
    ).toEqual([])
    expect(codes(toetsLegTerugvalafspraakVast({ uitkomst, tekst: '' }, aanpak(), als()))).toEqual([
      'terugvalafspraak-zonder-tekst',
    ])
  })
  test('alleen door de coördinator', () => {
    expect(voorafLegTerugvalafspraakVast(aanpak(), alsBeslisser).toegestaan).toBe(false)
  })
})

describe('beslis-einde (2.3a.3 lid 4, 5.4.4 lid 7)', () => {
  const einde: Beeindiging = { eindeOp: '2027-02-26', overdrachtOntvangen: false }
  const redenen = (feiten: Feiten, deel: Partial<Beeindiging> = {}) =>
    codes(toetsBeslisEinde({ ...einde, ...deel }, feiten, alsBeslisser))

  test('na de melding en met terugvalafspraak; de uitkomst noemt de rij van de bewaartermijn', () => {
    expect(toetsBeslisEinde(einde, klaar, alsBeslisser)).toEqual({
      toegestaan: true,
      artikel: 'einde-coordinatie',
      rijen: ['coordinatie-bewaren@2023-01-30'],
    })
  })
  test('de gegevens gaan twee jaar na het einde weg, ook op een zondag (5.4.5 lid 2)', () => {
    expect(vernietigingNaEinde('2027-02-26', alsBeslisser).datum).toBe('2029-02-26')
    expect(vernietigingNaEinde('2028-02-29', { vandaag: '2028-03-01' }).datum).toBe('2030-02-28')
  })
  test('uit eigen beweging alleen met een eigen reden', () => {
    const zonder = aanpak({}, { gebeurtenissen: [terugval] })
    expect(redenen(zonder)).toEqual(['einde-zonder-melding-of-reden'])
    expect(redenen(zonder, { eigenReden: 'De cliënt belde het college.' })).toEqual([])
  })
  test('niet zonder terugvalafspraak, tenzij er geen coördinator is om die te maken (§2.2)', () => {
    expect(redenen(aanpak({ staat: 'einde-gemeld' }, { gebeurtenissen: [melding] }))).toEqual([
      'terugvalafspraak-ontbreekt',
    ])
    for (const staat of ['aangewezen', 'teruggegeven'] as const)
      for (const begonnenOp of [null, '2027-01-04'])
        expect(redenen(aanpak({ staat, begonnenOp }), { eigenReden: 'De cliënt zag ervan af.' })).toEqual([])
  })
  test('de coördinator beslist niet, ook niet in de pet van beslisser (Awb 2:4)', () => {
    expect(codes(voorafBeslisEinde(klaar, als()))).toEqual(['niet-het-college', 'eigen-zaak'])
    expect(codes(voorafBeslisEinde(klaar, als('beslisser')))).toEqual(['eigen-zaak'])
  })
  test('een coördinator van een partij draagt eerst alles over aan het college (N-5.4.4-8)', () => {
    const vanPartij = { ...klaar, dossier: { ...klaar.dossier, verwerkingsverantwoordelijke: 'schuldhulp' } }
    expect(redenen(vanPartij)).toEqual(['overdracht-aan-college-ontbreekt'])
    expect(redenen(vanPartij, { overdrachtOntvangen: true })).toEqual(['overdracht-niet-aangeboden'])
    const waaromZonderAanbod = 'De coördinator is al weg.'
    expect(redenen(vanPartij, { overdrachtOntvangen: true, waaromZonderAanbod })).toEqual([])
    const aangeboden = [...klaar.gebeurtenissen, gebeurtenis('overdracht-aangeboden', 7)]
    expect(redenen({ ...vanPartij, gebeurtenissen: aangeboden })).toEqual([
      'overdracht-aan-college-ontbreekt',
    ])
    expect(redenen({ ...vanPartij, gebeurtenissen: aangeboden }, { overdrachtOntvangen: true })).toEqual([])
    const ontvangen = [...klaar.gebeurtenissen, gebeurtenis('overdracht-aan-college', 7)]
    expect(redenen({ ...vanPartij, gebeurtenissen: ontvangen })).toEqual([])
  })
  test.each([
    ['2027-03-02', 'datum-in-de-toekomst'],
    ['2027-01-03', 'datum-te-vroeg'],
    ['2027-02-30', 'datum-bestaat-niet'],
    ['9999-12-31', 'datum-in-de-toekomst'],
  ])('einde op %s: %s', (eindeOp, verwacht) => {
    expect(redenen(klaar, { eindeOp })).toEqual([verwacht])
  })
  test('een beëindigde aanpak eindigt niet nog eens', () => {
    expect(redenen({ ...klaar, dossier: { ...klaar.dossier, staat: 'beeindigd' } })).toEqual([
      'aanpak-beeindigd',
    ])
  })
})
