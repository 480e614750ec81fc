import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bakker, deBoer, jansen, partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { ingestemd, ingevuld, schulden, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { gecoordineerdeAanpak } from '../gecoordineerde-aanpak/index.ts'
import { draagGegevensOver } from './draag-gegevens-over.ts'
import { verbeterGegeven } from './verbeter-gegeven.ts'
import { aanwijzingenWerkvoorraad } from './werkvoorraad.ts'
import { wijsCoordinatorAan } from './wijs-coordinator-aan.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const aanwijzing = (overlegdMet: readonly string[], anders: object = {}) => ({
  kandidaat: 'gemeenteambtenaar',
  coordinatorId: jansen.gebruikerId,
  overlegdMet,
  overlegdMetPartijen: true,
  ...anders,
})

const aangewezen = async (anders: object = {}) => {
  const onderzoek = await ingestemd(t)
  const { client, partner, dossierId } = onderzoek
  const afloop = await t.doe(wijsCoordinatorAan, bakker, aanwijzing([client, partner], anders), { dossierId })
  return { ...onderzoek, aanpakId: gedaan<{ aanpakId: string }>(afloop).uitkomst.aanpakId }
}

const over = (gegevenId: string, anders: object = {}) => ({
  gegevens: [{ gegevenId, reden: 'Om afspraken over geld te plannen.', ...anders }],
})

describe('een coördinator aanwijzen (2.3a.3 lid 1)', () => {
  test('maakt een eigen dossier met wie instemde, de diensten en de partijen, en geen enkel gegeven', async () => {
    const { aanpakId, client, dossierId } = await aangewezen({ partijen: [partijen.schuldhulp] })
    const kenmerk = { verwerkingsverantwoordelijke: 'college' }
    expect(await db.rij('coordinatie.dossier', aanpakId)).toMatchObject({
      staat: 'aangewezen',
      behandelaar: jansen.gebruikerId,
      kenmerk,
    })
    const aantallen = await db.rijen(
      `select (select count(*)::int from coordinatie.betrokkene where dossier_id = $1) mensen,
        (select count(*)::int from coordinatie.dienst where dossier_id = $1) diensten,
        (select count(*)::int from coordinatie.partij where dossier_id = $1) partijen,
        (select count(*)::int from coordinatie.gegeven where dossier_id = $1) gegevens`,
      [aanpakId],
    )
    expect(aantallen).toEqual([{ mensen: 2, diensten: 2, partijen: 1, gegevens: 0 }])
    const hier = await db.rijen('select pseudoniem from onderzoek.betrokkene where dossier_id = $1', [
      dossierId,
    ])
    const daar = await db.rijen('select id, pseudoniem from coordinatie.betrokkene where dossier_id = $1', [
      aanpakId,
    ])
    expect(daar.some(({ pseudoniem }) => hier.some((rij) => rij.pseudoniem === pseudoniem))).toBe(false)
    expect(daar.some(({ id }) => id === client)).toBe(false)
    expect(await db.leesbaar(['onderzoek.gebeurtenis'], aanpakId)).toBe(0)
    const bekeken = await t.doe(gecoordineerdeAanpak.bekijken, jansen, {}, { dossierId: aanpakId })
    expect(bekeken).toMatchObject({ soort: 'gedaan' })
  })
  test('wie moet inburgeren neemt die plicht mee, en een ander niet: naast één dienst houdt zij de aanpak verplicht (2.3a.2 lid 2 onder b)', async () => {
    const { client, partner, dossierId } = await ingestemd(t, 'partner')
    const afloop = await t.doe(wijsCoordinatorAan, bakker, aanwijzing([client, partner]), { dossierId })
    const { aanpakId } = gedaan<{ aanpakId: string }>(afloop).uitkomst
    const mee = await db.rijen(
      `select g.code, count(*) over ()::int as aantal from coordinatie.gebeurtenis g
         where g.dossier_id = $1 and g.soort = 'inburgeringsplicht'`,
      [aanpakId],
    )
    expect(mee).toEqual([{ code: 'plicht', aantal: 1 }])
  })
  test('staat bij de beslisser tot er een is', async () => {
    const { dossierId } = await ingestemd(t)
    const lijst = async () =>
      gedaan<{ regels: { dossierId: string }[] }>(
        await t.doe(aanwijzingenWerkvoorraad, bakker, {}),
      ).uitkomst.regels.map((regel) => regel.dossierId)
    expect(await lijst()).toContain(dossierId)
    const af = await aangewezen()
    expect(await lijst()).not.toContain(af.dossierId)
  })
  test('niet door wie zelf coördinator wordt (Awb 2:4)', async () => {
    const onderzoek = await ingestemd(t)
    const zelf = { ...jansen, rol: 'beslisser' } as const
    const invoer = aanwijzing([onderzoek.client, onderzoek.partner])
    expect(redenen(await t.doe(wijsCoordinatorAan, zelf, invoer, onderzoek))).toEqual(['zichzelf-aanwijzen'])
  })
  test('iemand van een partij alleen als die meedoet; het college is dan niet de verantwoordelijke', async () => {
    const zonder = await ingestemd(t)
    const deBoerVanPartij = { kandidaat: 'medewerker-van-partij', coordinatorId: deBoer.gebruikerId }
    const anders = { ...deBoerVanPartij, rollenApart: true }
    const wie = [zonder.client, zonder.partner]
    const afloop = await t.doe(wijsCoordinatorAan, bakker, aanwijzing(wie, anders), zonder)
    expect(redenen(afloop)).toEqual(['coordinator-hoort-bij-geen-partij'])
    const { aanpakId } = await aangewezen({ ...anders, partijen: [partijen.schuldhulp] })
    const kenmerk = { verwerkingsverantwoordelijke: partijen.schuldhulp }
    expect(await db.rij('coordinatie.dossier', aanpakId)).toMatchObject({ kenmerk })
  })
  test.each([
    ['een mantelzorger', { kandidaat: 'mantelzorger' }, ['client-nooit-coordinator']],
    [
      'iemand buiten het register',
      { coordinatorId: toeleider.gebruikerId },
      ['coordinator-hoort-bij-geen-partij'],
    ],
    [
      'een partij die niemand kent',
      { partijen: ['99999999-9999-4999-8999-999999999999'] },
      ['partij-onbekend'],
    ],
    ['zonder overleg', { overlegdMet: [] }, ['aanwijzing-zonder-overleg']],
  ])('mag niet: %s', async (_, anders, codes) => {
    const onderzoek = await ingestemd(t)
    const invoer = aanwijzing([onderzoek.client, onderzoek.partner], anders)
    expect(redenen(await t.doe(wijsCoordinatorAan, bakker, invoer, onderzoek))).toEqual(codes)
  })
  test('niet voor het onderzoek is afgerond, en niet door de toeleider', async () => {
    const onderzoek = await ingevuld(t)
    const invoer = aanwijzing([onderzoek.client, onderzoek.partner])
    expect(redenen(await t.doe(wijsCoordinatorAan, bakker, invoer, onderzoek))).toContain('onderzoek-loopt')
    expect(await t.doe(wijsCoordinatorAan, toeleider, invoer, onderzoek)).toEqual({ soort: 'rol' })
  })
})

describe('gegevens overdragen aan de coördinator (5.4.4 lid 3)', () => {
  test('het gekozen gegeven gaat mee met de reden, verzegeld onder de sleutel van de aanpak', async () => {
    const { aanpakId, client, vanClient, doe } = await aangewezen()
    await doe(draagGegevensOver, over(vanClient))
    const rijen = await db.rijen(
      'select bron, thema, verzoek_id from coordinatie.gegeven where dossier_id = $1',
      [aanpakId],
    )
    expect(rijen).toEqual([{ bron: 'betrokkene-zelf', thema: 'schulden', verzoek_id: null }])
    expect(await db.leesbaar(['coordinatie.gegeven'], 'geheimeschulden')).toBe(0)
    const verstrekt = await db.rijen(
      'select aan, artikel from onderzoek.verstrekking where gegeven_id = $1 order by artikel desc',
      [vanClient],
    )
    expect(verstrekt).toEqual([
      { aan: client, artikel: 'uitkomst-meedelen' },
      { aan: 'coordinator', artikel: 'overdracht-aan-coordinator' },
    ])
    // Eén regel in het onderzoek, en één onder het pseudoniem van de coördinatie.
    expect(await db.gelogd()).toBe(2)
  })
  test('alles alleen met een reden: ook in stappen, en niet twee keer', async () => {
    const { vanClient, vanPartner, dossierId, doe } = await aangewezen()
    const draag = (invoer: object) => t.doe(draagGegevensOver, toeleider, invoer, { dossierId })
    const allebei = {
      gegevens: [
        ...over(vanClient).gegevens,
        ...over(vanPartner, { reden: 'Om het inkomen te kennen.' }).gegevens,
      ],
    }
    expect(redenen(await draag(allebei))).toEqual(['alles-overdragen'])
    await doe(draagGegevensOver, over(vanClient))
    expect(redenen(await draag(over(vanPartner)))).toEqual(['alles-overdragen'])
    expect(redenen(await draag(over(vanClient)))).toEqual(['gegeven-dubbel'])
    const { tekst, noodzaak } = schulden
    await doe(verbeterGegeven, { gegevenId: vanClient, reden: 'Verkeerd aantal.', tekst, noodzaak })
    expect(redenen(await draag(over(vanPartner)))).toEqual(['alles-overdragen'])
    await doe(draagGegevensOver, {
      ...over(vanPartner),
      waaromAlles: 'Er zijn er maar twee, en elk is nodig.',
    })
  })
  test('niet voordat er een coördinator is, en niet wat er niet is', async () => {
    const zonder = await ingestemd(t)
    const { dossierId } = zonder
    expect(redenen(await t.doe(draagGegevensOver, toeleider, over(zonder.vanClient), { dossierId }))).toEqual(
      ['geen-aanpak-om-naar-over-te-dragen'],
    )
    const met = await aangewezen()
    const onbekend = over('99999999-9999-4999-8999-999999999999')
    expect(
      redenen(await t.doe(draagGegevensOver, toeleider, onbekend, { dossierId: met.dossierId })),
    ).toEqual(['gegeven-onbekend'])
  })
})
