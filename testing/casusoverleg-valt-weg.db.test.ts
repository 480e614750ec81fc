import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { build } from 'esbuild'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ruimGesprekkenOp } from '../src/bewaren-en-vernietigen/index.ts'
import { sluitCasusoverleg } from '../src/casusoverleg/sluit-casusoverleg.ts'
import { alleSleutelsIn, gevondenIn, gevondenMet, leesAlles } from './doorzoek.ts'
import { gesprekweg } from './gesloten-overleg.ts'
import { jansen } from './lopende-aanpak.ts'
import { afgelopen } from './omgeving.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

const { schuldhulp, ggz } = mensenVanPartijen
const geheim = 'een burn-out die niemand mag weten'
const bundle = join(process.cwd(), '.cache', `sluiter-${process.pid}.mjs`)
const lopend = new Set<ChildProcess>()
let weg: Awaited<ReturnType<typeof gesprekweg>>

beforeAll(async () => {
  await build({
    ...{ entryPoints: ['testing/kill/sluiter.ts'], outfile: bundle, bundle: true, platform: 'node' },
    ...{ format: 'esm', target: 'node24', packages: 'external', logLevel: 'error' },
    ...{ jsx: 'automatic', jsxImportSource: 'preact' },
  })
  weg = await gesprekweg()
}, 120_000)
afterAll(async () => {
  for (const kind of lopend) kind.kill('SIGKILL')
  rmSync(bundle, { force: true })
  await weg?.sluit()
})

/** A conference in which everything is answered: an agreement, something taken along, and a secret that stays. */
const klaar = async () => {
  const overleg = await weg.gehouden()
  const ingebrachtId = await overleg.brengIn(`Er is rust nodig, door ${geheim}.`)
  const vraag = { ingebrachtId, deelnemerId: overleg.wie.organisator, wat: 'Er is rust nodig' }
  await weg.neemMee(overleg, vraag, { neemt: jansen, eigenaar: ggz })
  await weg.spreek(overleg, overleg.wie.schuldhulp, 'Een begroting maken.', {}, schuldhulp)
  const slot = { afsprakenCompleet: true, meenemenNagelopen: true, clientErbij: 'nee' }
  return { overleg, invoer: { ...slot, wieVertelt: overleg.wie.organisator } }
}
type Klaar = Awaited<ReturnType<typeof klaar>>

/** A process of its own that closes this conference; `hoort` waits for a word of it. */
const sluiter = ({ overleg, invoer }: Klaar, stopBijSleutel = false) => {
  const { url, folder, klok } = weg.t
  const opdracht = {
    ...{ url, folder, nu: klok.now(), wie: jansen, dossierId: overleg.dossierId, invoer, stopBijSleutel },
  }
  const kind = spawn(process.execPath, [bundle, JSON.stringify(opdracht)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  lopend.add(kind)
  const gezegd = new Set<string>()
  createInterface({ input: kind.stdout }).on('line', (woord) => gezegd.add(woord))
  return {
    hoort: (woord: string) => expect.poll(() => [...gezegd], { timeout: 20_000 }).toContain(woord),
    dood: async () => {
      const weggevallen = new Promise((gedaan) => kind.once('close', gedaan))
      kind.kill('SIGKILL')
      await weggevallen
      lopend.delete(kind)
    },
  }
}

const tel = async (sql: string, waarden: readonly unknown[]): Promise<number> =>
  Number((await weg.db.rijen(`select count(*)::int as n from ${sql}`, waarden))[0]?.n)

/** How it stands, in the conference and in the aanpak from which it was convened, once what was under way is over. */
const stand = async ({ overleg: { dossierId, aanpak } }: Klaar) => {
  const [rij] = await weg.db.rijen(
    `select staat, kenmerk->>'gesprekssleutel' as sleutel from casusoverleg.dossier where id = $1 for update`,
    [dossierId],
  )
  const [daar] = await weg.db.rijen(`select staat from coordinatie.overleg where dossier_id = $1`, [
    aanpak.dossierId,
  ])
  const hier = async (tabel: string) => tel(`casusoverleg.${tabel} where dossier_id = $1`, [dossierId])
  return {
    ...{ staat: rij?.staat, daar: daar?.staat, ingebracht: await hier('ingebracht') },
    ...{ meeneming: await hier('meeneming'), binnen: await hier('aanwezigheid') },
    meegenomen: await tel(`coordinatie.meegenomen where dossier_id = $1`, [aanpak.dossierId]),
  }
}
const heel = { staat: 'open', daar: 'belegd', ingebracht: 1, meeneming: 1, binnen: 3, meegenomen: 0 }
const gesloten = {
  staat: 'gesloten',
  daar: 'gehouden',
  ingebracht: 0,
  meeneming: 0,
  binnen: 0,
  meegenomen: 1,
}

/** Processes on this database that wait for a lock. */
const wacht = `pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`

const momentopname = async () => {
  const db = new pg.Client({ connectionString: weg.t.superUrl })
  await db.connect()
  try {
    return await leesAlles(db)
  } finally {
    await db.end()
  }
}
const teVinden = async ({ verzegeld }: Awaited<ReturnType<typeof leesAlles>>) =>
  gevondenMet(verzegeld, await alleSleutelsIn(weg.t.folder), [geheim])

describe('het proces valt weg bij het sluiten: nooit half gesloten (5.4.3 lid 1 en 4)', () => {
  test('midden in het sluiten, terwijl het dossier al wordt bijgeschreven: alles is er nog, en sluiten kan opnieuw', async () => {
    const dit = await klaar()
    const slot = new pg.Client({ connectionString: weg.t.superUrl })
    await slot.connect()
    await slot.query('begin')
    await slot.query('select from coordinatie.dossier where id = $1 for update', [
      dit.overleg.aanpak.dossierId,
    ])
    const proces = sluiter(dit)
    await proces.hoort('begint')
    await expect.poll(() => tel(wacht, []), { timeout: 20_000 }).toBeGreaterThan(0)
    await proces.dood()
    await slot.query('rollback')
    await slot.end()
    expect(await stand(dit)).toEqual(heel)
    expect(await ruimGesprekkenOp(weg.t.omgeving)).toBe(0)
    expect(await teVinden(await momentopname())).toEqual([geheim])
    expect(afgelopen(await dit.overleg.doe(sluitCasusoverleg, dit.invoer))).toEqual(['gedaan'])
    expect(await stand(dit)).toEqual(gesloten)
  })
  test('na het sluiten en voor het vernietigen van de sleutel: de rijen zijn weg, en de eerste ronde vernietigt hem', async () => {
    const dit = await klaar()
    const tijdens = await momentopname()
    const proces = sluiter(dit, true)
    await proces.hoort('sleutel')
    await proces.dood()
    expect(await stand(dit)).toEqual(gesloten)
    expect(await teVinden(tijdens)).toEqual([geheim])
    expect(await ruimGesprekkenOp(weg.t.omgeving)).toBe(1)
    const erna = await momentopname()
    expect([await teVinden(tijdens), await teVinden(erna), gevondenIn(erna.dump, [geheim])]).toEqual([
      [],
      [],
      [],
    ])
  })
  test('op een willekeurig moment: het is helemaal open of helemaal gesloten', async () => {
    for (const wachten of [0, 5, 10, 20, 30, 45, 70]) {
      const dit = await klaar()
      const proces = sluiter(dit)
      await proces.hoort('begint')
      await sleep(wachten)
      await proces.dood()
      const nu = await stand(dit)
      expect(nu).toEqual(nu.staat === 'open' ? heel : gesloten)
      if (nu.staat === 'open') await dit.overleg.moet(sluitCasusoverleg, dit.invoer)
    }
    await ruimGesprekkenOp(weg.t.omgeving)
    expect(await teVinden(await momentopname())).toEqual([])
  }, 120_000)
})

describe('twee keer sluiten is één keer sluiten', () => {
  test('twee tabbladen van wie organiseert op één moment: één sluit, het andere leest dat het gesloten is', async () => {
    const dit = await klaar()
    const twee = await Promise.all([1, 2].map(() => dit.overleg.doe(sluitCasusoverleg, dit.invoer)))
    const afloop = twee.map(afgelopen).toSorted()
    expect(afloop).toContainEqual(['gedaan'])
    expect(afloop).not.toEqual([['gedaan'], ['gedaan']])
    expect(await stand(dit)).toEqual(gesloten)
  })
  test('een dubbele klik stuurt hetzelfde twee keer: één sluiting, en op beide hetzelfde antwoord', async () => {
    const dit = await klaar()
    const handelingId = randomUUID()
    const een = () =>
      weg.t.doe(sluitCasusoverleg, jansen, dit.invoer, { dossierId: dit.overleg.dossierId, handelingId })
    expect((await Promise.all([een(), een()])).map(afgelopen)).toEqual([['gedaan'], ['gedaan']])
    expect(await stand(dit)).toEqual(gesloten)
  })
})
