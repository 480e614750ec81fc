import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { aan, feit, melding, ontvangen, vandaag } from '../../../testing/melding.ts'
import { type Melder, melderSoorten } from '../../wet/melding.ts'
import type { Feiten, InlichtingFeit } from './feiten.ts'
import { type Gebeurtenissoort, gebeurtenissen } from './gebeurtenissen.ts'
import { toetsHaalInlichtingAntwoordWeg, toetsTrekInlichtingIn } from './trek-inlichting-in.ts'
import { delenVan, teVerbeteren, wegTeHalen } from './vastleggingen.ts'
import { toetsVerbeterMelder } from './verbeter-melder.ts'
import {
  toetsHaalMeldingGebeurtenisWeg,
  toetsVerbeterMeldingGebeurtenis,
} from './verbeter-melding-gebeurtenis.ts'
import { toetsVerbeterMeldingsdag, vernietigenOp } from './verbeter-meldingsdag.ts'

const reden = 'Het stond er verkeerd.'
const naam = { melderNaam: 'Bea', melderTelefoon: '0612345678' }

interface Beller {
  readonly melder: Melder
  readonly verborgen: boolean
  readonly anoniem: boolean
  readonly zegtHijZelf: boolean
}

/** What stands in the way, of somebody who was a hidden citizen. */
const magNiet = ({ melder, verborgen, anoniem, zegtHijZelf }: Beller): readonly string[] => {
  const bekend = verborgen || zegtHijZelf ? [] : ['alleen-melder-zelf-bekend']
  if (melder === 'burger') return bekend
  if (melder === 'zelf')
    return [...(verborgen || anoniem ? ['zelf-niet-verborgen'] : []), ...bekend, 'zelf-zonder-gesprek']
  return [
    ...(verborgen ? ['professional-niet-verborgen'] : []),
    ...(anoniem ? ['professional-niet-anoniem'] : []),
    ...bekend,
  ]
}

describe('verbeteren wie er belde (5.5.1, AVG 16)', () => {
  test('wie × verborgen × naamloos × zegt hij het zelf, vanuit een verborgen inwoner', () => {
    const alle = combinaties({
      melder: melderSoorten,
      verborgen: [true, false],
      anoniem: [true, false],
      zegtHijZelf: [true, false],
    })
    for (const een of alle) {
      const invoer = { ...naam, redenAnoniem: 'Zij is in gevaar.', reden, ...een }
      expect(codes(toetsVerbeterMelder(invoer, melding(), aan())), JSON.stringify(een)).toEqual(magNiet(een))
    }
  })
  test.each([
    ['zonder naam', { melderNaam: ' ' }, ['melder-zonder-naam']],
    ['niet te bereiken', { melderTelefoon: undefined }, ['melder-zonder-bereik']],
    ['naam weg zonder reden om te behandelen', { anoniem: true }, ['anoniem-zonder-reden']],
    ['hoe een inwoner hem kent', { relatie: 'buurvrouw' }, ['alleen-professional-vertelt']],
    ['zonder te zeggen wat er niet klopte', { reden: ' ' }, ['verbetering-zonder-reden']],
  ])('mag niet: %s', (_, deel, verwacht) => {
    const invoer = { melder: 'burger' as const, verborgen: true, anoniem: false, zegtHijZelf: false }
    expect(codes(toetsVerbeterMelder({ ...invoer, ...naam, reden, ...deel }, melding(), aan()))).toEqual(
      verwacht,
    )
  })
})

describe('wie over zichzelf belde, weet het (AVG 13)', () => {
  const zelf = { melder: 'zelf' as const, verborgen: false, anoniem: false, zegtHijZelf: true, reden }
  test('van een ander de persoon zelf maken kan alleen als die is gesproken: anders hoort hij het nooit (2.2.5 lid 2)', () => {
    expect(codes(toetsVerbeterMelder(zelf, melding(), aan()))).toEqual(['zelf-zonder-gesprek'])
    const sprak = melding({ gebeurtenissen: [feit('contact-gemelde', 'gesproken')] })
    expect(codes(toetsVerbeterMelder(zelf, sprak, aan()))).toEqual([])
    for (const code of ['niet-bereikt', 'niet-geprobeerd'])
      expect(
        codes(toetsVerbeterMelder(zelf, melding({ gebeurtenissen: [feit('contact-gemelde', code)] }), aan())),
      ).toEqual(['zelf-zonder-gesprek'])
  })
})

describe('verbeteren wat is vastgelegd (AVG 5 lid 1 onder d)', () => {
  const verbeter = (een: Feiten['gebeurtenissen'][number], deel: object, feiten: Partial<Feiten> = {}) =>
    codes(
      toetsVerbeterMeldingGebeurtenis(
        { gebeurtenisId: een.id, reden, ...deel },
        melding({ gebeurtenissen: [een], ...feiten }),
        aan(),
      ),
    )
  test('de dag, de uitkomst of de woorden, wat bij die soort hoort', () => {
    for (const soort of Object.keys(gebeurtenissen) as Gebeurtenissoort[]) {
      const een = feit(soort, gebeurtenissen[soort][0] ?? null, ontvangen)
      const deel = { datum: vandaag }
      const anders = gebeurtenissen[soort][1]
      if (delenVan(soort).length === 0) {
        expect(verbeter(een, deel), soort).toContain('melding-zonder-vastlegging')
        continue
      }
      expect(verbeter(een, deel), soort).toEqual(delenVan(soort).includes('datum') ? [] : ['deel-past-niet'])
      if (anders) expect(verbeter(een, { code: anders }), soort).toEqual([])
      expect(verbeter(een, { code: 'x' }), soort).toEqual(['deel-past-niet'])
    }
  })
  test.each([
    ['niets anders', { code: 'gesproken' }, ['niets-verbeterd']],
    ['een dag die nog komt', { datum: '2026-12-01' }, ['dag-in-toekomst']],
    ['een dag voor de melding', { datum: '2026-11-01' }, ['dag-voor-melding']],
    ['niet geprobeerd, zonder waarom', { code: 'niet-geprobeerd' }, ['niet-geprobeerd-zonder-reden']],
    ['zonder reden', { code: 'niet-bereikt', reden: ' ' }, ['verbetering-zonder-reden']],
  ])('mag niet: %s', (_, deel, verwacht) => {
    expect(verbeter(feit('contact-gemelde', 'gesproken'), deel)).toEqual(verwacht)
  })
})

describe('weghalen wat niet is gebeurd (AVG 16)', () => {
  const contact = feit('contact-gemelde', 'niet-bereikt')
  const vraag = {
    id: 'v',
    aan: 'gemeente',
    partijId: null,
    andereGemeente: '0363',
    niveau: 'dat',
    staat: 'gevraagd',
  } as const
  const haal = (feiten: Partial<Feiten>, gebeurtenisId = contact.id) =>
    codes(toetsHaalMeldingGebeurtenisWeg({ gebeurtenisId, reden }, melding(feiten), aan()))
  test('wat per ongeluk bij deze melding staat', () => {
    expect(haal({ gebeurtenissen: [contact] })).toEqual([])
    expect(haal({})).toEqual(['melding-zonder-vastlegging', 'vastlegging-onbekend'])
  })
  test('niet het enige contact, als daarna anderen zijn gevraagd (§5.4)', () => {
    const inlichtingen = [{ ...vraag, gevraagdOp: vandaag }]
    expect(haal({ gebeurtenissen: [contact], inlichtingen })).toEqual(['melding-rust-hierop'])
    const ander = feit('contact-gemelde', 'niet-geprobeerd')
    expect(haal({ gebeurtenissen: [contact, ander], inlichtingen })).toEqual([])
  })
  test('wat een handeling zelf achterlaat, blijft staan', () => {
    const spoor = feit('weggehaald', 'gegeven')
    const feiten = melding({ gebeurtenissen: [spoor, feit('informeren-herzien')] })
    expect(wegTeHalen(feiten)).toEqual([])
    expect(teVerbeteren(feiten)).toEqual([])
  })
})

describe('de dag van het gesprek verbeteren (AVG 16, Q-01)', () => {
  const dag = (ontvangenOp: string, feiten: Partial<Feiten> = {}) =>
    codes(toetsVerbeterMeldingsdag({ ontvangenOp, reden }, melding(feiten), aan()))
  test('eerder of later, met de termijnen die eruit volgen', () => {
    expect(dag('2026-10-20')).toEqual([])
    expect(dag(vandaag)).toEqual([])
    expect(vernietigenOp('2026-10-20')).toBe('2027-10-20')
  })
  test('mag niet: dezelfde dag, een dag die nog komt, na wat er is gedaan, of een jaar geleden', () => {
    expect(dag(ontvangen)).toEqual(['niets-verbeterd'])
    expect(dag('2026-11-04')).toContain('meldingsdag-in-toekomst')
    const eerder = feit('contact-gemelde', 'gesproken', ontvangen)
    expect(dag(vandaag, { gebeurtenissen: [eerder] })).toEqual(['meldingsdag-na-vastlegging'])
    expect(dag('2025-11-03')).toEqual(['melding-te-oud'])
    expect(dag('2025-11-04')).toEqual([])
  })
})

describe('een vraag intrekken, een antwoord weghalen (5.5.3, AVG 16)', () => {
  const vraag: InlichtingFeit = {
    ...{
      id: 'v',
      aan: 'partij',
      partijId: 'wijkteam',
      andereGemeente: null,
      niveau: 'dat',
      staat: 'gevraagd',
    },
    gevraagdOp: vandaag,
  }
  const weg = { inlichtingId: 'v', reden }
  const trek = (inlichtingen: readonly InlichtingFeit[]) =>
    codes(toetsTrekInlichtingIn(weg, melding({ inlichtingen }), aan()))
  const haal = (inlichtingen: readonly InlichtingFeit[], zelf: readonly string[] = []) =>
    codes(toetsHaalInlichtingAntwoordWeg(weg, melding({ inlichtingen }), aan(), new Set(zelf)))
  test.each(['gevraagd', 'beantwoord', 'geen-antwoord', 'ingetrokken'] as const)('%s', (staat) => {
    const een = [{ ...vraag, staat }]
    expect(trek(een).length === 0).toBe(staat === 'gevraagd')
    expect(haal(een).length === 0).toBe(staat === 'beantwoord' || staat === 'geen-antwoord')
  })
  test('wat een partij zelf antwoordde in het portaal, legde niemand verkeerd vast', () => {
    expect(haal([{ ...vraag, staat: 'beantwoord' }], ['v'])).toEqual(['antwoord-van-partij-zelf'])
    expect(haal([{ ...vraag, staat: 'beantwoord' }], ['andere'])).toEqual([])
  })
  test('een partij heeft nooit twee open vragen', () => {
    const beantwoord = { ...vraag, staat: 'beantwoord' } as const
    expect(haal([beantwoord, { ...vraag, id: 'nieuw' }])).toEqual(['inlichting-loopt-al'])
  })
})
