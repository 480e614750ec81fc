import { afterAll, beforeAll, expect, test } from 'vitest'
import { bakker, jansen, lopend, richtAanpakIn } from '../../testing/lopende-aanpak.ts'
import { gedaan, redenen, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { beantwoordMelding } from './beantwoord-melding.ts'
import { beslisEinde } from './beslis-einde.ts'
import { haalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import { gecoordineerdeAanpak } from './index.ts'
import { legDienstverklaringVast } from './leg-dienstverklaring-vast.ts'
import { legTerugvalafspraakVast } from './leg-terugvalafspraak-vast.ts'
import { trekMeldingIn } from './trek-melding-in.ts'

const vandaag = '2027-01-04'
let t: TestOmgeving
let db: RijenLezer

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  db = await rijenLezer(t.superUrl)
  await richtAanpakIn(t)
})
afterAll(async () => {
  await db.close()
  await t.close()
})

type Aanpak = Awaited<ReturnType<typeof lopend>>
interface Beeld {
  readonly volgt: { readonly uitkomst: string; readonly grond: string } | null
  readonly hulp: readonly { readonly id: string; readonly staat: string }[]
  readonly meldingen: readonly { readonly soort: string; readonly code: string; readonly tekst: string }[]
}
const beeld = async (aanpak: Aanpak, wie = bakker) =>
  gedaan<{ beeld: Beeld }>(await t.doe(gecoordineerdeAanpak.bekijken, wie, {}, aanpak)).uitkomst.beeld
const zegt = (aanpak: Aanpak, antwoord: string) =>
  t.doe(
    legDienstverklaringVast,
    jansen,
    { dienstId: aanpak.dienst, antwoord, door: 'client', datum: vandaag },
    aanpak,
  )
const dienst = async (id: string) => (await db.rij('coordinatie.dienst', id)).staat

test('na een nee is er nog maar één dienst: het college leest het zonder naam en kan de aanpak alleen beëindigen (2.3a.2 lid 2)', async () => {
  const aanpak = await lopend(t)
  expect((await beeld(aanpak)).volgt).toEqual({ uitkomst: 'verplicht', grond: 'meer-clienten' })
  gedaan(await zegt(aanpak, 'geweigerd'))
  expect(await dienst(aanpak.dienst)).toBe('geweigerd')
  const gezien = await beeld(aanpak)
  expect(gezien.volgt).toEqual({ uitkomst: 'niet', grond: 'een-enkele-dienst' })
  expect(gezien.hulp).toEqual([])
  expect(gezien.meldingen).toMatchObject([{ code: 'geen-aanpak-meer' }])
  expect(gezien.meldingen[0]?.tekst).not.toMatch(/Samira|Geheimenaar|chuld/)
  const antwoord = { uitkomst: 'voortgezet', reden: 'De hulp gaat door.' }
  expect(redenen(await t.doe(beantwoordMelding, bakker, antwoord, aanpak))).toEqual(['maar-een-dienst-over'])
  gedaan(
    await t.doe(legTerugvalafspraakVast, jansen, { uitkomst: 'gemaakt', tekst: 'Zij belt zelf.' }, aanpak),
  )
  gedaan(await t.doe(beslisEinde, bakker, { eindeOp: vandaag }, aanpak))
})

test('zegt de cliënt toch ja, dan is de aanpak weer verplicht en kan het college antwoorden (2.3a.2 lid 2, toelichting)', async () => {
  const aanpak = await lopend(t)
  gedaan(await zegt(aanpak, 'gestopt'))
  expect(redenen(await zegt(aanpak, 'geweigerd'))).toEqual(['dienst-al-zo-gezegd'])
  expect(redenen(await t.doe(trekMeldingIn, jansen, { reden: 'Vergissing.' }, aanpak))).toEqual([
    'melding-volgt-uit-dienst',
  ])
  gedaan(await zegt(aanpak, 'aanvaard'))
  const { volgt, hulp, meldingen } = await beeld(aanpak, jansen)
  expect(volgt?.uitkomst).toBe('verplicht')
  expect(hulp.find(({ id }) => id === aanpak.dienst)?.staat).toBe('aanvaard')
  expect(meldingen).toHaveLength(1)
  const antwoord = { uitkomst: 'voortgezet', reden: 'De cliënt wil de dienst toch.' }
  gedaan(await t.doe(beantwoordMelding, bakker, antwoord, aanpak))
})

test('een antwoord dat nooit is gegeven gaat weg: de dienst is weer wat hij was en de melding is ingetrokken (AVG 16 en 19)', async () => {
  const aanpak = await lopend(t)
  gedaan(await zegt(aanpak, 'geweigerd'))
  const [feit] = await db.rijen(
    `select id from coordinatie.gebeurtenis where dossier_id = $1 and soort = 'dienst-antwoord'`,
    [aanpak.dossierId],
  )
  const weg = { gebeurtenisId: String(feit?.id), reden: 'Dit zei een andere cliënt.' }
  gedaan(await t.doe(haalGebeurtenisWeg, jansen, weg, aanpak))
  expect(await dienst(aanpak.dienst)).toBe('aanvaard')
  const { volgt, meldingen } = await beeld(aanpak)
  expect(volgt?.uitkomst).toBe('verplicht')
  expect(meldingen).toMatchObject([{ soort: 'melding-ingetrokken', code: 'geen-aanpak-meer' }])
  expect(await db.leesbaar(['coordinatie.gebeurtenis'], 'een andere cliënt')).toBe(0)
})
