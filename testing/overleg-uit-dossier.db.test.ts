import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { haalUitOverleg } from '../src/casusoverleg/herstel-ingebracht.ts'
import { gaWeg, komBinnen, openCasusoverleg } from '../src/casusoverleg/kom-binnen.ts'
import { noteerAanwezig } from '../src/casusoverleg/noteer-aanwezig.ts'
import type { TijdensBeeld } from '../src/casusoverleg/tijdens-beeld.ts'
import { bekijkVerstrekkingen } from '../src/gecoordineerde-aanpak/bekijk-verstrekkingen.ts'
import { brengInCasusoverleg } from '../src/gecoordineerde-aanpak/breng-in-casusoverleg.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { jansen, partijen } from './lopende-aanpak.ts'
import { afgelopen, gedaan } from './omgeving.ts'
import { overlegweg, vandaag } from './overleg-op-de-weg.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

const { schuldhulp, ggz } = mensenVanPartijen
let weg: Awaited<ReturnType<typeof overlegweg>>

beforeAll(async () => {
  weg = await overlegweg()
})
afterAll(() => weg.sluit())

const id = async (sql: string, ...waarden: unknown[]): Promise<string> =>
  String((await weg.db.rijen(sql, waarden))[0]?.id)

const belegd = async () => {
  const { aanpak, dossierId } = await weg.belegd()
  const overlegId = await id('select id from coordinatie.overleg where dossier_id = $1', aanpak.dossierId)
  const invoer = {
    ...{ overlegId, gegevenId: aanpak.gegevens.schulden },
    waarom: 'Zonder dit is niet te kiezen wie begint.',
  }
  const breng = (anders: object = {}) =>
    weg.doe(brengInCasusoverleg, jansen, { ...invoer, ...anders }, aanpak.dossierId)
  const ziet = async (wie: Wie) =>
    ((await weg.zicht(dossierId, wie)) as unknown as { tijdens: TijdensBeeld }).tijdens.ingebracht
  return { aanpak, dossierId, breng, ziet }
}

describe('wie organiseert brengt één gegeven van zijn dossier in (5.4.3 lid 1)', () => {
  test('als het overleg open is: wie binnen is ziet het, met waarom, en het dossier houdt het', async () => {
    const { aanpak, dossierId, breng, ziet } = await belegd()
    expect(afgelopen(await breng())).toEqual(['overleg-nog-niet-open'])
    gedaan(await weg.doe(openCasusoverleg, jansen, {}, dossierId))
    gedaan(await weg.doe(komBinnen, schuldhulp, {}, dossierId))
    gedaan(await breng())
    expect(await ziet(schuldhulp)).toMatchObject([
      { waarvoor: 'Zonder dit is niet te kiezen wie begint.', eigen: false },
    ])
    const ingebrachtId = await id('select id from casusoverleg.ingebracht where dossier_id = $1', dossierId)
    gedaan(await weg.doe(haalUitOverleg, jansen, { ingebrachtId }, dossierId))
    expect(await ziet(schuldhulp)).toEqual([])
    expect(await id('select id from coordinatie.gegeven where id = $1', aanpak.gegevens.schulden)).toBe(
      aanpak.gegevens.schulden,
    )
  })
  test('wat in het overleg terechtkomt zegt op welke dag, niet wanneer of door wie het dossier werd gelezen', async () => {
    const { dossierId, breng } = await belegd()
    gedaan(await weg.doe(openCasusoverleg, jansen, {}, dossierId))
    gedaan(await breng())
    const [rij] = await weg.db.rijen(
      'select wie, op::time::text as op from casusoverleg.ingebracht where dossier_id = $1',
      [dossierId],
    )
    expect(rij?.wie).not.toBe(jansen.gebruikerId)
  })
  test('het register zegt dat het is gegeven, aan wie in de zaal was, op welke dag en grond: nooit wat (AVG 5 lid 2, 19)', async () => {
    const { aanpak, dossierId, breng } = await belegd()
    gedaan(await weg.doe(openCasusoverleg, jansen, {}, dossierId))
    gedaan(await weg.doe(komBinnen, schuldhulp, {}, dossierId))
    gedaan(await breng())
    const gelezen = await weg.doe(bekijkVerstrekkingen, jansen, { per: 'dag' }, aanpak.dossierId)
    const { verstrekkingen } = gedaan<{ verstrekkingen: readonly Record<string, string>[] }>(gelezen).uitkomst
    expect(verstrekkingen).toMatchObject([
      {
        ...{ aan: 'Schuldhulp Noord', op: vandaag, over: 'Samira Geheimenaar', artikel: 'casusoverleg' },
        door: jansen.naam,
      },
    ])
    expect(JSON.stringify(verstrekkingen)).not.toMatch(/schuldeisers|te kiezen wie begint/)
    expect(JSON.stringify(await weg.zicht(dossierId, schuldhulp))).not.toContain('"verstrekt"')
    expect(
      (await weg.doe(bekijkVerstrekkingen, schuldhulp, { per: 'dag' }, aanpak.dossierId)).soort,
    ).not.toBe('gedaan')
  })
  test.each([
    ['met een eigen scherm', true],
    ['aan tafel zonder scherm', false],
  ])(
    'wie later binnenkomt, %s, staat erbij; wie wegging voor het op tafel lag niet, en wie terugkomt niet twee keer (AVG 5 lid 2)',
    async (_, scherm) => {
      const { aanpak, dossierId, breng } = await belegd()
      const van = (partijId: string) =>
        id(
          'select id from casusoverleg.deelnemer where dossier_id = $1 and partij_id = $2',
          dossierId,
          partijId,
        )
      const aan = async () => {
        const gelezen = await weg.doe(bekijkVerstrekkingen, jansen, { per: 'dag' }, aanpak.dossierId)
        const { verstrekkingen } = gedaan<{ verstrekkingen: readonly { aan: string }[] }>(gelezen).uitkomst
        return verstrekkingen.map((een) => een.aan)
      }
      gedaan(await weg.doe(openCasusoverleg, jansen, {}, dossierId))
      gedaan(await weg.doe(komBinnen, ggz, {}, dossierId))
      gedaan(await weg.doe(gaWeg, ggz, {}, dossierId))
      gedaan(await breng())
      expect(await aan()).toEqual([])
      if (scherm) {
        for (const stap of [komBinnen, gaWeg, komBinnen])
          gedaan(await weg.doe(stap, schuldhulp, {}, dossierId))
      } else {
        const deelnemerId = await van(partijen.schuldhulp)
        gedaan(await weg.doe(noteerAanwezig, jansen, { deelnemerId }, dossierId))
      }
      expect(await aan()).toEqual(['Schuldhulp Noord'])
    },
  )
  test('niet zonder reden, en niet een gegeven dat er niet is', async () => {
    const { dossierId, breng } = await belegd()
    gedaan(await weg.doe(openCasusoverleg, jansen, {}, dossierId))
    expect((await breng({ waarom: '' })).soort).toBe('ongeldig')
    expect(afgelopen(await breng({ gegevenId: dossierId }))).toEqual(['overleg-inbreng-leeg'])
  })
  test('een cliënt die erbij is hoort wat over hem gaat', async () => {
    const { dossierId, breng } = await belegd()
    gedaan(await weg.doe(openCasusoverleg, jansen, {}, dossierId))
    const deelnemerId = await id(
      "select id from casusoverleg.deelnemer where dossier_id = $1 and soort = 'client'",
      dossierId,
    )
    gedaan(await weg.doe(noteerAanwezig, jansen, { deelnemerId }, dossierId))
    gedaan(await breng())
  })
})
