import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll } from 'vitest'
import { legDossier } from './dossiers.ts'
import { gemeente } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'
import { type Client, type TestSite, testSite } from './site.ts'
import { userId } from './site-people.ts'

export const vandaag = '2026-12-07'
export const noor = userId(1)
export const pieter = userId(2)
export const waarnemingVanNoor = `/team/waarneming?medewerker=${noor}`

/** A site with two toeleiders and Thea, who leads their team; filled before the first test of the file that calls it. */
export const teamSite = () => {
  const uit = {} as { site: TestSite; db: RijenLezer; thea: Client }
  beforeAll(async () => {
    uit.site = await testSite({ datum: vandaag })
    uit.db = await rijenLezer(uit.site.superUrl)
    for (const nummer of [1, 2]) await uit.site.als('toeleider', gemeente, nummer)
    uit.thea = await uit.site.als('teamleider', gemeente, 3)
  })
  afterAll(async () => {
    await uit.db.close()
    await uit.site.close()
  })
  return {
    van: uit,
    /** Lays a running onderzoek; of nobody when `behandelaar` is null. */
    leg: async (behandelaar: string | null = noor): Promise<string> => {
      const wie = { gemeente, behandelaar: behandelaar ?? noor, datum: '2026-11-30' }
      const { dossierId } = await legDossier(uit.site.omgeving, 'onderzoek', wie)
      if (!behandelaar)
        await uit.db.rijen('update onderzoek.dossier set behandelaar = null where id = $1', [dossierId])
      return dossierId
    },
    nummerVan: async (dossierId: string): Promise<string> =>
      String(
        (await uit.db.rijen('select nummer from onderzoek.dossier where id = $1', [dossierId]))[0]?.nummer,
      ),
  }
}

/** What the form of a stand-in sends for these cases. */
export const waarnemingVelden = (
  zaken: readonly string[],
  anders: Record<string, string> = {},
): readonly (readonly [string, string])[] => [
  ...zaken.map((id) => ['zaken', id] as const),
  ...Object.entries({
    ...{ waarnemerId: pieter, van: vandaag, tot: vandaag, redenCode: 'verlof' },
    ...{ handelingId: randomUUID(), ...anders },
  }),
]

/** The text of an answer. */
export const html = async (van: Promise<Response>): Promise<string> => (await van).text()
