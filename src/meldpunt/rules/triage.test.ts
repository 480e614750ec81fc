import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { aan, feit, melding, vandaag } from '../../../testing/melding.ts'
import { categorieNamen, isBijzonder, niveaus } from '../../wet/categorieen.ts'
import type { InlichtingFeit } from './feiten.ts'
import { staten } from './staten.ts'
import { toetsLegContactGemeldeVast, toetsLegMeldingGegevenVast, toetsVraagInlichting } from './triage.ts'

const gesproken = feit('contact-gemelde', 'niet-bereikt')
const open: InlichtingFeit = {
  ...{
    id: 'vraag',
    aan: 'partij',
    partijId: 'wijkteam',
    andereGemeente: null,
    niveau: 'dat',
    staat: 'gevraagd',
  },
  gevraagdOp: vandaag,
}

describe('contact met de persoon zelf (2.2.5 lid 2, §5.4)', () => {
  const leg = (deel: object = {}, feiten = melding()) =>
    codes(toetsLegContactGemeldeVast({ datum: vandaag, uitkomst: 'gesproken', ...deel }, feiten, aan()))
  test('gesproken of niet bereikt kan zo; niet geprobeerd vraagt een reden', () => {
    expect(leg()).toEqual([])
    expect(leg({ uitkomst: 'niet-bereikt' })).toEqual([])
    expect(leg({ uitkomst: 'niet-geprobeerd' })).toEqual(['niet-geprobeerd-zonder-reden'])
    expect(leg({ uitkomst: 'niet-geprobeerd', toelichting: 'Er is geen nummer.' })).toEqual([])
  })
  test('tussen de melding en vandaag, en niet na het einde', () => {
    expect(leg({ datum: '2026-11-01' })).toEqual(['dag-voor-melding'])
    expect(leg({ datum: '2026-11-04' })).toEqual(['dag-in-toekomst'])
    expect(leg({}, melding({}, { staat: 'afgerond' }))).toEqual(['melding-afgerond'])
  })
})

describe('een gegeven voor de triage (5.5.2 lid 1)', () => {
  test.each(categorieNamen)('%s', (categorie) => {
    const leg = (waaromBijzonder?: string) =>
      codes(toetsLegMeldingGegevenVast({ categorie, waaromBijzonder }, melding(), aan(), false))
    const hoort = ['gewoon', 'gezondheid', 'strafrechtelijk'].includes(categorie)
    expect(leg('Zonder dit weten wij niet hoe snel het moet.')).toEqual(
      hoort ? [] : ['categorie-niet-bij-melding'],
    )
    if (hoort) expect(leg()).toEqual(isBijzonder(categorie) ? ['bijzonder-gegeven-zonder-reden'] : [])
  })
  test.each(staten)('in de stand %s', (staat) => {
    const feiten = melding({}, { staat })
    const mag = codes(toetsLegMeldingGegevenVast({ categorie: 'gewoon' }, feiten, aan(), false))
    expect(mag.length === 0).toBe(staat === 'triage')
  })
  test('uit een eerdere melding alleen als die er in deze gemeente nog is (5.5.4 lid 1)', () => {
    const uit = (bron: string, eerder: boolean) =>
      codes(toetsLegMeldingGegevenVast({ bron, categorie: 'gewoon' }, melding(), aan(), eerder))
    expect(uit('eerdere-melding', true)).toEqual([])
    expect(uit('eerdere-melding', false)).toEqual(['geen-eerdere-melding'])
    expect(uit('melder', false)).toEqual([])
  })
})

const utrecht = { genoemd: 'Utrecht', gevonden: ['0344'], eigen: '0000' }

describe('anderen om inlichtingen vragen (5.5.3)', () => {
  const vraag = (deel: object = {}, feiten = melding({ gebeurtenissen: [gesproken] })) => {
    const invoer = { partijId: 'wijkteam', ...deel }
    const partij = invoer.partijId ? ({ regime: 'geen', soort: null } as const) : undefined
    return codes(
      toetsVraagInlichting(
        { aan: 'partij', partij, gemeente: utrecht, niveau: 'dat', ...invoer },
        feiten,
        aan(),
      ),
    )
  }
  test('eerst de persoon zelf, of waarom niet (§5.4)', () => {
    expect(vraag({}, melding())).toEqual(['eerst-contact-met-gemelde'])
    expect(vraag({}, melding({ gebeurtenissen: [feit('contact-gemelde', 'niet-geprobeerd')] }))).toEqual([])
  })
  test('aan wie × welke partij × hoeveel × met reden', () => {
    const alle = combinaties({
      aan: ['partij', 'gemeente', 'burgemeester'] as const,
      partijId: ['wijkteam', undefined],
      niveau: niveaus,
      waaromMeer: ['', 'Dat zij bekend is, zegt niet of er nu hulp is.'],
    })
    for (const een of alle) {
      const partij = een.aan === 'partij'
      const verwacht = [
        ...(partij && !een.partijId ? ['inlichting-zonder-partij'] : []),
        ...(!partij && een.partijId ? ['inlichting-met-partij'] : []),
        ...(een.niveau !== 'dat' && een.waaromMeer === '' ? ['niveau-zonder-reden'] : []),
      ]
      expect(vraag(een), JSON.stringify(een)).toEqual(verwacht)
    }
  })
  test('wie is gesproken, weet van de melding voordat een ander het hoort; niet bereikt is een reden (AVG 14 lid 3)', () => {
    const sprak = feit('contact-gemelde', 'gesproken')
    expect(vraag({}, melding({ gebeurtenissen: [sprak] }))).toEqual(['niet-geinformeerd'])
    const weet = feit('gemelde-geinformeerd', 'gesprek')
    expect(vraag({}, melding({ gebeurtenissen: [sprak, weet] }))).toEqual([])
    const wacht = [
      feit('informeren-uitgesteld', 'veiligheid'),
      feit('informeren-herzien', null, '2026-11-20'),
    ]
    expect(vraag({}, melding({ gebeurtenissen: [sprak, ...wacht] }))).toEqual([])
  })
  test.each([
    ['zonder naam', { genoemd: ' ', gevonden: [] }, ['zonder-gemeente']],
    ['een naam die niemand kent', { gevonden: [] }, ['gemeente-onbekend']],
    ['een naam die twee keer bestaat', { gevonden: ['0373', '0893'] }, ['gemeente-niet-eenduidig']],
    ['de eigen gemeente', { gevonden: ['0000'] }, ['eigen-gemeente']],
    ['een andere gemeente', {}, []],
  ])('een gemeente: %s', (_, deel, verwacht) => {
    expect(vraag({ aan: 'gemeente', partijId: undefined, gemeente: { ...utrecht, ...deel } })).toEqual(
      verwacht,
    )
  })
  test('aan één gemeente, en aan de burgemeester, één vraag tegelijk', () => {
    const gevraagd = { ...open, aan: 'gemeente', partijId: null, andereGemeente: '0344' } as const
    const stel = (aan: 'gemeente' | 'burgemeester', code: string, wacht: InlichtingFeit) =>
      vraag(
        { aan, partijId: undefined, gemeente: { ...utrecht, gevonden: [code] } },
        melding({ gebeurtenissen: [gesproken], inlichtingen: [wacht] }),
      )
    expect(stel('gemeente', '0344', gevraagd)).toEqual(['inlichting-loopt-al'])
    expect(stel('gemeente', '0363', gevraagd)).toEqual([])
    expect(stel('burgemeester', '', gevraagd)).toEqual([])
    expect(stel('burgemeester', '', { ...gevraagd, aan: 'burgemeester' })).toEqual(['inlichting-loopt-al'])
  })
  test('aan één partij één vraag tegelijk', () => {
    const metVraag = melding({ gebeurtenissen: [gesproken], inlichtingen: [open] })
    expect(vraag({}, metVraag)).toEqual(['inlichting-loopt-al'])
    expect(vraag({ partijId: 'huisarts' }, metVraag)).toEqual([])
  })
})
