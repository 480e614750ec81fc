import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { heeftDossiers, legDossier } from '../../testing/dossiers.ts'
import { gemeente } from '../../testing/omgeving.ts'
import { type TestSite, testSite } from '../../testing/site.ts'
import { veldenVan } from '../verwerking/velden.ts'
import type { Verwerking } from '../verwerking/verwerking.ts'
import { voorbeeldVan } from '../verwerking/voorbeeld.ts'
import type { Compartiment } from '../wet/compartimenten.ts'
import { type Rol, rollen } from '../wet/rollen.ts'
import { hoofdstukken } from './hoofdstukken.ts'

const vandaag = '2026-12-01'
const dagen = [
  '1900-01-01',
  '1999-12-31',
  '2012-02-29',
  '2026-10-31',
  '2026-11-30',
  '2026-12-02',
  '2031-01-31',
  '2199-12-31',
]

let site: TestSite

beforeAll(async () => {
  site = await testSite({ datum: vandaag })
})

afterAll(() => site.close())

const datumvelden = (verwerking: Verwerking) =>
  veldenVan(verwerking.invoer)
    .filter(({ soort }) => soort === 'datum')
    .map(({ naam }) => naam)

const metDagen = hoofdstukken.flatMap((hoofdstuk) =>
  [...hoofdstuk.beginnen, ...hoofdstuk.handelingen]
    .filter((verwerking) => datumvelden(verwerking).length > 0)
    .map((verwerking) => ({ id: verwerking.id, verwerking, hoofdstuk })),
)

/** The bare conference is one of an aanpak: its coordinator organises it. */
const rolVoor = ({ rollen: van }: Verwerking, compartiment: Compartiment): Rol =>
  compartiment === 'casusoverleg' ? 'coordinator' : ((van as readonly Rol[])[0] ?? 'toeleider')

/** Who divides the work does not see the case, and who decides sees an onderzoek only while something waits: then its own worker opens it. */
const leestZelf = (rol: Rol, compartiment: Compartiment): boolean =>
  rollen[rol].zietInhoud && !(rol === 'beslisser' && compartiment === 'onderzoek')

describe('a day that was accepted never stands in the way of the case or the worklist', () => {
  test.each(metDagen)('$id', async ({ verwerking, hoofdstuk }) => {
    const { compartiment, pad, ingang } = hoofdstuk.dossier
    if (!heeftDossiers(compartiment)) throw new Error(`no dossiers in ${compartiment}`)
    const rol = rolVoor(verwerking, compartiment)
    const wie = await site.als(rol)
    const lezer = leestZelf(rol, compartiment) ? wie : await site.als('toeleider')
    for (const dag of dagen)
      for (const veld of datumvelden(verwerking)) {
        const plek = { gemeente, behandelaar: lezer.gebruikerId, datum: vandaag, ingang }
        const { dossierId, betrokkeneId } = await legDossier(site.omgeving, compartiment, plek)
        const plekken = { vandaag, verzoeker: betrokkeneId, client: betrokkeneId, betrokkene: betrokkeneId }
        const invoer = { ...voorbeeldVan(verwerking, plekken), [veld]: dag }
        const doel = verwerking.soort === 'begin' ? `/${pad}` : `/${pad}/${dossierId}/${verwerking.pad}`
        const antwoord = await wie.api('POST', doel, invoer)
        expect([201, 403], `${veld} ${dag}`).toContain(antwoord.status)
        const gemaakt = ((await antwoord.json()) as { dossierId?: string }).dossierId
        const zaak = `/${pad}/${gemaakt ?? dossierId}`
        expect((await lezer.get(zaak)).status, `${zaak} after ${veld} ${dag}`).toBe(200)
      }
    expect((await lezer.get('/werkvoorraad')).status).toBe(200)
  })
})
