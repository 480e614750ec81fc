import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import {
  contact,
  coordinatie,
  elders,
  onderzoek,
  openProef,
  type Proef,
  samira,
} from '../../testing/personen.ts'
import { open } from '../platform/db/tx.ts'
import { KeyGone } from '../platform/keys/key-store.ts'
import {
  type Binnen,
  leesContact,
  pseudoniemIn,
  schrijfContact,
  schrijfPersoon,
  vindInCompartiment,
  type Zoekvraag,
} from './index.ts'

let proef: Proef
beforeAll(async () => {
  proef = await openProef()
})
beforeEach(() => proef.leeg())
afterAll(() => proef.sluit())

const opBsn: Zoekvraag = { bsn: '999990019' }
const vind = (waar: Binnen, vraag: Zoekvraag, metDossier: readonly string[] = []) =>
  proef.binnen(waar, (tx) =>
    vindInCompartiment(tx, proef.sleutels, waar, vraag, async (pseudoniemen) =>
      pseudoniemen.filter((een) => metDossier.includes(een)),
    ),
  )

describe('muren', () => {
  test('de database alleen kan twee compartimenten niet verbinden: geen waarde staat in beide', async () => {
    const hier = await proef.registreer(onderzoek)
    const daar = await proef.registreer(coordinatie)
    expect(daar).not.toBe(hier)
    expect(pseudoniemIn(proef.sleutels, onderzoek, hier, 'coordinatie')).toBe(daar)
    const perCompartiment = await proef.als('personen', '0344', (tx) =>
      open(tx)<{ n: number }>('select count(distinct pseudoniem)::int as n from personen.contact'),
    )
    expect(perCompartiment).toEqual([{ n: 2 }])
    const ids = await proef.als('personen', '0344', (tx) =>
      open(tx)<{ id: string }>('select id from personen.persoon'),
    )
    expect(ids).toHaveLength(1)
    expect([hier, daar]).not.toContain(ids[0]?.id)
  })

  test('een andere gemeente leest, vindt en wijzigt niets', async () => {
    const alias = await proef.registreer(onderzoek)
    expect(await proef.lees(elders, alias)).toBeUndefined()
    expect(await vind(elders, opBsn, [alias])).toEqual({ uitkomst: 'nieuw' })
    await expect(proef.registreer(elders, samira, alias)).rejects.toThrow(KeyGone)
    expect(await proef.rijen('0363')).toEqual([])
    await expect(
      proef.als('onderzoek', '0363', (tx) =>
        schrijfPersoon(tx, proef.sleutels, onderzoek, { ...samira, bsn: null }),
      ),
    ).rejects.toThrow('row-level security')
  })

  test('het pseudoniem van een ander compartiment leidt tot niemand', async () => {
    const alias = await proef.registreer(onderzoek)
    expect(await proef.lees(coordinatie, alias)).toBeUndefined()
    await expect(
      proef.binnen(coordinatie, (tx) => schrijfContact(tx, proef.sleutels, coordinatie, alias, contact)),
    ).rejects.toThrow(KeyGone)
  })

  test('veilig contact en adres van het ene compartiment zijn er voor het andere niet', async () => {
    const hier = await proef.registreer(onderzoek)
    await proef.binnen(onderzoek, (tx) => schrijfContact(tx, proef.sleutels, onderzoek, hier, contact))
    const daar = await proef.registreer(coordinatie, { ...samira, roepnaam: null, adres: null })
    expect(await proef.lees(coordinatie, daar)).toEqual({
      ...samira,
      roepnaam: null,
      adres: null,
      veiligContact: null,
    })
    expect(await proef.lees(onderzoek, hier)).toEqual({ ...samira, veiligContact: contact })
    expect(
      await proef.binnen(onderzoek, (tx) => leesContact(tx, proef.sleutels, coordinatie, daar)),
    ).toBeNull()
  })

  test('de database zelf laat een rol alleen bij het contact van het eigen compartiment', async () => {
    const hier = await proef.registreer(onderzoek)
    await proef.registreer(coordinatie)
    const gezien = (role: string) =>
      proef.als(role, '0344', (tx) =>
        open(tx)<{ compartiment: string }>('select compartiment from personen.contact'),
      )
    expect(await gezien('onderzoek')).toEqual([{ compartiment: 'onderzoek' }])
    expect(await gezien('coordinatie')).toEqual([{ compartiment: 'coordinatie' }])
    expect(await gezien('zvh')).toEqual([])
    expect(await gezien('personen')).toHaveLength(2)
    await expect(
      proef.als('coordinatie', '0344', (tx) => schrijfContact(tx, proef.sleutels, onderzoek, hier, contact)),
    ).rejects.toThrow('row-level security')
    const veranderd = await proef.als('coordinatie', '0344', (tx) =>
      open(tx)(`update personen.contact set inhoud = '' where compartiment = 'onderzoek' returning 1`),
    )
    expect(veranderd).toEqual([])
  })

  test.each(['partij', 'logboek', 'inrichting', 'wvggz', 'veilig_thuis'])(
    'rol %s komt er niet bij',
    async (role) => {
      for (const tabel of ['persoon', 'contact'])
        await expect(
          proef.als(role, '0344', (tx) => open(tx)(`select 1 from personen.${tabel}`)),
        ).rejects.toThrow('permission denied')
    },
  )

  test.each(['onderzoek', 'coordinatie'])('rol %s kan niemand verwijderen', async (role) => {
    for (const tabel of ['persoon', 'contact'])
      await expect(
        proef.als(role, '0344', (tx) => open(tx)(`delete from personen.${tabel}`)),
      ).rejects.toThrow('permission denied')
  })
})
