import { describe, expect, test } from 'vitest'
import { vertegenwoordiging } from '../../../testing/banden.ts'
import { afgerond, client, codes, lopend, partner } from '../../../testing/onderzoek.ts'
import { toetsLegEigenRegieVast } from './leg-eigen-regie-vast.ts'

const vandaag = '2026-12-30'
const samen = { betrokkeneId: partner, datum: '2026-12-28' }

describe('eigen regie verklaren namens een cliënt (2.3a.3 lid 2)', () => {
  test('een kantoor dat beide cliënten vertegenwoordigt, zegt voor wie het verklaart (Awb 2:1)', () => {
    const kantoor = { id: 'kantoor', datum: '2026-12-06', hoedanigheid: 'kantoor' as const }
    const banden = [client, partner].map((id) => vertegenwoordiging('kantoor', id))
    const feiten = {
      ...afgerond(),
      betrokkenen: [...lopend().betrokkenen, kantoor],
      vertegenwoordigingen: banden,
    }
    const verklaar = (verklaardDoor: readonly string[], namens: readonly string[]) =>
      codes(
        toetsLegEigenRegieVast(
          { ...samen, verklaardDoor, vertegenwoordigers: ['kantoor'], diegeneWil: true, namens },
          feiten,
          vandaag,
        ),
      )
    const [vanClient = '', vanPartner = ''] = banden.map(({ id }) => id)
    expect(verklaar([partner], [])).toEqual(['spreekt-voor-meer', 'eigen-regie-zonder-alle-clienten'])
    expect(verklaar([partner], [vanPartner])).toEqual(['eigen-regie-zonder-alle-clienten'])
    expect(verklaar([partner], [vanClient])).toEqual([])
    expect(verklaar([], [vanClient, vanPartner])).toEqual([])
  })
})
