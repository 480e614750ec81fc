import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meldSpoed } from '../src/gecoordineerde-aanpak/meld-spoed.ts'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { beslisTijdelijkeVoorziening } from '../src/onderzoek/beslis-tijdelijke-voorziening.ts'
import { bakker, deBoer, jansen, richtAanpakIn } from './aanpak-register.ts'
import { toeleider, vandaag } from './lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving, werker } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'
import { verstrekt } from './spoed.ts'
import { toestandenVanAanpak } from './toestanden-van-aanpak.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

describe('de coördinator meldt dat hulp niet kan wachten; het college beslist (2.3.3)', () => {
  test('alleen de melding gaat over de muur, en het college beslist bij het onderzoek', async () => {
    await richtAanpakIn(t)
    const anderen = {
      teamleider: werker('teamleider'),
      collega: werker('toeleider', 2),
      meldpuntmedewerker: werker('meldpuntmedewerker'),
      partijmedewerker: werker('partijmedewerker'),
      bemoeizorger: werker('bemoeizorger'),
      tweedeBemoeizorger: werker('bemoeizorger', 2),
      rechtenmedewerker: werker('rechtenmedewerker'),
    }
    const ploeg = { toeleider, beslisser: bakker, coordinator: jansen, kandidaat: deBoer, ...anderen }
    const bouw = toestandenVanAanpak['eerst-vragen']
    if (!bouw) throw new Error('this state is on the list')
    const { dossierId, plekken } = await bouw({ t, ploeg, db })
    const { client: betrokkeneId } = plekken
    const melding = {
      betrokkeneId,
      watNu: 'Hulp om uit bed te komen.',
      waaromNu: 'Er is niemand in huis.',
      gesprokenOp: vandaag,
      tijd: '14:00',
    }
    const meld = (invoer: object) =>
      t.doe(meldSpoed, ploeg.coordinator, { ...melding, ...invoer }, { dossierId })
    expect(redenen(await meld({ gesprokenOp: '2026-12-09' }))).toEqual(['datum-in-de-toekomst'])
    expect((await meld({})).soort).toBe('gedaan')
    expect((await meld({ gesprokenOp: undefined, watNu: 'Een bed in huis.' })).soort).toBe('gedaan')
    const [zonder] = await db.rijen(
      `select dossier_id, id from onderzoek.voorziening where gesproken_op is null`,
    )
    const [rij] = await db.rijen(
      `select dossier_id, id, gemeld_door, gesproken_op::text from onderzoek.voorziening where gemeld_door = 'coordinator' and gesproken_op is not null`,
    )
    expect(rij).toMatchObject({ gesproken_op: vandaag })
    const onderzoek = { dossierId: String(rij?.dossier_id) }
    const gezien = gedaan(await t.doe(bekijkOnderzoek, ploeg.beslisser, {}, onderzoek)).uitkomst
    expect(JSON.stringify(gezien)).toContain('Hulp om uit bed te komen.')
    // De melding wacht niet op een gesprek, het besluit om te verstrekken wel (2.3.3, toelichting).
    const nog = { ...verstrekt, mandaat: false, voorzieningId: zonder?.id }
    const zonderGesprek = await t.doe(beslisTijdelijkeVoorziening, ploeg.beslisser, nog, onderzoek)
    expect(redenen(zonderGesprek)).toEqual(['spoed-zonder-gesprek'])
    const besluit = { ...verstrekt, mandaat: false, voorzieningId: rij?.id }
    expect((await t.doe(beslisTijdelijkeVoorziening, ploeg.beslisser, besluit, onderzoek)).soort).toBe(
      'gedaan',
    )
    expect((await t.doe(bekijkOnderzoek, ploeg.coordinator, {}, onderzoek)).soort).not.toBe('gedaan')
  })
})
