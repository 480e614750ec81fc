import { describe, expect, test } from 'vitest'
import {
  afgerond,
  client,
  dienst,
  dochter,
  eersteContact,
  gebeurtenis,
  lopend,
  verzoek,
} from '../../../testing/onderzoek.ts'
import type { PartijRegime } from '../../wet/partij-regimes.ts'
import { wachtOp } from './wacht-op.ts'

const soorten = (feiten: Parameters<typeof wachtOp>[0]) => wachtOp(feiten).map(({ soort }) => soort)

describe('waarop het onderzoek wacht', () => {
  test('op een partij die nog niet antwoordde (5.4.2); niet als zij antwoordde of weigerde', () => {
    const verzoeken = [
      verzoek({ id: 'a', staat: 'verzonden' }),
      verzoek({ id: 'b', staat: 'beantwoord' }),
      verzoek({ id: 'c', staat: 'geweigerd' }),
      verzoek({ id: 'd', staat: 'ingetrokken' }),
    ]
    expect(soorten(lopend({ verzoeken }))).toEqual(['antwoord-van-partij'])
  })
  test('een geheimhouder hoeft niet te antwoorden, een partij met een plicht wel (5.4.2 lid 1)', () => {
    const van = (regime: PartijRegime) =>
      wachtOp(lopend({ verzoeken: [verzoek({ regime: regime, staat: 'verzonden' })] }))
    expect(van('wgbo-7-457')).toMatchObject([{ hoeftNiet: true }])
    expect(van('geen')).toMatchObject([{ hoeftNiet: false }])
  })
  test('op een gezinslid dat gevraagd is (2.3a.1 lid 3), tot het antwoordt', () => {
    const feiten = lopend()
    const gevraagd = gebeurtenis('gezinslid-gevraagd', { betrokkeneId: dochter })
    const weigert = gebeurtenis('gezinslid-weigert', { betrokkeneId: dochter })
    const met = (...meer: (typeof gevraagd)[]) =>
      soorten({ ...feiten, gebeurtenissen: [...feiten.gebeurtenissen, ...meer] })
    expect(met()).toEqual([])
    expect(met(gevraagd)).toEqual(['antwoord-van-gezinslid'])
    expect(met(gevraagd, weigert)).toEqual([])
  })
  test('op de client bij een voorgestelde dienst, niet bij een interventie (2.3a.2)', () => {
    const diensten = [
      dienst('een', { betrokkeneId: client, staat: 'voorgesteld', soort: 'dienst' }),
      dienst('twee', { betrokkeneId: client, staat: 'voorgesteld', soort: 'interventie' }),
      dienst('drie', { betrokkeneId: client, staat: 'aanvaard', soort: 'dienst' }),
    ]
    expect(soorten(lopend({ diensten }))).toEqual(['antwoord-op-voorstel'])
    expect(soorten(afgerond([], { diensten }))).toEqual(['antwoord-op-voorstel'])
  })
  test('voor de start en na het einde wacht een onderzoek op geen partij (2.3a.1 lid 1)', () => {
    const verzoeken = [verzoek({ staat: 'verzonden' })]
    expect(soorten(eersteContact({ verzoeken }))).toEqual([])
    expect(soorten(afgerond([], { verzoeken, diensten: [] }))).toEqual([])
  })
})
