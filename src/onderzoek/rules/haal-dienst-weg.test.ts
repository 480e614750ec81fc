import { describe, expect, test } from 'vitest'
import {
  afgerond,
  client,
  codes,
  dienst,
  dossier,
  gebeurtenis,
  gegeven,
  ingevuld,
  lopend,
  partner,
  totEnMetBrieven,
  vandaag,
  vertegenwoordiging,
} from '../../../testing/onderzoek.ts'
import { toetsDeelUitkomstMee } from './deel-uitkomst-mee.ts'
import { type DienstFeit, dienstStaten, type Feiten, type GebeurtenisFeit } from './feiten.ts'
import { dienstenOmWegTeHalen, toetsHaalDienstWeg, voorafHaalDienstWeg } from './haal-dienst-weg.ts'
import { conclusieAchterhaald } from './voortgang.ts'

const fout = (deel: Partial<DienstFeit> = {}) => dienst('fout', { versie: 20, ...deel })
const met = (een: DienstFeit, meer: readonly GebeurtenisFeit[] = [], deel: Partial<Feiten> = {}): Feiten => {
  const feiten = ingevuld([], { ...deel, diensten: [...ingevuld().diensten, een] })
  return { ...feiten, gebeurtenissen: [...feiten.gebeurtenissen, ...meer] }
}
const haal = (feiten: Feiten, antwoordNooitGezegd = false, dienstId = 'fout') =>
  codes(toetsHaalDienstWeg({ dienstId, reden: 'verkeerde-persoon', antwoordNooitGezegd }, feiten, vandaag))
const brief = (betrokkeneId: string, versie: number, deel: Partial<GebeurtenisFeit> = {}) =>
  gebeurtenis('uitkomst-meegedeeld', { betrokkeneId, code: 'eigen-brief', versie, ...deel })

describe('een dienst weghalen die er niet hoort (AVG 5 lid 1 onder d, AVG 16)', () => {
  test('zolang hij alleen is voorgesteld', () => {
    expect(haal(met(fout()))).toEqual([])
    expect(voorafHaalDienstWeg(met(fout()), vandaag).toegestaan).toBe(true)
    expect(haal(met(fout({ soort: 'interventie' })))).toEqual([])
  })
  test('niet een dienst die er niet is', () => {
    expect(haal(met(fout()), false, 'een-ander')).toEqual(['onbekende-dienst'])
    expect(codes(voorafHaalDienstWeg(lopend(), vandaag))).toEqual(['geen-dienst-voorgesteld'])
  })
  test.each(dienstStaten)('met het antwoord %s alleen als dat nooit is gezegd (2.3a.1 lid 6)', (staat) => {
    const gezegd = met(fout({ staat }))
    expect(haal(gezegd)).toEqual(staat === 'voorgesteld' ? [] : ['dienst-heeft-antwoord'])
    expect(haal(gezegd, true)).toEqual([])
  })
  test('niet als er al over is beslist of gesproken', () => {
    const beslist = fout({ staat: 'aanvaard', verklaardOp: vandaag, afgehandeldOp: vandaag })
    expect(haal(met(beslist), true)).toEqual(['dienst-heeft-beslissing'])
  })
  test('niet als er een gegeven over geloof of afkomst aan hangt (5.4.1)', () => {
    const gegevens = [gegeven({ categorie: 'levensovertuiging', dienstId: 'fout' })]
    expect(haal(met(fout(), [], { gegevens }))).toEqual(['dienst-draagt-gegeven'])
    expect(haal(met(fout(), [], { gegevens: [gegeven({ dienstId: 'schuldhulp' })] }))).toEqual([])
  })
})

describe('een dienst die in een brief staat, gaat pas na het intrekken van die brief (2.3a.2 lid 1)', () => {
  test('een brief van daarna aan de cliënt; niet een van daarvoor, en niet een aan een ander', () => {
    expect(haal(met(fout(), [brief(client, 21)]))).toEqual(['dienst-in-brief'])
    expect(haal(met(fout(), [brief(client, 19)]))).toEqual([])
    expect(haal(met(fout(), [brief(partner, 21)]))).toEqual([])
  })
  test('een brief voor cliënten samen, als de cliënt een van hen is', () => {
    const samen = (wie: string) => brief(wie, 21, { code: 'gezamenlijke-brief' })
    expect(haal(met(fout(), [samen(partner), samen(client)]))).toEqual(['dienst-in-brief'])
    expect(haal(met(fout(), [samen(partner), samen('dochter')]))).toEqual([])
  })
  test('een brief aan wie de cliënt vertegenwoordigt, ook als dat voorbij is', () => {
    const band = vertegenwoordiging('tante', client, { tot: '2026-12-10' })
    const aanTante = brief('tante', 21, { soort: 'uitkomst-aan-vertegenwoordiger' })
    expect(haal(met(fout(), [aanTante], { vertegenwoordigingen: [band] }))).toEqual(['dienst-in-brief'])
    expect(haal(met(fout(), [aanTante]))).toEqual([])
  })
  test('een brief over eigen regie, die de diensten ook noemt', () => {
    const beoordeeld = gebeurtenis('eigen-regie-beoordeeld', { code: 'aannemelijk', versie: 21 })
    expect(haal(met(fout(), [beoordeeld]))).toEqual(['dienst-in-brief'])
  })
  test('van een dienst met een antwoord is niet bekend wanneer hij is voorgesteld: dan telt elke brief', () => {
    expect(haal(met(fout({ staat: 'aanvaard' }), [brief(client, 19)]), true)).toEqual(['dienst-in-brief'])
  })
  test('het formulier laat alleen kiezen wat in geen brief staat', () => {
    const feiten = met(fout(), [brief(client, 19)])
    expect(dienstenOmWegTeHalen(feiten).map(({ id }) => id)).toEqual(['fout'])
    const alles = ingevuld(totEnMetBrieven())
    expect(codes(voorafHaalDienstWeg(alles, vandaag))).toEqual(['dienst-in-brief'])
  })
})

describe('na het onderzoek', () => {
  test('is de dienst deel van de aanpak, en verandert de coördinator dat daar', () => {
    const aangewezen = gebeurtenis('coordinator-aangewezen', { versie: 90 })
    expect(haal(afgerond([aangewezen]), false, 'schuldhulp')).toEqual([
      'onderzoek-afgerond',
      'dienst-in-aanpak',
      'dienst-in-brief',
    ])
    expect(haal(met(fout(), [], { dossier: dossier({ staat: 'ingetrokken' }) }))).toEqual([
      'onderzoek-ingetrokken',
    ])
  })
})

describe('de conclusie na het weghalen (2.3a.1 lid 4 onder d en e)', () => {
  const conclusie = (code: 'geen-meervoudige-problematiek' | 'aanpak-verplicht') =>
    gebeurtenis('conclusie', { code, versie: 30 })
  test('is de laatste dienst weg, dan zegt niets meer wat nodig is, en gaat er geen brief', () => {
    const leeg = { ...met(fout(), [conclusie('geen-meervoudige-problematiek')]), diensten: [] }
    expect(conclusieAchterhaald(leeg)).toBe(true)
    const invoer = {
      betrokkeneId: client,
      brief: 'eigen-brief',
      schriftelijk: true,
      motiveringGezamenlijk: '',
      datum: vandaag,
    } as const
    expect(codes(toetsDeelUitkomstMee(invoer, leeg, vandaag))).toContain('conclusie-achterhaald')
  })
  test('is er nog een dienst, dan telt wat daaruit volgt', () => {
    expect(conclusieAchterhaald(met(fout(), [conclusie('geen-meervoudige-problematiek')]))).toBe(false)
    const een = { ...met(fout(), [conclusie('aanpak-verplicht')]), diensten: [fout()] }
    expect(conclusieAchterhaald(een)).toBe(true)
  })
})
