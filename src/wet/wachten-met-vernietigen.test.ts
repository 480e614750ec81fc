import { describe, expect, test } from 'vitest'
import type { Compartiment } from './compartimenten.ts'
import { rechtNamen, rechtOp } from './rechten.ts'
import { type Verzoekstand, wachtMetVernietigen, wachtTot } from './wachten-met-vernietigen.ts'
import { waarover } from './wie-antwoordt.ts'

const stand = (anders: Partial<Verzoekstand> = {}): Verzoekstand => ({
  ...{ recht: 'klacht', over: 'alles', ontvangenOp: '2026-12-01', ingetrokken: false, eindeOp: null },
  ...anders,
})
const wacht = (anders: Partial<Verzoekstand>, compartiment: Compartiment, vandaag = '2027-03-01') =>
  wachtMetVernietigen(stand(anders), compartiment, vandaag)

describe('zolang iemand iets betwist of vraagt, wordt niet vernietigd waar het over gaat (AVG 17 lid 3 onder e, 18 lid 1 onder c)', () => {
  test.each(rechtNamen)('%s: alleen wie om vernietigen vraagt, houdt het niet tegen', (recht) => {
    expect(wacht({ recht }, 'onderzoek')).toBe(rechtOp(recht, '2026-12-01').houdtVernietigenAan)
    expect(wacht({ recht }, 'onderzoek')).toBe(recht !== 'wissen' && recht !== 'vernietiging')
  })

  test.each([
    ['onderzoek', ['onderzoek', 'verzoek', 'rechten']],
    ['aanpak-bij-college', ['coordinatie', 'zvh', 'rechten']],
    ['aanpak-bij-partij', ['coordinatie', 'zvh', 'rechten']],
    ['meldpunt', ['meldpunt', 'oggz', 'wvggz', 'veilig_thuis', 'rechten']],
  ] as const)('over %s: niets van een ander deel wacht mee (AVG 5 lid 1 onder e)', (over, delen) => {
    const alle: readonly Compartiment[] = [
      ...['meldpunt', 'oggz', 'wvggz', 'veilig_thuis', 'verzoek', 'onderzoek'],
      ...['coordinatie', 'zvh', 'casusoverleg', 'partij', 'rechten'],
    ] as readonly Compartiment[]
    expect(alle.filter((een) => wacht({ over }, een)).toSorted()).toEqual([...delen].toSorted())
  })

  test.each(waarover)('over %s: wat een partij in het portaal heeft en een overleg wachten nooit', (over) => {
    expect(wacht({ over }, 'partij')).toBe(false)
    expect(wacht({ over }, 'casusoverleg')).toBe(false)
  })
})

describe('de laatste dag dat het wacht', () => {
  test('een klacht: tot en met de dag van het afronden; de dag erna niet meer', () => {
    expect(wacht({ eindeOp: '2027-03-01' }, 'meldpunt', '2027-03-01')).toBe(true)
    expect(wacht({ eindeOp: '2027-03-01' }, 'meldpunt', '2027-03-02')).toBe(false)
  })

  test.each([
    ['2026-12-01', '2027-01-12', 'over de jaarwisseling'],
    ['2026-11-20', '2027-01-04', 'zes weken later is het nieuwjaarsdag'],
    ['2028-01-18', '2028-02-29', 'de schrikkeldag telt mee'],
    ['2027-02-14', '2027-03-30', 'tweede paasdag is 29 maart'],
  ])('een bezwaar, klaar op %s: tot en met %s kan er beroep komen; %s (Awb 6:7)', (eindeOp, tot) => {
    const klaar = { recht: 'bezwaar-awb', eindeOp } as const
    expect(wachtTot({ ...klaar, ingetrokken: false })).toBe(tot)
    expect(wacht(klaar, 'onderzoek', tot)).toBe(true)
    expect(wacht({ ...klaar, ingetrokken: true }, 'onderzoek', tot)).toBe(false)
  })
})
