import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { coordinatie, onderzoek, openProef, type Proef } from '../../testing/personen.ts'
import { type Binnen, vindInCompartiment, type Zoekvraag } from './index.ts'

let proef: Proef
beforeAll(async () => {
  proef = await openProef()
})
beforeEach(() => proef.leeg())
afterAll(() => proef.sluit())

const opBsn: Zoekvraag = { bsn: '999990019' }
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

describe('opzoeken', () => {
  test('vindt op BSN en op naam met geboortedatum wie hier een dossier heeft', async () => {
    const alias = await proef.registreer(onderzoek)
    const bekend = { uitkomst: 'bekend', pseudoniemen: [alias] }
    expect(await vind(onderzoek, opBsn, [alias])).toEqual(bekend)
    expect(await vind(onderzoek, opNaam, [alias])).toEqual(bekend)
  })

  test('een deel van de naam, een andere geboortedatum of een ander BSN vindt niets', async () => {
    const alias = await proef.registreer(onderzoek)
    const nieuw = { uitkomst: 'nieuw' }
    const naam = { tussenvoegsel: 'el', achternaam: 'Idriss' }
    expect(await vind(onderzoek, { naam, geboortedatum: '1987-03-02' }, [alias])).toEqual(nieuw)
    expect(await vind(onderzoek, { ...opNaam, geboortedatum: '1987-03-03' }, [alias])).toEqual(nieuw)
    expect(await vind(onderzoek, { bsn: '999990020' }, [alias])).toEqual(nieuw)
  })

  test.each([
    ['BSN', opBsn],
    ['naam', opNaam],
  ])(
    'op %s: onbekend en elders bekend geven hetzelfde antwoord na dezelfde opdrachten',
    async (_hoe, vraag) => {
      const vragen: number[] = []
      const zoek = () =>
        proef.binnen(onderzoek, (tx) =>
          vindInCompartiment(tx, proef.sleutels, onderzoek, vraag, async (pseudoniemen) => {
            vragen.push(pseudoniemen.length)
            return []
          }),
        )
      const onbekend = JSON.stringify(await zoek())
      const opdrachten = [...proef.queries]
      await proef.registreer(coordinatie)
      proef.queries.length = 0
      expect(JSON.stringify(await zoek())).toBe(onbekend)
      expect(proef.queries).toEqual(opdrachten)
      expect(vragen).toEqual([16, 16])
    },
  )
})
