import { afterAll, beforeAll, expect, test } from 'vitest'
import { partijen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { metPartner, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { antwoord, vraag } from '../../testing/verzoek-aan-partij.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { bekijkOnderzoek } from './bekijk-onderzoek.ts'
import { legAntwoordGezinslidVast } from './leg-antwoord-gezinslid-vast.ts'
import { legAntwoordPartijVast } from './leg-antwoord-partij-vast.ts'
import { legRelatieVast } from './leg-relatie-vast.ts'
import { plichtenVanOnderzoek } from './plichten-van-onderzoek.ts'
import type { Feiten } from './rules/feiten.ts'
import { stopVoorClient } from './stop-voor-client.ts'
import { vraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  await richtAanpakIn(t)
  db = await rijenLezer(t.superUrl)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const moet = async (dossierId: string): Promise<readonly string[]> => {
  const { feiten } = gedaan<ZaakUitkomst>(await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })).uitkomst
  return plichtenVanOnderzoek(feiten as Feiten).map(({ code }) => code)
}

test.each([
  ['later nee zegt', 'client-stopt', 'Dat mag altijd.'],
  ['uit het gezin gaat', 'geen-gezinslid-meer', 'niet meer bij het gezin'],
] as const)(
  'wie %s: geen antwoord van een partij, een brief, en de open vraag vervalt (1.1.1 cliënt 3°, Q-32)',
  async (_, reden, zin) => {
    const { dossierId, partner, doe } = await metPartner(t)
    const { verzoekId } = await doe(vraagGegevensAanPartij, vraag(partner, [partijen.schuldhulp]))
    expect(await moet(dossierId)).not.toContain('sluit-af-voor-client')
    if (reden === 'client-stopt')
      await doe(legAntwoordGezinslidVast, { betrokkeneId: partner, antwoord: 'weigert', datum: vandaag })
    else await doe(legRelatieVast, { betrokkeneId: partner, sinds: vandaag, relatie: 'ex-partner' })
    expect(await moet(dossierId)).toContain('sluit-af-voor-client')
    const afloop = await t.doe(legAntwoordPartijVast, toeleider, antwoord(verzoekId), { dossierId })
    expect(redenen(afloop)).toContain('antwoord-over-geen-client')
    const stop = { betrokkeneId: partner, reden, toelichting: 'Dat zei u ons.', clientGeinformeerd: true }
    await doe(stopVoorClient, stop)
    expect(await moet(dossierId)).not.toContain('sluit-af-voor-client')
    expect(await db.rij('onderzoek.verzoek', String(verzoekId))).toMatchObject({ staat: 'ingetrokken' })
    const brieven = await db.rijen(
      'select id, soort, betrokkene_id from onderzoek.brief where dossier_id = $1 order by soort',
      [dossierId],
    )
    expect(brieven.map(({ soort, betrokkene_id }) => [soort, betrokkene_id])).toEqual([
      ['einde', partner],
      ['vraag-vervalt', partner],
    ])
    const briefId = String(brieven[0]?.id)
    const { uitkomst } = gedaan(await t.doe(bekijkBrief, toeleider, { briefId }, { dossierId }))
    expect(JSON.stringify(uitkomst)).toContain(zin)
  },
)
