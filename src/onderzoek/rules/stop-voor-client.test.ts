import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dossier,
  gebeurtenis,
  gegevenInvoer,
  gezinsband,
  lopend,
  partner,
  spoed,
  vandaag,
  verzoek,
  vraag,
} from '../../../testing/onderzoek.ts'
import type { Feiten } from './feiten.ts'
import { clienten } from './is-client.ts'
import { toetsLegAntwoordGezinslidVast } from './leg-antwoord-gezinslid-vast.ts'
import { toetsLegGegevenVast } from './leg-gegeven-vast.ts'
import { staten } from './staten.ts'
import {
  naStoppen,
  openVerzoekenOver,
  type StopVoorClient,
  toetsStopVoorClient,
  vernietigenVoorClient,
  voorafStopVoorClient,
} from './stop-voor-client.ts'
import { stopredenen } from './stopredenen.ts'
import { toetsVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'
import { toetsVraagGezinslid } from './vraag-gezinslid.ts'

const stop = (anders: Partial<StopVoorClient> = {}, feiten: Feiten = lopend()) =>
  codes(
    toetsStopVoorClient(
      {
        betrokkeneId: client,
        reden: 'client-stopt',
        toelichting: 'Rust.',
        clientGeinformeerd: true,
        ...anders,
      },
      feiten,
      vandaag,
    ),
  )
const geprobeerd = (betrokkeneId: string, code = 'niet-bereikt'): Feiten => {
  const poging = gebeurtenis('contactpoging', { betrokkeneId, code })
  return lopend({ gebeurtenissen: [...lopend().gebeurtenissen, poging] })
}
const gestopt = naStoppen(lopend(), client, '2026-12-20')

describe('een cliënt stopt, het onderzoek gaat door (toelichting 2.3a.1, Q-32)', () => {
  test('wie om hulp vroeg en een gezinslid mogen allebei stoppen; de ander blijft cliënt', () => {
    expect(stop()).toEqual([])
    expect(stop({ betrokkeneId: partner })).toEqual([])
    expect(clienten(gestopt).map(({ id }) => id)).toEqual([partner])
    expect(clienten(naStoppen(lopend(), partner, vandaag)).map(({ id }) => id)).toEqual([client])
  })
  test('de laatste cliënt niet: dan stopt het onderzoek zelf', () => {
    expect(stop({ betrokkeneId: partner }, gestopt)).toEqual(['laatste-client'])
    expect(codes(voorafStopVoorClient(gestopt, vandaag))).toEqual(['laatste-client'])
    expect(voorafStopVoorClient(lopend(), vandaag).toegestaan).toBe(true)
  })
  test('niet wie geen cliënt is, wie er niet is, zonder toelichting, of zonder bericht', () => {
    expect(stop({ betrokkeneId: 'dochter' })).toEqual(['stopt-alleen-client'])
    expect(stop({ betrokkeneId: 'vreemde' })).toEqual(['onbekende-betrokkene'])
    expect(stop({ toelichting: ' ' })).toEqual(['toelichting-ontbreekt'])
    for (const reden of stopredenen)
      expect(stop({ reden, clientGeinformeerd: false }, geprobeerd(client))).toEqual([
        ...(reden === 'geen-gezinslid-meer' ? ['is-nog-gezinslid'] : []),
        ...(reden === 'overleden' || reden === 'niet-bereikbaar' ? [] : ['einde-niet-meegedeeld']),
      ])
    expect(stop({ reden: 'overleden', clientGeinformeerd: true })).toEqual(['geen-brief-aan-overledene'])
    for (const staat of staten)
      expect(voorafStopVoorClient(lopend({ dossier: dossier({ staat }) }), vandaag).toegestaan).toBe(
        staat === 'loopt',
      )
  })
  test('niet te bereiken is hij pas als u hem zelf probeerde te bereiken, en dat niet lukte', () => {
    const stil = { reden: 'niet-bereikbaar', clientGeinformeerd: false } as const
    expect(stop(stil)).toEqual(['niet-geprobeerd-te-bereiken'])
    expect(stop(stil, geprobeerd(partner))).toEqual(['niet-geprobeerd-te-bereiken'])
    expect(stop(stil, geprobeerd(client, 'bereikt'))).toEqual(['niet-geprobeerd-te-bereiken'])
    for (const code of ['niet-bereikt', 'bericht-achtergelaten', 'belt-terug'] as const)
      expect(stop(stil, geprobeerd(client, code))).toEqual([])
  })
  test('staat er spoed open voor deze cliënt, dan kiest u wat daarmee gebeurt (2.3.3)', () => {
    const feiten = { ...geprobeerd(client), voorzieningen: [spoed('s')] }
    expect(stop({}, feiten)).toEqual(['spoed-bij-stoppen'])
    expect(stop({ spoed: 'college-beslist' }, feiten)).toEqual([])
    expect(stop({ spoed: 'client-wil-niet-meer' }, feiten)).toEqual([])
    for (const reden of ['verhuisd', 'niet-bereikbaar'] as const)
      expect(stop({ reden, spoed: 'client-wil-niet-meer' }, feiten)).toEqual(['spoed-alleen-door-client'])
    const dood = { reden: 'overleden', clientGeinformeerd: false } as const
    expect(stop(dood, feiten)).toEqual([])
    expect(stop({ spoed: 'college-beslist' })).toEqual(['geen-spoed-gemeld'])
    expect(stop({ betrokkeneId: partner }, feiten)).toEqual([])
  })
  test('niet als een ander alleen via deze cliënt meedoet (1.1.1 cliënt 3°)', () => {
    const vader = [gebeurtenis('gezinslid-stemt-in', { betrokkeneId: 'vader' })]
    const feiten = lopend({
      betrokkenen: [...lopend().betrokkenen, { id: 'vader', datum: vandaag, hoedanigheid: 'gezinslid' }],
      gezinsbanden: [
        gezinsband(partner, 'echtgenoot-elders'),
        gezinsband('vader', 'ouder', { naarId: partner }),
      ],
      gebeurtenissen: [...lopend().gebeurtenissen, ...vader],
    })
    expect(stop({ betrokkeneId: partner }, feiten)).toEqual(['ander-stopt-mee'])
    expect(stop({ betrokkeneId: 'vader' }, feiten)).toEqual([])
  })
})

describe('na het stoppen (5.4.1 lid 1, 5.4.5 lid 1)', () => {
  test('hooguit of hij kan steunen, want hij is dan gezinslid van wie verdergaat', () => {
    const leg = (onderdeel: 'a' | 'steun') =>
      codes(toetsLegGegevenVast(gegevenInvoer({ betrokkeneId: client, onderdeel }), gestopt, vandaag))
    expect(leg('a')).toEqual(['alleen-steun'])
    expect(leg('steun')).toEqual([])
    const weg = { ...gestopt, gezinsbanden: [gezinsband(partner, 'partner', { tot: '2026-12-21' })] }
    expect(clienten(weg)).toEqual([])
  })
  test('geen vraag over hem aan een partij, en alleen zijn open vragen vervallen', () => {
    expect(codes(toetsVraagGegevensAanPartij(vraag({ betrokkeneId: client }), gestopt, vandaag))).toEqual([
      'verzoek-alleen-over-client',
    ])
    const verzoeken = [
      verzoek({ id: 'open' }),
      verzoek({ id: 'klaar', staat: 'beantwoord' }),
      verzoek({ id: 'ander', betrokkeneId: partner }),
    ]
    expect(openVerzoekenOver({ ...gestopt, verzoeken }, client).map(({ id }) => id)).toEqual(['open'])
  })
  test('wij vragen hem niet opnieuw, maar hij mag terugkomen als hij dat zelf zegt (2.3a.1 lid 3)', () => {
    const vraagHem = { betrokkeneId: client, aanleiding: 'De schulden zijn van hen samen.' }
    expect(codes(toetsVraagGezinslid(vraagHem, gestopt, vandaag))).toEqual(['gezinslid-weigerde'])
    const ja = { betrokkeneId: client, antwoord: 'stemt-in', datum: '2026-12-22' } as const
    expect(codes(toetsLegAntwoordGezinslidVast(ja, gestopt, vandaag))).toEqual([])
    expect(codes(toetsLegAntwoordGezinslidVast({ ...ja, datum: '2026-12-19' }, gestopt, vandaag))).toEqual([
      'antwoord-voor-vraag',
    ])
    const terug = gebeurtenis('gezinslid-stemt-in', { betrokkeneId: client, datum: '2026-12-22' })
    const feiten = { ...gestopt, gebeurtenissen: [...gestopt.gebeurtenissen, terug] }
    expect(clienten(feiten).map(({ id }) => id)).toEqual([client, partner])
    expect(vernietigenVoorClient(feiten, client)).toBeNull()
  })
  test('zijn gegevens gaan twee jaar na het stoppen weg, wat het onderzoek daarna ook doet', () => {
    expect(vernietigenVoorClient(gestopt, client)).toBe('2028-12-20')
    expect(vernietigenVoorClient(gestopt, partner)).toBeNull()
  })
})
