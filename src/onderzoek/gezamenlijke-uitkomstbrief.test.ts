import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lezingVan, persoonMet } from '../../testing/lezing-van-feiten.ts'
import { client, dienst, dochter, gebeurtenis, gegeven, ingevuld, partner } from '../../testing/onderzoek.ts'
import { gezamenlijkeUitkomstbrief } from './gezamenlijke-uitkomstbrief.ts'
import type { DienstFeit, Feiten, GegevenFeit } from './rules/feiten.ts'
import { conclusies } from './rules/gebeurtenissen.ts'
import { grondInHetAlgemeen } from './rules/grond-voor.ts'
import { zichtbaarVoor } from './rules/voor-lezers.ts'
import { watUitgaat } from './uitgaande-uitkomst.ts'
import { uitkomstVoor } from './uitkomst-voor.ts'
import { uitkomstbrief } from './uitkomstbrief.ts'

const datum = '2026-12-27'
const mensen = [client, partner, dochter] as const
const redenering = 'De drank en de schulden hangen samen.'
const hoofd = { gemeente: 'Voorbeeld', aan: ['Aan wie'], datum, kenmerk: '2026-1', behandelaar: 'I. Jansen' }
const personen = new Map(mensen.map((id) => [id, persoonMet(`naam-${id}`)]))

/** Three clients, and what was concluded about them. */
const metDrie = (deel: Partial<Feiten>, code: (typeof conclusies)[number]): Feiten => {
  const doetMee = gebeurtenis('gezinslid-stemt-in', { betrokkeneId: dochter, datum: '2026-12-07' })
  return ingevuld([doetMee, gebeurtenis('conclusie', { code, datum })], deel)
}

const vraag = (samen: readonly string[]) => ({
  betrokkeneId: samen[0] ?? '',
  samenMet: samen.slice(1),
  brief: 'gezamenlijke-brief' as const,
  motiveringGezamenlijk: 'Zij willen dat.',
  datum,
})

const samenBrief = (feiten: Feiten, samen: readonly string[]) => {
  const wens = (id: string) => ({
    lezer: { betrokkeneId: id, datum, samen },
    gezamenlijkOmdat: 'Zij willen dat.',
    toelichting: null,
  })
  return gezamenlijkeUitkomstbrief(
    hoofd,
    { gezamenlijkOmdat: 'Zij willen dat.', toelichting: null, grond: grondInHetAlgemeen(feiten) },
    samen.map((id) => ({
      naam: `naam-${id}`,
      uitkomst: uitkomstVoor(lezingVan(feiten, redenering), wens(id), personen),
    })),
  )
}
const eigenBrief = (feiten: Feiten, betrokkeneId: string) =>
  uitkomstbrief(
    hoofd,
    uitkomstVoor(
      lezingVan(feiten, redenering),
      { lezer: { betrokkeneId, datum }, gezamenlijkOmdat: null, toelichting: null },
      personen,
    ),
  )

const wie = fc.constantFrom(...mensen)
const eenDienst = fc.record({
  betrokkeneId: wie,
  vertrouwelijk: fc.boolean(),
  domein: fc.constantFrom<DienstFeit['domein']>('schuldhulp', 'maatschappelijke-ondersteuning', 'welzijn'),
  staat: fc.constantFrom<DienstFeit['staat']>('voorgesteld', 'aanvaard', 'geweigerd'),
})
const eenGegeven = fc.record({
  betrokkeneId: wie,
  onderdeel: fc.constantFrom<GegevenFeit['onderdeel']>('a', 'b', 'c'),
  nietTonenAan: fc.subarray([...mensen]),
})
const geval = fc.record({
  diensten: fc.array(eenDienst, { maxLength: 5 }),
  gegevens: fc.array(eenGegeven, { maxLength: 6 }),
  samen: fc.subarray([...mensen], { minLength: 2 }),
  code: fc.constantFrom(...conclusies),
})

const feitenVan = ({
  diensten,
  gegevens,
  code,
}: typeof geval extends fc.Arbitrary<infer G> ? G : never): Feiten =>
  metDrie(
    {
      diensten: diensten.map((een, i) => dienst(`dienst-${i}-`, een)),
      gegevens: gegevens.map((een, i) => gegeven({ id: `gegeven-${i}-`, ...een })),
    },
    code,
  )

const staanIn = (brief: unknown, feiten: Feiten): readonly string[] => {
  const tekst = JSON.stringify(brief)
  return [...feiten.diensten, ...feiten.gegevens].map(({ id }) => id).filter((id) => tekst.includes(`${id}`))
}

describe('de brief met de uitkomst aan cliënten samen (2.3a.2 lid 1, afzonderlijk)', () => {
  test('zegt nooit meer dan ieder van hen mag lezen, en van wie er niet bij is niets', () => {
    fc.assert(
      fc.property(geval, (een) => {
        const feiten = feitenVan(een)
        const erin = staanIn(samenBrief(feiten, een.samen), feiten)
        const mogen = zichtbaarVoor(feiten, een.samen)
        const alles = [...mogen.diensten, ...mogen.gegevens]
        for (const id of erin) {
          const over = alles.find((iets) => iets.id === id)?.betrokkeneId ?? 'niet te lezen'
          expect(een.samen).toContain(over)
          expect(staanIn(eigenBrief(feiten, over), feiten)).toContain(id)
        }
      }),
      { numRuns: 300 },
    )
  })
  test('na een brede intake staat erin voor wie een nee telt, en niet van welke intake het kwam (Q-12)', () => {
    const feiten = metDrie({}, 'aanpak-verplicht')
    const dossier = { ...feiten.dossier, wet: null, ingang: 'brede-intake-inburgering' } as const
    const tekst = JSON.stringify(samenBrief({ ...feiten, dossier }, [client, partner]))
    expect(tekst).toContain('Een gezinslid dat nee zegt, doet niet mee.')
    expect(tekst).not.toContain('U doet alleen mee aan de aanpak')
    expect(tekst).not.toContain('brede intake')
    expect(JSON.stringify(samenBrief(feiten, [client, partner]))).toContain('U doet alleen mee aan de aanpak')
  })
  test('en wat niet vertrouwelijk is, van ieder van hen helemaal: de rest staat in een eigen brief', () => {
    fc.assert(
      fc.property(geval, (een) => {
        const feiten = feitenVan(een)
        const samen = staanIn(samenBrief(feiten, een.samen), feiten)
        const uitgaand = watUitgaat(vraag(een.samen), lezingVan(feiten, redenering), personen)
        const apart = uitgaand.filter(({ soort }) => soort === 'eigen-brief').map(({ voor }) => voor)
        for (const id of een.samen) {
          const eigen = staanIn(eigenBrief(feiten, id), feiten)
          expect(apart.includes(id)).toBe(eigen.some((iets) => !samen.includes(iets)))
        }
        expect(uitgaand.slice(0, een.samen.length).map(({ voor }) => voor)).toEqual(een.samen)
      }),
      { numRuns: 300 },
    )
  })
  test('wie een gegeven in een van zijn brieven leest, staat daarvan één keer als ontvanger in de boeken (AVG 19)', () => {
    fc.assert(
      fc.property(geval, (een) => {
        const feiten = feitenVan(een)
        const uitgaand = watUitgaat(vraag(een.samen), lezingVan(feiten, redenering), personen)
        const samen = staanIn(samenBrief(feiten, een.samen), feiten).filter((id) => id.startsWith('gegeven'))
        for (const wie of een.samen) {
          const gekregen = uitgaand.filter(({ voor }) => voor === wie).flatMap(({ gegevens }) => gegevens)
          const gelezen = [...samen, ...staanIn(eigenBrief(feiten, wie), feiten)]
          const apart = uitgaand.some(({ voor, soort }) => voor === wie && soort === 'eigen-brief')
          const verwacht = (apart ? gelezen : samen).filter((id) => id.startsWith('gegeven'))
          expect(gekregen.toSorted()).toEqual([...new Set(verwacht)].toSorted())
        }
      }),
      { numRuns: 200 },
    )
  })
  test('is dezelfde als wanneer wat vertrouwelijk is er nooit was', () => {
    const open = { diensten: [dienst('open-'), dienst('ook-', { betrokkeneId: partner })], gegevens: [] }
    const geheim = dienst('geheim-', { vertrouwelijk: true })
    const met = metDrie({ ...open, diensten: [...open.diensten, geheim] }, 'aanpak-verplicht')
    const zonder = metDrie(open, 'aanpak-verplicht')
    expect(samenBrief(met, [client, partner])).toEqual(samenBrief(zonder, [client, partner]))
    expect(JSON.stringify(eigenBrief(met, client))).toContain('waarvoor geheim-')
  })
  test('de uitleg over allen staat er alleen in als alle cliënten hem lezen, en niets verborgen is', () => {
    const open = { diensten: [dienst('open-')], gegevens: [] }
    const tekst = (feiten: Feiten, samen: readonly string[]) => JSON.stringify(samenBrief(feiten, samen))
    const feiten = metDrie(open, 'aanpak-wenselijk')
    expect(tekst(feiten, mensen)).toContain(redenering)
    expect(tekst(feiten, [client, partner])).not.toContain(redenering)
    const geheim = metDrie(
      { ...open, diensten: [dienst('geheim-', { vertrouwelijk: true })] },
      'aanpak-wenselijk',
    )
    expect(tekst(geheim, mensen)).not.toContain(redenering)
  })
  test('begint met wat voor allen geldt, waarom het één brief is en wie dat goedvond; dan per persoon', () => {
    const brief = samenBrief(
      metDrie({ diensten: [dienst('open-')], gegevens: [] }, 'aanpak-verplicht'),
      mensen,
    )
    expect(brief.delen[0]?.tekst.join(' ')).toContain('omdat: Zij willen dat.')
    expect(brief.delen[0]?.tekst.join(' ')).toContain('vinden goed dat de ander leest')
    const koppen = brief.delen.map(({ kop }) => kop)
    for (const id of mensen) {
      const eigen = koppen.filter((kop) => kop.includes(`naam-${id}`))
      expect(eigen.length).toBeGreaterThanOrEqual(5)
      expect(koppen.indexOf('Onze conclusie')).toBeLessThan(koppen.indexOf(eigen[0] ?? ''))
    }
    expect(new Set(koppen).size).toBe(koppen.length)
  })
})
