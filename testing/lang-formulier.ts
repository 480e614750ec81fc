import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'
import { type Client, type TestSite, testSite } from './site.ts'
import { type VraagInStappen, vraagInStappen } from './vraag-in-stappen.ts'

/** The site with its clock on `datum`, with a reader of its rows; `sluit` closes both. */
export const siteMetRijen = async (datum: string) => {
  const site = await testSite({ datum })
  const db = await rijenLezer(site.superUrl)
  const sluit = async () => {
    await db.close()
    await site.close()
  }
  return { site, db, sluit }
}

/** A worker with a long form in steps (`f`) and one of one page (`een`) on the same case, of which nothing is kept yet. */
export const langFormulier = async (
  site: TestSite,
  db: RijenLezer,
): Promise<{ noor: Client; f: VraagInStappen; een: string }> => {
  const noor = await site.als('toeleider')
  const f = await vraagInStappen(site, noor)
  await db.rijen('delete from onderzoek.formulierconcept')
  return { noor, f, een: f.pad.replace('vraag-gegevens-aan-partij', 'leg-gegeven-vast') }
}
