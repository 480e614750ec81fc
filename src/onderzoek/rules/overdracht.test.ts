import { describe, expect, test } from 'vitest'
import { afgerond, client, codes, gebeurtenis, gegeven, lopend, partner } from '../../../testing/onderzoek.ts'
import type { Voorwaarde } from '../../wet/voorwaarden.ts'
import {
  type GekozenGegeven,
  type InhoudFeit,
  toetsDraagGegevensOver,
  voorafDraagGegevensOver,
} from './draag-gegevens-over.ts'
import type { Feiten, GegevenFeit } from './feiten.ts'
import { toetsKandidaat, toetsPartijen } from './kandidaat-coordinator.ts'
import { toetsLegAntwoordGeverVast, voorafLegAntwoordGeverVast } from './leg-antwoord-gever-vast.ts'
import { metGebeurtenis } from './met-gebeurtenis.ts'
import { vernietigenOp } from './vernietigen-op.ts'
import { steltAanpakVoor } from './voortgang.ts'

const vandaag = '2027-01-04'

const feit = (
  soort: Parameters<typeof gebeurtenis>[0],
  betrokkeneId: string | null,
  code: string | null,
  datum = '2026-12-30',
) => ({
  ...gebeurtenis(soort, { datum, code, betrokkeneId }),
  versie: 99,
})

/** Completed, both clients agree, and a coordinator is there. */
const metCoordinator = (gegevens: readonly GegevenFeit[], weigert: readonly string[] = []): Feiten => {
  const basis = afgerond()
  const ja = [client, partner].map((id) =>
    feit('instemming-aanpak', id, weigert.includes(id) ? 'weigert' : 'stemt-in'),
  )
  const aangewezen = feit('coordinator-aangewezen', null, 'gemeenteambtenaar')
  return { ...basis, gegevens, gebeurtenissen: [...basis.gebeurtenissen, ...ja, aangewezen] }
}

const drie = [
  gegeven({ id: 'een' }),
  gegeven({ id: 'twee', betrokkeneId: partner }),
  gegeven({ id: 'drie', categorie: 'gezondheid' }),
  gegeven({ id: 'vier' }),
]
const kies = (
  gegevenId: string,
  reden = `Nodig voor ${gegevenId}.`,
  waaromBijzonder?: string,
): GekozenGegeven => ({ gegevenId, reden, waaromBijzonder })
const inhoud = (id: string, voorwaarden: readonly Voorwaarde[] = [], overgedragen = false): InhoudFeit => ({
  id,
  voorwaarden,
  overgedragen,
})

const draag = (
  gekozen: readonly GekozenGegeven[],
  wat: readonly InhoudFeit[] = [],
  feiten = metCoordinator(drie),
  werkgever = 'college',
) => codes(toetsDraagGegevensOver(gekozen, wat, feiten, werkgever, vandaag))

describe('overdragen aan de coördinator (5.4.4 lid 3)', () => {
  test('mag gekozen, elk met een eigen reden', () => {
    expect(voorafDraagGegevensOver(metCoordinator(drie), vandaag)).toMatchObject({
      artikel: 'overdracht-aan-coordinator',
    })
    expect(draag([kies('een'), kies('twee')])).toEqual([])
  })
  test('mag niet leeg, dubbel, onbekend, zonder reden of met een reden voor alles', () => {
    expect(draag([])).toEqual(['niets-gekozen'])
    expect(draag([kies('een', 'Nodig voor geld.'), kies('een', 'Nodig voor post.')])).toEqual([
      'gegeven-dubbel',
    ])
    expect(draag([kies('vijf')])).toEqual(['gegeven-onbekend'])
    expect(draag([kies('een', ' ')])).toEqual(['gegeven-zonder-reden'])
    expect(draag([kies('een', 'Zelfde.'), kies('twee', 'zelfde. ')])).toEqual(['reden-herhaald'])
  })
  test('alles alleen met een reden waarom niets gemist kan worden, ook in stappen; een enkel gegeven mag zo', () => {
    const drieAl = ['twee', 'drie', 'vier'].map((id) => inhoud(id, [], true))
    expect(draag([kies('een')], drieAl)).toEqual(['alles-overdragen'])
    const met = (waarom: string) =>
      codes(toetsDraagGegevensOver([kies('een')], drieAl, metCoordinator(drie), 'college', vandaag, waarom))
    expect(met(' ')).toEqual(['alles-overdragen'])
    expect(met('Er zijn er maar vier, en elk is nodig.')).toEqual([])
    expect(draag([kies('een')], [inhoud('een', [], true)])).toEqual(['gegeven-dubbel'])
    expect(draag([kies('een')], [], metCoordinator([gegeven({ id: 'een' })]))).toEqual([])
  })
  test('een bijzonder gegeven vraagt een tweede reden (5.4.1 lid 2)', () => {
    expect(draag([kies('drie')])).toEqual(['bijzonder-gegeven-niet-gemotiveerd'])
    expect(draag([kies('drie', 'Om te plannen.', 'Zonder einddatum botst het.')])).toEqual([])
  })
  test('de voorwaarden van de partij gelden (5.4.2 lid 1)', () => {
    expect(
      draag([kies('een')], [inhoud('een', [{ soort: 'niet-delen-met', aan: ['coordinator'] }])]),
    ).toEqual(['voorwaarde-niet-delen'])
    expect(draag([kies('een')], [inhoud('een', [{ soort: 'eerst-vragen', akkoord: [] }])])).toEqual([
      'voorwaarde-eerst-vragen',
    ])
    expect(draag([kies('een')], [inhoud('een', [{ soort: 'alleen-tot', datum: '2027-01-03' }])])).toEqual([
      'voorwaarde-verlopen',
    ])
    expect(draag([kies('een')], [inhoud('een', [{ soort: 'alleen-tot', datum: vandaag }])])).toEqual([])
    const nietNaarSchool = [inhoud('een', [{ soort: 'niet-delen-met', aan: ['school'] }])]
    expect(draag([kies('een')], nietNaarSchool)).toEqual([])
    expect(draag([kies('een')], nietNaarSchool, metCoordinator(drie), 'school')).toEqual([
      'voorwaarde-niet-delen',
    ])
  })
  test('niet over wie niet meedoet, niet zonder aanpak, niet na het einde', () => {
    expect(draag([kies('twee')], [], metCoordinator(drie, [partner]))).toEqual(['gegeven-onbekend'])
    expect(draag([kies('een')], [], { ...afgerond(), gegevens: drie })).toContain(
      'geen-aanpak-om-naar-over-te-dragen',
    )
    const einde = { soort: 'aanpak-beeindigd', betrokkene_id: null, datum: vandaag, code: null } as const
    expect(draag([kies('een')], [], metGebeurtenis(metCoordinator(drie), einde))).toEqual([
      'geen-aanpak-om-naar-over-te-dragen',
    ])
    expect(codes(voorafDraagGegevensOver(lopend(), vandaag))).toContain('onderzoek-loopt')
  })
})

describe('vragen of de coördinator een gegeven mag krijgen (5.4.2 lid 1)', () => {
  const feiten = lopend({ gegevens: [gegeven({ bron: 'partij' })] })
  const voorwaarden = new Map([['gegeven-1', [{ soort: 'eerst-vragen', akkoord: [] }] as const]])
  const antwoord = (deel: object = {}, bekend: ReadonlyMap<string, readonly Voorwaarde[]> = voorwaarden) =>
    codes(
      toetsLegAntwoordGeverVast(
        { gegevenId: 'gegeven-1', voor: 'coordinator', antwoord: 'mag', datum: '2026-12-20', ...deel },
        feiten,
        bekend,
        vandaag,
      ),
    )
  test('ja of nee van de partij, tijdens en na het onderzoek', () => {
    expect(voorafLegAntwoordGeverVast(feiten, vandaag).toegestaan).toBe(true)
    expect(antwoord()).toEqual([])
    expect(antwoord({ antwoord: 'mag-niet' })).toEqual([])
  })
  test('niet als er niets te vragen is, of al is geantwoord', () => {
    expect(codes(voorafLegAntwoordGeverVast(lopend(), vandaag))).toEqual(['niets-van-een-partij'])
    expect(antwoord({}, new Map())).toEqual(['niets-te-vragen'])
    expect(antwoord({ gegevenId: 'x' })).toEqual(['onbekend-gegeven', 'niets-te-vragen'])
    expect(antwoord({ datum: '2027-12-01' })).toEqual(['datum-in-toekomst'])
  })
})

describe('wie coördinator kan zijn (2.3a.3 lid 1)', () => {
  const iemand = (werkgever: string | null) => ({ gebruikerId: 'x', werkgever })
  test.each([
    ['gemeenteambtenaar', 'college', true],
    ['gemeenteambtenaar', 'partij-1', false],
    ['gemeenteambtenaar', null, false],
    ['medewerker-van-partij', 'partij-1', true],
    ['medewerker-van-partij', 'partij-2', false],
    ['zelfstandige-hulpverlener', 'partij-1', true],
    ['zelfstandige-hulpverlener', 'college', false],
  ] as const)('%s bij %s: %s', (als, werkgever, mag) => {
    expect(toetsKandidaat(als, iemand(werkgever), ['partij-1']).toegestaan).toBe(mag)
  })
  test('een partij doet mee als het register haar kent, ook buiten de lijst van het onderzoek (Q-29)', () => {
    expect(codes(toetsPartijen(['partij-1'], ['partij-1', 'partij-2']))).toEqual([])
    expect(codes(toetsPartijen(['partij-3'], ['partij-1', 'partij-2']))).toEqual(['partij-onbekend'])
  })
  test('iemand buiten het register nooit', () => {
    expect(codes(toetsKandidaat('gemeenteambtenaar', undefined, []))).toEqual([
      'coordinator-hoort-bij-geen-partij',
    ])
  })
})

describe('wanneer het onderzoek wordt vernietigd (5.4.5 lid 1)', () => {
  test('niet zolang het loopt, of zolang de aanpak loopt', () => {
    expect(vernietigenOp(lopend())).toBeNull()
    expect(vernietigenOp(metCoordinator(drie))).toBeNull()
  })
  test('twee jaar na de uitkomst, ook als niemand op de voorgestelde aanpak antwoordt', () => {
    expect(steltAanpakVoor(afgerond())).toBe(true)
    expect(vernietigenOp(afgerond())).toBe('2028-12-27')
  })
  test('twee jaar na het einde van de aanpak', () => {
    const einde = { soort: 'aanpak-beeindigd', betrokkene_id: null, datum: '2027-09-26', code: null } as const
    expect(vernietigenOp(metGebeurtenis(metCoordinator(drie), einde))).toBe('2029-09-26')
  })
})
