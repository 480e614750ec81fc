import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { AanpakBeeld } from '../src/gecoordineerde-aanpak/aanpak-beeld.ts'
import { aanvaardAanwijzing } from '../src/gecoordineerde-aanpak/aanvaard-aanwijzing.ts'
import { bekijkAanpak } from '../src/gecoordineerde-aanpak/bekijk-aanpak.ts'
import { legDoelVast } from '../src/gecoordineerde-aanpak/leg-doel-vast.ts'
import { bekijkNotities } from '../src/onderzoek/bekijk-notities.ts'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { draagGegevensOver } from '../src/onderzoek/draag-gegevens-over.ts'
import { wijsCoordinatorAan } from '../src/onderzoek/wijs-coordinator-aan.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { bakker, deBoer, geefPet, naamgenoot, partijen, richtAanpakIn } from './aanpak-register.ts'
import { ingestemd, toeleider, vandaag } from './lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'

/** The toeleider of the test cases, in his pet of coordinator. */
const alsCoordinator: Wie = {
  ...toeleider,
  petId: '22222222-2222-4222-8222-0000000000aa',
  rol: 'coordinator',
}
let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
  await geefPet(t, naamgenoot)
  await geefPet(t, alsCoordinator)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const zaak = async (coordinatorId: string) => {
  const onderzoek = await ingestemd(t)
  const { client, partner, dossierId } = onderzoek
  const gewoon = { kandidaat: 'gemeenteambtenaar', coordinatorId, overlegdMet: [client, partner] }
  const wijsAan = (deel: object = {}) =>
    t.doe(wijsCoordinatorAan, bakker, { ...gewoon, ...deel }, { dossierId })
  return { ...onderzoek, wijsAan }
}

describe('wie heet als iemand in het onderzoek (2.3a.3 lid 1, H-02)', () => {
  test('wordt alleen coördinator met de verklaring dat hij een ander is, en hoe dat blijkt', async () => {
    const { wijsAan, dossierId } = await zaak(naamgenoot.gebruikerId)
    expect(redenen(await wijsAan())).toEqual(['coordinator-is-betrokkene'])
    expect(redenen(await wijsAan({ nietDezelfde: true, waaromNietDezelfde: undefined }))).toEqual([
      'niet-dezelfde-zonder-reden',
    ])
    gedaan(await wijsAan({ nietDezelfde: true, waaromNietDezelfde: 'Een collega van 24, geenfamilie.' }))
    expect(await db.leesbaar(['onderzoek.gebeurtenis'], 'geenfamilie')).toBe(0)
    const gelezen = await db.rijen('select count(*)::int n from onderzoek.betrokkene where dossier_id = $1', [
      dossierId,
    ])
    expect(gelezen).toEqual([{ n: 2 }])
  })
})

describe('toeleider en coördinator tegelijk: niets gedeeld tussen de petten (5.4.4 lid 6, N-2.3a.3-1-pet)', () => {
  test('mag alleen met de bevestiging; de aanpak onthoudt het en zegt het', async () => {
    const { wijsAan } = await zaak(toeleider.gebruikerId)
    expect(redenen(await wijsAan())).toEqual(['dubbele-rol-niet-bevestigd'])
    const { aanpakId } = gedaan<{ aanpakId: string }>(await wijsAan({ rollenApart: true })).uitkomst
    const dossier = { dossierId: aanpakId }
    gedaan(await t.doe(aanvaardAanwijzing, alsCoordinator, { rollenGescheiden: true }, dossier))
    const { beeld } = gedaan<{ beeld: AanpakBeeld }>(
      await t.doe(bekijkAanpak, alsCoordinator, {}, dossier),
    ).uitkomst
    expect(beeld.dubbeleRol).toBe('toeleider')
  })
  test('wat hij in de ene pet schreef, leest hij niet in de andere', async () => {
    const { wijsAan, dossierId, vanClient } = await zaak(toeleider.gebruikerId)
    const { aanpakId } = gedaan<{ aanpakId: string }>(await wijsAan({ rollenApart: true })).uitkomst
    const aanpak = { dossierId: aanpakId }
    for (const lezen of [bekijkOnderzoek, bekijkNotities]) {
      gedaan(await t.doe(lezen, toeleider, {}, { dossierId }))
      expect(await t.doe(lezen, alsCoordinator, {}, { dossierId })).toEqual({ soort: 'rol' })
    }
    gedaan(await t.doe(aanvaardAanwijzing, alsCoordinator, { rollenGescheiden: true }, aanpak))
    const lees = async () =>
      gedaan<{ beeld: AanpakBeeld }>(await t.doe(bekijkAanpak, alsCoordinator, {}, aanpak)).uitkomst.beeld
    const [client] = (await lees()).mensen
    const doel = { tekst: 'Geheimdoel.', betrokkeneIds: [client?.id], besprokenMet: [client?.id] }
    gedaan(await t.doe(legDoelVast, alsCoordinator, doel, aanpak))
    expect(await t.doe(bekijkAanpak, toeleider, {}, aanpak)).toEqual({ soort: 'rol' })
    expect(JSON.stringify(await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId }))).not.toContain(
      'Geheimdoel',
    )
    expect(JSON.stringify(await lees())).not.toContain('geheimeschulden')
    const over = [{ gegevenId: vanClient, reden: 'Om afspraken over geld te plannen.' }]
    gedaan(await t.doe(draagGegevensOver, toeleider, { gegevens: over }, { dossierId }))
    expect(JSON.stringify(await lees())).toContain('geheimeschulden')
  })
  test('iemand van een partij die meedoet: ook dan bevestigen', async () => {
    const { wijsAan } = await zaak(deBoer.gebruikerId)
    const partij = {
      ...{ kandidaat: 'medewerker-van-partij', partijen: [partijen.schuldhulp], overlegdMetPartijen: true },
    }
    expect(redenen(await wijsAan(partij))).toEqual(['dubbele-rol-niet-bevestigd'])
    gedaan(await wijsAan({ ...partij, rollenApart: true }))
  })
})
