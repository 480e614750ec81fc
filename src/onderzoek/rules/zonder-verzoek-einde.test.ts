import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dossier,
  gebeurtenis,
  ingevuld,
  partner,
  totEnMetBrieven,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { toetsDeelUitkomstMee, voorafDeelUitkomstMee } from './deel-uitkomst-mee.ts'
import type { Feiten } from './feiten.ts'
import { plichten } from './plichten.ts'
import { toetsRondOnderzoekAf } from './rond-onderzoek-af.ts'
import type { Staat } from './staten.ts'
import { toetsStelIdentiteitVast } from './stel-identiteit-vast.ts'

const intake = { ingang: 'brede-intake-inburgering', wet: null } as const
const nietMee = () =>
  gebeurtenis('client-niet-betrokken', { betrokkeneId: client, code: 'gezondheid', datum: '2026-12-31' })
const weerMee = () => gebeurtenis('client-betrokken', { betrokkeneId: client })

/** Everything done, but the client has no letter and nobody knows who he is. */
const zonderClient = (staat: Staat, ...meer: Feiten['gebeurtenissen']): Feiten =>
  ingevuld([...totEnMetBrieven().filter(({ betrokkeneId }) => betrokkeneId !== client), ...meer], {
    dossier: dossier({ ...intake, staat, eindeOp: staat === 'afgerond' ? '2026-12-27' : null }),
  })
const rondAf = (feiten: Feiten, dag = '2026-12-28', motiveringTermijn = '') =>
  toetsRondOnderzoekAf({ motiveringTermijn }, feiten, dag)

describe('het einde na de brede intake (2.3a.4 lid 2 en 3)', () => {
  const klaar = (deel: object) => ingevuld(totEnMetBrieven(), { dossier: dossier(deel) })
  test('er is geen termijn van de wet: na zes weken vraagt niemand een uitleg (Q-08)', () => {
    const oordeel = rondAf(klaar(intake), '2027-03-01')
    expect(oordeel.toegestaan).toBe(true)
    expect(JSON.stringify(oordeel)).not.toContain('onderzoek-afronden')
  })
  test('in samenspraak wel (2.3a.1 lid 4)', () => {
    expect(codes(rondAf(klaar({}), '2027-03-01'))).toEqual(['termijn-overschreden'])
    expect(codes(rondAf(klaar({}), '2027-03-01', 'Een partij gaf laat antwoord.'))).toEqual([])
  })
  test('wie met een motivering niet is betrokken, houdt het einde niet tegen', () => {
    expect(codes(rondAf(zonderClient('loopt', nietMee())))).toEqual([])
  })
  test('wie wel is betrokken, heeft voor het einde een brief en staat vast', () => {
    const verwacht = ['identiteit-ontbreekt', 'uitkomst-niet-meegedeeld']
    expect(codes(rondAf(zonderClient('loopt')))).toEqual(verwacht)
    expect(codes(rondAf(zonderClient('loopt', nietMee(), weerMee())))).toEqual(verwacht)
  })
})

describe('wie later hoort wat eruit kwam (2.3a.4 lid 3 en 7)', () => {
  const brief = {
    betrokkeneId: client,
    brief: 'eigen-brief',
    schriftelijk: true,
    motiveringGezamenlijk: '',
    datum: '2026-12-28',
  } as const
  const deel = (feiten: Feiten, betrokkeneId = client) =>
    codes(toetsDeelUitkomstMee({ ...brief, betrokkeneId }, feiten, '2026-12-28'))
  const naEinde = () => zonderClient('afgerond', nietMee())

  test('de plicht om het te vertellen blijft staan, ook na het einde', () => {
    const moet = (feiten: Feiten) =>
      plichten(feiten, { onderzoekKlaar: '2027-01-11', persoonlijkPlan: '2026-12-13' })
    expect(moet(naEinde())).toContainEqual(
      expect.objectContaining({ code: 'deel-uitkomst-mee', betrokkenen: [client] }),
    )
    const verteld = gebeurtenis('uitkomst-meegedeeld', { betrokkeneId: client, code: 'eigen-brief' })
    const na = zonderClient('afgerond', nietMee(), verteld)
    expect(moet(na).map(({ code }) => code)).not.toContain('deel-uitkomst-mee')
  })
  test('de brief kan dan nog, alleen aan wie er niet bij was', () => {
    expect(voorafDeelUitkomstMee(naEinde(), vandaag).toegestaan).toBe(true)
    expect(deel(naEinde())).toEqual([])
    expect(deel(naEinde(), partner)).toEqual(['onderzoek-afgerond'])
    expect(deel(zonderClient('afgerond'))).toContain('onderzoek-afgerond')
  })
  test('ook wie hij is, kan dan nog worden vastgesteld', () => {
    const wie = { betrokkeneId: client, document: 'paspoort', datum: '2026-12-28' } as const
    expect(codes(toetsStelIdentiteitVast(wie, naEinde(), '2026-12-28'))).toEqual([])
    expect(codes(toetsStelIdentiteitVast(wie, zonderClient('afgerond'), '2026-12-28'))).toEqual([
      'onderzoek-afgerond',
    ])
  })
})
