import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { vervangCoordinator } from '../src/gecoordineerde-aanpak/vervang-coordinator.ts'
import { anders, berichtweg } from './berichtweg.ts'
import { ask } from './embedded.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { bakker, jansen, lopend } from './lopende-aanpak.ts'
import { gedaan } from './omgeving.ts'

let weg: Awaited<ReturnType<typeof berichtweg>>

beforeAll(async () => {
  weg = await berichtweg(vandaag)
})
afterAll(() => weg?.sluit())

describe('in een bericht staat niets van een zaak', () => {
  const woord = fc.string({ unit: fc.constantFrom(...'bcdfghjklmnpqrstvwxyz'), minLength: 6, maxLength: 30 })
  const nummerVan = async (id: string) =>
    String(
      (await ask(weg.t.superUrl, `select nummer from coordinatie.dossier where id = '${id}'`))[0]?.nummer,
    )

  test('wat er ook is opgeschreven: het bericht is steeds hetzelfde', async () => {
    const { t, p, met } = weg
    const werkend = await p.werk()
    const zinnen = new Set<string>()
    await fc.assert(
      fc.asyncProperty(woord, async (geheim) => {
        await p.opnieuw()
        const aanpak = await lopend(t)
        const invoer = { ...anders, reden: `Omdat ${geheim} dat wil.` }
        gedaan(await met.doe(vervangCoordinator, bakker, invoer, aanpak))
        const rij = JSON.stringify(await p.wachtend())
        await p.leeg()
        const berichten = p.mailbox.messages()
        expect(berichten.map(({ to }) => to).toSorted()).toEqual([
          'deboer@voorbeeld.example',
          'jansen@voorbeeld.example',
        ])
        const nummer = await nummerVan(aanpak.dossierId)
        const verboden = [
          geheim,
          'Geheimenaar',
          'Samira',
          nummer,
          aanpak.dossierId,
          aanpak.client,
          bakker.naam,
          jansen.naam,
        ]
        const alles = JSON.stringify(berichten) + rij
        expect(verboden.filter((deel) => alles.includes(deel))).toEqual([])
        for (const { subject, text } of berichten) zinnen.add(`${subject}\n${text}`)
      }),
      { numRuns: 4 },
    )
    await werkend.stop()
    expect(zinnen.size).toBe(1)
  })
})
