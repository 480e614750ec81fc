import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ruimGesprekkenOp } from '../src/bewaren-en-vernietigen/index.ts'
import { brengIn } from '../src/casusoverleg/breng-in.ts'
import { komBinnen, openCasusoverleg } from '../src/casusoverleg/kom-binnen.ts'
import type { TijdensBeeld } from '../src/casusoverleg/tijdens-beeld.ts'
import { type Place, unseal } from '../src/platform/keys/sealed.ts'
import { jansen } from './lopende-aanpak.ts'
import { afgelopen, gedaan, gemeente } from './omgeving.ts'
import { overlegweg } from './overleg-op-de-weg.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

const zin = 'Hij is tot maart herstellende.'
const { schuldhulp } = mensenVanPartijen
let weg: Awaited<ReturnType<typeof overlegweg>>

beforeAll(async () => {
  weg = await overlegweg()
})
afterAll(() => weg.sluit())

const eerste = async (sql: string, ...waarden: unknown[]): Promise<Record<string, unknown>> =>
  (await weg.db.rijen(sql, waarden))[0] ?? {}

/** A conference that is held, in which something was brought in under a key of its own. */
const metInbreng = async () => {
  const { dossierId } = await weg.belegd()
  gedaan(await weg.doe(openCasusoverleg, jansen, {}, dossierId))
  gedaan(await weg.doe(komBinnen, schuldhulp, {}, dossierId))
  const { id: betrokkeneId } = await eerste(
    "select id from casusoverleg.betrokkene where dossier_id = $1 and hoedanigheid = 'client'",
    dossierId,
  )
  const inbreng = { ...brengIn.voorbeeld, betrokkeneId, tekst: zin }
  gedaan(await weg.doe(brengIn, schuldhulp, inbreng, dossierId))
  const { sleutel } = await eerste(
    "select kenmerk->>'gesprekssleutel' as sleutel from casusoverleg.dossier where id = $1",
    dossierId,
  )
  return { dossierId, sleutel: String(sleutel), inbreng }
}

const isErNog = (id: string): Promise<boolean> =>
  weg.t.omgeving.sleutels.key(id).then(
    () => true,
    () => false,
  )

/** Whether the sentence comes out when its ciphertext is tried with each of these keys, at its own place. */
const gaatOpen = async (dossierId: string, sleutels: readonly string[]): Promise<readonly boolean[]> => {
  const { id, inhoud } = await eerste(
    'select id, inhoud from casusoverleg.ingebracht where dossier_id = $1',
    dossierId,
  )
  const plek: Place = {
    ...{ gemeente, compartiment: 'casusoverleg', dossier: dossierId, tabel: 'ingebracht' },
    ...{ rij: String(id), sleutelversie: 1 },
  }
  return Promise.all(
    sleutels.map(async (sleutel) => {
      try {
        const gelezen = unseal(await weg.t.omgeving.sleutels.key(sleutel), plek, inhoud as Buffer)
        return JSON.stringify(gelezen).includes(zin)
      } catch {
        return false
      }
    }),
  )
}

const rijen = async (dossierId: string) =>
  (await weg.db.rijen('select 1 from casusoverleg.ingebracht where dossier_id = $1', [dossierId])).length

const ziet = async (dossierId: string) =>
  ((await weg.zicht(dossierId)) as unknown as { tijdens: TijdensBeeld | null }).tijdens?.ingebracht.length ??
  0

describe('wat is ingebracht, leeft zo lang als het overleg (5.4.3 lid 1)', () => {
  test('het is alleen met de sleutel van het gesprek te lezen, niet met die van het dossier', async () => {
    const { dossierId, sleutel } = await metInbreng()
    expect(await gaatOpen(dossierId, [sleutel, dossierId])).toEqual([true, false])
  })
  test('is de sleutel weg, dan zijn de rijen er niet meer voor wie kijkt; inbrengen kan niet meer', async () => {
    const { dossierId, sleutel, inbreng } = await metInbreng()
    expect(await ziet(dossierId)).toBe(1)
    await weg.t.omgeving.sleutels.destroyKey(sleutel)
    expect(await rijen(dossierId)).toBe(1)
    expect(await gaatOpen(dossierId, [sleutel, dossierId])).toEqual([false, false])
    expect(await ziet(dossierId)).toBe(0)
    expect(afgelopen(await weg.doe(brengIn, schuldhulp, inbreng, dossierId))).toEqual(['overleg-gesprek-weg'])
    // The rows that came back with an old copy go at the next round.
    expect(await ruimGesprekkenOp(weg.t.omgeving)).toBe(1)
    expect(await rijen(dossierId)).toBe(0)
  })
  test('wie stopt tussen sluiten en vernietigen, laat de sleutel achter: de volgende ronde vernietigt hem', async () => {
    const { dossierId, sleutel } = await metInbreng()
    expect(await ruimGesprekkenOp(weg.t.omgeving)).toBe(0)
    expect(await isErNog(sleutel)).toBe(true)
    await weg.db.rijen("update casusoverleg.dossier set staat = 'gesloten' where id = $1", [dossierId])
    expect(await ruimGesprekkenOp(weg.t.omgeving)).toBe(1)
    expect([await isErNog(sleutel), await rijen(dossierId)]).toEqual([false, 0])
    expect(
      await eerste(
        "select actie, oorsprong from logboek.audit where object_id = $1 and actie like 'bewaren%'",
        dossierId,
      ),
    ).toEqual({ actie: 'bewaren-en-vernietigen.vernietig-gesprekken', oorsprong: 'taak' })
    expect(await ruimGesprekkenOp(weg.t.omgeving)).toBe(0)
  })
  test('sluit niemand het op zijn dag, dan is wat is ingebracht de volgende dag weg (eigen invulling)', async () => {
    const { dossierId, sleutel } = await metInbreng()
    weg.t.klok.advance(24 * 3_600_000)
    expect(await ziet(dossierId)).toBe(0)
    expect(await ruimGesprekkenOp(weg.t.omgeving)).toBeGreaterThan(0)
    expect([await isErNog(sleutel), await rijen(dossierId)]).toEqual([false, 0])
  })
})
