import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkCasusoverleg } from '../src/casusoverleg/bekijk-casusoverleg.ts'
import { zegCasusoverlegAf } from '../src/casusoverleg/zeg-casusoverleg-af.ts'
import { belegCasusoverleg } from '../src/gecoordineerde-aanpak/beleg-casusoverleg.ts'
import { jansen } from './lopende-aanpak.ts'
import { gedaan, redenen } from './omgeving.ts'
import { nodig, overlegweg, teBeleggen, vandaag } from './overleg-op-de-weg.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

let weg: Awaited<ReturnType<typeof overlegweg>>
beforeAll(async () => {
  weg = await overlegweg()
})
afterAll(() => weg.sluit())

const { schuldhulp, ggz } = mensenVanPartijen

describe('een casusoverleg beleggen uit de aanpak (5.4.3 lid 1, 2.3a.3 lid 3)', () => {
  test('wie is uitgenodigd leest wanneer, waar, waarvoor en waarom hijzelf; de cliënt is vanzelf uitgenodigd', async () => {
    const { dossierId } = await weg.belegd()
    const gezien = await weg.zicht(dossierId, schuldhulp)
    expect(gezien).toMatchObject({ dag: vandaag, begin: '14:00', einde: '15:00', staat: 'belegd' })
    expect(gezien.deelnemers).toMatchObject([
      { soort: 'organisator', staat: 'komt' },
      { soort: 'partij', naam: 'Schuldhulp Noord', noodzaak: nodig.schuldhulp.noodzaak },
      { soort: 'partij', naam: 'Ggz Voorbeeld', noodzaak: null },
      { soort: 'client', naam: 'Samira Geheimenaar', staat: 'uitgenodigd' },
    ])
  })
  test('wie niet is uitgenodigd ziet het niet, ook een andere rol van de organisator niet (5.4.3 lid 1, AVG 32)', async () => {
    const { dossierId } = await weg.belegd({ partijen: [nodig.schuldhulp] })
    expect(redenen(await weg.doe(bekijkCasusoverleg, ggz, {}, dossierId))).toEqual([
      'geen-zicht-op-casusoverleg',
    ])
    const toeleider = { ...jansen, rol: 'toeleider' } as const
    expect(redenen(await weg.doe(bekijkCasusoverleg, toeleider, {}, dossierId))).toEqual([
      'geen-zicht-op-casusoverleg',
    ])
    const systeem = { ...schuldhulp, systeem: true } as const
    expect(redenen(await weg.doe(bekijkCasusoverleg, systeem, {}, dossierId))).toEqual([
      'overleg-niet-voor-systeem',
    ])
  })
  test('zonder waarom een partij nodig is, gaat het niet door (N-5.4.3-1)', async () => {
    const van = await weg.aanpak()
    const invoer = teBeleggen(van.client, { partijen: [nodig.ggz, nodig.ggz] })
    expect(redenen(await weg.doe(belegCasusoverleg, jansen, invoer, van.dossierId))).toEqual([
      'overleg-partij-twee-keer',
    ])
  })
  test('wie niet wordt uitgenodigd: alleen met reden en motief; de partijen lezen die niet (5.4.3 lid 1)', async () => {
    const van = await weg.aanpak()
    const niet = {
      betrokkeneId: van.client,
      redenCode: 'te-veel-spanning',
      motief: 'Zij durft de deur niet uit.',
    }
    gedaan(
      await weg.doe(
        belegCasusoverleg,
        jansen,
        teBeleggen(van.client, { nietGenodigd: [niet] }),
        van.dossierId,
      ),
    )
    const [rij] = await weg.db.rijen(
      "select dossier_id from casusoverleg.deelnemer where staat = 'niet-uitgenodigd'",
    )
    const zonder = String(rij?.dossier_id)
    expect((await weg.zicht(zonder)).deelnemers.at(-1)).toMatchObject({
      ...{ staat: 'niet-uitgenodigd', redenCode: 'te-veel-spanning', motief: niet.motief },
    })
    const partij = await weg.zicht(zonder, schuldhulp)
    expect(partij.deelnemers.map(({ soort }) => soort)).toEqual(['organisator', 'partij', 'partij'])
    expect(JSON.stringify(partij)).not.toContain(niet.motief)
  })
  test('waar het vandaan komt staat nergens leesbaar; de aanpak weet dat het er is (N-AVG-5-1f)', async () => {
    const { aanpak, dossierId } = await weg.belegd()
    const rijen = JSON.stringify(await weg.db.rijen('select * from casusoverleg.dossier'))
    expect(rijen).not.toContain(aanpak.dossierId)
    const daar = await weg.db.rijen('select * from coordinatie.overleg where dossier_id = $1', [
      aanpak.dossierId,
    ])
    expect(daar).toHaveLength(1)
    expect(daar[0]).toMatchObject({ staat: 'belegd' })
    expect(JSON.stringify(daar)).not.toContain(dossierId)
  })
  test('afzeggen: het is de volgende dag weg, en de aanpak weet het (5.4.3 lid 1)', async () => {
    const { aanpak, dossierId } = await weg.belegd()
    expect(
      redenen(await weg.doe(zegCasusoverlegAf, { ...jansen, gebruikerId: ggz.gebruikerId }, {}, dossierId)),
    ).toEqual(['geen-zicht-op-casusoverleg'])
    gedaan(await weg.doe(zegCasusoverlegAf, jansen, {}, dossierId))
    expect(await weg.zicht(dossierId, schuldhulp)).toMatchObject({
      ...{ staat: 'afgezegd', vernietigenOp: '2027-01-12' },
    })
    const daar = await weg.db.rijen('select staat from coordinatie.overleg where dossier_id = $1', [
      aanpak.dossierId,
    ])
    expect(daar).toEqual([{ staat: 'afgezegd' }])
    expect(redenen(await weg.doe(zegCasusoverlegAf, jansen, {}, dossierId))).toEqual(['overleg-is-afgezegd'])
  })
})
