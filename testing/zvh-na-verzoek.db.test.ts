import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkBrief } from '../src/onderzoek/bekijk-brief.ts'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { neemUitTeamrij } from '../src/onderzoek/neem-uit-teamrij.ts'
import { stelZvhAanmeldingVoor } from '../src/onderzoek/stel-zvh-aanmelding-voor.ts'
import { trekOnderzoekIn } from '../src/onderzoek/trek-onderzoek-in.ts'
import { aanwijzingenWerkvoorraad } from '../src/onderzoek/werkvoorraad.ts'
import { informeerVerzoekerOverZvh } from '../src/onderzoek/zvh.ts'
import {
  informeerClientOverZvh,
  meldAanBijZvh,
  trekZvhAanmeldingIn,
} from '../src/onderzoek/zvh-aanmelding.ts'
import type { Verwerking, Wie } from '../src/verwerking/verwerking.ts'
import { beslisVerzoek } from '../src/verzoek/beslis-verzoek.ts'
import { geefPet } from './aanpak-register.ts'
import { afgelopen, gedaan, werker } from './omgeving.ts'
import { geefPartij } from './partij-met-mensen.ts'
import { beslisser, gewogenVerzoek, rondVerzoek, vandaag, verzoekweg } from './verzoek-op-de-weg.ts'

/** Somebody of the reclassering, which takes part in the Zorg- en Veiligheidshuis. */
const reclassering = {
  id: '33333333-3333-4333-8333-000000000071',
  organisatieId: '44444444-4444-4444-8444-000000000071',
  naam: 'Reclassering Voorbeeld',
}
const reclasseerder: Wie = {
  ...werker('partijmedewerker', 71),
  isAmbtenaar: false,
  organisatieId: reclassering.organisatieId,
}
const noor = werker('toeleider', 61)

let weg: Awaited<ReturnType<typeof verzoekweg>>
beforeAll(async () => {
  weg = await verzoekweg()
  await geefPet(weg.t, noor)
  await geefPartij(weg.t, 'reclassering', reclassering, [reclasseerder])
})
afterAll(() => weg.sluit())

const toets = {
  samenhang: 'De overlast begint als de schuldeisers aan de deur komen.',
  bijdrage: 'De reclassering en de schuldhulp plannen dan niet meer langs elkaar.',
}
const besluit = { ...toets, uitkomst: 'aangemeld', motief: 'Zonder hen blijft de geheimedreiging.' }
const later = {
  ...{ informeren: 'later', waaromLater: 'opsporing', toelichtingLater: 'Tot de geheimedoorzoeking.' },
  herzienOp: '2026-12-20',
}

/** The onderzoek that starts on a request of the reclassering, made in its portal and weighed by the college. */
const opVerzoekVanReclassering = async () => {
  const mensen = { consulent: reclasseerder, beslisser }
  const ids = async () => (await weg.db.rijen('select id from onderzoek.dossier')).map(({ id }) => String(id))
  const ervoor = await ids()
  const { verzoekId, gegevens } = await gewogenVerzoek(weg.t, weg.db, {}, mensen)
  // What it tells carries its own law: it is taken along with a second reason (5.4.2 lid 3).
  const mee = {
    ...{ gegevenId: gegevens.problemen, waarom: 'Nodig om te weten waar het over gaat.' },
    extraNoodzaak: 'Zonder dit past de hulp niet bij het toezicht.',
  }
  await rondVerzoek(weg.t, mensen).college(beslisVerzoek, { gegevens: [mee] }, verzoekId)
  const dossierId = String((await ids()).find((id) => !ervoor.includes(id)))
  gedaan(await weg.t.doe(neemUitTeamrij, noor, {}, { dossierId }))
  const [rij] = await weg.db.rijen('select id from onderzoek.betrokkene where dossier_id = $1', [dossierId])
  const client = String(rij?.id)
  const doe = async (handeling: Verwerking, wie: Wie, invoer: object = {}) =>
    afgelopen(await weg.t.doe(handeling, wie, { betrokkeneId: client, ...invoer }, { dossierId }))
  const stelVoor = () => doe(stelZvhAanmeldingVoor, noor, { ...toets, gesprokenOp: vandaag })
  const tekst = async (wie: Wie) =>
    JSON.stringify(
      gedaan<{ beeld: object }>(await weg.t.doe(bekijkOnderzoek, wie, {}, { dossierId })).uitkomst.beeld,
    )
  const brieven = () =>
    weg.db.rijen("select id from onderzoek.brief where dossier_id = $1 and soort = 'zvh'", [dossierId])
  const plichten = async () => {
    const { regels } = gedaan<{ regels: { dossierId: string; plichten: { code: string }[] }[] }>(
      await weg.t.doe(aanwijzingenWerkvoorraad, beslisser, {}),
    ).uitkomst
    return regels.find((een) => een.dossierId === dossierId)?.plichten.map(({ code }) => code) ?? []
  }
  return { dossierId, client, doe, stelVoor, tekst, brieven, plichten }
}

describe('een deelnemer van het Zorg- en Veiligheidshuis vraagt om een onderzoek (2.3a.4 lid 1; art. VIII, toelichting op 2.3a.6 lid 1)', () => {
  test('langs de gewone weg van een partij; dat zij daar deelneemt staat nergens', async () => {
    const { dossierId } = await opVerzoekVanReclassering()
    const [rij] = await weg.db.rijen('select ingang, staat, kenmerk from onderzoek.dossier where id = $1', [
      dossierId,
    ])
    expect(rij).toMatchObject({
      ingang: 'verzoek-van-partij',
      kenmerk: { verzoekendePartij: reclassering.id },
    })
    expect(JSON.stringify(rij)).not.toContain('zvh')
  })
})

describe('aanmelden tijdens het onderzoek (2.3a.6 lid 1 en 3)', () => {
  test('de toeleider stelt voor, het college beslist, de cliënt krijgt een brief met het feit; daarna de verzoeker', async () => {
    const zaak = await opVerzoekVanReclassering()
    expect(await weg.t.doe(bekijkOnderzoek, beslisser, {}, zaak)).toMatchObject({ soort: 'geweigerd' })
    expect(await zaak.stelVoor()).toEqual(['gedaan'])
    expect(await zaak.plichten()).toEqual(['beslis-over-zvh'])
    expect(await zaak.tekst(beslisser)).toContain(toets.samenhang)
    expect(await zaak.doe(meldAanBijZvh, beslisser, besluit)).toEqual(['gedaan'])
    expect(await zaak.plichten()).toEqual([])
    const [brief] = await zaak.brieven()
    const tekst = JSON.stringify(
      gedaan(await weg.t.doe(bekijkBrief, noor, { briefId: brief?.id }, zaak)).uitkomst,
    )
    expect(tekst).toContain('aangemeld bij het Zorg- en Veiligheidshuis')
    expect(tekst).not.toContain('geheime')
    expect(await zaak.doe(informeerVerzoekerOverZvh, noor)).toEqual(['gedaan'])
    // Of the decision the toeleider reads that it was taken, and not why.
    expect(await zaak.tekst(noor)).not.toContain('geheime')
  })
  test('alleen de toeleider stelt voor, en alleen het college beslist: niet wie onderzoekt, in geen enkele pet', async () => {
    const zaak = await opVerzoekVanReclassering()
    expect(await zaak.doe(stelZvhAanmeldingVoor, beslisser, toets)).toEqual(['rol'])
    expect(await zaak.stelVoor()).toEqual(['gedaan'])
    expect(await zaak.doe(meldAanBijZvh, noor, besluit)).toEqual(['rol'])
    const zelf = { ...noor, rol: 'beslisser' } as const
    await geefPet(weg.t, zelf)
    expect(await zaak.doe(meldAanBijZvh, zelf, besluit)).toEqual(['zvh-eigen-voorstel'])
    expect(await zaak.brieven()).toEqual([])
  })
  test('wacht de brief van de cliënt, dan hoort de verzoeker niets, en weet de toeleider niet waarom', async () => {
    const zaak = await opVerzoekVanReclassering()
    await zaak.stelVoor()
    expect(await zaak.doe(meldAanBijZvh, beslisser, { ...besluit, ...later })).toEqual(['gedaan'])
    expect(await zaak.doe(informeerVerzoekerOverZvh, noor)).toEqual(['zvh-client-weet-het-nog-niet'])
    expect(await zaak.tekst(noor)).not.toContain('opsporing')
    expect(await zaak.tekst(noor)).not.toContain('geheimedoorzoeking')
    expect(await zaak.plichten()).toEqual(['vertel-client-zvh'])
    expect(await zaak.doe(informeerClientOverZvh, beslisser, { informeren: 'brief' })).toEqual(['gedaan'])
    expect(await zaak.doe(informeerVerzoekerOverZvh, noor)).toEqual(['gedaan'])
  })
  test('wie het wist hoort ook dat het is ingetrokken: de cliënt en de verzoeker', async () => {
    const zaak = await opVerzoekVanReclassering()
    await zaak.stelVoor()
    await zaak.doe(meldAanBijZvh, beslisser, besluit)
    await zaak.doe(informeerVerzoekerOverZvh, noor)
    expect(await zaak.doe(trekZvhAanmeldingIn, beslisser, { reden: 'Dit ging over een ander.' })).toEqual([
      'gedaan',
    ])
    expect(await zaak.brieven()).toHaveLength(2)
    expect(await zaak.doe(informeerVerzoekerOverZvh, noor)).toEqual(['gedaan'])
    expect(await zaak.doe(informeerVerzoekerOverZvh, noor)).toEqual(['zvh-verzoeker-weet-het'])
  })
  test('stopt het onderzoek voor de cliënt het weet, dan blijft de plicht bij het college', async () => {
    const zaak = await opVerzoekVanReclassering()
    await zaak.stelVoor()
    await zaak.doe(meldAanBijZvh, beslisser, { ...besluit, ...later })
    const einde = { reden: 'verhuisd', toelichting: 'De cliënt woont nu elders.', clientGeinformeerd: true }
    expect(await weg.t.doe(trekOnderzoekIn, noor, einde, zaak)).toMatchObject({ soort: 'gedaan' })
    expect(await zaak.plichten()).toEqual(['vertel-client-zvh'])
    expect(await zaak.doe(informeerClientOverZvh, beslisser, { informeren: 'brief' })).toEqual(['gedaan'])
    expect(await zaak.plichten()).toEqual([])
    expect(await zaak.doe(informeerVerzoekerOverZvh, noor)).toEqual(['gedaan'])
  })
})
