import { describe, expect, test } from 'vitest'
import { client, codes, dossier, gebeurtenis, lopend, partner, vandaag } from '../../../testing/onderzoek.ts'
import { afgesproken } from '../../../testing/reikwijdtes.ts'
import type { Feiten } from './feiten.ts'
import { plichten } from './plichten.ts'
import { staten } from './staten.ts'
import { gevraagdeEigenRegie, toetsVraagEigenRegie } from './vraag-eigen-regie.ts'
import { gezegdOverReikwijdte, toetsZegOverReikwijdte } from './zeg-over-reikwijdte.ts'

const termijnen = { onderzoekKlaar: '2027-01-11', persoonlijkPlan: '2026-12-07' }
const met = (feiten: Feiten, ...later: Feiten['gebeurtenissen']): Feiten => ({
  ...feiten,
  gebeurtenissen: [...feiten.gebeurtenissen, ...later],
})
const moet = (feiten: Feiten, code: string) =>
  plichten(feiten, termijnen)
    .filter((een) => een.code === code)
    .map(({ betrokkenen }) => betrokkenen)

describe('zelf zeggen of de reikwijdte klopt (2.3a.1 lid 4)', () => {
  const zeg = (feiten: Feiten, betrokkeneId = client, ik: readonly string[] = [betrokkeneId]) =>
    codes(toetsZegOverReikwijdte({ betrokkeneId, ik }, feiten, vandaag))
  const zei = (code: string, betrokkeneId = client) =>
    gebeurtenis('reikwijdte-gezegd', { betrokkeneId, code })

  test.each(staten)('in de stand %s', (staat) =>
    expect(zeg({ ...lopend(), dossier: dossier({ staat }) }).length === 0).toBe(staat === 'loopt'),
  )
  test('alleen voor zichzelf, alleen als cliënt, en pas als er een reikwijdte is', () => {
    expect(zeg(lopend(), client, [partner])).toEqual(['keuze-alleen-zelf'])
    const geenClient = { ...lopend(), gebeurtenissen: [] }
    expect(zeg(geenClient, partner)).toEqual(['keuze-alleen-zelf'])
    expect(zeg(lopend({ reikwijdtes: [] }))).toEqual(['geen-reikwijdte'])
  })
  test('een nee staat meteen bij wat moet, tot hij ja zegt of de reikwijdte opnieuw is afgesproken', () => {
    const nee = met(lopend(), zei('niet-eens'))
    expect(moet(lopend(), 'bespreek-reikwijdte')).toEqual([])
    expect(moet(nee, 'bespreek-reikwijdte')).toEqual([[client]])
    expect(moet(met(nee, zei('eens')), 'bespreek-reikwijdte')).toEqual([])
    expect(moet(met(nee, zei('eens', partner)), 'bespreek-reikwijdte')).toEqual([[client]])
    const opnieuw = { ...afgesproken({ binnen: ['inkomen'] }), vastgelegdBij: 99_999 }
    expect(moet({ ...nee, reikwijdtes: [...nee.reikwijdtes, opnieuw] }, 'bespreek-reikwijdte')).toEqual([])
  })
  test('van ieder telt wat hij het laatst zei', () => {
    const feiten = met(lopend(), zei('eens'), zei('niet-eens', partner), zei('niet-eens'))
    expect(gezegdOverReikwijdte(feiten).map(({ betrokkeneId, code }) => [betrokkeneId, code])).toEqual([
      [partner, 'niet-eens'],
      [client, 'niet-eens'],
    ])
  })
})

describe('zelf om eigen regie vragen (2.3a.3 lid 2)', () => {
  const conclusie = gebeurtenis('conclusie', { code: 'aanpak-verplicht' })
  const voorgesteld = met(lopend(), conclusie)
  const vraag = (feiten: Feiten, betrokkeneId = client, ik: readonly string[] = [betrokkeneId]) =>
    codes(toetsVraagEigenRegie({ betrokkeneId, ik }, feiten, vandaag))
  const wil = (code = 'zelf') => gebeurtenis('eigen-regie-gevraagd', { betrokkeneId: client, code })

  test.each(staten)('in de stand %s', (staat) =>
    expect(vraag({ ...voorgesteld, dossier: dossier({ staat }) }).length === 0).toBe(
      staat === 'loopt' || staat === 'afgerond',
    ),
  )
  test('door dezelfde regel als waarmee een medewerker het vastlegt', () => {
    expect(vraag(voorgesteld)).toEqual([])
    expect(vraag(lopend())).toEqual(['geen-aanpak-voorgesteld'])
    expect(
      vraag(met(voorgesteld, gebeurtenis('coordinator-aangewezen', { code: 'gemeenteambtenaar' }))),
    ).toEqual(['aanpak-loopt-al'])
    const verklaard = gebeurtenis('eigen-regie-verklaard', { betrokkeneId: client, code: 'client' })
    expect(vraag(met(voorgesteld, verklaard))).toEqual(['eigen-regie-al-verklaard'])
    const naVerzoek = { ...voorgesteld, dossier: dossier({ ingang: 'verzoek-van-partij' }) }
    expect(vraag(naVerzoek)).toContain('eigen-regie-na-verzoek-van-partij')
  })
  test('alleen voor zichzelf, en alleen als cliënt', () => {
    expect(vraag(voorgesteld, client, [partner])).toEqual(['keuze-alleen-zelf'])
    expect(vraag({ ...voorgesteld, gebeurtenissen: [conclusie] }, partner)).toEqual(['keuze-alleen-zelf'])
  })
  test('het staat bij wat moet tot het is vastgelegd of niet meer kan', () => {
    const gevraagd = met(voorgesteld, wil())
    expect(moet(voorgesteld, 'bespreek-eigen-regie')).toEqual([])
    expect(moet(gevraagd, 'bespreek-eigen-regie')).toEqual([[client]])
    const verklaard = gebeurtenis('eigen-regie-verklaard', { betrokkeneId: client, code: 'client' })
    expect(moet(met(gevraagd, verklaard), 'bespreek-eigen-regie')).toEqual([])
    const aangewezen = gebeurtenis('coordinator-aangewezen', { code: 'gemeenteambtenaar' })
    expect(moet(met(gevraagd, aangewezen), 'bespreek-eigen-regie')).toEqual([])
  })
  test('na een nieuwe conclusie wordt het opnieuw gevraagd, en van ieder telt het laatste', () => {
    const eerst = wil()
    const opnieuw = gebeurtenis('conclusie', { code: 'aanpak-verplicht' })
    expect(gevraagdeEigenRegie(met(voorgesteld, eerst, opnieuw))).toEqual([])
    expect(
      gevraagdeEigenRegie(met(voorgesteld, wil(), wil('iemand-anders'))).map(({ code }) => code),
    ).toEqual(['iemand-anders'])
  })
})
