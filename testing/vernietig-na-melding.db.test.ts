import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ruimVerlopenOp } from '../src/bewaren-en-vernietigen/vernietig-verlopen.ts'
import { trekDoorzettingIn, zetDoor } from '../src/meldpunt/zet-door.ts'
import { type MeldpuntVeld, meldpuntVeld } from './meldpunt-veld.ts'

let veld: MeldpuntVeld
beforeAll(async () => {
  veld = await meldpuntVeld()
})
afterAll(() => veld?.close())

const tot = (dag: string) => veld.t.klok.set(Date.parse(`${dag}T09:00:00+01:00`))
const daar = () => veld.db.rijen('select id from veilig_thuis.dossier')

describe('wat van een melding kwam, gaat op zijn eigen dag weg', () => {
  test('wat is ingetrokken staat na twee weken ook niet meer in de opslag van Veilig Thuis (AVG 17)', async () => {
    const melding = await veld.melding('triage')
    const gegevens = [{ gegevenId: melding.plekken.gegeven, reden: 'Nodig om te weten waar het om gaat.' }]
    const waarom = 'De buren horen elke avond een kind gillen.'
    await veld.doe(zetDoor, { naar: 'veilig-thuis', aanWie: 'Mevrouw Veldman', waarom, gegevens }, melding)
    const [rij] = await veld.rijen('doorgeleiding', melding)
    await veld.doe(trekDoorzettingIn, { doorzettingId: rij?.id, waarom: 'Een ander kind.' }, melding)
    const [dossier] = await daar()
    tot('2026-12-20')
    expect(await ruimVerlopenOp(veld.t.omgeving)).toBe(0)
    tot('2026-12-21')
    expect(await ruimVerlopenOp(veld.t.omgeving)).toBe(1)
    expect(await daar()).toEqual([])
    await expect(veld.t.omgeving.sleutels.key(String(dossier?.id))).rejects.toThrow()
    // The melding itself, and who it is about, stay as long as the law lets them.
    expect(await veld.rijen('gegeven', melding)).not.toEqual([])
    expect(await veld.db.rijen('select id from personen.persoon')).toHaveLength(1)
  })
})
