import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { richtAanpakIn } from '../../testing/aanpak-register.ts'
import { afgelopen, gedaan, type TestOmgeving, testOmgeving, werker } from '../../testing/omgeving.ts'
import { gewoonVerzoek as gewoon, woordenVan as tekst } from '../../testing/rechten-op-de-weg.ts'
import type { Brief } from '../verwerking/brief.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import type { Verwerking } from '../verwerking/verwerking.ts'
import { bekijkBrief, bekijkVerzoek } from './bekijk-verzoek.ts'
import { beslis } from './beslis.ts'
import { bevestigOntvangst } from './bevestig-ontvangst.ts'
import { neemVerzoekAan } from './neem-verzoek-aan.ts'
import { legVragerMagNietVast, stelVragerVast } from './stel-vrager-vast.ts'
import { verbeterPersoon, verbeterVerzoek } from './verbeter-verzoek.ts'
import type { VerzoekBeeld } from './verzoek-beeld.ts'

let t: TestOmgeving
const lies = werker('rechtenmedewerker')
const karim = werker('beslisser')

beforeAll(async () => {
  t = await testOmgeving('2026-12-01')
  await richtAanpakIn(t)
})
afterAll(() => t?.close())

const neemAan = async () => gedaan(await t.doe(neemVerzoekAan, lies, gewoon)).dossierId
const doe = (wat: Verwerking, dossierId: string, invoer: object = {}, wie = lies) =>
  t.doe(wat, wie, invoer, { dossierId })
const vast = { hoe: 'legitimatie', vastgesteld: true }
const ja = { beslissing: 'toegewezen', antwoord: 'U krijgt een kopie.' }
const persoon = { voornamen: 'Samira', achternaam: 'Amrani', geboortedatum: '1988-05-04' }

describe('wat al vaststond, geldt niet voor een ander (AVG 12 lid 6, 5.3.2 lid 2 en 3)', () => {
  test('verandert wie het vraagt, dan wordt opnieuw vastgesteld wie dat is (AVG 12 lid 6)', async () => {
    const zaak = await neemAan()
    gedaan(await doe(stelVragerVast, zaak, vast))
    const ouder = { ...gewoon, door: 'ouder', vrager: 'B. Bakker' }
    gedaan(await doe(verbeterVerzoek, zaak, ouder))
    expect(afgelopen(await doe(beslis, zaak, ja, karim))).toEqual(['vrager-niet-vastgesteld'])
  })
  test('een andere naam van wie het voor hem vraagt is een ander (AVG 12 lid 6)', async () => {
    const zaak = await neemAan()
    const ouder = { ...gewoon, door: 'gemachtigde', vrager: 'B. Bakker' }
    gedaan(await doe(verbeterVerzoek, zaak, ouder))
    gedaan(await doe(stelVragerVast, zaak, { ...vast, stukGezien: true, volmachtVan: 'zelf' }))
    gedaan(await doe(verbeterVerzoek, zaak, { ...ouder, vrager: 'C. de Wit' }))
    expect(afgelopen(await doe(beslis, zaak, ja, karim))).toEqual(['vrager-niet-vastgesteld'])
  })
  test('een andere geboortedatum of een ander nummer ook; een ander adres niet (5.3.2 lid 2)', async () => {
    const zaak = await neemAan()
    gedaan(await doe(stelVragerVast, zaak, vast))
    gedaan(await doe(verbeterPersoon, zaak, { ...persoon, straat: 'Kade', huisnummer: '1' }))
    gedaan(await doe(verbeterVerzoek, zaak, { ...gewoon, wat: 'Alles wat u heeft.' }))
    expect(afgelopen(await doe(stelVragerVast, zaak, vast))).toEqual(['gedaan'])
    gedaan(await doe(verbeterPersoon, zaak, { ...persoon, geboortedatum: '2016-05-04' }))
    expect(afgelopen(await doe(beslis, zaak, ja, karim))).toEqual(['vrager-niet-vastgesteld'])
    expect(afgelopen(await doe(stelVragerVast, zaak, vast))).toEqual(['vrager-te-jong'])
    gedaan(await doe(legVragerMagNietVast, zaak, { reden: 'te-jong', toelichting: 'Hij is tien.' }))
    gedaan(await doe(verbeterPersoon, zaak, { ...persoon, bsn: '999990019' }))
    expect(afgelopen(await doe(beslis, zaak, ja, karim))).toEqual(['vrager-niet-vastgesteld'])
  })
})

describe('de ontvangst (Awb, afdeling 2.3)', () => {
  test('noemt dag en tijd waarop het is vastgelegd, ook als de brief een dag later gaat (Awb, afdeling 2.3)', async () => {
    const zaak = await neemAan()
    const nu = t.klok.now()
    t.klok.advance(86_400_000)
    gedaan(await doe(bevestigOntvangst, zaak))
    t.klok.set(nu)
    const { brieven } = gedaan<ZaakUitkomst & { beeld: VerzoekBeeld }>(await doe(bekijkVerzoek, zaak))
      .uitkomst.beeld
    const lees = await doe(bekijkBrief, zaak, { briefId: brieven[0]?.id })
    const { brief } = gedaan<{ brief: Brief }>(lees).uitkomst
    expect(brief.datum).toBe('2026-12-02')
    expect(tekst(brief)).toMatch(/vast op 1 december 2026 om 09:00 uur/)
  })
})
