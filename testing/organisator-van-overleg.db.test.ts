import { afterAll, beforeAll, expect, test } from 'vitest'
import { bekijkCasusoverleg } from '../src/casusoverleg/bekijk-casusoverleg.ts'
import { komBinnen, openCasusoverleg } from '../src/casusoverleg/kom-binnen.ts'
import { beslisEinde } from '../src/gecoordineerde-aanpak/beslis-einde.ts'
import { legTaakNeer, trekAanwijzingIn } from '../src/gecoordineerde-aanpak/einde-aanwijzing.ts'
import { legTerugvalafspraakVast } from '../src/gecoordineerde-aanpak/leg-terugvalafspraak-vast.ts'
import { neemAanwijzingOver } from '../src/gecoordineerde-aanpak/neem-aanwijzing-over.ts'
import { vervangCoordinator } from '../src/gecoordineerde-aanpak/vervang-coordinator.ts'
import { bakker, deBoer, jansen } from './lopende-aanpak.ts'
import { gedaan, redenen } from './omgeving.ts'
import { overlegweg, vandaag } from './overleg-op-de-weg.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

let weg: Awaited<ReturnType<typeof overlegweg>>
beforeAll(async () => {
  weg = await overlegweg()
})
afterAll(() => weg.sluit())

test('wie geen coördinator meer is, organiseert diezelfde dag niets meer (5.4.4 lid 7, 5.4.3 lid 1)', async () => {
  const { aanpak, dossierId } = await weg.belegd()
  await weg.zicht(dossierId)
  gedaan(await weg.doe(legTaakNeer, jansen, { redenCode: 'ander-werk' }, aanpak.dossierId))
  for (const handeling of [bekijkCasusoverleg, openCasusoverleg])
    expect(redenen(await weg.doe(handeling, jansen, {}, dossierId))).toContain('geen-zicht-op-casusoverleg')
  expect((await weg.zicht(dossierId, mensenVanPartijen.schuldhulp)).staat).toBe('belegd')
})

test('wie overneemt, organiseert het verder; wie vervangen is niet (2.3a.3 lid 4, 5.4.4 lid 7)', async () => {
  const { aanpak, dossierId } = await weg.belegd()
  const ander = { kandidaatId: deBoer.gebruikerId, reden: 'De cliënt vroeg om iemand anders.' }
  const vervang = { ...ander, overlegGevoerd: true, rollenApart: true }
  gedaan(await weg.doe(vervangCoordinator, bakker, vervang, aanpak.dossierId))
  expect(redenen(await weg.doe(bekijkCasusoverleg, jansen, {}, dossierId))).toContain(
    'geen-zicht-op-casusoverleg',
  )
  gedaan(await weg.doe(neemAanwijzingOver, deBoer, { rollenGescheiden: true }, aanpak.dossierId))
  const { deelnemers } = await weg.zicht(dossierId, deBoer)
  const organiseert = deelnemers.filter(({ soort }) => soort === 'organisator')
  expect(organiseert.map(({ naam }) => naam)).toEqual([deBoer.naam])
  gedaan(await weg.doe(openCasusoverleg, deBoer, {}, dossierId))
})

test('eindigt de aanpak, dan is een open overleg voorbij: een partij komt niet meer binnen en brengt niets meer in (5.4.4 lid 7)', async () => {
  const { aanpak, dossierId } = await weg.belegd()
  gedaan(await weg.doe(openCasusoverleg, jansen, {}, dossierId))
  const { schuldhulp, collega } = mensenVanPartijen
  gedaan(await weg.doe(komBinnen, schuldhulp, {}, dossierId))
  gedaan(await weg.doe(legTerugvalafspraakVast, jansen, legTerugvalafspraakVast.voorbeeld, aanpak.dossierId))
  gedaan(
    await weg.doe(beslisEinde, bakker, { eindeOp: vandaag, eigenReden: 'Het plan is af.' }, aanpak.dossierId),
  )
  expect(redenen(await weg.doe(komBinnen, collega, {}, dossierId))).toContain('overleg-zonder-leider')
  expect(redenen(await weg.doe(bekijkCasusoverleg, jansen, {}, dossierId))).toContain(
    'geen-zicht-op-casusoverleg',
  )
})

test('eindigt de aanpak voor het overleg begint, dan gaat het niet door: in het dossier en bij wie was uitgenodigd (5.4.3 lid 1)', async () => {
  const { aanpak, dossierId } = await weg.belegd()
  gedaan(await weg.doe(legTerugvalafspraakVast, jansen, legTerugvalafspraakVast.voorbeeld, aanpak.dossierId))
  // Nobody leads it for a while first: that alone calls nothing off.
  gedaan(await weg.doe(trekAanwijzingIn, bakker, trekAanwijzingIn.voorbeeld, aanpak.dossierId))
  const staten = () =>
    weg.db.rijen(
      `select d.staat as daar, o.staat as hier, d.einde_op is not null as voorbij, d.behandelaar
       from casusoverleg.dossier d, coordinatie.overleg o where d.id = $1 and o.dossier_id = $2`,
      [dossierId, aanpak.dossierId],
    )
  expect(await staten()).toMatchObject([{ daar: 'belegd', hier: 'belegd', voorbij: false }])
  const einde = { eindeOp: vandaag, eigenReden: 'Het plan is af.' }
  gedaan(await weg.doe(beslisEinde, bakker, einde, aanpak.dossierId))
  expect(await staten()).toEqual([{ daar: 'afgezegd', hier: 'afgezegd', voorbij: true, behandelaar: null }])
  const { schuldhulp } = mensenVanPartijen
  expect(await weg.zicht(dossierId, schuldhulp)).toMatchObject({ staat: 'afgezegd' })
  expect(redenen(await weg.doe(komBinnen, schuldhulp, {}, dossierId))).toContain('overleg-is-afgezegd')
})
