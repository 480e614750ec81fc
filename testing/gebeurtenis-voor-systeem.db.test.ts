import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { meldingsoorten } from '../src/inrichting/rules/gebeurtenissen.ts'
import { trekVerzoekIn } from '../src/onderzoek/trek-verzoek-in.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { organisaties } from './aanpak-register.ts'
import { type Gebeurtenisweg, gebeurtenisweg } from './gebeurtenisweg.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { gedaan } from './omgeving.ts'
import { antwoordOp, mensenVanPartijen, metVraagInPortaal, richtPortaalIn } from './portaal-op-de-weg.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'
import { registreer } from './systeem.ts'
import { beslistVerzoek, consulent, richtVerzoekIn } from './verzoek-op-de-weg.ts'

let t: Gebeurtenisweg
let db: RijenLezer
const ids = new Map<string, string>()

beforeAll(async () => {
  t = await gebeurtenisweg(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtPortaalIn(t)
  await richtVerzoekIn(t)
  const { schuldhulp, ggz } = organisaties
  for (const [clientId, organisatieId] of [
    ['schuldhulp', schuldhulp],
    ['ggz', ggz],
    ['corporatie', consulent.organisatieId ?? ''],
  ] as const)
    ids.set(clientId, await registreer(t, { clientId, organisatieId }))
  await registreer(t, { clientId: 'geeindigd', organisatieId: schuldhulp, tot: vandaag })
})
afterAll(async () => {
  await db.close()
  await t.close()
})

const soortVan = (id: string | undefined) => meldingsoorten.find((een) => een.id === id)?.type

/** Of which system, of which kind and about which dossier. */
const kort = (rijen: Awaited<ReturnType<Gebeurtenisweg['inDeRij']>>) =>
  rijen.map(({ data }) => ({
    systeem: [...ids].find(([, id]) => id === data.systeem)?.[0],
    type: soortVan(data.soort),
    dossier: t.dossierVan(data),
  }))

describe('een systeem van een partij hoort wat het college deed (5.4.2, ADR 0016)', () => {
  test('er komt een vraag; het systeem van die partij krijgt één melding, en niemand anders', async () => {
    let dossierId = ''
    const nieuw = await t.nieuw(async () => {
      dossierId = (await metVraagInPortaal(t, db)).dossierId
    })
    expect(kort(nieuw)).toEqual([
      { systeem: 'schuldhulp', type: 'nl.wams.vraag.ontvangen.v1', dossier: dossierId },
    ])
  })

  test('in de rij staan alleen ids: geen naam, geen onderzoek, geen verzoek, en het moment staat niet bij de vraag', async () => {
    let vraag = { onderzoekId: '', verzoekId: '', dossierId: '' }
    const nieuw = await t.nieuw(async () => {
      const { onderzoek, verzoekId, dossierId } = await metVraagInPortaal(t, db)
      vraag = { onderzoekId: onderzoek.dossierId, verzoekId, dossierId }
    })
    const tekst = JSON.stringify(nieuw)
    expect(tekst).not.toMatch(/Geheimenaar|Samira|schuldregeling/i)
    expect(tekst).not.toContain(vraag.onderzoekId)
    expect(tekst).not.toContain(vraag.verzoekId)
    // The question holds its day alone (ADR 0006); what knows the moment does not know the question.
    expect(tekst).not.toContain(vraag.dossierId)
  })

  test('het college trekt de vraag in: er is geen antwoord meer nodig', async () => {
    const { onderzoek, verzoekId, dossierId } = await metVraagInPortaal(t, db)
    const nieuw = await t.nieuw(() => onderzoek.doe(trekVerzoekIn, { verzoekId, reden: 'Niet meer nodig.' }))
    expect(kort(nieuw)).toEqual([
      { systeem: 'schuldhulp', type: 'nl.wams.vraag.gesloten.v1', dossier: dossierId },
    ])
  })

  test('wat de partij zelf doet, is voor haar geen nieuws', async () => {
    const { dossierId, items } = await metVraagInPortaal(t, db)
    const { schuldhulp } = mensenVanPartijen
    const nieuw = await t.nieuw(async () =>
      gedaan(await t.doe(beantwoordVraag, schuldhulp, antwoordOp(items), { dossierId })),
    )
    expect(nieuw).toEqual([])
  })

  test('van haar eigen verzoek hoort een partij dat er iets mee gebeurde, niet wat (2.3a.4 lid 1)', async () => {
    const nieuw = await t.nieuw(() => beslistVerzoek(t, db))
    const types = new Set(kort(nieuw).map(({ systeem, type }) => `${systeem} ${type}`))
    expect([...types]).toEqual(['corporatie nl.wams.verzoek.gewijzigd.v1'])
    expect(JSON.stringify(nieuw)).not.toMatch(/gestart|Gerrit/)
  })
})

describe('een geheimhouder wordt niet herinnerd (5.4.2 lid 2)', () => {
  test('zijn systeem hoort alleen dat er een vraag is', async () => {
    const alles: unknown[] = []
    const { onderzoek, verzoekId, dossierId } = await (async () => {
      let vraag: Awaited<ReturnType<typeof metVraagInPortaal>> | undefined
      alles.push(
        ...kort(
          await t.nieuw(async () => {
            vraag = await metVraagInPortaal(t, db, 'ggz')
          }),
        ),
      )
      if (!vraag) throw new Error('no question')
      return vraag
    })()
    expect(alles).toEqual([{ systeem: 'ggz', type: 'nl.wams.vraag.ontvangen.v1', dossier: dossierId }])
    expect(
      await t.nieuw(() => onderzoek.doe(trekVerzoekIn, { verzoekId, reden: 'Niet meer nodig.' })),
    ).toEqual([])
  })
})

describe('een melding hoort bij de handeling', () => {
  test('gaat de handeling terug, dan is er geen melding', async () => {
    const voor = await t.inDeRij()
    const omgeving = t.omgeving as { gebeurtenis: unknown }
    const echt = omgeving.gebeurtenis as (...wat: readonly unknown[]) => Promise<void>
    omgeving.gebeurtenis = async (...wat: readonly unknown[]) => {
      await echt(...wat)
      throw new Error('after the notice was put')
    }
    try {
      await expect(metVraagInPortaal(t, db)).rejects.toThrow()
    } finally {
      omgeving.gebeurtenis = echt
    }
    expect(await t.inDeRij()).toEqual(voor)
  })

  test('zonder systeem komt er niets in de rij', async () => {
    await db.rijen('update inrichting.systeem set tot = $1', [vandaag])
    try {
      expect(await t.nieuw(() => metVraagInPortaal(t, db))).toEqual([])
    } finally {
      await db.rijen('update inrichting.systeem set tot = null where client_id <> $1', ['geeindigd'])
    }
  })
})
