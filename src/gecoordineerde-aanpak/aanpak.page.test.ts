import { render } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  aangewezen,
  bakker,
  jansen,
  metAfspraken,
  partijen,
  richtAanpakIn,
} from '../../testing/lopende-aanpak.ts'
import { gedaan, herkomst, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import type { ZaakUitkomst } from '../verwerking/hoofdstuk.ts'
import { maakPanel } from '../verwerking/panel.ts'
import { runFormulier } from '../verwerking/run-formulier.ts'
import type { Wie } from '../verwerking/verwerking.ts'
import { deelMetPartij } from './deel-met-partij.ts'
import { gecoordineerdeAanpak } from './index.ts'
import { legDienstverklaringVast } from './leg-dienstverklaring-vast.ts'
import { legVoortgangVast } from './leg-voortgang-vast.ts'
import { meldAanCollege } from './meld-aan-college.ts'

const vandaag = '2027-01-04'
const { bekijken, handelingen, plichten, zaak } = gecoordineerdeAanpak
let t: TestOmgeving

beforeAll(async () => {
  t = await testOmgeving(vandaag)
  await richtAanpakIn(t)
})
afterAll(() => t.close())

const pagina = async (wie: Wie, dossierId: string): Promise<string> => {
  const { uitkomst } = gedaan<ZaakUitkomst>(await t.doe(bekijken, wie, {}, { dossierId }))
  const kader = { vandaag, wie }
  const panel = maakPanel(
    { handelingen, plichten: plichten(uitkomst.feiten, kader), grenzen: [], voorbij: [] },
    uitkomst.feiten,
    kader,
  )
  return render(zaak({ uitkomst, panel, kader, dossierId }).inhoud as Parameters<typeof render>[0])
}

const volgorde = (html: string, ...delen: readonly string[]): readonly number[] =>
  delen.map((deel) => html.indexOf(deel))

describe('the page of an aanpak', () => {
  test('begins with whom to call, then what is due, then the panel, then the sheet', async () => {
    const aanpak = await metAfspraken(t)
    const html = await pagina(jansen, aanpak.dossierId)
    const plekken = volgorde(
      html,
      'Wie kunt u bellen',
      'Afspraken die nu aandacht vragen',
      'Wat moet nu',
      'sp-letter',
    )
    expect(plekken).toEqual(plekken.toSorted((a, b) => a - b))
    expect(plekken).not.toContain(-1)
    expect(html).toContain('href="tel:0612345678"')
    expect(html).toContain('href="tel:0123456789"')
    expect(html).toContain('geen voicemail inspreken')
  })

  test('says whether the aanpak is still verplicht, and of each service what the client said; the college sees no names', async () => {
    const aanpak = await metAfspraken(t)
    const html = await pagina(jansen, aanpak.dossierId)
    expect(html).toContain('De gecoördineerde aanpak is verplicht. Meer dan één cliënt')
    expect(html).toContain('Hulp in deze aanpak (2)')
    expect(html).toContain(`handelingen/leg-dienstverklaring-vast?dienstId=${aanpak.dienst}`)
    const nee = { dienstId: aanpak.dienst, antwoord: 'gestopt', door: 'client', datum: vandaag }
    gedaan(await t.doe(legDienstverklaringVast, jansen, nee, aanpak))
    expect(await pagina(jansen, aanpak.dossierId)).toContain('cliënt stopte ermee')
    const vanCollege = await pagina(bakker, aanpak.dossierId)
    expect(vanCollege).toContain('Een gecoördineerde aanpak kan niet meer.')
    expect(vanCollege).not.toMatch(/Samira|Hulp in deze aanpak/)
  })

  test('prints one sheet with agreements, goals and what was shared; its links are left off paper', async () => {
    const aanpak = await metAfspraken(t)
    const gegevens = [{ gegevenId: aanpak.gegevens.schulden, reden: 'Nodig voor het plan.' }]
    gedaan(await t.doe(deelMetPartij, jansen, { partijId: partijen.schuldhulp, gegevens }, aanpak))
    const blad =
      /<article class="sp-letter".*<\/article>/s.exec(await pagina(jansen, aanpak.dossierId))?.[0] ?? ''
    for (const tekst of [
      'Een plan maken voor de schulden.',
      'Schuldhulp Noord',
      'Over een jaar',
      'Nodig voor het plan.',
    ])
      expect(blad).toContain(tekst)
    expect(blad).toContain(`/aanpakken/${aanpak.dossierId}/handelingen/leg-ja-van-partij-vast`)
    expect(blad).not.toMatch(/<a (?![^>]*sp-action-link)/)
  })

  test('offers on each agreement only the steps that fit it', async () => {
    const aanpak = await metAfspraken(t)
    const html = await pagina(jansen, aanpak.dossierId)
    expect(html).toContain(`leg-ja-van-partij-vast?afspraakId=${aanpak.voorstel}`)
    expect(html).not.toContain(`meld-afspraak-gedaan?afspraakId=${aanpak.voorstel}`)
    expect(html).toContain(`meld-afspraak-gedaan?afspraakId=${aanpak.eigen}`)
    expect(html).not.toContain(`leg-ja-van-partij-vast?afspraakId=${aanpak.eigen}`)
  })

  test('beside what was recorded stands a link that mends just that', async () => {
    const aanpak = await metAfspraken(t)
    const voortgang = { overId: aanpak.doelId, stand: 'loopt', datum: vandaag }
    gedaan(await t.doe(legVoortgangVast, jansen, voortgang, aanpak))
    const html = await pagina(jansen, aanpak.dossierId)
    expect(html).toContain(`verbeter-afspraak?afspraakId=${aanpak.eigen}`)
    expect(html).toContain(`trek-afspraak-in?afspraakId=${aanpak.voorstel}`)
    expect(html).toContain(`verbeter-doel?doelId=${aanpak.doelId}`)
    expect(html).toMatch(/verbeter-voortgang\?voortgangId=[0-9a-f-]{36}/)
  })

  test('asks about words of treatment in a text of progress', async () => {
    const aanpak = await metAfspraken(t)
    const invoer = { overId: aanpak.doelId, stand: 'loopt', datum: vandaag, tekst: 'De medicatie helpt.' }
    gedaan(await t.doe(legVoortgangVast, jansen, invoer, aanpak))
    expect(await pagina(jansen, aanpak.dossierId)).toContain('Gaat dit over de behandeling zelf?')
  })

  test('shows before acceptance, and to the college, no name and no gegeven', async () => {
    const nieuw = await pagina(jansen, (await aangewezen(t)).dossierId)
    expect(nieuw).toContain('Aanwijzing aanvaarden of teruggeven')
    const aanpak = await metAfspraken(t)
    gedaan(
      await t.doe(meldAanCollege, jansen, { redenCode: 'verhuisd', toelichting: 'Naar elders.' }, aanpak),
    )
    const college = await pagina(bakker, aanpak.dossierId)
    expect(college).toContain('Naar elders.')
    expect(college).toContain('Beslissen over het einde van de aanpak')
    for (const html of [nieuw, college]) expect(html).not.toMatch(/Geheimenaar|schuldeisers|Over een jaar/)
  })
})

describe('the forms of an aanpak', () => {
  const formulier = async (naam: string, wie: Wie, dossierId: string) => {
    const handeling = handelingen.find(({ id }) => id.endsWith(`.${naam}`))
    if (!handeling) throw new Error(`no act ${naam}`)
    const afloop = await runFormulier(handeling, { dossierId }, wie, t.omgeving, herkomst)
    if (afloop.soort !== 'formulier') throw new Error(`no form: ${JSON.stringify(afloop)}`)
    return Object.fromEntries(
      Object.entries(afloop.keuzes).map(([veld, keuzes]) => [veld, keuzes.map(({ label }) => label).sort()]),
    )
  }

  test('choose from what is there, in words', async () => {
    const { dossierId } = await metAfspraken(t)
    const voor = (naam: string) => formulier(naam, jansen, dossierId)
    expect(await voor('leg-doel-vast')).toEqual({
      betrokkeneIds: ['Karim Geheimenaar (cliënt)', 'Samira Geheimenaar (cliënt)'],
      besprokenMet: expect.arrayContaining(['Karim Geheimenaar (cliënt)', 'Samira Geheimenaar (cliënt)']),
    })
    expect(await voor('maak-afspraak')).toMatchObject({
      partijId: ['Ggz Voorbeeld', 'Schuldhulp Noord'],
      doelId: ['Over een jaar zijn de schulden geregeld.'],
    })
    expect(await voor('leg-ja-van-partij-vast')).toEqual({
      afspraakId: ['Een plan maken voor de schulden. (Schuldhulp Noord, 1 februari 2027)'],
    })
    expect(await voor('meld-afspraak-gedaan')).toMatchObject({
      afspraakId: ['Elke vrijdag post openen. (Samira Geheimenaar)'],
    })
    expect((await voor('leg-voortgang-vast')).overId).toContain(
      'Doel: Over een jaar zijn de schulden geregeld.',
    )
    expect(await voor('deel-met-partij')).toMatchObject({
      partijId: ['Schuldhulp Noord'],
      gegevenId: expect.arrayContaining(['Samira Geheimenaar: Er zijn drie schuldeisers.']),
    })
  })

  test('offer as next coordinator only who can be it by the register', async () => {
    const { dossierId } = await metAfspraken(t)
    expect(await formulier('vervang-coordinator', bakker, dossierId)).toEqual({
      kandidaatId: ['coordinator 2 (Schuldhulp Noord)'],
    })
  })
})
