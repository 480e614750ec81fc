import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beantwoordUitnodiging } from '../src/casusoverleg/antwoorden.ts'
import { bekijkCasusoverleg } from '../src/casusoverleg/bekijk-casusoverleg.ts'
import { brengIn } from '../src/casusoverleg/breng-in.ts'
import { gaWeg, komBinnen, openCasusoverleg } from '../src/casusoverleg/kom-binnen.ts'
import { noteerAanwezig, noteerWeg } from '../src/casusoverleg/noteer-aanwezig.ts'
import { beantwoordMeeneming, trekMeenemingIn } from '../src/casusoverleg/op-meeneming.ts'
import { peiling } from '../src/casusoverleg/peiling.ts'
import { vraagMeeTeNemen } from '../src/casusoverleg/vraag-mee-te-nemen.ts'
import { brengInCasusoverleg } from '../src/gecoordineerde-aanpak/breng-in-casusoverleg.ts'
import { legTaakNeer } from '../src/gecoordineerde-aanpak/einde-aanwijzing.ts'
import { leesVersie } from '../src/verwerking/peiling.ts'
import { runFormulier } from '../src/verwerking/run-formulier.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { organisaties } from './aanpak-register.ts'
import { gesprekweg } from './gesloten-overleg.ts'
import { jansen, partijen } from './lopende-aanpak.ts'
import { gedaan, herkomst, redenen } from './omgeving.ts'
import { nodig, vandaag } from './overleg-op-de-weg.ts'
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

describe('het ja geldt voor precies die woorden (5.4.3 lid 4 onder b)', () => {
  const vraag = { taak: 'De schulden regelen', waarvoor: 'Het plan begint pas daarna.' }
  test('naast het antwoord staat wat meegaat en wat is ingebracht; met andere woorden is het een nieuwe vraag', async () => {
    const overleg = await weg.gehouden()
    const tekst = 'Zij is herstellende tot maart van een burn-out.'
    const ingebrachtId = await overleg.brengIn(tekst)
    const wat = 'herstellende tot maart'
    const neem = { ...vraag, ingebrachtId, deelnemerId: overleg.wie.schuldhulp }
    const { meenemingId = '' } = await overleg.moet(vraagMeeTeNemen, { ...neem, wat }, schuldhulp)
    expect(await weg.zicht(overleg.dossierId, ggz)).toMatchObject({
      meenemingen: [{ wat, ingebracht: tekst, magAntwoorden: true }],
    })
    const formulier = await runFormulier(
      beantwoordMeeneming,
      { dossierId: overleg.dossierId, gekozen: { meenemingId } },
      ggz,
      weg.t.omgeving,
      herkomst,
    )
    expect(formulier).toMatchObject({
      soort: 'formulier',
      ernaast: [{ als: { waarde: meenemingId }, regels: [{ tekst: wat }, { tekst }, {}, {}] }],
    })
    await overleg.moet(trekMeenemingIn, { meenemingId }, schuldhulp)
    const anders = { ...neem, wat: 'een burn-out' }
    await overleg.moet(vraagMeeTeNemen, anders, schuldhulp)
    const ja = { meenemingId, antwoord: 'ja', doorWie: 'B. Bakker' }
    expect(redenen(await overleg.doe(beantwoordMeeneming, ja, ggz))).toEqual(['meeneming-onbekend'])
    expect(await weg.zicht(overleg.dossierId, ggz)).toMatchObject({
      meenemingen: [{ wat: 'een burn-out', staat: 'gevraagd' }],
    })
  })
  test('de organisator legt geen ja vast voor wat hij zelf meeneemt; wie het inbracht zegt het zelf', async () => {
    const overleg = await weg.gehouden()
    const ingebrachtId = await overleg.brengIn('Zij is herstellende tot maart.')
    const invoer = {
      ...vraag,
      ingebrachtId,
      deelnemerId: overleg.wie.organisator,
      wat: 'herstellende tot maart',
    }
    const { meenemingId } = await overleg.moet(vraagMeeTeNemen, invoer)
    const ja = { meenemingId, antwoord: 'ja', doorWie: 'B. Bakker' }
    expect(redenen(await overleg.doe(beantwoordMeeneming, ja))).toContain(
      'meeneming-antwoord-is-van-inbrenger',
    )
    await overleg.moet(beantwoordMeeneming, ja, ggz)
  })
})

describe('een organisatie die twee partijen is', () => {
  const tweede = { partijId: partijen.school, noodzaak: 'Zij weet hoe het op school gaat.' }
  const metTwee = async () => {
    await weg.db.rijen('update inrichting.partij set organisatie_id = $1 where id = $2', [
      organisaties.ggz,
      partijen.school,
    ])
    const belegd = await weg.belegd({
      partijen: [nodig.schuldhulp, nodig.ggz, { ...tweede, buitenLijst: 'Zij kent het kind.' }],
    })
    return belegd
  }
  test('wie binnenkomt zegt voor welke partij; wat voor de ene is gesloten, is het voor dezelfde mensen', async () => {
    const belegd = await metTwee()
    const { dossierId } = belegd
    gedaan(await weg.doe(beantwoordUitnodiging, ggz, beantwoordUitnodiging.voorbeeld, dossierId))
    gedaan(await weg.doe(openCasusoverleg, jansen, {}, dossierId))
    gedaan(await weg.doe(komBinnen, schuldhulp, {}, dossierId))
    expect(redenen(await weg.doe(komBinnen, ggz, {}, dossierId))).toEqual(['overleg-kies-voor-wie'])
    const deelnemer = (partijId: string) =>
      eerste(
        'select id from casusoverleg.deelnemer where dossier_id = $1 and partij_id = $2',
        dossierId,
        partijId,
      )
    const school = await deelnemer(partijen.school)
    const zorg = await deelnemer(partijen.ggz)
    const geld = await deelnemer(partijen.schuldhulp)
    expect(redenen(await weg.doe(komBinnen, ggz, { deelnemerId: geld }, dossierId))).toEqual([
      'overleg-niet-genodigd',
    ])
    gedaan(await weg.doe(komBinnen, ggz, { deelnemerId: school }, dossierId))
    expect(
      gedaan<{ beeld: object }>(await weg.doe(bekijkCasusoverleg, ggz, {}, dossierId)).uitkomst.beeld,
    ).toMatchObject({ ik: { deelnemerId: school } })
    const betrokkeneId = await eerste(
      "select id from casusoverleg.betrokkene where dossier_id = $1 and hoedanigheid = 'client'",
      dossierId,
    )
    const invoer = { ...brengIn.voorbeeld, betrokkeneId, nietVoor: [zorg] }
    gedaan(await weg.doe(brengIn, schuldhulp, invoer, dossierId))
    const { tijdens } = (await weg.zicht(dossierId, ggz)) as unknown as { tijdens: { ingebracht: unknown[] } }
    expect(tijdens.ingebracht).toEqual([])
  })
})
