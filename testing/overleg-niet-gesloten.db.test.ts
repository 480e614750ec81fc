import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ruimGesprekkenOp, voerVernietigingUit } from '../src/bewaren-en-vernietigen/index.ts'
import { openCasusoverleg } from '../src/casusoverleg/kom-binnen.ts'
import { sluitCasusoverleg } from '../src/casusoverleg/sluit-casusoverleg.ts'
import { verzetCasusoverleg } from '../src/casusoverleg/verzet-casusoverleg.ts'
import { overlegWerkvoorraad } from '../src/casusoverleg/werkvoorraad.ts'
import { bekijkAanpak } from '../src/gecoordineerde-aanpak/bekijk-aanpak.ts'
import { nodigPartijUit } from '../src/gecoordineerde-aanpak/nodig-partij-uit.ts'
import { gesprekweg } from './gesloten-overleg.ts'
import { jansen } from './lopende-aanpak.ts'
import { gedaan, redenen } from './omgeving.ts'
import { nodig } from './overleg-op-de-weg.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

const { schuldhulp, ggz } = mensenVanPartijen
const dag = 24 * 3_600_000
let weg: Awaited<ReturnType<typeof gesprekweg>>
beforeAll(async () => {
  weg = await gesprekweg()
})
afterAll(() => weg.sluit())

const rijVan = async (dossierId: string) =>
  String((await weg.db.rijen('select id from coordinatie.overleg where dossier_id = $1', [dossierId]))[0]?.id)

const nodigUit = async ({ dossierId }: { readonly dossierId: string }) =>
  weg.doe(nodigPartijUit, jansen, { ...nodig.ggz, overlegId: await rijVan(dossierId) }, dossierId)

const inAanpak = async (dossierId: string) => {
  const { uitkomst } = gedaan<{ beeld: { overleggen: readonly { staat: string }[] } }>(
    await weg.doe(bekijkAanpak, jansen, {}, dossierId),
  )
  return uitkomst.beeld.overleggen.map(({ staat }) => staat)
}

const sleutelIsEr = async (dossierId: string): Promise<boolean> => {
  const [rij] = await weg.db.rijen(
    "select kenmerk->>'gesprekssleutel' as sleutel from casusoverleg.dossier where id = $1",
    [dossierId],
  )
  return weg.t.omgeving.sleutels.key(String(rij?.sleutel)).then(
    () => true,
    () => false,
  )
}

describe('een overleg dat niemand sluit (5.4.3 lid 1 en 3)', () => {
  test('is met zijn dag voorbij: het dossier zegt het, de sleutel is weg, uitnodigen kan niet meer, sluiten wel', async () => {
    const overleg = await weg.gehouden()
    const { aanpak, dossierId, wie } = overleg
    const ingebrachtId = await overleg.brengIn('Zij is herstellende tot maart.')
    await weg.neemMee(
      overleg,
      { ingebrachtId, deelnemerId: wie.organisator, wat: 'herstellende tot maart' },
      { neemt: jansen, eigenaar: ggz },
    )
    await weg.spreek(overleg, wie.schuldhulp, 'Een begroting maken.', {}, schuldhulp)
    // Nobody said yes to this one, and now nobody can any more.
    await weg.spreek(overleg, wie.ggz, 'Een brief sturen.')
    expect(await inAanpak(aanpak.dossierId)).toEqual(['belegd'])
    weg.t.klok.advance(dag)
    expect(await inAanpak(aanpak.dossierId)).toEqual(['voorbij'])
    expect(await weg.zicht(dossierId)).toMatchObject({ voorbij: true, tijdens: null, meenemingen: [] })
    expect(await weg.zicht(dossierId, schuldhulp)).toMatchObject({ voorbij: true, tijdens: null })
    expect(redenen(await nodigUit(aanpak))).toContain('overleg-is-voorbij')
    expect(gedaan(await weg.t.doe(overlegWerkvoorraad, jansen, {})).uitkomst).toMatchObject({
      regels: [{ plichten: [{ code: 'overleg-nog-sluiten' }] }],
    })
    const invoer = { ...sluitCasusoverleg.voorbeeld, wieVertelt: wie.organisator }
    gedaan(await weg.doe(sluitCasusoverleg, jansen, invoer, dossierId))
    expect(await inAanpak(aanpak.dossierId)).toEqual(['gehouden'])
    const gegevens = await weg.db.rijen('select id from coordinatie.gegeven where dossier_id = $1', [
      aanpak.dossierId,
    ])
    const meegenomen = await weg.db.rijen('select id from coordinatie.meegenomen where dossier_id = $1', [
      aanpak.dossierId,
    ])
    expect([gegevens.length, meegenomen.length]).toEqual([Object.keys(aanpak.gegevens).length, 0])
    expect(await sleutelIsEr(dossierId)).toBe(false)
  })
  test('wie het opruimt vernietigt de sleutel ook als niemand ooit opende of sloot', async () => {
    const nooit = await weg.belegd({ datum: new Date(weg.t.klok.now()).toISOString().slice(0, 10) })
    expect(await sleutelIsEr(nooit.dossierId)).toBe(true)
    expect(await ruimGesprekkenOp(weg.t.omgeving)).toBe(0)
    expect(await sleutelIsEr(nooit.dossierId)).toBe(true)
    weg.t.klok.advance(dag)
    await ruimGesprekkenOp(weg.t.omgeving)
    expect(await sleutelIsEr(nooit.dossierId)).toBe(false)
    expect(redenen(await nodigUit(nooit.aanpak))).toContain('overleg-is-voorbij')
    // Moved it is to be held again, under a key of its own.
    const vandaag = new Date(weg.t.klok.now()).toISOString().slice(0, 10)
    gedaan(
      await weg.doe(
        verzetCasusoverleg,
        jansen,
        { ...verzetCasusoverleg.voorbeeld, datum: vandaag },
        nooit.dossierId,
      ),
    )
    expect(await inAanpak(nooit.aanpak.dossierId)).toEqual(['belegd'])
    gedaan(await nodigUit(nooit.aanpak))
    gedaan(await weg.doe(openCasusoverleg, jansen, {}, nooit.dossierId))
  })
  test('een rij zonder overleg, of een overleg zonder sleutel, geeft een nee en geen fout', async () => {
    const datum = new Date(weg.t.klok.now()).toISOString().slice(0, 10)
    const weggegooid = await weg.belegd({ datum })
    await weg.t.omgeving.sleutels.destroyKey(weggegooid.dossierId)
    expect(redenen(await nodigUit(weggegooid.aanpak))).toEqual(['overleg-is-voorbij'])
    expect((await voerVernietigingUit(weg.t.omgeving)).dossiers).toBe(1)
    expect(redenen(await nodigUit(weggegooid.aanpak))).toEqual(['overleg-is-voorbij'])
    expect(weg.t.defecten).toEqual([])
  })
})
