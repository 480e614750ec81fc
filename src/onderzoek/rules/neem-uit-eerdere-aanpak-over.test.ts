import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dochter,
  dossier,
  eersteContact,
  lopend,
  vandaag,
} from '../../../testing/onderzoek.ts'
import {
  aanpakWordtBewaard,
  type EerderStuk,
  toetsNeemUitEerdereAanpakOver,
} from './neem-uit-eerdere-aanpak-over.ts'

const stuk = (deel: Partial<EerderStuk> = {}): EerderStuk => ({
  ...{ soort: 'afspraak', over: [client], categorie: null, niveau: null, voorwaarden: [] },
  ...{ afgeschermd: false, ookVanAnder: false, alOvergenomen: false },
  ...deel,
})
const gegeven = (deel: Partial<EerderStuk> = {}) =>
  stuk({ soort: 'gegeven', categorie: 'gewoon', niveau: 'dat', ...deel })
const neem = (van: EerderStuk | undefined = stuk(), anders: object = {}, feiten = lopend()) =>
  codes(
    toetsNeemUitEerdereAanpakOver(
      {
        ...{ betrokkeneId: client, stuk: van, onderdeel: 'a', thema: 'schulden', categorie: 'gewoon' },
        ...{ niveau: 'dat', noodzaak: 'Nodig om te weten wat toen werkte.' },
        ...{ extraNoodzaak: '', motiveringNiveau: '', noemtDelict: false },
        ...anders,
      },
      feiten,
      vandaag,
    ),
  )

const staten = ['aangewezen', 'teruggegeven', 'in-uitvoering', 'einde-gemeld', 'beeindigd']

describe('iets uit een beëindigde aanpak gebruiken (5.4.5 lid 2, toelichting)', () => {
  test.each(['doel', 'afspraak', 'terugvalafspraak', 'gegeven'] as const)(
    'één %s van dezelfde cliënt, met een reden, binnen de reikwijdte',
    (soort) => {
      expect(neem(soort === 'gegeven' ? gegeven() : stuk({ soort }))).toEqual([])
    },
  )
  test.each([
    ['wat er niet is, of van een ander was', stuk({ over: [dochter] }), {}, ['onbekend-eerder-stuk']],
    ['wat al is overgenomen', stuk({ alOvergenomen: true }), {}, ['eerder-gegeven-al-overgenomen']],
    [
      'wat iemand buiten dit onderzoek niet mag zien',
      gegeven({ afgeschermd: true }),
      {},
      ['eerder-gegeven-afgeschermd'],
    ],
    ['wat ook van een ander was', stuk({ ookVanAnder: true }), {}, ['eerder-stuk-ook-van-ander']],
    ['een onderwerp buiten de reikwijdte', stuk(), { thema: 'onderwijs' }, ['thema-buiten-reikwijdte']],
    ['een onderwerp dat de cliënt sloot', stuk(), { thema: 'wonen' }, ['thema-gesloten']],
    ['zonder onderwerp', stuk(), { thema: null }, ['gegeven-zonder-thema']],
    ['zonder waarom', stuk(), { noodzaak: ' ' }, ['noodzaak-ontbreekt']],
    ['als een ander soort gegeven', gegeven({ categorie: 'gezondheid' }), {}, ['eerder-andere-categorie']],
    [
      'meer dan de partij gaf',
      gegeven(),
      { niveau: 'proces', motiveringNiveau: 'Zonder einddatum kan het niet.' },
      ['eerder-hoger-niveau'],
    ],
    ['meer dan dat iets zo is, zonder waarom', stuk(), { niveau: 'inhoud' }, ['niveau-niet-gemotiveerd']],
    [
      'een bijzonder gegeven zonder meer',
      gegeven({ categorie: 'gezondheid' }),
      { categorie: 'gezondheid', thema: 'gezondheid' },
      ['bijzondere-noodzaak-ontbreekt'],
    ],
  ])('mag niet: %s', (_, van, anders, verwacht) => {
    expect(neem(van, anders)).toEqual(verwacht)
  })
  test.each([
    [
      'alleen aan de coördinator gaf',
      { soort: 'alleen-delen-met' as const, aan: ['coordinator'] },
      'voorwaarde-alleen-delen',
    ],
    [
      'niet met het college wilde delen',
      { soort: 'niet-delen-met' as const, aan: ['college'] },
      'voorwaarde-niet-delen',
    ],
    [
      'eerst gevraagd wilde worden',
      { soort: 'eerst-vragen' as const, akkoord: ['coordinator'] },
      'voorwaarde-eerst-vragen',
    ],
    ['maar tot een dag gaf', { soort: 'alleen-tot' as const, datum: '2026-12-01' }, 'voorwaarde-verlopen'],
  ])('mag niet: wat een partij %s (5.4.2 lid 1)', (_, voorwaarde, code) => {
    expect(neem(gegeven({ voorwaarden: [voorwaarde] }))).toEqual([code])
  })
  test('mag niet: over wie geen cliënt is', () => {
    expect(neem(stuk({ over: [dochter] }), { betrokkeneId: dochter })).toContain('hergebruik-alleen-client')
  })
  test('mag niet: voordat het onderzoek loopt, of daarna', () => {
    expect(neem(stuk(), {}, eersteContact())).toContain('onderzoek-niet-gestart')
    expect(neem(stuk(), {}, lopend({ dossier: dossier({ staat: 'afgerond' }) }))).toEqual([
      'onderzoek-afgerond',
    ])
  })
  test.each(staten)(
    'een aanpak in %s wordt bewaard als zij is beëindigd en de twee jaar nog lopen',
    (staat) => {
      const voorbij = staat === 'beeindigd'
      expect(aanpakWordtBewaard({ staat, vernietigenOp: '2026-12-25' }, '2026-12-24')).toBe(voorbij)
      expect(aanpakWordtBewaard({ staat, vernietigenOp: null }, '2026-12-24')).toBe(voorbij)
      expect(aanpakWordtBewaard({ staat, vernietigenOp: '2026-12-24' }, '2026-12-24')).toBe(false)
    },
  )
})
