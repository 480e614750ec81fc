import { expect, test } from 'vitest'
import type { Tx } from '../platform/db/tx.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import type { Gang } from './gang.ts'
import type { Gebeurtenis } from './gebeurtenis.ts'
import { kijkMee } from './kijk-mee.ts'
import type { Stroom } from './werk.ts'

const gewoon: Stroom = {
  ...{ dossierId: 'd', nummer: '1', rijen: () => [], voegToe: () => Promise.resolve('id') },
  ...{ verander: () => Promise.resolve(), verbeter: () => Promise.resolve() },
  ...{
    verwijder: () => Promise.resolve(),
    werkBij: () => Promise.resolve(),
    gaOver: () => Promise.resolve(),
  },
}

const gehoord = async (
  doe: (stroom: Stroom) => Promise<unknown>,
  { nieuw = false, van = 'onderzoek' as Compartiment } = {},
) => {
  const meldingen: Gebeurtenis['soort'][] = []
  const gang = {
    wie: { gemeente: 'm' },
    omgeving: { gebeurtenis: async (_: Tx, __: string, { soort }: Gebeurtenis) => meldingen.push(soort) },
  } as unknown as Gang
  const { stroom, meld } = kijkMee(gang, van, 'partij', gewoon, { ingang: 'vraag', team: 'o', nieuw })
  await doe(stroom)
  await meld({} as Tx)
  return meldingen
}

const over = { naam: 'x', naar: 'y', artikel: 'stap-voor-stap' } as const

test('een overgang die sluit is gesloten, wat er ook bij wordt geschreven; een andere is gewijzigd', async () => {
  expect(await gehoord((stroom) => stroom.gaOver({ ...over, sluit: true }))).toEqual(['gesloten'])
  const meer = async (stroom: Stroom) => {
    await stroom.verwijder('gegeven', 'id')
    await stroom.gaOver({ ...over, sluit: true })
    await stroom.verander('gegeven', 'id', {})
  }
  expect(await gehoord(meer)).toEqual(['gesloten'])
  expect(await gehoord((stroom) => stroom.gaOver(over))).toEqual(['gewijzigd'])
})

test('wat nieuw is, is ontvangen; wat alleen een dag krijgt of van de partij zelf komt, zegt niets', async () => {
  expect(await gehoord((stroom) => stroom.gaOver(over), { nieuw: true })).toEqual(['ontvangen'])
  expect(await gehoord((stroom) => stroom.werkBij({ vernietigen_op: '2027-01-01' }))).toEqual([])
  expect(await gehoord((stroom) => stroom.gaOver(over), { van: 'partij' })).toEqual([])
})
