import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { heeftDossiers, legDossier } from '../../testing/dossiers.ts'
import { gemeente } from '../../testing/omgeving.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { terugrollend } from '../../testing/terugrollend.ts'
import { vreemdeInvoer, vreemdFormulier } from '../../testing/vreemde-invoer.ts'
import { beginPad } from '../scherm/begin-scherm.tsx'
import { handelingPad } from '../scherm/paneel.tsx'
import { zoekPad } from '../scherm/zoek-scherm.tsx'
import { fouten } from '../teksten/nl/algemeen.ts'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import { veldenVan } from '../verwerking/velden.ts'
import type { Verwerking } from '../verwerking/verwerking.ts'
import { voorbeeldVan } from '../verwerking/voorbeeld.ts'
import type { Rol } from '../wet/rollen.ts'
import { hoofdstukken } from './hoofdstukken.ts'

const vandaag = '2026-12-01'
const numRuns = 25

interface Doel {
  readonly naam: string
  readonly hoofdstuk: Hoofdstuk
  readonly verwerking: Verwerking
  readonly api: (id: string) => string
  readonly scherm: (id: string) => string
}

const doelenVan = (hoofdstuk: Hoofdstuk): readonly Doel[] => {
  const basis = `/${hoofdstuk.dossier.pad}`
  return [
    ...hoofdstuk.beginnen.map((v) => ({ verwerking: v, api: () => basis, scherm: () => beginPad(v) })),
    ...(hoofdstuk.zoeken ?? []).map((v) => ({
      verwerking: v,
      api: () => `/${v.pad}/_zoek`,
      scherm: () => zoekPad(v),
    })),
    ...hoofdstuk.handelingen.map((v) => ({
      verwerking: v,
      api: (id: string) => `${basis}/${id}/${v.pad}`,
      scherm: (id: string) => handelingPad(v, id),
    })),
  ].map((doel) => ({ ...doel, hoofdstuk, naam: doel.verwerking.id }))
}

const doelen = hoofdstukken.flatMap(doelenVan)

let site: TestSite
const mensen = new Map<Rol, Client>()
const dossiers = new Map<string, { dossierId: string; betrokkeneId: string }>()

beforeAll(async () => {
  site = await testSite({ datum: vandaag, db: terugrollend })
  for (const { naam, dossier } of hoofdstukken) {
    if (!heeftDossiers(dossier.compartiment)) throw new Error(`no dossiers in ${dossier.compartiment}`)
    const { ingang } = dossier
    const wie = { gemeente, behandelaar: (await persoon('toeleider')).gebruikerId, datum: vandaag, ingang }
    dossiers.set(naam, await legDossier(site.omgeving, dossier.compartiment, wie))
  }
}, 60_000)

afterAll(() => site.close())

const persoon = async (rol: Rol): Promise<Client> => {
  const bekend = mensen.get(rol) ?? (await site.als(rol))
  mensen.set(rol, bekend)
  return bekend
}

const plaats = ({ hoofdstuk, verwerking }: Doel) => {
  const { dossierId = '', betrokkeneId = '' } = dossiers.get(hoofdstuk.naam) ?? {}
  const plekken = { vandaag, verzoeker: betrokkeneId, client: betrokkeneId, betrokkene: betrokkeneId }
  return { dossierId, voorbeeld: voorbeeldVan(verwerking, plekken) }
}

const bekendeCode = (code: string) => Object.hasOwn(fouten, code.split(':')[0] ?? '')

/** Whatever came back is an outcome the API knows, and a problem in full when it is not good. */
const isBekend = async (antwoord: Response, gestuurd: string): Promise<void> => {
  const tekst = await antwoord.text()
  expect([200, 201, 400, 403, 409], `${gestuurd.slice(0, 500)} gave ${tekst}`).toContain(antwoord.status)
  if (antwoord.status < 400) return
  const fout = JSON.parse(tekst) as { title: string; detail: string; invalidParams?: { code: string }[] }
  expect(fout.title && fout.detail).toBeTruthy()
  const onbekend = (fout.invalidParams ?? []).filter(({ code }) => !bekendeCode(code))
  expect(onbekend, 'every fault has a sentence of its own').toEqual([])
}

describe('whatever is sent, an act answers with a known outcome', () => {
  test.each(doelen)('$naam over the API', async (doel) => {
    const wie = await persoon((doel.verwerking.rollen as readonly Rol[])[0] ?? 'toeleider')
    const { dossierId, voorbeeld } = plaats(doel)
    const invoer = vreemdeInvoer(veldenVan(doel.verwerking.invoer), voorbeeld)
    await fc.assert(
      fc.asyncProperty(invoer, async (body) =>
        isBekend(await wie.api('POST', doel.api(dossierId), body), body),
      ),
      { numRuns },
    )
  })

  test.each(doelen)('$naam by its form', async (doel) => {
    const wie = await persoon((doel.verwerking.rollen as readonly Rol[])[0] ?? 'toeleider')
    const { dossierId, voorbeeld } = plaats(doel)
    const velden = vreemdFormulier(veldenVan(doel.verwerking.invoer), voorbeeld)
    await fc.assert(
      fc.asyncProperty(velden, async (formulier) => {
        const { status } = await wie.post(doel.scherm(dossierId), formulier)
        expect([200, 303, 400, 403, 409], JSON.stringify(formulier).slice(0, 500)).toContain(status)
      }),
      { numRuns },
    )
  })
})

test('the site said of nothing that it was a defect', () => {
  expect(site.defecten).toEqual([])
  expect(site.log.filter(({ event }) => event === 'defect')).toEqual([])
})
