import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { afgelopen, gedaan, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { gewoonVerzoek as gewoon, woordenVan as tekst } from '../../testing/rechten-op-de-weg.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { ruimVerlopenOp } from '../bewaren-en-vernietigen/index.ts'
import { movableClock } from '../platform/clock/clock.ts'
import type { Brief } from '../verwerking/brief.ts'
import type { Werklijst, ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { Verwerking } from '../verwerking/verwerking.ts'
import { bekijkBrief, bekijkVerzoek } from './bekijk-verzoek.ts'
import { beslis } from './beslis.ts'
import { bevestigOntvangst } from './bevestig-ontvangst.ts'
import { neemMeerTijd } from './neem-meer-tijd.ts'
import { neemVerzoekAan } from './neem-verzoek-aan.ts'
import { legUitvoeringVast, neemOver, sluit, trekIn } from './rond-af.ts'
import { stelVragerVast } from './stel-vrager-vast.ts'
import { stuurDoor } from './stuur-door.ts'
import { verbeterPersoon, verbeterVerzoek } from './verbeter-verzoek.ts'
import type { VerzoekBeeld } from './verzoek-beeld.ts'
import { rechtenWerkvoorraad } from './werkvoorraad.ts'

let t: TestOmgeving
let db: RijenLezer
const lies = werker('rechtenmedewerker')
const collega = werker('rechtenmedewerker', 2)
const karim = werker('beslisser')

beforeAll(async () => {
  t = await testOmgeving('2026-12-01')
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
})
afterAll(async () => {
  await db?.close()
  await t?.close()
})

const neemAan = async (deel: object = {}) =>
  gedaan(await t.doe(neemVerzoekAan, lies, { ...gewoon, ...deel })).dossierId
const doe = (wat: Verwerking, dossierId: string, invoer: object = {}, wie = lies) =>
  t.doe(wat, wie, invoer, { dossierId })
const lees = async (dossierId: string): Promise<VerzoekBeeld> =>
  gedaan<ZaakUitkomst & { beeld: VerzoekBeeld }>(await doe(bekijkVerzoek, dossierId)).uitkomst.beeld
const vast = { hoe: 'legitimatie', vastgesteld: true }

/** The last letters of this request, as they were kept. */
const brievenVan = async (dossierId: string): Promise<readonly Brief[]> => {
  const beeld = await lees(dossierId)
  const uit: Brief[] = []
  for (const { id } of beeld.brieven)
    uit.push(gedaan<{ brief: Brief }>(await doe(bekijkBrief, dossierId, { briefId: id })).uitkomst.brief)
  return uit
}
describe('inzage, van aannemen tot afronden (AVG 12 lid 3 en 15, 5.3.2)', () => {
  let zaak: string
  test('de ontvangst noemt dag, tijd, de eigen woorden en de laatste dag (Awb, afdeling 2.3)', async () => {
    zaak = await neemAan()
    gedaan(await doe(bevestigOntvangst, zaak))
    const [brief] = await brievenVan(zaak)
    expect(brief?.aan).toEqual(['Samira Amrani', 'Lindelaan 4', '3512 JK Utrecht'])
    expect(tekst(brief)).toMatch(/Op 1 december 2026 kregen wij uw verzoek: zien wat er over u staat/)
    expect(tekst(brief)).toMatch(/om 09:00 uur[\s\S]*Wat staat er over mij in het onderzoek\?/)
    expect(tekst(brief)).toContain('U krijgt uiterlijk op 4 januari 2027 antwoord')
    expect(afgelopen(await doe(bevestigOntvangst, zaak))).toEqual(['ontvangst-al-bevestigd'])
  })
  test('eerst vaststellen wie het is; wie het aannam beslist niet (AVG 12 lid 6, Awb 2:4)', async () => {
    const nee = { beslissing: 'toegewezen', antwoord: 'U krijgt een kopie.' }
    expect(afgelopen(await doe(beslis, zaak, nee, karim))).toEqual(['vrager-niet-vastgesteld'])
    expect(afgelopen(await doe(stelVragerVast, zaak, { hoe: 'bekend' }))).toEqual(['vrager-niet-vastgesteld'])
    gedaan(await doe(stelVragerVast, zaak, vast))
    expect(afgelopen(await doe(beslis, zaak, nee))).toEqual(['rol'])
    const zelf = { ...lies, rol: 'beslisser' } as const
    expect(afgelopen(await doe(beslis, zaak, nee, zelf))).toEqual(['wie-aannam-beslist-niet'])
  })
  test('de beslisser ziet het in zijn werkvoorraad zodra hij kan beslissen, en niet eerder (AVG 32)', async () => {
    const ander = await neemAan()
    const lijst = gedaan<Werklijst>(await t.doe(rechtenWerkvoorraad, karim, {})).uitkomst
    expect(lijst.regels.map(({ dossierId }) => dossierId)).toEqual([zaak])
    const alle = gedaan<Werklijst>(await t.doe(rechtenWerkvoorraad, collega, {})).uitkomst
    expect(alle.regels.map(({ dossierId }) => dossierId).toSorted()).toEqual([zaak, ander].toSorted())
    gedaan(await doe(trekIn, ander, { hoe: 'Zij belde.' }))
  })
  test('deels: grond met artikel, motief, bezwaar met de laatste dag (UAVG 34, Awb 3:45 en 3:46)', async () => {
    const deels = { beslissing: 'gedeeltelijk', antwoord: 'U krijgt een kopie van uw dossier.' }
    expect(afgelopen(await doe(beslis, zaak, deels, karim))).toEqual([
      'weigering-zonder-grond',
      'weigering-zonder-motief',
    ])
    const grond = {
      gronden: ['privacy-van-ander'],
      motief: 'In een verslag staat wat een ander vertelde.',
    }
    expect(
      afgelopen(await doe(beslis, zaak, { ...deels, ...grond, gronden: ['gegevens-kloppen'] }, karim)),
    ).toEqual(['grond-niet-bij-recht'])
    gedaan(await doe(beslis, zaak, { ...deels, ...grond }, karim))
    const brief = (await brievenVan(zaak)).at(-1)
    expect(tekst(brief)).toMatch(
      /Wij doen een deel[\s\S]*Het zou de privacy van een ander schaden \(Wmo 2015 5\.3\.2/,
    )
    expect(tekst(brief)).toMatch(/bezwaar tegen maken. Uw bezwaar moet er uiterlijk op 12 januari 2027 zijn/)
  })
  test('dan doen, en dan afronden; een jaar later gaat het weg (AVG 5 lid 1 onder e)', async () => {
    expect(afgelopen(await doe(sluit, zaak))).toEqual(['recht-nog-niet-uitgevoerd'])
    gedaan(await doe(legUitvoeringVast, zaak, { datum: '2026-12-01', hoe: 'De kopie is gegeven.' }))
    gedaan(await doe(sluit, zaak))
    expect(await lees(zaak)).toMatchObject({ vernietigenOp: '2027-12-01', houdtAan: true })
    const rijen = async () =>
      (await db.rijen('select id from rechten.dossier where id = $1', [zaak])).length +
      (await db.rijen('select id from rechten.brief where dossier_id = $1', [zaak])).length
    const morgen = movableClock(Date.parse('2027-11-30T09:00:00+01:00'))
    await ruimVerlopenOp({ ...t.omgeving, klok: morgen })
    expect(await rijen()).toBe(3)
    morgen.advance(2 * 86_400_000)
    await ruimVerlopenOp({ ...t.omgeving, klok: morgen })
    expect(await rijen()).toBe(0)
  })
})

describe('wat van de partij is, gaat naar de partij (Awb 2:3, 5.4.4 lid 6, Q-34)', () => {
  test('een klacht over de coördinator van een partij: brief naar haar en naar wie vroeg, en het college beslist niet (Awb 2:3)', async () => {
    const zaak = await neemAan({ recht: 'klacht', over: 'aanpak-bij-partij' })
    const nee = { beslissing: 'toegewezen', antwoord: 'Ja.' }
    expect(afgelopen(await doe(beslis, zaak, nee, karim))).toContain('recht-alleen-van-partij')
    gedaan(await doe(stuurDoor, zaak, { partijId: partijen.schuldhulp }))
    const [partij, vrager] = await brievenVan(zaak)
    expect(tekst(partij)).toMatch(
      /Samira Amrani vraagt dit zelf[\s\S]*Lindelaan 4[\s\S]*Wat staat er over mij/,
    )
    expect(tekst(vrager)).toContain('behandelt uw klacht zelf')
    expect(partij?.voet).toEqual([])
    gedaan(await doe(sluit, zaak))
  })
  test('over alles: doorsturen en zelf beslissen, elk voor het eigen deel (Awb 2:3)', async () => {
    const zaak = await neemAan({ over: 'alles', metPartij: true })
    gedaan(await doe(stelVragerVast, zaak, vast))
    const ja = { beslissing: 'toegewezen', antwoord: 'U krijgt een kopie.' }
    expect(afgelopen(await doe(beslis, zaak, ja, karim))).toEqual(['recht-nog-niet-doorgestuurd'])
    gedaan(await doe(stuurDoor, zaak, { partijId: partijen.schuldhulp }))
    expect(tekst((await brievenVan(zaak)).at(-1))).toContain('Op de rest van uw verzoek antwoorden wij zelf.')
    gedaan(await doe(beslis, zaak, ja, karim))
  })
})

describe('wie vraagt, en hoe hij te bereiken is', () => {
  test('een vader zonder gezag over een kind van elf krijgt niets; met gezag wel, op zijn adres (5.3.2 lid 2 en 3)', async () => {
    const zaak = await neemAan({
      ...{ geboortedatum: '2015-12-02', door: 'ouder', vrager: 'Y. Amrani' },
      vragerAdres: 'Dorpsstraat 1\n3500 AA Utrecht',
    })
    expect(afgelopen(await doe(stelVragerVast, zaak, vast))).toEqual(['vrager-zonder-stuk'])
    gedaan(await doe(stelVragerVast, zaak, { ...vast, stukGezien: true }))
    gedaan(await doe(bevestigOntvangst, zaak))
    const [brief] = await brievenVan(zaak)
    expect(brief?.aan).toEqual(['Y. Amrani', 'Dorpsstraat 1', '3500 AA Utrecht'])
    expect(tekst(brief)).toContain('U vroeg dit namens Samira Amrani')
  })
  test('geen post naar huis: de brief wordt overhandigd (veilig contact)', async () => {
    const zaak = await neemAan({ geenPostThuis: true })
    gedaan(await doe(bevestigOntvangst, zaak))
    expect((await brievenVan(zaak))[0]?.aan).toEqual(['Samira Amrani', 'Persoonlijk overhandigen'])
  })
  test('wat verkeerd werd opgeschreven wordt verbeterd; het oude is weg (AVG 5 lid 1 onder d)', async () => {
    const zaak = await neemAan()
    gedaan(
      await doe(verbeterVerzoek, zaak, { ...gewoon, recht: 'rectificatie', wat: 'Mijn adres klopt niet.' }),
    )
    const persoon = { voornamen: 'Samira', achternaam: 'Amrani', geboortedatum: '1988-04-05' }
    gedaan(await doe(verbeterPersoon, zaak, persoon))
    const beeld = await lees(zaak)
    expect(beeld).toMatchObject({ recht: 'rectificatie', wat: 'Mijn adres klopt niet.' })
    expect(beeld.persoon.geboortedatum).toBe('1988-04-05')
    gedaan(await doe(neemOver, zaak, {}, collega))
    expect(afgelopen(await doe(neemOver, zaak, {}, collega))).toEqual(['al-uw-rechtenzaak'])
  })
})

describe('tijd over de jaarwisseling en de schrikkeldag (AVG 12 lid 3, Awb 7:10)', () => {
  test('meer tijd: de brief noemt waarom en de nieuwe laatste dag (AVG 12 lid 3)', async () => {
    const zaak = await neemAan({ ontvangenOp: '2026-11-29' })
    gedaan(await doe(neemMeerTijd, zaak, { waarom: 'Het gaat om veel stukken.' }))
    expect(tekst((await brievenVan(zaak))[0])).toMatch(/uiterlijk op 1 maart 2027[\s\S]*veel stukken/)
    expect(afgelopen(await doe(neemMeerTijd, zaak, { waarom: 'Nog meer.' }))).toEqual([
      'antwoord-al-verlengd',
    ])
  })
})

describe('apart van waar het over gaat (AVG 32)', () => {
  test('in de database staat niets van wat of wie in leesbare vorm, en de pseudoniemen verschillen per compartiment', async () => {
    const rijen = JSON.stringify(await db.rijen('select d.*, o.* from rechten.dossier d, rechten.overgang o'))
    expect(rijen).not.toMatch(/Amrani|Wat staat er over mij/)
  })
  test('een toeleider ziet geen verzoek over rechten, ook niet van zijn eigen cliënt (AVG 32)', async () => {
    const zaak = await neemAan()
    expect(afgelopen(await doe(bekijkVerzoek, zaak, {}, werker('toeleider')))).toEqual(['rol'])
  })
})
