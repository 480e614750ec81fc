import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { brengIn } from '../src/casusoverleg/breng-in.ts'
import { gaWeg, komBinnen } from '../src/casusoverleg/kom-binnen.ts'
import { noteerAanwezig, noteerWeg } from '../src/casusoverleg/noteer-aanwezig.ts'
import { peiling } from '../src/casusoverleg/peiling.ts'
import { brengInCasusoverleg } from '../src/gecoordineerde-aanpak/breng-in-casusoverleg.ts'
import { legTaakNeer } from '../src/gecoordineerde-aanpak/einde-aanwijzing.ts'
import { leesVersie } from '../src/verwerking/peiling.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { organisaties } from './aanpak-register.ts'
import { gesprekweg } from './gesloten-overleg.ts'
import { jansen } from './lopende-aanpak.ts'
import { gedaan, redenen } from './omgeving.ts'
import { vandaag } from './overleg-op-de-weg.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

const { schuldhulp, ggz, ggzCollega } = mensenVanPartijen
let weg: Awaited<ReturnType<typeof gesprekweg>>
beforeAll(async () => {
  weg = await gesprekweg()
})
afterAll(() => weg.sluit())

const eerste = async (sql: string, ...waarden: unknown[]): Promise<string> =>
  String(Object.values((await weg.db.rijen(sql, waarden))[0] ?? {})[0])

type Overleg = Awaited<ReturnType<typeof weg.gehouden>>

const uitDossier = async ({ aanpak }: Overleg, gegevenId: string) => ({
  ...brengInCasusoverleg.voorbeeld,
  overlegId: await eerste('select id from coordinatie.overleg where dossier_id = $1', aanpak.dossierId),
  gegevenId,
})
const ziet = async ({ dossierId }: Overleg, wie: Wie) => {
  const { tijdens } = (await weg.zicht(dossierId, wie)) as unknown as {
    tijdens: { ingebracht: readonly { tekst: string; nietHardop: readonly string[] }[] } | null
  }
  return tijdens?.ingebracht ?? []
}

describe('wie in de zaal is telt, met of zonder scherm (5.4.3 lid 1, 5.4.2 lid 1)', () => {
  test('met een scherm leest een uitgesloten partij niets, en staat erbij dat het niet hardop kan', async () => {
    const overleg = await weg.gehouden()
    const invoer = { ...brengIn.voorbeeld, betrokkeneId: overleg.betrokkeneId, nietVoor: [overleg.wie.ggz] }
    await overleg.moet(brengIn, invoer, schuldhulp)
    expect(await ziet(overleg, ggz)).toEqual([])
    expect(await ziet(overleg, jansen)).toMatchObject([{ nietHardop: ['Ggz Voorbeeld'] }])
  })
  test('zonder scherm houdt zij het tegen, tot de organisator opschrijft dat zij wegging', async () => {
    const overleg = await weg.gehouden()
    await overleg.moet(gaWeg, {}, ggz)
    await overleg.moet(noteerAanwezig, { deelnemerId: overleg.wie.ggz, naam: 'B. Bakker' })
    const invoer = { ...brengIn.voorbeeld, betrokkeneId: overleg.betrokkeneId, nietVoor: [overleg.wie.ggz] }
    expect(redenen(await overleg.doe(brengIn, invoer, schuldhulp))).toEqual(['overleg-niet-voor-in-zaal'])
    const aanwezigheidId = await eerste(
      'select id from casusoverleg.aanwezigheid where dossier_id = $1 and gebruiker_id is null',
      overleg.dossierId,
    )
    await overleg.moet(noteerWeg, { aanwezigheidId })
    await overleg.moet(brengIn, invoer, schuldhulp)
  })
})

describe('uit het dossier brengt alleen in wie zelf in de zaal is (5.4.3 lid 1)', () => {
  test('wie wegging niet, wie terug is wel', async () => {
    const overleg = await weg.gehouden()
    const breng = async () =>
      weg.doe(
        brengInCasusoverleg,
        jansen,
        await uitDossier(overleg, overleg.aanpak.gegevens.schulden),
        overleg.aanpak.dossierId,
      )
    await overleg.moet(gaWeg, {})
    expect(redenen(await breng())).toEqual(['overleg-niet-binnen'])
    await overleg.moet(komBinnen, {})
    gedaan(await breng())
  })
  test('een cliënt die op dat moment binnenkomt wordt meegeteld: de twee wachten op elkaar', async () => {
    const overleg = await weg.gehouden()
    const { dossierId, aanpak, wie } = overleg
    await weg.db.rijen('update coordinatie.gegeven set niet_tonen_aan = $2 where id = $1', [
      aanpak.gegevens.schulden,
      [aanpak.client],
    ])
    const invoer = await uitDossier(overleg, aanpak.gegevens.schulden)
    const slot = new pg.Client({ connectionString: weg.t.superUrl })
    await slot.connect()
    const wachtenden = async (): Promise<number> =>
      Number(await eerste("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"))
    const tot = async (aantal: number): Promise<void> => {
      while ((await wachtenden()) < aantal) await new Promise((verder) => setTimeout(verder, 5))
    }
    await slot.query('begin')
    await slot.query('select 1 from casusoverleg.dossier where id = $1 for update', [dossierId])
    const genoteerd = weg.doe(noteerAanwezig, jansen, { deelnemerId: wie.client }, dossierId)
    await tot(1)
    const ingebracht = weg.doe(brengInCasusoverleg, jansen, invoer, aanpak.dossierId)
    await tot(2)
    await slot.query('commit')
    await slot.end()
    gedaan(await genoteerd)
    expect(redenen(await ingebracht)).toEqual(['overleg-niet-voor-in-zaal'])
    expect(
      await weg.db.rijen('select 1 from casusoverleg.ingebracht where dossier_id = $1', [dossierId]),
    ).toEqual([])
  })
})

describe('de pagina die volgt wordt beoordeeld als elk verzoek (5.4.3 lid 1, AVG 32)', () => {
  const versie = ({ dossierId }: Overleg, wie: Wie) =>
    leesVersie(peiling, dossierId, wie, vandaag, weg.t.omgeving)
  test('wie geen organisator meer is, hoort niets meer', async () => {
    const overleg = await weg.gehouden()
    expect(await versie(overleg, jansen)).toBeGreaterThan(0)
    gedaan(await weg.doe(legTaakNeer, jansen, { redenCode: 'ander-werk' }, overleg.aanpak.dossierId))
    expect(await versie(overleg, jansen)).toBeUndefined()
  })
  test('wie voor een andere organisatie gaat werken, en wie niet meer is uitgenodigd', async () => {
    const overleg = await weg.gehouden()
    expect(await versie(overleg, ggz)).toBeGreaterThan(0)
    expect(await versie(overleg, { ...ggz, organisatieId: organisaties.gemeente })).toBeUndefined()
    expect(await versie(overleg, { ...ggz, rol: 'toeleider' })).toBeUndefined()
    expect(await versie(overleg, { ...ggz, systeem: true })).toBeUndefined()
    expect(await versie(overleg, ggzCollega)).toBeUndefined()
    await weg.db.rijen("update casusoverleg.deelnemer set staat = 'ingetrokken' where id = $1", [
      overleg.wie.ggz,
    ])
    expect(await versie(overleg, ggz)).toBeUndefined()
    expect(await versie(overleg, schuldhulp)).toBeGreaterThan(0)
  })
})
