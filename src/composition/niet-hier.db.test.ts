import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { richtAanpakIn } from '../../testing/aanpak-register.ts'
import { eersteContact, lopendOnderzoek, vandaag } from '../../testing/lopend-onderzoek.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { startOnderzoekNaIntake } from '../onderzoek/start-onderzoek-na-intake.ts'

let site: TestSite
let db: RijenLezer
let noor: Client

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
  db = await rijenLezer(site.superUrl)
  noor = await site.als('toeleider')
  await richtAanpakIn(site)
})
afterAll(async () => {
  await db.close()
  await site.close()
})

const naIntake = async () => {
  const intake = await eersteContact(site, { ingang: 'brede-intake-inburgering', wet: undefined })
  await intake.doe(startOnderzoekNaIntake, { ...startOnderzoekNaIntake.voorbeeld, datum: vandaag })
  return intake
}
const velden = async (
  dossierId: string,
  doe = 'stel-reikwijdte-vast',
): Promise<readonly (string | undefined)[]> => {
  await db.rijen('update onderzoek.dossier set behandelaar = $1 where id = $2', [noor.gebruikerId, dossierId])
  const antwoord = await noor.get(`/onderzoeken/${dossierId}/handelingen/${doe}`)
  expect(antwoord.status).toBe(200)
  return [...(await antwoord.text()).matchAll(/ name="([^"]+)"/g)].map(([, naam]) => naam)
}
const alleenNaIntake = ['waaromErnstig', 'waaromTochOpen']

describe('een formulier vraagt alleen wat in dit dossier iets zegt (2.3a.1 lid 4, 2.3a.4 lid 2)', () => {
  test('in samenspraak wordt niet gevraagd waarom het ernstig is', async () => {
    const gevraagd = await velden((await lopendOnderzoek(site)).dossierId)
    expect(gevraagd).toContain('binnen')
    for (const veld of alleenNaIntake) expect(gevraagd).not.toContain(veld)
  })
  test('na een brede intake wel', async () => {
    expect(await velden((await naIntake()).dossierId)).toEqual(expect.arrayContaining(alleenNaIntake))
  })

  test('of het over jeugdhulp gaat, wordt alleen gevraagd waar daarover wordt beslist (Jeugdwet, 7.4.0)', async () => {
    const vraag = 'vraag-gegevens-aan-partij'
    const zonder = await velden((await lopendOnderzoek(site)).dossierId, vraag)
    expect(zonder).toContain('toestemming')
    expect(zonder).not.toContain('overJeugdhulp')
    const jeugd = await lopendOnderzoek(site, { wet: 'jeugdwet' })
    expect(await velden(jeugd.dossierId, vraag)).toContain('overJeugdhulp')
  })
})
