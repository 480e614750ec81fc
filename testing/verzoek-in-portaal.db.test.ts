import { afterAll, describe, expect, test } from 'vitest'
import type { Werklijst } from '../src/verwerking/hoofdstuk.ts'
import { neemVerzoekAan } from '../src/verzoek/neem-verzoek-aan.ts'
import { verzoekWerkvoorraad } from '../src/verzoek/werkvoorraad.ts'
import { beginVerzoek } from '../src/verzoek-van-partij/begin-verzoek.ts'
import { bekijkBrief, bekijkEigenVerzoek } from '../src/verzoek-van-partij/bekijk-eigen-verzoek.ts'
import { dienVerzoekIn } from '../src/verzoek-van-partij/dien-verzoek-in.ts'
import { haalPersoonWeg, verbeterPersoon, voegPersoonToe } from '../src/verzoek-van-partij/personen.ts'
import { neemVerzoekOver, trekVerzoekIn } from '../src/verzoek-van-partij/trek-verzoek-in.ts'
import { gedaan, werker } from './omgeving.ts'
import {
  aangenomenVerzoek,
  beslisser,
  collegaVanConsulent,
  consulent,
  gerrit,
  ontvangenVerzoek,
  opgesteldVerzoek,
  vandaag,
  verzoekweg,
} from './verzoek-op-de-weg.ts'

const { t, db, mensen, redenen, zie, zieEigen, sluit } = await verzoekweg()
afterAll(sluit)

describe('een partij stelt haar verzoek op (2.3a.4 lid 1)', () => {
  test('de gemeente ziet er niets van voordat het is verstuurd; na dertig dagen is het weg', async () => {
    const voor = await db.rijen('select id from verzoek.dossier')
    const { eigenId } = await opgesteldVerzoek(t)
    expect(await db.rijen('select id from verzoek.dossier')).toEqual(voor)
    expect(await db.rij('partij.dossier', eigenId)).toMatchObject({ ingang: 'verzoek', staat: 'opstellen' })
    const [rij] = await db.rijen('select vernietigen_op::text from partij.dossier where id = $1', [eigenId])
    expect(rij?.vernietigen_op).toBe('2027-01-06')
  })
  test('H-21: wie bij geen partij hoort, wordt geweigerd en naar het meldpunt gewezen (2.3a.4 lid 1, 2.2.5)', async () => {
    const buiten = { ...werker('partijmedewerker', 9), organisatieId: '44444444-4444-4444-8444-000000000099' }
    expect(await redenen(beginVerzoek, buiten, gerrit)).toEqual(['geen-partij-hier'])
    expect(await redenen(beginVerzoek, werker('partijmedewerker', 9), gerrit)).toEqual(['geen-partij-hier'])
  })
  test('over meer mensen, elk met een eigen motivering; een corporatie gebruikt het burgerservicenummer niet', async () => {
    const { eigenId, eigenPersoon } = await opgesteldVerzoek(t)
    const { betrokkeneId } = await mensen.als<{ betrokkeneId: string }>(
      voegPersoonToe,
      { voornamen: 'Greet', achternaam: 'Geheimenaar', postcode: '1234 AB', huisnummer: '12' },
      eigenId,
    )
    const metBsn = { voornamen: 'G', achternaam: 'G', geboortedatum: '1970-01-01', bsn: '999990019' }
    expect(await redenen(voegPersoonToe, consulent, metBsn, { dossierId: eigenId })).toEqual([
      'bsn-niet-voor-partij',
    ])
    expect(await redenen(dienVerzoekIn, consulent, {}, { dossierId: eigenId })).toEqual([
      'motivering-onvolledig',
    ])
    await mensen.als(
      verbeterPersoon,
      { ...gerrit, betrokkenheid: undefined, betrokkeneId: eigenPersoon },
      eigenId,
    )
    await mensen.als(haalPersoonWeg, { betrokkeneId }, eigenId)
    expect(await zieEigen(eigenId)).toMatchObject({ personen: [{ naam: 'Gerrit Geheimenaar' }] })
  })
  test('een andere organisatie vindt het niet; een collega leest mee en neemt het over (AVG 32)', async () => {
    const { eigenId } = await opgesteldVerzoek(t)
    const ander = { ...werker('partijmedewerker', 8), organisatieId: '44444444-4444-4444-8444-000000000001' }
    expect(await redenen(bekijkEigenVerzoek, ander, {}, { dossierId: eigenId })).toEqual([
      'geen-zicht-op-eigen-verzoek',
    ])
    expect(await redenen(dienVerzoekIn, collegaVanConsulent, {}, { dossierId: eigenId })).toEqual([
      'verzoek-van-collega',
    ])
    await mensen.als(neemVerzoekOver, {}, eigenId, collegaVanConsulent)
    gedaan(await t.doe(dienVerzoekIn, collegaVanConsulent, {}, { dossierId: eigenId }))
  })
  test('een concept dat wordt teruggenomen, wordt die dag vernietigd (AVG 17)', async () => {
    const { eigenId } = await opgesteldVerzoek(t)
    await mensen.als(trekVerzoekIn, {}, eigenId)
    const [rij] = await db.rijen('select staat, vernietigen_op::text from partij.dossier where id = $1', [
      eigenId,
    ])
    expect(rij).toEqual({ staat: 'verzoek-teruggenomen', vernietigen_op: vandaag })
  })
})

describe('het verzoek komt bij het college (2.3a.4 lid 1)', () => {
  test('met een ontvangstbevestiging: dag, tijd en alles wat is verstuurd', async () => {
    const { eigenId } = await ontvangenVerzoek(t, db)
    const { brieven } = (await zieEigen(eigenId)) as unknown as { brieven: { id: string }[] }
    const { brief } = await mensen.als<{ brief: object }>(bekijkBrief, { briefId: brieven[0]?.id }, eigenId)
    const tekst = JSON.stringify(brief)
    expect(tekst).toMatch(/ontvangen op 7 december 2026 om \d\d:\d\d uur/)
    for (const deel of [
      'Gerrit Geheimenaar',
      '2 maart 1969',
      'Stank',
      'stank',
      'Hij deed open en wilde geen hulp.',
    ])
      expect(tekst.toLowerCase()).toContain(deel.toLowerCase())
  })
  test('wat is verstuurd staat verzegeld, en niemand is als persoon ingeschreven voordat een onderzoek start (Q-07)', async () => {
    const voor = await db.rijen('select id from personen.persoon')
    const { verzoekId } = await ontvangenVerzoek(t, db)
    expect(await db.rijen('select id from personen.persoon')).toEqual(voor)
    expect(
      await db.leesbaar(['verzoek.betrokkene', 'verzoek.gegeven', 'partij.gegeven'], 'Geheimenaar'),
    ).toBe(0)
    const [rij] = await db.rijen('select kenmerk, vernietigen_op::text from verzoek.dossier where id = $1', [
      verzoekId,
    ])
    expect(rij?.vernietigen_op).toBe('2027-06-07')
    expect(JSON.stringify(rij?.kenmerk)).not.toContain(consulent.gebruikerId)
  })
  test('het staat in de rij van wie beslist, en niet bij wie bij de partij werkt (Awb 2:4)', async () => {
    const { verzoekId } = await ontvangenVerzoek(t, db)
    const rij = async (wie = beslisser) =>
      gedaan<Werklijst>(await t.doe(verzoekWerkvoorraad, wie, {})).uitkomst.regels.map(
        ({ dossierId }) => dossierId,
      )
    expect(await rij()).toContain(verzoekId)
    const bijPartij = { ...werker('beslisser', 7), organisatieId: consulent.organisatieId ?? '' }
    expect(await rij(bijPartij)).not.toContain(verzoekId)
    expect(await redenen(neemVerzoekAan, bijPartij, {}, { dossierId: verzoekId })).toEqual([
      'verzoek-van-eigen-werkgever',
    ])
  })
  test('het college ziet per persoon wat de partij schreef, en wat zij probeerde', async () => {
    const { verzoekId } = await aangenomenVerzoek(t, db)
    expect(await zie(verzoekId)).toMatchObject({
      staat: 'in-behandeling',
      partij: { naam: 'Woonstichting Voorbeeld' },
      personen: [{ naam: 'Gerrit Geheimenaar', motivering: { length: 7 }, uitkomst: null }],
      pogingen: [{ datum: '2026-10-01', hoe: 'huisbezoek' }],
    })
  })
})
