import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { casusoverleg } from '../../src/casusoverleg/index.ts'
import { bekijkUitkomst } from '../../src/overleg-van-partij/bekijk-uitkomst.ts'
import { meldGedaan, meldLuktNiet } from '../../src/overleg-van-partij/eigen-afspraken.ts'
import type { Wie } from '../../src/verwerking/verwerking.ts'
import { voorbeeldVan } from '../../src/verwerking/voorbeeld.ts'
import { gesprekweg } from '../gesloten-overleg.ts'
import { jansen } from '../lopende-aanpak.ts'
import { andereGemeente, gedaan, redenen } from '../omgeving.ts'
import { nodig, vandaag } from '../overleg-op-de-weg.ts'
import { mensenVanPartijen } from '../portaal-op-de-weg.ts'

const { schuldhulp, ggz } = mensenVanPartijen
let weg: Awaited<ReturnType<typeof gesprekweg>>
beforeAll(async () => {
  weg = await gesprekweg()
})
afterAll(() => weg.sluit())

const id = async (sql: string, ...waarden: unknown[]): Promise<string> =>
  String((await weg.db.rijen(sql, waarden))[0]?.id)

describe('wie niet is uitgenodigd, is er niet (5.4.3 lid 1, AVG 32)', () => {
  test.each(casusoverleg.handelingen.map((een) => [een.id, een] as const))(
    '%s: niet door een andere partij, een systeem, een andere rol of een andere gemeente',
    async (_, handeling) => {
      const { dossierId } = await weg.belegd({ partijen: [nodig.ggz] })
      const invoer = voorbeeldVan(handeling, { vandaag })
      const vreemd: readonly Wie[] = [
        schuldhulp,
        { ...ggz, gemeente: andereGemeente },
        { ...ggz, organisatieId: '99999999-9999-4999-8999-999999999999' },
        { ...ggz, systeem: true },
        { ...jansen, rol: 'toeleider' },
        { ...jansen, rol: 'beslisser' },
        { ...jansen, gebruikerId: ggz.gebruikerId },
      ]
      for (const wie of vreemd) {
        const afloop = await weg.doe(handeling, wie, invoer, dossierId)
        if (afloop.soort === 'geweigerd')
          expect(redenen(afloop).join()).toMatch(/geen-zicht-op-casusoverleg|overleg-niet-voor-systeem/)
        else expect(['rol', 'niet-gevonden', 'ongeldig']).toContain(afloop.soort)
      }
    },
  )
})

describe('wat een partij bewaart van een overleg (5.4.3 lid 3 en 4)', () => {
  const uitkomst = async () => {
    const overleg = await weg.gehouden()
    await weg.spreek(overleg, overleg.wie.schuldhulp, 'Een begroting maken.', {}, schuldhulp)
    const ervoor = (await weg.db.rijen("select id from partij.dossier where ingang = 'overleg'")).map(
      (r) => r.id,
    )
    await weg.sluitOverleg(overleg)
    const erna = await weg.db.rijen("select id, team from partij.dossier where ingang = 'overleg'")
    const nieuw = erna.filter((rij) => !ervoor.includes(rij.id))
    const dossierId = String(nieuw.find(({ team }) => team === schuldhulp.organisatieId)?.id)
    const afspraakId = await id('select id from partij.overlegafspraak where dossier_id = $1', dossierId)
    return { dossierId, afspraakId }
  }
  test('een afspraak van een ander overleg, of zoals de gemeente haar kent, verandert niet', async () => {
    const [een, twee] = [await uitkomst(), await uitkomst()]
    const daar = await weg.db.rijen("select id from coordinatie.afspraak where staat = 'aanvaard'")
    for (const handeling of [meldGedaan, meldLuktNiet]) {
      const doe = (afspraakId: string, wie: Wie = schuldhulp) =>
        weg.doe(handeling, wie, { afspraakId, op: vandaag }, een.dossierId)
      for (const vreemd of [twee.afspraakId, een.dossierId, ...daar.map((rij) => String(rij.id))])
        expect((await doe(vreemd)).soort).toBe('geweigerd')
      for (const wie of [ggz, jansen, { ...schuldhulp, gemeente: andereGemeente }])
        expect((await doe(een.afspraakId, wie)).soort).not.toBe('gedaan')
    }
    for (const wie of [ggz, jansen])
      expect((await weg.doe(bekijkUitkomst, wie, {}, een.dossierId)).soort).not.toBe('gedaan')
    gedaan(await weg.doe(meldGedaan, schuldhulp, { afspraakId: een.afspraakId, op: vandaag }, een.dossierId))
    expect((await weg.db.rij('partij.overlegafspraak', twee.afspraakId)).staat).toBe('aanvaard')
  })
})
