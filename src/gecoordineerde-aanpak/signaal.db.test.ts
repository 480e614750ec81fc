import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bakker, deBoer, jansen, lopend, partijen, richtAanpakIn } from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import type { AanpakBeeld } from './aanpak-beeld.ts'
import { bekijkAanpak } from './bekijk-aanpak.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { neemAanwijzingOver } from './neem-aanwijzing-over.ts'
import { bekijkSignaalbrief, legSignaalVast, weegSignaal } from './signaal.ts'
import { vervangCoordinator } from './vervang-coordinator.ts'
import { beslissingenWerkvoorraad } from './werkvoorraad.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving('2027-01-04')
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const beeld = async (wie: typeof bakker, aanpak: { dossierId: string }): Promise<AanpakBeeld> =>
  gedaan<{ beeld: AanpakBeeld }>(await t.doe(bekijkAanpak, wie, {}, aanpak)).uitkomst.beeld
const wacht = async (dossierId: string) => {
  const { regels } = gedaan<{
    regels: readonly { dossierId: string; plichten: readonly { code: string }[] }[]
  }>(await t.doe(beslissingenWerkvoorraad, bakker, {})).uitkomst
  return regels.find((regel) => regel.dossierId === dossierId)?.plichten.map(({ code }) => code)
}
const klacht = (betrokkeneId: string) => ({
  ...{ wieZegtDit: 'client', betrokkeneId, onderwerp: 'coordinator' },
  tekst: 'Zij komt er bij hem niet tussen.',
})
const ander = { afweging: 'andere-coordinator', reden: 'U kunt met een ander vrijer praten.' }

describe('een klacht die leidt tot een andere coördinator (2.3a.3 lid 4, toelichting)', () => {
  test('het college hoort het, weegt, schrijft de cliënt, en wijst een ander aan', async () => {
    const aanpak = await lopend(t)
    gedaan(await t.doe(legSignaalVast, bakker, klacht(aanpak.client), aanpak))
    expect(await wacht(aanpak.dossierId)).toEqual(['signaal-wegen'])
    expect(JSON.stringify(await beeld(jansen, aanpak)), 'hij leest niet wat een ander vastlegde').not.toMatch(
      /niet tussen/,
    )
    gedaan(await t.doe(weegSignaal, bakker, ander, aanpak))
    expect(await wacht(aanpak.dossierId)).toEqual(['vervangen-na-signaal'])
    const { signaalbrieven, meldingen } = await beeld(bakker, aanpak)
    expect(meldingen.map(({ soort, code }) => [soort, code])).toEqual([
      ['signaal', 'coordinator'],
      ['signaal-gewogen', 'andere-coordinator'],
    ])
    expect(JSON.stringify(meldingen)).not.toMatch(/Samira|Geheimenaar/)
    const brief = { briefId: signaalbrieven[0] }
    const gelezen = JSON.stringify(gedaan(await t.doe(bekijkSignaalbrief, bakker, brief, aanpak)).uitkomst)
    expect(gelezen).toMatch(/U krijgt een andere coördinator/)
    expect(gelezen).toMatch(/vrijer praten/)
    expect(gelezen).not.toMatch(/Karim|niet tussen/)
    expect(gedaan(await t.doe(bekijkBrief, jansen, brief, aanpak)).uitkomst, 'ook de brief niet').toBeNull()
    expect((await t.doe(bekijkSignaalbrief, jansen, brief, aanpak)).soort).toBe('rol')
    const nieuw = {
      kandidaatId: deBoer.gebruikerId,
      reden: ander.reden,
      overlegGevoerd: true,
      rollenApart: true,
    }
    gedaan(await t.doe(vervangCoordinator, bakker, nieuw, aanpak))
    expect(await wacht(aanpak.dossierId)).toBeUndefined()
    gedaan(await t.doe(neemAanwijzingOver, deBoer, { rollenGescheiden: true }, aanpak))
    expect(JSON.stringify(await beeld(deBoer, aanpak))).not.toMatch(/niet tussen|vrijer praten/)
    expect(await db.leesbaar(['coordinatie.gebeurtenis', 'coordinatie.brief'], 'niet tussen')).toBe(0)
  })

  test('wat over een partij gaat, hoort bij die partij: de woorden blijven nergens', async () => {
    const aanpak = await lopend(t)
    const over = { ...klacht(aanpak.client), onderwerp: 'partij', overPartijId: partijen.ggz }
    expect(redenen(await t.doe(legSignaalVast, jansen, over, aanpak))).toEqual(['klacht-hoort-bij-partij'])
    gedaan(await t.doe(legSignaalVast, jansen, { ...over, gewezen: true }, aanpak))
    expect(await wacht(aanpak.dossierId)).toBeUndefined()
    const gezien = JSON.stringify(await beeld(jansen, aanpak))
    expect(gezien).toMatch(/signaal-doorverwezen/)
    expect(gezien).not.toMatch(/niet tussen/)
  })

  test('een partij krijgt geen brief; het college vertelt het haar', async () => {
    const aanpak = await lopend(t)
    const signaal = { wieZegtDit: 'partij', partijId: partijen.ggz, onderwerp: 'aanpak', tekst: 'Het stokt.' }
    gedaan(await t.doe(legSignaalVast, jansen, signaal, aanpak))
    const zelfde = { afweging: 'aanpak-aanpassen', reden: 'Er komt een tweede doel.' }
    expect(redenen(await t.doe(weegSignaal, bakker, zelfde, aanpak))).toEqual(['partij-niet-verteld'])
    gedaan(await t.doe(weegSignaal, bakker, { ...zelfde, partijVerteld: true }, aanpak))
    expect((await beeld(bakker, aanpak)).signaalbrieven).toEqual([])
    expect(await wacht(aanpak.dossierId)).toBeUndefined()
  })
})
