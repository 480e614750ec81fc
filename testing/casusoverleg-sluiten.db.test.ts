import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkCasusoverleg } from '../src/casusoverleg/bekijk-casusoverleg.ts'
import { sluitCasusoverleg } from '../src/casusoverleg/sluit-casusoverleg.ts'
import { spreekAf } from '../src/casusoverleg/spreek-af.ts'
import { vraagMeeTeNemen } from '../src/casusoverleg/vraag-mee-te-nemen.ts'
import { bekijkUitkomst } from '../src/overleg-van-partij/bekijk-uitkomst.ts'
import { gesprekweg } from './gesloten-overleg.ts'
import { jansen, partijen } from './lopende-aanpak.ts'
import { afgelopen, gedaan, redenen } from './omgeving.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

let weg: Awaited<ReturnType<typeof gesprekweg>>
beforeAll(async () => {
  weg = await gesprekweg()
})
afterAll(() => weg.sluit())

const { schuldhulp, ggz, collega } = mensenVanPartijen
type Beeld = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>

const uitkomsten = async (organisatieId: string | undefined) =>
  (
    await weg.db.rijen("select id from partij.dossier where ingang = 'overleg' and team = $1 order by 1", [
      organisatieId,
    ])
  ).map(({ id }) => String(id))

const enigeUitkomst = async (wie: typeof ggz, ervoor: readonly string[]) => {
  const dossierId = (await uitkomsten(wie.organisatieId)).find((id) => !ervoor.includes(id)) ?? ''
  const { beeld } = gedaan<{ beeld: Beeld }>(await weg.doe(bekijkUitkomst, wie, {}, dossierId)).uitkomst
  return { dossierId, beeld }
}

describe('sluiten: alleen de afspraken en wat mee mag blijven (5.4.3 lid 3 en 4)', () => {
  test('H-37: "herstellende tot maart" gaat mee na het ja van wie het inbracht; waarvan niet', async () => {
    const overleg = await weg.gehouden()
    const ervoor = await uitkomsten(schuldhulp.organisatieId)
    const ingebrachtId = await overleg.brengIn('Zij herstelt tot maart van een geheimeziekte.', ggz, 'gewoon')
    const wat = 'Mevrouw is herstellende tot maart.'
    await weg.neemMee(
      overleg,
      { ingebrachtId, deelnemerId: overleg.wie.schuldhulp, wat },
      { neemt: schuldhulp, eigenaar: ggz },
    )
    const afspraak = await weg.spreek(overleg, overleg.wie.schuldhulp, 'Een plan maken na maart.', {
      uiterlijk: '2027-04-01',
    })
    await weg.zegJa(overleg, afspraak, schuldhulp)
    await weg.sluitOverleg(overleg)
    const { beeld } = await enigeUitkomst(schuldhulp, ervoor)
    expect(beeld.meegenomen).toMatchObject([
      { wat, taak: 'De schulden regelen', van: 'Ggz Voorbeeld', over: 'Samira Geheimenaar' },
    ])
    expect(beeld.afspraken).toMatchObject([
      { wat: 'Een plan maken na maart.', staat: 'aanvaard', uiterlijk: '2027-04-01' },
    ])
    expect(JSON.stringify(beeld)).not.toContain('geheimeziekte')
  })

  test('H-39: er is geen verslag, en ieder leest alleen de eigen afspraken', async () => {
    const overleg = await weg.gehouden()
    const eerder = [await uitkomsten(schuldhulp.organisatieId), await uitkomsten(ggz.organisatieId)] as const
    await weg.spreek(overleg, overleg.wie.schuldhulp, 'Een begroting maken.', {}, schuldhulp)
    await weg.spreek(overleg, overleg.wie.ggz, 'Een intake plannen.', {}, ggz)
    expect(spreekAf.invoer.shape).not.toHaveProperty('verslag')
    await weg.sluitOverleg(overleg)
    const vanSchuldhulp = await enigeUitkomst(schuldhulp, eerder[0])
    expect(vanSchuldhulp.beeld.afspraken).toMatchObject([{ wat: 'Een begroting maken.' }])
    const vanGgz = await enigeUitkomst(ggz, eerder[1])
    expect(vanGgz.beeld.afspraken).toMatchObject([{ wat: 'Een intake plannen.' }])
    expect(redenen(await weg.doe(bekijkUitkomst, ggz, {}, vanSchuldhulp.dossierId))).toEqual([
      'geen-zicht-op-overleg',
    ])
    expect(afgelopen(await weg.doe(bekijkUitkomst, jansen, {}, vanSchuldhulp.dossierId))).toEqual(['rol'])
    expect((await weg.doe(bekijkUitkomst, collega, {}, vanSchuldhulp.dossierId)).soort).toBe('gedaan')
  })

  test('de coördinator houdt de afspraken in de aanpak bij, met wie meenam en zonder de woorden (5.4.3 lid 3)', async () => {
    const overleg = await weg.gehouden()
    const ingebrachtId = await overleg.brengIn('Er loopt een geheimetraject.', ggz, 'gewoon')
    await weg.neemMee(
      overleg,
      { ingebrachtId, deelnemerId: overleg.wie.schuldhulp, wat: 'Er loopt een traject.' },
      { neemt: schuldhulp, eigenaar: ggz },
    )
    await weg.neemMee(
      overleg,
      { ingebrachtId, deelnemerId: overleg.wie.organisator, wat: 'Er loopt een traject.' },
      { neemt: jansen, eigenaar: ggz },
    )
    await weg.spreek(overleg, overleg.wie.schuldhulp, 'Een begroting maken.', {}, schuldhulp)
    await weg.sluitOverleg(overleg)
    const van = [overleg.aanpak.dossierId]
    expect(
      await weg.db.rijen(
        'select van, aan from coordinatie.meegenomen where dossier_id = $1 order by aan',
        van,
      ),
    ).toEqual([
      { van: partijen.ggz, aan: partijen.schuldhulp },
      { van: partijen.ggz, aan: null },
    ])
    expect(await weg.db.rijen('select staat from coordinatie.overleg where dossier_id = $1', van)).toEqual([
      { staat: 'gehouden' },
    ])
    const afspraken = await weg.db.rijen(
      'select staat, partij_id from coordinatie.afspraak where dossier_id = $1',
      van,
    )
    expect(afspraken).toContainEqual({ staat: 'aanvaard', partij_id: partijen.schuldhulp })
    const gegevens = await weg.db.rijen(
      'select bron, categorie from coordinatie.gegeven where dossier_id = $1',
      van,
    )
    expect(gegevens).toContainEqual({ bron: 'partij', categorie: 'gewoon' })
  })

  test('sluiten wacht op ieders eigen ja: niets bindt een partij zonder dat (2.3a.3 lid 3)', async () => {
    const overleg = await weg.gehouden()
    await weg.spreek(overleg, overleg.wie.schuldhulp, 'Een begroting maken.')
    const invoer = { ...sluitCasusoverleg.voorbeeld, wieVertelt: overleg.wie.organisator }
    expect(redenen(await overleg.doe(sluitCasusoverleg, invoer))).toEqual(['afspraak-nog-zonder-antwoord'])
  })

  test('een strafbaar feit gaat niet mee naar wie dat van zijn eigen wet niet mag, ook niet met een ja (lid 4 onder c)', async () => {
    const overleg = await weg.gehouden()
    const ingebrachtId = await overleg.brengIn('Er loopt een geheimezaak.', ggz, 'strafrechtelijk')
    const vraag = { ...vraagMeeTeNemen.voorbeeld, ingebrachtId, deelnemerId: overleg.wie.schuldhulp }
    expect(redenen(await overleg.doe(vraagMeeTeNemen, vraag, schuldhulp))).toContain(
      'meenemen-eigen-wet-laat-niet-toe',
    )
  })

  test('na het sluiten staat er dat het gesloten is; de eigen afspraken nog een dag, en verder niets', async () => {
    const overleg = await weg.gehouden()
    await overleg.brengIn('Er loopt een geheimetraject.')
    await weg.spreek(overleg, overleg.wie.schuldhulp, 'Een begroting maken.', {}, schuldhulp)
    await weg.sluitOverleg(overleg)
    const beeld = async (wie: typeof ggz) =>
      gedaan<{ beeld: Beeld }>(await weg.doe(bekijkCasusoverleg, wie, {}, overleg.dossierId)).uitkomst.beeld
    expect(await beeld(schuldhulp)).toMatchObject({
      ...{ staat: 'gesloten', meenemingen: [] },
      afspraken: [{ wat: 'Een begroting maken.' }],
    })
    expect((await beeld(ggz)).afspraken).toEqual([])
    for (const tabel of ['ingebracht', 'meeneming', 'gezien', 'aanwezigheid'])
      expect(
        await weg.db.rijen(`select id from casusoverleg.${tabel} where dossier_id = $1`, [overleg.dossierId]),
      ).toEqual([])
  })
})
