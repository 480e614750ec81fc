import { afterAll, describe, expect, test } from 'vitest'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { neemUitTeamrij } from '../src/onderzoek/neem-uit-teamrij.ts'
import { verbeterGegeven } from '../src/onderzoek/verbeter-gegeven.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { bekijkBrief } from '../src/verzoek/bekijk-verzoek.ts'
import { beslisVerzoek } from '../src/verzoek/beslis-verzoek.ts'
import { stuurVerzoekbrief } from '../src/verzoek/informeren.ts'
import { beginVerzoek } from '../src/verzoek-van-partij/begin-verzoek.ts'
import { motiveerVerzoek } from '../src/verzoek-van-partij/motiveer-verzoek.ts'
import { geefPet } from './aanpak-register.ts'
import { gedaan, werker } from './omgeving.ts'
import { geefPartij } from './partij-met-mensen.ts'
import { beslisser, consulent, gerrit, gewogenVerzoek, rondVerzoek, verzoekweg } from './verzoek-op-de-weg.ts'

const medewerker = (nummer: number): Wie => ({
  ...werker('partijmedewerker', nummer),
  isAmbtenaar: false,
  organisatieId: `44444444-4444-4444-8444-0000000000${nummer}`,
})
const reclasseerder = medewerker(51)
const agent = medewerker(52)

const { t, db, redenen, sluit } = await verzoekweg()
afterAll(sluit)
for (const [soort, wie] of [
  ['reclassering', reclasseerder],
  ['politie', agent],
] as const) {
  const { organisatieId = '' } = wie
  await geefPartij(t, soort, { id: organisatieId, organisatieId, naam: soort }, [wie])
}

interface Beeld {
  readonly gegevens: readonly { readonly id: string; readonly tekst: string }[]
}
const alsToeleider = async (dossierId: string) => {
  const toeleider = werker('toeleider')
  await geefPet(t, toeleider)
  gedaan(await t.doe(neemUitTeamrij, toeleider, {}, { dossierId }))
  const beeld = async () =>
    gedaan<{ beeld: Beeld }>(await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId })).uitkomst.beeld
  return { toeleider, beeld }
}

describe('een verzoek van politie of justitie (5.4.2 lid 3, N-5.4.2-3, Q-18)', () => {
  test('de politie begint er geen zolang de Wpg dat niet toelaat', async () => {
    expect(await redenen(beginVerzoek, agent, gerrit)).toEqual(['verzoek-politie-nog-niet'])
  })
  test('van de reclassering draagt alles haar wet, en gaat niets verder zonder haar te vragen', async () => {
    const mensen = { consulent: reclasseerder, beslisser }
    const { college, als } = rondVerzoek(t, mensen)
    const zonder = await als<{ dossierId: string; betrokkeneId: string }>(beginVerzoek, gerrit)
    const { dossierId: eigenId, betrokkeneId } = zonder
    const zonderReden = { ...motiveerVerzoek.voorbeeld, betrokkeneId }
    expect(await redenen(motiveerVerzoek, reclasseerder, zonderReden, { dossierId: eigenId })).toEqual([
      'bijzonder-zonder-noodzaak',
    ])
    const { verzoekId, gegevens, persoon } = await gewogenVerzoek(t, db, {}, mensen)
    const soorten = await db.rijen('select distinct categorie from verzoek.gegeven where dossier_id = $1', [
      verzoekId,
    ])
    expect(soorten).toEqual([{ categorie: 'politie' }])
    const { briefId } = await college<{ briefId: string }>(
      stuurVerzoekbrief,
      { betrokkeneId: persoon },
      verzoekId,
    )
    expect(JSON.stringify(await college(bekijkBrief, { briefId }, verzoekId))).toContain(
      'Iets wat politie of justitie over u weet.',
    )
    const neem = { gegevenId: gegevens.problemen, waarom: 'Nodig om te weten waar het over gaat.' }
    expect(await redenen(beslisVerzoek, beslisser, { gegevens: [neem] }, { dossierId: verzoekId })).toEqual([
      'start-bijzonder-zonder-noodzaak',
    ])
    const metReden = { ...neem, extraNoodzaak: 'Zonder dit past de hulp niet bij het toezicht.' }
    await college(beslisVerzoek, { gegevens: [metReden] }, verzoekId)
    const [onderzoek] = await db.rijen(
      "select id from onderzoek.dossier where ingang = 'verzoek-van-partij' and behandelaar is null",
    )
    const dossierId = String(onderzoek?.id)
    const { beeld } = await alsToeleider(dossierId)
    expect((await beeld()).gegevens).toMatchObject([
      {
        bron: 'verzoek-van-partij',
        categorie: 'politie',
        extraNoodzaak: expect.stringContaining('Volgens reclassering: Zonder dit is het gevaar onbekend.'),
        voorwaarden: [
          { soort: 'politie-of-justitie', wet: 'wjsg' },
          { soort: 'eerst-vragen', akkoord: [] },
        ],
      },
    ])
  })
})

describe('wat met een verzoek meekwam, kan worden verbeterd (AVG 16)', () => {
  test('de nieuwe tekst vervangt de oude; van wie het kwam blijft staan', async () => {
    const { verzoekId, gegevens } = await gewogenVerzoek(t, db, {}, { consulent, beslisser })
    const neem = { gegevenId: gegevens.problemen, waarom: 'Nodig om te weten waar het over gaat.' }
    await rondVerzoek(t).college(beslisVerzoek, { gegevens: [neem] }, verzoekId)
    const [onderzoek] = await db.rijen(
      "select id from onderzoek.dossier where ingang = 'verzoek-van-partij' and behandelaar is null",
    )
    const dossierId = String(onderzoek?.id)
    const { toeleider, beeld } = await alsToeleider(dossierId)
    const [gegeven] = (await beeld()).gegevens
    const { id: gegevenId, ...staat } = gegeven ?? { id: '' }
    const beter = {
      ...{ gegevenId, reden: 'Het was twee jaar, niet drie.', tekst: 'De woning is twee jaar vervuild.' },
      ...{ noodzaak: neem.waarom, motiveringNiveau: neem.waarom },
    }
    expect(staat).not.toMatchObject({ tekst: beter.tekst })
    expect(await redenen(verbeterGegeven, toeleider, beter, { dossierId })).toEqual(['gedaan'])
    expect((await beeld()).gegevens).toMatchObject([
      { tekst: beter.tekst, bron: 'verzoek-van-partij', partij: 'Woonstichting Voorbeeld' },
    ])
  })
})
