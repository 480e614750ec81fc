import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dienst,
  dossier,
  gebeurtenis,
  lopend,
  partner,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { uitnodigingantwoorden } from '../../wet/uitnodiging.ts'
import {
  type BeantwoordUitnodiging,
  toetsBeantwoordUitnodiging,
  uitnodigingen,
} from './beantwoord-uitnodiging.ts'
import type { Feiten } from './feiten.ts'
import { antwoorden } from './gebeurtenissen.ts'
import { toetsLegDienstverklaringVast } from './leg-dienstverklaring-vast.ts'
import { toetsLegInstemmingAanpakVast } from './leg-instemming-aanpak-vast.ts'
import { staten } from './staten.ts'
import { toetsZegOverAanpak } from './zeg-over-aanpak.ts'
import { toetsZegOverDienst } from './zeg-over-dienst.ts'

const ik = [client]
const termijnen = { onderzoekKlaar: null, persoonlijkPlan: null }

describe('zeggen of u komt (2.3a.1 lid 4)', () => {
  const afspraak = gebeurtenis('gespreksafspraak', {
    betrokkeneId: client,
    code: 'thuis',
    datum: '2026-12-28',
  })
  const met = (...later: Feiten['gebeurtenissen']) => {
    const feiten = lopend()
    return { ...feiten, gebeurtenissen: [...feiten.gebeurtenissen, afspraak, ...later] }
  }
  const zeg = (deel: Partial<BeantwoordUitnodiging> = {}, feiten: Feiten = met(), dag = vandaag) =>
    codes(
      toetsBeantwoordUitnodiging(
        { betrokkeneId: client, overId: afspraak.id, genodigd: [client, partner], ik, ...deel },
        feiten,
        dag,
      ),
    )

  test('wie is gevraagd zegt het zelf, ook een gezinslid dat geen cliënt is', () => {
    expect(zeg()).toEqual([])
    const geenClient = { ...met(), gebeurtenissen: [afspraak] }
    expect(zeg({ betrokkeneId: partner, ik: [partner] }, geenClient)).toEqual([])
  })
  test('niet voor een ander, niet als hij niet is gevraagd, en niet over een afspraak die er niet is', () => {
    expect(zeg({ ik: [partner] })).toEqual(['keuze-alleen-zelf'])
    expect(zeg({ ik: undefined })).toEqual(['keuze-alleen-zelf'])
    expect(zeg({ genodigd: [partner] })).toEqual(['onbekende-gespreksafspraak'])
    expect(zeg({ overId: 'weg' })).toEqual(['onbekende-gespreksafspraak'])
  })
  test('tot en met de dag zelf', () => {
    expect(zeg({}, met(), '2026-12-28')).toEqual([])
    expect(zeg({}, met(), '2026-12-29')).toEqual(['gespreksafspraak-in-verleden'])
  })
  test('niet onder twaalf (5.3.2 lid 2)', () => {
    const feiten = met()
    const jong = feiten.betrokkenen.map((een) =>
      een.id === client ? { ...een, jeugdigeTot: '2032-12-25' } : een,
    )
    expect(zeg({}, { ...feiten, betrokkenen: jong })).toEqual(['keuze-alleen-zelf'])
  })
  test.each(staten)('in de stand %s', (staat) => {
    const mag = staat === 'eerste-contact' || staat === 'loopt'
    expect(zeg({}, { ...met(), dossier: dossier({ staat }) }).length === 0).toBe(mag)
  })
  test.each(uitnodigingantwoorden)(
    '%s: bij wat de toeleider nu moet, tot hij belde of de afspraak verzette',
    (code) => {
      const antwoord = gebeurtenis('uitnodiging-beantwoord', { betrokkeneId: client, code })
      const plichten = (...later: Feiten['gebeurtenissen']) =>
        uitnodigingen(met(antwoord, ...later), termijnen)
      expect(plichten().map((een) => [een.handeling, een.betrokkenen])).toEqual(
        code === 'kom' ? [] : [['verzet-gespreksafspraak', [client]]],
      )
      const poging = gebeurtenis('contactpoging', { betrokkeneId: client, code: 'niet-bereikt' })
      expect(plichten(poging)).toEqual([])
    },
  )
})

describe('een regel, twee deuren: wat een cliënt zelf zegt gaat langs de regel waarmee een medewerker het vastlegt', () => {
  const conclusie = gebeurtenis('conclusie', { code: 'aanpak-verplicht', datum: '2026-12-20' })
  const verteld = gebeurtenis('uitkomst-meegedeeld', {
    betrokkeneId: client,
    code: 'eigen-brief',
    datum: '2026-12-21',
  })
  const aangewezen = gebeurtenis('coordinator-aangewezen', { code: 'gemeenteambtenaar', datum: '2026-12-22' })
  const basis = lopend({ diensten: [dienst('schuld', { domein: 'schuldhulp' })] })
  const met = (...later: Feiten['gebeurtenissen']): Feiten => ({
    ...basis,
    gebeurtenissen: [...basis.gebeurtenissen, ...later],
  })
  const dossiers = [met(), met(conclusie), met(conclusie, verteld), met(conclusie, verteld, aangewezen)]

  test('de aanpak: dezelfde redenen, en alleen voor uzelf (2.3a.2 lid 1)', () => {
    let ja = 0
    for (const feiten of dossiers)
      for (const antwoord of antwoorden) {
        const invoer = { betrokkeneId: client, antwoord }
        const vastgelegd = codes(toetsLegInstemmingAanpakVast({ ...invoer, datum: vandaag }, feiten, vandaag))
        expect(codes(toetsZegOverAanpak({ ...invoer, ik }, feiten, vandaag))).toEqual(vastgelegd)
        const ander = codes(toetsZegOverAanpak({ ...invoer, ik: [partner] }, feiten, vandaag))
        expect(ander).toEqual([...vastgelegd, 'keuze-alleen-zelf'])
        if (vastgelegd.length === 0) ja += 1
      }
    expect(ja).toBe(2)
  })
  test('een dienst: dezelfde redenen, alleen voor uzelf, van de uitkomst tot er een coördinator is (2.3a.2 lid 1)', () => {
    const nogNiet = ({ gebeurtenissen }: Feiten): readonly string[] => {
      const kent = gebeurtenissen.includes(verteld) ? [] : ['client-kent-uitkomst-niet']
      return gebeurtenissen.includes(aangewezen) ? [...kent, 'aanpak-loopt-al'] : kent
    }
    const overId = 'schuld'
    let ja = 0
    for (const feiten of dossiers)
      for (const antwoord of ['aanvaard', 'geweigerd'] as const) {
        const invoer = {
          dienstId: overId,
          antwoord,
          wijze: 'schriftelijk',
          datum: vandaag,
          dreiging: false,
        } as const
        const vastgelegd = codes(toetsLegDienstverklaringVast(invoer, feiten, vandaag))
        const zelf = codes(toetsZegOverDienst({ overId, antwoord, ik }, feiten, vandaag))
        expect(zelf).toEqual([...vastgelegd, ...nogNiet(feiten)])
        expect(codes(toetsZegOverDienst({ overId, antwoord, ik: [] }, feiten, vandaag))).toContain(
          'keuze-alleen-zelf',
        )
        if (zelf.length === 0) ja += 1
      }
    expect(ja).toBeGreaterThan(0)
  })
})
