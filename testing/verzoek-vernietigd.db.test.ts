import { afterAll, describe, expect, test } from 'vitest'
import { ruimVerlopenOp } from '../src/bewaren-en-vernietigen/vernietig-verlopen.ts'
import { trekVerzoekIn } from '../src/verzoek-van-partij/trek-verzoek-in.ts'
import { aangenomenVerzoek, beslistVerzoek, opgesteldVerzoek, verzoekweg } from './verzoek-op-de-weg.ts'

const { t, db, mensen, sluit } = await verzoekweg()
afterAll(sluit)

const op = async (dag: string): Promise<number> => {
  t.klok.set(Date.parse(`${dag}T09:00:00+01:00`))
  return ruimVerlopenOp(t.omgeving)
}
const over = async (waar: string): Promise<readonly string[]> =>
  (await db.rijen(`select id from ${waar}.dossier`)).map(({ id }) => String(id))

describe('een verzoek van een partij gaat op zijn eigen dag weg, bij het college en in het portaal (Q-07)', () => {
  test('een concept na dertig dagen of meteen, wat is beslist na vier weken, wat niemand besliste na zes maanden', async () => {
    const concept = await opgesteldVerzoek(t)
    const weggegooid = await opgesteldVerzoek(t)
    await mensen.als(trekVerzoekIn, {}, weggegooid.eigenId)
    const niet = await beslistVerzoek(t, db, { b: 'niet-aannemelijk' })
    const gestart = await beslistVerzoek(t, db)
    const open = await aangenomenVerzoek(t, db)
    const beslist = [niet, gestart]

    expect(await op('2026-12-07')).toBe(1)
    expect(await over('partij')).not.toContain(weggegooid.eigenId)

    expect(await op('2027-01-03')).toBe(0)
    expect(await op('2027-01-04')).toBe(4)
    for (const { verzoekId, eigenId } of beslist) {
      expect(await over('verzoek')).not.toContain(verzoekId)
      expect(await over('partij')).not.toContain(eigenId)
      await expect(t.omgeving.sleutels.key(verzoekId)).rejects.toThrow()
    }
    expect(
      await db.rijen('select id from verzoek.gegeven where dossier_id = any($1)', [
        beslist.map(({ verzoekId }) => verzoekId),
      ]),
    ).toEqual([])

    expect(await op('2027-01-06')).toBe(1)
    expect(await over('partij')).toEqual([open.eigenId])
    expect(concept.eigenId).not.toBe(open.eigenId)

    expect(await op('2027-06-06')).toBe(0)
    expect(await op('2027-06-07')).toBe(2)
    expect([...(await over('verzoek')), ...(await over('partij'))]).toEqual([])
    // What started lives on in the onderzoek, with the person it is about.
    expect(await over('onderzoek')).toHaveLength(1)
    expect(await db.rijen('select id from personen.persoon')).toHaveLength(1)
  })
})
