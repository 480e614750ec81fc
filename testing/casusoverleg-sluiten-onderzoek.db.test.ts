import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brengIn } from '../src/casusoverleg/breng-in.ts'
import { komBinnen, openCasusoverleg } from '../src/casusoverleg/kom-binnen.ts'
import { beantwoordMeeneming } from '../src/casusoverleg/op-meeneming.ts'
import { sluitCasusoverleg } from '../src/casusoverleg/sluit-casusoverleg.ts'
import { spreekAf } from '../src/casusoverleg/spreek-af.ts'
import { vraagMeeTeNemen } from '../src/casusoverleg/vraag-mee-te-nemen.ts'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { belegCasusoverleg } from '../src/onderzoek/beleg-casusoverleg.ts'
import { houdOverlegafspraakBij } from '../src/onderzoek/houd-overlegafspraak-bij.ts'
import type { OnderzoekBeeld } from '../src/onderzoek/onderzoek-beeld.ts'
import { bekijkUitkomst } from '../src/overleg-van-partij/bekijk-uitkomst.ts'
import type { Verwerking, Wie } from '../src/verwerking/verwerking.ts'
import { lopendOnderzoek, toeleider, vandaag } from './lopend-onderzoek.ts'
import { partijen } from './lopende-aanpak.ts'
import { gedaan, redenen } from './omgeving.ts'
import { teBeleggen } from './overleg-op-de-weg.ts'
import { mensenVanPartijen, richtPortaalIn } from './portaal-op-de-weg.ts'
import { wegMetRijen } from './weg-met-rijen.ts'

let weg: Awaited<ReturnType<typeof wegMetRijen>>
beforeAll(async () => {
  weg = await wegMetRijen(vandaag, richtPortaalIn)
})
afterAll(() => weg.sluit())

const { schuldhulp } = mensenVanPartijen

/** An onderzoek with a conference that is held, with the schuldhulp in the room. */
const gehouden = async () => {
  const { t, db } = weg
  const { dossierId, client, doe } = await lopendOnderzoek(t)
  const { overlegId } = await doe<{ overlegId: string }>(belegCasusoverleg, {
    ...teBeleggen(client, { datum: vandaag }),
    partijen: [{ partijId: partijen.schuldhulp, noodzaak: 'Zij voert de regeling uit.' }],
    samenspraak: 'Zij wil dat de schuldhulp erbij is.',
  })
  const daar = async (handeling: Verwerking, invoer: object, wie: Wie = toeleider) =>
    gedaan<Record<string, string>>(await t.doe(handeling, wie, invoer, { dossierId: overlegId })).uitkomst
  await daar(openCasusoverleg, {})
  await daar(komBinnen, {}, schuldhulp)
  const rijen = await db.rijen('select id, soort from casusoverleg.deelnemer where dossier_id = $1', [
    overlegId,
  ])
  const zit = (soort: string) => String(rijen.find((rij) => rij.soort === soort)?.id)
  const [betrokkene] = await db.rijen('select id from casusoverleg.betrokkene where dossier_id = $1', [
    overlegId,
  ])
  return { dossierId, overlegId, daar, zit, over: String(betrokkene?.id) }
}

const beeldVan = async (dossierId: string): Promise<OnderzoekBeeld> =>
  gedaan<{ beeld: OnderzoekBeeld }>(await weg.t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })).uitkomst
    .beeld

describe('een casusoverleg uit een onderzoek sluiten (5.4.3 lid 3 en 4)', () => {
  test('de afspraken en wie wat meenam staan op de pagina van het onderzoek; de rest is weg', async () => {
    const { dossierId, overlegId, daar, zit, over } = await gehouden()
    const inbreng = { ...brengIn.voorbeeld, betrokkeneId: over, tekst: 'Er loopt een geheimeregeling.' }
    await daar(brengIn, { ...inbreng, categorie: 'gewoon' }, schuldhulp)
    const [item] = await weg.db.rijen('select id from casusoverleg.ingebracht where dossier_id = $1', [
      overlegId,
    ])
    const { meenemingId } = await daar(vraagMeeTeNemen, {
      ...{ ingebrachtId: String(item?.id), deelnemerId: zit('organisator'), wat: 'Er loopt een regeling.' },
      ...{
        taak: 'Het onderzoek',
        waarvoor: 'Zonder dit past de hulp niet.',
        onderdeel: 'b',
        thema: 'schulden',
      },
    })
    await daar(beantwoordMeeneming, { meenemingId, antwoord: 'ja', doorWie: schuldhulp.naam }, schuldhulp)
    await daar(spreekAf, {
      deelnemerId: zit('organisator'),
      wat: 'Een brief schrijven.',
      uiterlijk: '2026-12-20',
    })
    await daar(spreekAf, { deelnemerId: zit('partij'), wat: 'Een begroting maken.' }, schuldhulp)
    await daar(sluitCasusoverleg, { ...sluitCasusoverleg.voorbeeld, wieVertelt: zit('organisator') })

    const beeld = await beeldVan(dossierId)
    expect(beeld.overlegafspraken).toMatchObject([
      { wat: 'Een brief schrijven.', vanPartij: false, uiterlijk: '2026-12-20', staat: 'aanvaard' },
      { wat: 'Een begroting maken.', vanPartij: true, uiterlijk: null, staat: 'aanvaard' },
    ])
    expect(beeld.meegenomen).toMatchObject([
      { taak: 'Het onderzoek', categorie: 'gewoon', jaDoor: schuldhulp.naam },
    ])
    expect(JSON.stringify(beeld.meegenomen)).not.toContain('regeling')
    expect(beeld.gegevens.map(({ tekst }) => tekst)).toContain('Er loopt een regeling.')
    expect(JSON.stringify(beeld)).not.toContain('geheimeregeling')
    for (const tabel of ['ingebracht', 'meeneming', 'aanwezigheid', 'gezien'])
      expect(
        await weg.db.rijen(`select id from casusoverleg.${tabel} where dossier_id = $1`, [overlegId]),
      ).toEqual([])
  })

  test('de toeleider houdt zijn afspraak bij, en de partij leest haar eigen stand (5.4.3 lid 3)', async () => {
    const { dossierId, daar, zit } = await gehouden()
    const ervoor = await weg.db.rijen("select id from partij.dossier where ingang = 'overleg'")
    await daar(spreekAf, { deelnemerId: zit('organisator'), wat: 'Een brief schrijven.' })
    await daar(spreekAf, { deelnemerId: zit('partij'), wat: 'Een begroting maken.' }, schuldhulp)
    await daar(sluitCasusoverleg, { ...sluitCasusoverleg.voorbeeld, wieVertelt: zit('organisator') })
    const houd = (invoer: object) => weg.t.doe(houdOverlegafspraakBij, toeleider, invoer, { dossierId })
    const afspraak = async (wat: string) =>
      (await beeldVan(dossierId)).overlegafspraken.find((een) => een.wat === wat)?.id
    const eigen = await afspraak('Een brief schrijven.')
    const vanPartij = await afspraak('Een begroting maken.')
    expect(
      redenen(await houd({ afspraakId: vanPartij, uitkomst: 'verzet', uiterlijk: '2026-12-31' })),
    ).toEqual(['overlegafspraak-van-partij'])
    gedaan(await houd({ afspraakId: eigen, uitkomst: 'verzet', uiterlijk: '2026-12-31' }))
    gedaan(await houd({ afspraakId: eigen, uitkomst: 'gedaan' }))
    expect(redenen(await houd({ afspraakId: eigen, uitkomst: 'gedaan' }))).toEqual([
      'overlegafspraak-al-klaar',
    ])
    gedaan(await houd({ afspraakId: vanPartij, uitkomst: 'gedaan' }))
    const bekend = ervoor.map(({ id }) => id)
    const nieuw = (await weg.db.rijen("select id from partij.dossier where ingang = 'overleg'")).find(
      ({ id }) => !bekend.includes(id),
    )
    const { beeld } = gedaan<{ beeld: { afspraken: readonly object[] } }>(
      await weg.t.doe(bekijkUitkomst, schuldhulp, {}, { dossierId: String(nieuw?.id) }),
    ).uitkomst
    expect(beeld.afspraken).toMatchObject([{ wat: 'Een begroting maken.', staat: 'gedaan' }])
  })
})
