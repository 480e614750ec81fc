import { describe, expect, test } from 'vitest'
import { aan, bemoeizorg, feit, mijdt, vandaag, wachtend } from '../../../testing/oggz.ts'
import { codes } from '../../../testing/onderzoek.ts'
import { doorstroom } from '../../wet/doorstroom.ts'
import type { DoorzettingFeit, ZetDoor } from '../../wet/doorzetten.ts'
import { doorzettingCodes, doorzettingen } from '../../wet/melding.ts'
import { toetsTrekDoorzettingIn, toetsZetDoor } from './doorzetten.ts'
import type { Feiten } from './feiten.ts'
import { uiterlijkInformeren } from './informeren.ts'
import { staten } from './staten.ts'

const goed: ZetDoor = {
  ...{ naar: 'veilig-thuis', aanWie: 'Mevrouw Veldman', waarom: 'De buren horen gillen.' },
  gegevens: [{ gegevenId: 'een' }],
}
const zet = (deel: Partial<ZetDoor> = {}, feiten: Feiten = bemoeizorg()) =>
  codes(toetsZetDoor({ ...goed, ...deel }, feiten, aan()))
const stond = (deel: Partial<DoorzettingFeit> = {}): DoorzettingFeit => ({
  ...{ id: 'd', soort: 'veilig-thuis', staat: 'aangenomen', datum: vandaag },
  ...deel,
})

describe('doorzetten uit de bemoeizorg onder een andere wet (Wvggz 5:1; Wmo 2015, 5.2.6; §5.7)', () => {
  test.each(staten)('in iedere stand, want het kan later blijken: %s', (staat) => {
    for (const naar of doorzettingCodes) expect(zet({ naar }, bemoeizorg({}, { staat }))).toEqual([])
  })
  test('zonder instemming, ook na een nee, en zonder dat de persoon het al weet', () => {
    expect(zet({}, bemoeizorg({ gebeurtenissen: [mijdt, feit('hulp-aanvaard', 'nee')] }))).toEqual([])
    expect(zet({}, wachtend())).toEqual([])
  })
  test.each([
    ['als niemand het aannam', { aanWie: ' ' }, ['oggz-doorzetten-aan-niemand']],
    ['zonder waarom', { waarom: '' }, ['oggz-doorzetten-zonder-reden']],
    ['niets', { gegevens: [] }, ['niets-om-over-te-dragen']],
    ['alles', { gegevens: [{ gegevenId: 'een' }, { gegevenId: 'twee' }] }, ['alles-overdragen']],
    ['van een ander', { gegevens: [{ gegevenId: 'x' }] }, ['oggz-gegeven-onbekend']],
  ])('mag niet: %s', (_, deel, verwacht) => {
    expect(zet(deel)).toEqual(verwacht)
  })
  test('naar de opslag van iedere wet is er een weg, en terug niet (N-2.2.5-sch)', () => {
    for (const { naar } of Object.values(doorzettingen)) {
      expect(doorstroom.some((rij) => rij.van === 'oggz' && rij.naar === naar)).toBe(true)
      expect(doorstroom.some((rij) => rij.van === naar && rij.naar === 'oggz')).toBe(false)
    }
  })
  test('wie iets kreeg voordat de persoon het weet: dan moet die het horen, niet als het onder de Wvggz valt (AVG 14 lid 3)', () => {
    const op = (deel: Partial<DoorzettingFeit>) =>
      uiterlijkInformeren(bemoeizorg({ doorzettingen: [stond(deel)] }))
    expect(op({})).toBe(vandaag)
    expect(op({ soort: 'wvggz' })).toBe('2026-12-02')
  })
  test('intrekken wat naar de verkeerde ging, één keer en met wat er misging (AVG 16 en 17)', () => {
    const trek = (deel: object, doorzetting: DoorzettingFeit) =>
      codes(
        toetsTrekDoorzettingIn(
          { doorzettingId: 'd', waarom: 'Dit ging over een ander.', ...deel },
          bemoeizorg({ doorzettingen: [doorzetting] }),
          aan(),
        ),
      )
    expect(trek({}, stond())).toEqual([])
    expect(trek({ waarom: ' ' }, stond())).toEqual(['oggz-doorzetten-zonder-reden'])
    expect(trek({ doorzettingId: 'x' }, stond())).toEqual(['oggz-doorzetting-onbekend'])
    expect(trek({}, stond({ staat: 'ingetrokken' }))).toEqual([
      'oggz-niets-doorgezet',
      'oggz-doorzetting-onbekend',
    ])
  })
})
