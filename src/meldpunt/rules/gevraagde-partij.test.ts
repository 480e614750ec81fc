import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { combinaties } from '../../../testing/combinaties.ts'
import { aan, feit, melding, vandaag } from '../../../testing/melding.ts'
import { burgemeesterkennis } from '../../wet/burgemeester.ts'
import { niveaus } from '../../wet/categorieen.ts'
import { type PartijRegime, partijRegimeNamen } from '../../wet/partij-regimes.ts'
import { type Antwoord, toetsLegInlichtingVast } from './antwoord.ts'
import type { InlichtingFeit } from './feiten.ts'
import type { GevraagdePartij } from './gevraagde-partij.ts'
import { toetsVraagInlichting } from './triage.ts'

/** Police and justice: no law of theirs names the triage (5.4.2 lid 3, Q-18). */
const gesloten: readonly PartijRegime[] = ['wpg', 'wjsg']
const soorten = [null, 'wlz-uitvoerder'] as const

const vraag = (partij: GevraagdePartij) =>
  toetsVraagInlichting(
    {
      ...{ aan: 'partij', partijId: 'partij', partij, niveau: 'dat' },
      gemeente: { genoemd: undefined, gevonden: [], eigen: '0000' },
    },
    melding({ gebeurtenissen: [feit('contact-gemelde', 'niet-bereikt')] }),
    aan(),
  )

const leg = (deel: Partial<Antwoord>, partij: GevraagdePartij, gesteld: Partial<InlichtingFeit> = {}) => {
  const niveau = gesteld.niveau ?? 'dat'
  const open: InlichtingFeit = {
    ...{ id: 'vraag', aan: 'partij', partijId: 'partij', andereGemeente: null, niveau },
    ...{ staat: 'gevraagd', gevraagdOp: vandaag, ...gesteld },
  }
  const gezegd = niveau === 'dat' ? ({ dat: 'bekend' } as const) : { tekst: 'Er loopt een traject.' }
  const getypt: Antwoord = {
    ...{
      inlichtingId: 'vraag',
      datum: vandaag,
      gaf: 'antwoord' as const,
      wie: 'Wim',
      categorie: 'gewoon' as const,
    },
    ...{ ...gezegd, ...deel },
  }
  const feiten = melding({ inlichtingen: [open] })
  return toetsLegInlichtingVast(getypt, feiten, aan(), new Map([['partij', partij]]))
}

const artikelen = (oordeel: ReturnType<typeof leg>) =>
  oordeel.toegestaan ? [] : oordeel.redenen.map(({ artikel }) => artikel)

describe('wie u voor de triage iets kunt vragen (5.5.3)', () => {
  test.each(partijRegimeNamen)('%s: gevraagd wordt alleen wie iets zou mogen geven', (regime) => {
    for (const soort of soorten) {
      const verwacht = gesloten.includes(regime) ? [`verstrekken-${regime}-laat-niet-toe`] : []
      const apart = regime === 'burgemeester' ? ['burgemeester-als-partij'] : []
      expect(codes(vraag({ regime, soort })), `${soort}`).toEqual([...apart, ...verwacht])
    }
  })
  test('de politie niet, op 5.4.2 lid 3: haar eigen wet noemt de triage niet (Q-18)', () => {
    expect(artikelen(vraag({ regime: 'wpg', soort: 'politie' }))).toEqual(['verstrekken-politie-en-justitie'])
  })
})

/** What its own law says of who tells it: police and justice nothing, the Wlz after a yes of the insured. */
const vanWie = (regime: PartijRegime, soort: string | null, verzekerdeStemtIn: boolean) => [
  ...(gesloten.includes(regime) ? [`verstrekken-${regime}-laat-niet-toe`] : []),
  ...(soort === 'wlz-uitvoerder' && !verzekerdeStemtIn ? ['verstrekken-wlz-zonder-toestemming'] : []),
]

/** 5.5.3 names two tasks of the burgemeester; which it was must be said. */
const vanTaak = (taak: Antwoord['taak']) => {
  if (!taak) return ['verstrekken-zonder-taak']
  return taak === 'woonoverlast' || taak === 'tijdelijk-huisverbod' ? [] : ['verstrekken-andere-taak']
}

describe('wat u typt van wat een ander vertelde: dezelfde tabel als in het portaal (5.5.3)', () => {
  test.each(partijRegimeNamen)(
    '%s: alle soorten, niveaus en taken, met en zonder ja van de verzekerde',
    (regime) => {
      const alle = combinaties({
        soort: soorten,
        niveau: niveaus,
        taak: [undefined, ...burgemeesterkennis],
        verzekerdeStemtIn: [true, false],
      })
      for (const { soort, niveau, taak, verzekerdeStemtIn } of alle) {
        const verwacht = [
          ...vanWie(regime, soort, verzekerdeStemtIn),
          ...(regime === 'burgemeester' ? vanTaak(taak) : []),
        ]
        const oordeel = leg({ taak, verzekerdeStemtIn }, { regime, soort }, { niveau })
        expect(codes(oordeel), `${soort} ${niveau} ${taak} ${verzekerdeStemtIn}`).toEqual(verwacht)
      }
    },
  )
  test('de burgemeester vertelt alleen uit de twee taken van 5.5.3 (Q-43), ook als er geen partij van hem is', () => {
    const uit = (taak: Antwoord['taak']) =>
      leg({ taak }, { regime: 'geen', soort: null }, { aan: 'burgemeester', partijId: null })
    expect(codes(uit('woonoverlast'))).toEqual([])
    expect(codes(uit('tijdelijk-huisverbod'))).toEqual([])
    for (const taak of ['wvggz', 'wzd', 'andere'] as const)
      expect(codes(uit(taak)), taak).toEqual(['verstrekken-andere-taak'])
    expect(artikelen(uit(undefined))).toEqual(['melding-inlichtingen'])
  })
  test.each(partijRegimeNamen)(
    '%s: dat er geen antwoord komt, of dat men het niet zegt, kan altijd',
    (regime) => {
      for (const soort of soorten) {
        expect(codes(leg({ gaf: 'geen-antwoord', dat: undefined }, { regime, soort }))).toEqual([])
        expect(codes(leg({ dat: 'zegt-niet' }, { regime, soort }))).toEqual([])
      }
    },
  )
  test('een andere gemeente is geen partij: 5.5.3 noemt haar zelf', () => {
    const gemeente = { aan: 'gemeente', partijId: null, andereGemeente: '0344' } as const
    expect(codes(leg({}, { regime: 'wpg', soort: null }, gemeente))).toEqual([])
  })
})
