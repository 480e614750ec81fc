import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkAfspraken } from '../src/casusoverleg/bekijk-afspraken.ts'
import { bekijkCasusoverleg } from '../src/casusoverleg/bekijk-casusoverleg.ts'
import { brengIn } from '../src/casusoverleg/breng-in.ts'
import { haalTerug, verbeterIngebracht } from '../src/casusoverleg/herstel-ingebracht.ts'
import { gaWeg, komBinnen, openCasusoverleg } from '../src/casusoverleg/kom-binnen.ts'
import { noteerAanwezig, noteerWeg } from '../src/casusoverleg/noteer-aanwezig.ts'
import { peiling } from '../src/casusoverleg/peiling.ts'
import type { TijdensBeeld } from '../src/casusoverleg/tijdens-beeld.ts'
import { leesVersie } from '../src/verwerking/peiling.ts'
import { runVerwerking } from '../src/verwerking/run-verwerking.ts'
import type { Verwerking, Wie } from '../src/verwerking/verwerking.ts'
import { jansen } from './lopende-aanpak.ts'
import { afgelopen, gedaan, herkomst } from './omgeving.ts'
import { overlegweg, vandaag } from './overleg-op-de-weg.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

const zin = 'Hij is tot maart herstellende.'
let weg: Awaited<ReturnType<typeof overlegweg>>

beforeAll(async () => {
  weg = await overlegweg()
})
afterAll(() => weg.sluit())

const rij = async (sql: string, ...waarden: unknown[]): Promise<Record<string, unknown>> =>
  (await weg.db.rijen(sql, waarden))[0] ?? {}

/** A conference that was opened, with what one does there. */
const open = async () => {
  const { dossierId } = await weg.belegd()
  const doe = (verwerking: Verwerking, wie: Wie, invoer: object = {}) =>
    weg.doe(verwerking, wie, invoer, dossierId)
  gedaan(await doe(openCasusoverleg, jansen))
  const { id: client } = await rij(
    "select id from casusoverleg.betrokkene where dossier_id = $1 and hoedanigheid = 'client'",
    dossierId,
  )
  const inbreng = (anders: object = {}) => ({
    ...{ ...brengIn.voorbeeld, betrokkeneId: String(client), tekst: zin },
    ...anders,
  })
  const ziet = async (wie: Wie) => {
    const { tijdens } = (await weg.zicht(dossierId, wie)) as unknown as { tijdens: TijdensBeeld }
    return tijdens.ingebracht.map(({ tekst }) => tekst)
  }
  const versie = (wie: Wie) => leesVersie(peiling, dossierId, wie, vandaag, weg.t.omgeving)
  return { dossierId, client: String(client), doe, inbreng, ziet, versie }
}

const { schuldhulp, ggz } = mensenVanPartijen

describe('wie binnen is ziet wat is ingebracht, en niemand anders (5.4.3 lid 1)', () => {
  test('wie laat komt ziet niets tot hij binnen is; wie weggaat meteen niets meer', async () => {
    const { doe, ziet, inbreng, versie } = await open()
    gedaan(await doe(komBinnen, schuldhulp, { functie: 'consulent' }))
    gedaan(await doe(brengIn, schuldhulp, inbreng()))
    expect([await ziet(jansen), await ziet(schuldhulp), await ziet(ggz)]).toEqual([[zin], [zin], []])
    expect(await versie(ggz)).toBeUndefined()
    gedaan(await doe(komBinnen, ggz))
    expect(await ziet(ggz)).toEqual([zin])
    expect(await versie(ggz)).toBe(await versie(jansen))
    gedaan(await doe(gaWeg, ggz))
    expect(await ziet(ggz)).toEqual([])
    expect(await versie(ggz)).toBeUndefined()
    expect(afgelopen(await doe(brengIn, ggz, inbreng()))).toEqual(['overleg-niet-binnen'])
    expect(afgelopen(await doe(bekijkAfspraken, ggz))).toEqual(['overleg-niet-binnen'])
    expect(gedaan(await doe(bekijkAfspraken, jansen)).uitkomst).toMatchObject({ afspraken: [] })
  })
  test('de organisator schrijft op dat iemand wegging: diens zicht eindigt op dat moment', async () => {
    const { dossierId, doe, ziet, inbreng } = await open()
    gedaan(await doe(komBinnen, schuldhulp))
    gedaan(await doe(komBinnen, ggz))
    gedaan(await doe(brengIn, schuldhulp, inbreng()))
    const { id } = await rij(
      'select id from casusoverleg.aanwezigheid where dossier_id = $1 and gebruiker_id = $2',
      dossierId,
      ggz.gebruikerId,
    )
    expect(await ziet(ggz)).toEqual([zin])
    gedaan(await doe(noteerWeg, jansen, { aanwezigheidId: id }))
    expect(await ziet(ggz)).toEqual([])
  })
  test('niemand zit in twee overleggen: wie in het volgende binnenkomt, is uit het vorige weg (4.4.5)', async () => {
    const eerste = await open()
    gedaan(await eerste.doe(komBinnen, schuldhulp))
    gedaan(await eerste.doe(brengIn, schuldhulp, eerste.inbreng()))
    const tweede = await open()
    gedaan(await tweede.doe(komBinnen, schuldhulp))
    expect(await eerste.ziet(schuldhulp)).toEqual([])
    expect(await eerste.ziet(jansen)).toEqual([])
    expect(await tweede.ziet(schuldhulp)).toEqual([])
    const open2 = await weg.db.rijen(
      'select dossier_id from casusoverleg.aanwezigheid where gebruiker_id = $1 and tot is null',
      [schuldhulp.gebruikerId],
    )
    expect(open2.map(({ dossier_id }) => dossier_id)).toEqual([tweede.dossierId])
  })
})

describe('wie inbrengt beslist (5.4.3 lid 2)', () => {
  test('sluit hij iemand uit, dan ziet die het niet; verbetert of haalt hij het terug, dan is het oude weg', async () => {
    const { dossierId, doe, ziet, inbreng } = await open()
    gedaan(await doe(komBinnen, schuldhulp))
    gedaan(await doe(komBinnen, ggz))
    const { id: nietVoor } = await rij(
      'select id from casusoverleg.deelnemer where dossier_id = $1 and organisatie_id = $2',
      dossierId,
      ggz.organisatieId,
    )
    gedaan(await doe(brengIn, schuldhulp, inbreng({ nietVoor: [nietVoor] })))
    expect([await ziet(jansen), await ziet(ggz)]).toEqual([[zin], []])
    const { id: ingebrachtId } = await rij(
      'select id from casusoverleg.ingebracht where dossier_id = $1',
      dossierId,
    )
    const beter = { ingebrachtId, tekst: 'Hij begint in april.', nietVoor: [] }
    expect(afgelopen(await doe(verbeterIngebracht, ggz, beter))).toContain('overleg-niets-ingebracht')
    gedaan(await doe(verbeterIngebracht, schuldhulp, beter))
    expect(await ziet(ggz)).toEqual(['Hij begint in april.'])
    gedaan(await doe(haalTerug, schuldhulp, { ingebrachtId }))
    expect(await ziet(jansen)).toEqual([])
    expect(await rij('select id from casusoverleg.ingebracht where dossier_id = $1', dossierId)).toEqual({})
  })
  test('een geheimhouder alleen als zijn cliënt het goedvindt (5.4.2 lid 2)', async () => {
    const { doe, inbreng } = await open()
    gedaan(await doe(komBinnen, ggz))
    expect(afgelopen(await doe(brengIn, ggz, inbreng({ clientStemtIn: false })))).toEqual([
      'verstrekken-zonder-toestemming',
    ])
    gedaan(await doe(brengIn, ggz, inbreng()))
  })
  test('terwijl een ander iets deed, kan het gewoon door: zij doen het naast elkaar', async () => {
    const { dossierId, doe, inbreng } = await open()
    gedaan(await doe(komBinnen, schuldhulp))
    const oud = { dossierId, versie: 2 }
    gedaan(await doe(komBinnen, ggz))
    gedaan(await weg.t.doe(brengIn, schuldhulp, inbreng(), oud))
    expect(afgelopen(await weg.t.doe(noteerAanwezig, ggz, {}, oud))).toEqual(['rol'])
  })
})

describe('wat ervan bewaard blijft zolang het open is', () => {
  test('één logregel per deelnemer en gegeven, bij het eerste zicht; het gegeven zelf nergens leesbaar', async () => {
    const { dossierId, doe, ziet, inbreng } = await open()
    gedaan(await doe(komBinnen, schuldhulp))
    gedaan(await doe(brengIn, schuldhulp, inbreng()))
    const { id } = await rij('select id from casusoverleg.ingebracht where dossier_id = $1', dossierId)
    for (const _ of [1, 2, 3]) {
      await ziet(jansen)
      await ziet(schuldhulp)
    }
    const regels = await weg.db.rijen(
      'select actie, actor, resultaat from logboek.audit where object_id = $1',
      [id],
    )
    expect(regels).toEqual([
      {
        ...{ actie: 'casusoverleg.bekijk-casusoverleg:gezien', actor: jansen.gebruikerId },
        resultaat: 'toegestaan',
      },
    ])
  })
  test('wie iets leest terwijl het wordt teruggehaald, staat in het logboek als wie het zag (AVG 5 lid 2)', async () => {
    const { dossierId, doe, inbreng } = await open()
    gedaan(await doe(komBinnen, schuldhulp))
    gedaan(await doe(brengIn, schuldhulp, inbreng()))
    const { id } = await rij('select id from casusoverleg.ingebracht where dossier_id = $1', dossierId)
    const { omgeving } = weg.t
    let gelezen = 0
    const transaction: typeof omgeving.db.transaction = async (scope, werk) => {
      const uitkomst = await omgeving.db.transaction(scope, werk)
      gelezen += 1
      if (gelezen === 1) gedaan(await doe(haalTerug, schuldhulp, { ingebrachtId: id }))
      return uitkomst
    }
    const langzaam = { ...omgeving, db: { ...omgeving.db, transaction } }
    const vraag = { invoer: {}, dossierId }
    const gezien = gedaan(await runVerwerking(bekijkCasusoverleg, vraag, jansen, langzaam, herkomst))
    expect(JSON.stringify(gezien.uitkomst)).toContain(zin)
    const regels = await weg.db.rijen('select actie from logboek.audit where object_id = $1', [id])
    expect(regels).toEqual([{ actie: 'casusoverleg.bekijk-casusoverleg:gezien' }])
    expect(
      await weg.db.rijen('select id from casusoverleg.gezien where dossier_id = $1', [dossierId]),
    ).toEqual([])
  })
})
