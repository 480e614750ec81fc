import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkCasusoverleg } from '../src/casusoverleg/bekijk-casusoverleg.ts'
import type { Dagagenda } from '../src/casusoverleg/dagagenda.ts'
import { komBinnen, openCasusoverleg } from '../src/casusoverleg/kom-binnen.ts'
import { sluitCasusoverleg } from '../src/casusoverleg/sluit-casusoverleg.ts'
import { verzetCasusoverleg } from '../src/casusoverleg/verzet-casusoverleg.ts'
import { belegCasusoverleg } from '../src/gecoordineerde-aanpak/beleg-casusoverleg.ts'
import { overlegAgenda as woorden } from '../src/teksten/nl/casusoverleg-agenda.ts'
import { runFormulier } from '../src/verwerking/run-formulier.ts'
import type { ElkeHandeling, Wie } from '../src/verwerking/verwerking.ts'
import { jansen } from './lopende-aanpak.ts'
import { afgelopen, gedaan, herkomst } from './omgeving.ts'
import { nodig, overlegweg, teBeleggen } from './overleg-op-de-weg.ts'

let weg: Awaited<ReturnType<typeof overlegweg>>

beforeAll(async () => {
  weg = await overlegweg()
})
afterAll(() => weg?.sluit())

const anderUur = { tijd: '15:00', tot: '15:30' } as const
const metSchuldhulp = { partijen: [nodig.schuldhulp] } as const
const bakker: Wie = { ...jansen, gebruikerId: '77777777-7777-4777-8777-777777777701', naam: 'B. Bakker' }

const agenda = async (dossierId: string, wie: Wie): Promise<Dagagenda> =>
  (await weg.zicht(dossierId, wie)).agenda as Dagagenda
const gelezen = async (handeling: ElkeHandeling, dossierId: string, invoer: object, wie: Wie = jansen) => {
  const afloop = await runFormulier(
    handeling,
    { dossierId, invoer: handeling.invoer.parse(invoer) },
    wie,
    weg.t.omgeving,
    herkomst,
  )
  return afloop.soort === 'formulier' ? afloop.watVolgt : afloop
}
const dubbel = Object.values<string>(woorden.dubbel)
const alleenDubbel = async (...vraag: Parameters<typeof gelezen>) =>
  ((await gelezen(...vraag)) as readonly { zin: string }[])
    .map(({ zin }) => zin)
    .filter((zin) => dubbel.includes(zin))

/** A day of its own for each test, on which nothing else is planned. */
let volgende = 0
const eigenDag = () => {
  volgende += 1
  return `2027-03-${String(volgende).padStart(2, '0')}`
}

describe('meer overleggen achter elkaar: ieder per zaak, in de kamer en in de gegevens (4.4.5, N-5.4.3-1-std)', () => {
  test('wie ze organiseert leest zijn hele rij; een partij alleen de hare, en van een ander overleg niet dat het er is', async () => {
    const datum = eigenDag()
    const { schuldhulp, ggz } = weg.mensen
    const een = await weg.belegd({ datum, ...metSchuldhulp })
    const twee = await weg.belegd({ datum, ...anderUur })
    const rij = (await agenda(een.dossierId, jansen)).rij
    expect(rij.map(({ overlegId, begin, sluitAan }) => [overlegId, begin, sluitAan])).toEqual([
      [een.dossierId, '14:00', false],
      [twee.dossierId, '15:00', true],
    ])
    expect((await agenda(een.dossierId, schuldhulp)).rij.map(({ overlegId }) => overlegId)).toEqual([
      een.dossierId,
      twee.dossierId,
    ])
    expect(await agenda(twee.dossierId, ggz)).toEqual({ dubbel: [], rij: [] })
    expect(afgelopen(await weg.doe(bekijkCasusoverleg, ggz, {}, een.dossierId))).toEqual([
      'geen-zicht-op-casusoverleg',
    ])
  })
  test('wie het volgende opent of erin komt is uit het vorige weg, en elk sluit onder zijn eigen sleutel', async () => {
    const { schuldhulp } = weg.mensen
    const een = await weg.belegd(metSchuldhulp)
    const twee = await weg.belegd({ ...anderUur, ...metSchuldhulp })
    const doe = async (
      wat: ElkeHandeling,
      wie: Wie,
      { dossierId }: { dossierId: string },
      invoer: object = {},
    ) => gedaan(await weg.doe(wat, wie, invoer, dossierId))
    const binnen = async () =>
      (
        await weg.db.rijen(
          `select dossier_id from casusoverleg.aanwezigheid where tot is null and gebruiker_id = any($1) and dossier_id = any($2)`,
          [
            [jansen.gebruikerId, schuldhulp.gebruikerId],
            [een.dossierId, twee.dossierId],
          ],
        )
      ).map(({ dossier_id }) => dossier_id)
    await doe(openCasusoverleg, jansen, een)
    await doe(komBinnen, schuldhulp, een)
    await doe(openCasusoverleg, jansen, twee)
    await doe(komBinnen, schuldhulp, twee)
    expect(await binnen()).toEqual([twee.dossierId, twee.dossierId])
    const sleutels = await weg.db.rijen(
      `select count(distinct kenmerk->>'gesprekssleutel')::int as n from casusoverleg.dossier where id = any($1)`,
      [[een.dossierId, twee.dossierId]],
    )
    expect(sleutels).toEqual([{ n: 2 }])
    const [zelf] = await weg.db.rijen(
      `select id from casusoverleg.deelnemer where dossier_id = $1 and soort = 'organisator'`,
      [een.dossierId],
    )
    const slot = {
      afsprakenCompleet: true,
      meenemenNagelopen: true,
      clientErbij: 'nee',
      wieVertelt: zelf?.id,
    }
    await doe(sluitCasusoverleg, jansen, een, slot)
    expect(await binnen()).toEqual([twee.dossierId, twee.dossierId])
    expect(
      await weg.db.rijen(`select staat from casusoverleg.dossier where id = $1`, [twee.dossierId]),
    ).toEqual([{ staat: 'open' }])
  })
  test('in de gegevens van het ene staat niets van het andere: geen id, geen nummer, in geen tabel', async () => {
    const datum = eigenDag()
    const een = await weg.belegd({ datum })
    const twee = await weg.belegd({ datum, ...anderUur })
    const van = { een: [een.dossierId, een.aanpak.dossierId], twee: [twee.dossierId, twee.aanpak.dossierId] }
    const tabellen = await weg.db.rijen(
      `select table_schema || '.' || table_name as naam from information_schema.columns
       where column_name = 'dossier_id' and table_schema in ('casusoverleg', 'coordinatie')
       union all values ('(select *, id as dossier_id from casusoverleg.dossier)')`,
    )
    expect(tabellen.length).toBeGreaterThan(20)
    for (const { naam } of tabellen) {
      const rijen = await weg.db.rijen(
        `select row_to_json(t)::text as rij from ${naam} t where t.dossier_id = any($1)`,
        [van.een],
      )
      for (const { rij } of rijen) for (const id of van.twee) expect(rij).not.toContain(id)
    }
    // By the place two of one day can be compared, and never two of different days.
    const plek = async (id: string) =>
      (await weg.db.rijen(`select kenmerk->>'plek' as plek from casusoverleg.dossier where id = $1`, [id]))[0]
        ?.plek
    const later = await weg.belegd({ datum: eigenDag() })
    expect(await plek(een.dossierId)).toBe(await plek(twee.dossierId))
    expect(await plek(een.dossierId)).not.toBe(await plek(later.dossierId))
    expect(await plek(een.dossierId)).not.toContain('Stadskantoor')
  })
})

describe('twee tegelijk: een waarschuwing bij het controleren, geen weigering (5.4.3 lid 1)', () => {
  test('van een eigen overleg leest men welk; het mag toch, en staat er daarna bij beide', async () => {
    const datum = eigenDag()
    const een = await weg.belegd({ datum, waar: 'Kamer 1' })
    const aanpak = await weg.aanpak()
    const invoer = teBeleggen(aanpak.client, { datum, waar: 'Kamer 2', tijd: '14:30', tot: '15:30' })
    expect(await alleenDubbel(belegCasusoverleg, aanpak.dossierId, invoer)).toEqual([
      woorden.dubbel['zelf-tegelijk'],
    ])
    const twee = await weg.belegdUit(aanpak, { datum, waar: 'Kamer 2', tijd: '14:30', tot: '15:30' })
    for (const id of [een.dossierId, twee.dossierId]) {
      expect((await agenda(id, jansen)).dubbel).toEqual(['zelf-tegelijk'])
      expect((await agenda(id, weg.mensen.ggz)).dubbel).toEqual(['zelf-tegelijk'])
    }
  })
  test('van een overleg van een ander alleen dat de kamer bezet is: geen nummer, geen uur, geen zaak', async () => {
    const datum = eigenDag()
    const een = await weg.belegd({ datum, waar: 'Kamer 3, Stadskantoor' })
    await weg.db.rijen(`update casusoverleg.dossier set behandelaar = $2 where id = $1 returning id`, [
      een.dossierId,
      bakker.gebruikerId,
    ])
    const aanpak = await weg.aanpak()
    const dan = { datum, waar: 'kamer 3 stadskantoor', tijd: '14:30', tot: '15:30' }
    const wat = await gelezen(belegCasusoverleg, aanpak.dossierId, teBeleggen(aanpak.client, dan))
    expect(wat).toEqual([{ zin: woorden.dubbel['plaats-bezet'], punten: [] }])
    const elders = teBeleggen(aanpak.client, { ...dan, waar: 'Kamer 4' })
    expect(await gelezen(belegCasusoverleg, aanpak.dossierId, elders)).toEqual([])
    const twee = await weg.belegdUit(aanpak, dan)
    expect(await agenda(twee.dossierId, jansen)).toEqual({ dubbel: ['plaats-bezet'], rij: [] })
    // Who is invited hears of his own invitations alone: of both, as he was invited to both.
    expect((await agenda(twee.dossierId, weg.mensen.ggz)).dubbel).toEqual(['zelf-tegelijk'])
  })
  test('wie verzet naar een uur waarop hij al een overleg heeft leest dat ook; zichzelf telt niet mee', async () => {
    const datum = eigenDag()
    const een = await weg.belegd({ datum, ...metSchuldhulp })
    const twee = await weg.belegd({ datum, ...metSchuldhulp, tijd: '16:00', tot: '17:00' })
    const naar = { datum, wijze: 'plaats', waar: 'Kamer 9' }
    const ja = { ...naar, tijd: '14:30', tot: '15:00' }
    expect(await alleenDubbel(verzetCasusoverleg, twee.dossierId, ja)).toEqual([
      woorden.dubbel['zelf-tegelijk'],
    ])
    const nee = { ...naar, tijd: '16:30', tot: '17:00' }
    expect(await alleenDubbel(verzetCasusoverleg, twee.dossierId, nee)).toEqual([])
    expect((await agenda(een.dossierId, jansen)).dubbel).toEqual([])
    gedaan(await weg.doe(verzetCasusoverleg, jansen, ja, twee.dossierId))
    expect((await agenda(een.dossierId, jansen)).dubbel).toEqual(['zelf-tegelijk'])
  })
  test('op een dag waarop hij niets heeft, en niemand iets in die kamer, is er niets te lezen', async () => {
    const aanpak = await weg.aanpak()
    const invoer = teBeleggen(aanpak.client, { datum: eigenDag() })
    expect(await gelezen(belegCasusoverleg, aanpak.dossierId, invoer)).toEqual([])
  })
})
