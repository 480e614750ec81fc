import { afterAll, expect, test } from 'vitest'
import { maakAfspraak } from '../src/gecoordineerde-aanpak/maak-afspraak.ts'
import { trekAfspraakIn } from '../src/gecoordineerde-aanpak/trek-afspraak-in.ts'
import { zegJa } from '../src/partij-in-aanpak/eigen-afspraken.ts'
import { deelnameweg } from './deelname-op-de-weg.ts'
import { partijen } from './lopende-aanpak.ts'

const { db, alsPartij, zicht, begin, geef, sluit } = await deelnameweg()
afterAll(sluit)

test('coördinator en partij tegelijk: beide handelingen komen aan, en beide kanten zeggen hetzelfde', async () => {
  for (let keer = 0; keer < 4; keer += 1) {
    const zaak = await begin()
    const nieuw = { tekst: 'Een begroting maken.', wie: 'partij', partijId: partijen.schuldhulp }
    const afspraak = { ...nieuw, doelId: zaak.aanpak.doelId, besprokenMet: [zaak.aanpak.client] }
    const [van, aan] = await Promise.all([zaak.aanpak.doe(maakAfspraak, afspraak), geef(zaak)])
    expect([van.soort, aan.soort]).toEqual(['gedaan', 'gedaan'])
    expect((await zicht(zaak.portaalId)).afspraken).toHaveLength(2)
    const sql = 'select id from coordinatie.inbreng where dossier_id = $1'
    expect(await db.rijen(sql, [zaak.aanpak.dossierId])).toHaveLength(1)
  }
})

test('ja op een afspraak die net wordt ingetrokken: wie eerst is wint, en de ander hoort het', async () => {
  for (let keer = 0; keer < 4; keer += 1) {
    const { aanpak, portaalId } = await begin()
    const afspraakId = String((await zicht(portaalId)).afspraken?.[0]?.id)
    const weg = { afspraakId: aanpak.voorstel, reden: 'Niet meer nodig.', verteld: true }
    const ja = { afspraakId, beslistDoor: 'R. van der Meer' }
    const [intrekken, zeggen] = await Promise.all([
      aanpak.doe(trekAfspraakIn, weg),
      alsPartij(zegJa, ja, portaalId),
    ])
    expect(intrekken.soort).toBe('gedaan')
    expect(['gedaan', 'geweigerd']).toContain(zeggen.soort)
    expect((await db.rij('coordinatie.afspraak', aanpak.voorstel)).staat).toBe('ingetrokken')
    expect((await db.rij('partij.dossier', portaalId)).staat).toBe('deelname-voorbij')
  }
})
