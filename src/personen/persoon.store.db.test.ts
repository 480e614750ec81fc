import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { contact, coordinatie, onderzoek, openProef, type Proef, samira } from '../../testing/personen.ts'
import { open } from '../platform/db/tx.ts'
import { KeyGone } from '../platform/keys/key-store.ts'
import {
  type Binnen,
  pseudoniemIn,
  schrijfContact,
  verwijderContact,
  verwijderPersoon,
  vindInCompartiment,
  type Zoekvraag,
} from './index.ts'
import { idVan } from './plek.ts'

let proef: Proef
beforeAll(async () => {
  proef = await openProef()
})
beforeEach(() => proef.leeg())
afterAll(() => proef.sluit())

const opNaam: Zoekvraag = {
  naam: { tussenvoegsel: null, achternaam: 'El-Idrissi' },
  geboortedatum: '1987-03-02',
}
const vind = (waar: Binnen, vraag: Zoekvraag, metDossier: readonly string[] = []) =>
  proef.binnen(waar, (tx) =>
    vindInCompartiment(tx, proef.sleutels, waar, vraag, async (pseudoniemen) =>
      pseudoniemen.filter((een) => metDossier.includes(een)),
    ),
  )

describe('wie dezelfde is', () => {
  test('een BSN dat elders bekend is: dezelfde persoon, en het antwoord laat het niet merken', async () => {
    const daar = await proef.registreer(coordinatie)
    const getypt = { ...samira, voornamen: 'Samira N.', roepnaam: null, adres: null }
    const hier = await proef.registreer(onderzoek, getypt)
    expect(idVan(proef.sleutels, onderzoek, hier)).toBe(idVan(proef.sleutels, coordinatie, daar))
    expect(await proef.lees(onderzoek, hier)).toEqual({ ...getypt, veiligContact: null })
  })

  test('een BSN met een andere geboortedatum raakt de ander niet en laat niets merken', async () => {
    const daar = await proef.registreer(coordinatie)
    const vergissing = { ...samira, voornamen: 'Piet', achternaam: 'Bakker', geboortedatum: '1960-01-01' }
    const hier = await proef.registreer(onderzoek, vergissing)
    expect(await proef.lees(onderzoek, hier)).toEqual({ ...vergissing, veiligContact: null })
    expect(await proef.lees(coordinatie, daar)).toEqual({ ...samira, veiligContact: null })
    expect(idVan(proef.sleutels, onderzoek, hier)).not.toBe(idVan(proef.sleutels, coordinatie, daar))
  })

  test('zonder BSN wordt niemand vanzelf samengevoegd', async () => {
    const een = await proef.registreer(onderzoek, { ...samira, bsn: null })
    const ander = await proef.registreer(onderzoek, { ...samira, bsn: null })
    expect(ander).not.toBe(een)
    expect(await vind(onderzoek, opNaam, [een, ander])).toEqual({
      uitkomst: 'bekend',
      pseudoniemen: [een, ander].sort(),
    })
  })

  test('eerst zonder BSN, later met het BSN van een bekende: diens rij geldt, het veilig contact gaat mee', async () => {
    const daar = await proef.registreer(coordinatie)
    const eerst = await proef.registreer(onderzoek, { ...samira, bsn: null })
    await proef.binnen(onderzoek, (tx) => schrijfContact(tx, proef.sleutels, onderzoek, eerst, contact))
    const later = await proef.registreer(onderzoek, samira, eerst)
    expect(later).not.toBe(eerst)
    expect(pseudoniemIn(proef.sleutels, onderzoek, later, 'coordinatie')).toBe(daar)
    expect(await proef.lees(onderzoek, later)).toEqual({ ...samira, veiligContact: contact })
  })

  test('twee tegelijk met hetzelfde BSN: één persoon', async () => {
    for (let ronde = 0; ronde < 5; ronde += 1) {
      const wie = {
        ...samira,
        bsn: ['999990020', '999990032', '999990044', '999990056', '999990068'][ronde] ?? null,
      }
      const aliassen = await Promise.all(Array.from({ length: 4 }, () => proef.registreer(onderzoek, wie)))
      expect(new Set(aliassen).size).toBe(1)
    }
  })

  test('twee tegelijk krijgen hetzelfde BSN erbij: daarna geldt één rij', async () => {
    const een = await proef.registreer(onderzoek, { ...samira, bsn: null })
    const ander = await proef.registreer(onderzoek, { ...samira, bsn: null })
    const [later1, later2] = await Promise.all([
      proef.registreer(onderzoek, samira, een),
      proef.registreer(onderzoek, samira, ander),
    ])
    expect(later1).toBe(later2)
    expect([een, ander]).toContain(later1)
  })
})

describe('vernietigen', () => {
  test('rijen en sleutel gaan; een teruggezette rij is onleesbaar', async () => {
    const alias = await proef.registreer(onderzoek)
    await proef.registreer(coordinatie)
    const [bewaard] = await proef.als('personen', '0344', (tx) => open(tx)('select * from personen.persoon'))
    await proef.als('personen', '0344', (tx) => verwijderPersoon(tx, proef.sleutels, onderzoek, alias))
    expect(await proef.rijen()).toEqual([])

    const kolommen = Object.keys(bewaard ?? {})
    await proef.als('personen', '0344', (tx) =>
      open(tx)(
        `insert into personen.persoon (${kolommen}) values (${kolommen.map((_kolom, i) => `$${i + 1}`)})`,
        Object.values(bewaard ?? {}),
      ),
    )
    expect(await proef.lees(onderzoek, alias)).toBeUndefined()
    await expect(proef.registreer(onderzoek, samira)).rejects.toThrow(KeyGone)
  })

  test('gaat het laatste dossier van één compartiment, dan gaat alleen wat dat wist', async () => {
    const hier = await proef.registreer(onderzoek)
    const daar = await proef.registreer(coordinatie)
    await proef.als('personen', '0344', (tx) => verwijderContact(tx, onderzoek, hier))
    expect(await proef.lees(coordinatie, daar)).toEqual({ ...samira, veiligContact: null })
    expect(await proef.lees(onderzoek, hier)).toMatchObject({ adres: null })
  })
})
