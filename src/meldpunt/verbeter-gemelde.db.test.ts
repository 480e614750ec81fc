import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MeldpuntVeld, meldpuntVeld, mila } from '../../testing/meldpunt-veld.ts'
import { gedaan } from '../../testing/omgeving.ts'
import type { Werklijst } from '../verwerking/hoofdstuk.ts'
import { verbeterGemelde } from './verbeter-gemelde.ts'
import { meldpuntWerkvoorraad } from './werkvoorraad.ts'

let veld: MeldpuntVeld
beforeAll(async () => {
  veld = await meldpuntVeld()
})
afterAll(() => veld?.close())

const moet = async (dossierId: string) =>
  gedaan<Werklijst>(await veld.t.doe(meldpuntWerkvoorraad, mila, {}))
    .uitkomst.regels.filter((regel) => regel.dossierId === dossierId)
    .flatMap(({ plichten }) => plichten.map(({ code }) => code))

const reden = 'De melder noemde de verkeerde naam.'

describe('wie al gegevens kreeg, hoort wie het wel is (AVG 19)', () => {
  test.each([
    ['een andere naam', { achternaam: 'Terpstra' }],
    ['een ander huisnummer', { huisnummer: '14' }],
    ['een geboortedatum die weg moet', { wisGeboortedag: true }],
  ])('na %s', async (_, wat) => {
    const melding = await veld.melding('doorgeleid')
    expect(await moet(melding.dossierId)).not.toContain('ontvanger-inlichten')
    await veld.doe(verbeterGemelde, { ...wat, reden }, melding)
    expect(await moet(melding.dossierId)).toContain('ontvanger-inlichten')
  })

  test('niet na een telefoonnummer: dat kreeg niemand', async () => {
    const melding = await veld.melding('doorgeleid')
    await veld.doe(verbeterGemelde, { telefoon: '0687654321', reden }, melding)
    expect(await moet(melding.dossierId)).not.toContain('ontvanger-inlichten')
  })

  test('niet als nog niemand iets kreeg', async () => {
    const melding = await veld.melding('triage')
    await veld.doe(verbeterGemelde, { achternaam: 'Terpstra', reden }, melding)
    expect(await moet(melding.dossierId)).not.toContain('ontvanger-inlichten')
  })
})
