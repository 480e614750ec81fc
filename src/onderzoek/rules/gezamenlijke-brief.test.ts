import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dochter,
  gebeurtenis,
  ingevuld,
  partner,
  totEnMetBrieven,
  vertegenwoordiging,
} from '../../../testing/onderzoek.ts'
import { leeftijdsgroepen } from '../../wet/leeftijdsgroep.ts'
import { type DeelUitkomstMee, toetsDeelUitkomstMee } from './deel-uitkomst-mee.ts'
import type { Feiten } from './feiten.ts'
import { lezenMee, toetsTrekUitkomstIn } from './trek-uitkomst-in.ts'

const datum = '2026-12-27'
const conclusie = gebeurtenis('conclusie', { code: 'aanpak-verplicht', datum })
const goed: DeelUitkomstMee = {
  betrokkeneId: client,
  brief: 'gezamenlijke-brief',
  samenMet: [partner],
  akkoord: [client, partner],
  motiveringGezamenlijk: 'Zij doen alles samen.',
  schriftelijk: true,
  datum,
}
const deel = (anders: Partial<DeelUitkomstMee>, feiten: Feiten = ingevuld([conclusie])) =>
  codes(toetsDeelUitkomstMee({ ...goed, ...anders }, feiten, datum))

describe('één brief voor cliënten samen (2.3a.2 lid 1, afzonderlijk)', () => {
  test('met een reden, en als ieder van hen het goedvindt', () => {
    expect(deel({})).toEqual([])
    expect(deel({ samenMet: [partner, client] })).toEqual([])
  })
  test('niet zonder reden, niet als een van hen het niet goedvindt, wie ook', () => {
    expect(deel({ motiveringGezamenlijk: ' ' })).toEqual(['gezamenlijke-brief-niet-gemotiveerd'])
    for (const akkoord of [[], [client], [partner]])
      expect(deel({ akkoord })).toEqual(['gezamenlijke-brief-zonder-akkoord'])
  })
  test('niet aan één cliënt, en niet aan wie geen cliënt is', () => {
    expect(deel({ samenMet: [] })).toEqual(['gezamenlijke-brief-aan-een'])
    expect(deel({ samenMet: [client] })).toEqual(['gezamenlijke-brief-aan-een'])
    const metDochter = { samenMet: [dochter], akkoord: [client, dochter] }
    expect(deel(metDochter)).toEqual(['gezamenlijke-brief-alleen-clienten'])
    expect(deel({ samenMet: ['vreemde'], akkoord: [client, 'vreemde'] })).toEqual([
      'onbekende-betrokkene',
      'gezamenlijke-brief-alleen-clienten',
    ])
  })
  test('niet aan een vertegenwoordiger: die leest alleen over zijn eigen cliënt', () => {
    const feiten = ingevuld([conclusie])
    const mentor = { id: 'mentor', datum: '2026-12-06', hoedanigheid: 'vertegenwoordiger' as const }
    const met = {
      ...feiten,
      betrokkenen: [...feiten.betrokkenen, mentor],
      vertegenwoordigingen: [vertegenwoordiging('mentor', client)],
    }
    const invoer = { betrokkeneId: 'mentor', samenMet: [partner], akkoord: ['mentor', partner] }
    expect(deel(invoer, met)).toEqual(['gezamenlijke-brief-alleen-clienten'])
  })
  test.each(leeftijdsgroepen)('van wie %s is, alleen vanaf 16 jaar', (groep) => {
    const jong = groep === 'onder-12' || groep === '12-tot-16'
    for (const wie of [client, partner])
      expect(deel({ leeftijden: new Map([[wie, groep]]) })).toEqual(
        jong ? ['gezamenlijke-brief-onder-16'] : [],
      )
  })
  test('een eigen brief is voor één cliënt', () => {
    expect(deel({ brief: 'eigen-brief' })).toEqual(['samen-in-eigen-brief'])
    expect(deel({ brief: 'eigen-brief', samenMet: [] })).toEqual([])
  })
})

describe('een brief voor cliënten samen intrekken (AVG 16)', () => {
  const samen = (wie: string, versie: number) =>
    gebeurtenis('uitkomst-meegedeeld', { betrokkeneId: wie, code: 'gezamenlijke-brief', versie })
  const feiten = (...meer: readonly ReturnType<typeof samen>[]): Feiten => {
    const basis = ingevuld([conclusie])
    return { ...basis, gebeurtenissen: [...basis.gebeurtenissen, ...meer] }
  }
  const trekIn = (stand: Feiten) =>
    codes(toetsTrekUitkomstIn({ betrokkeneId: client, reden: 'Er stond een fout in.' }, stand, datum))
  test('dan horen allen die hem kregen het, en wie een eigen brief kreeg niet', () => {
    expect(lezenMee(feiten(samen(client, 50), samen(partner, 50)), client)).toEqual([client, partner])
    expect(lezenMee(feiten(samen(client, 50), samen(partner, 51)), client)).toEqual([client])
    expect(lezenMee(ingevuld(totEnMetBrieven()), client)).toEqual([client])
  })
  test('niet als een van hen al antwoordde', () => {
    const ja = gebeurtenis('instemming-aanpak', { betrokkeneId: partner, code: 'stemt-in', versie: 60 })
    expect(trekIn(feiten(samen(client, 50), samen(partner, 50)))).toEqual([])
    expect(trekIn(feiten(samen(client, 50), samen(partner, 50), ja))).toEqual(['client-antwoordde-al'])
    expect(trekIn(feiten(samen(client, 50), ja))).toEqual([])
  })
})
