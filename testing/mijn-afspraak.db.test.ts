import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { maakGespreksafspraak } from '../src/onderzoek/maak-gespreksafspraak.ts'
import { beantwoordUitnodiging } from '../src/onderzoek/mijn-antwoorden.ts'
import { zegOverReikwijdte } from '../src/onderzoek/mijn-wensen.ts'
import type { OnderzoekBeeld } from '../src/onderzoek/onderzoek-beeld.ts'
import { Tijdlijn } from '../src/onderzoek/onderzoek-tijdlijn.tsx'
import { plichtenVanOnderzoek } from '../src/onderzoek/plichten-van-onderzoek.ts'
import type { Feiten } from '../src/onderzoek/rules/feiten.ts'
import { vraagClientondersteuning } from '../src/onderzoek/vraag-clientondersteuning.ts'
import { begin, bsnVan } from './casus-03-begin.ts'
import { mensen } from './casus-03-inrichting.ts'
import { alsInwoner, type Inwoner, siteMetCasus03 } from './mijn-site.ts'
import { afgelopen, gedaan } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'

let proef: Awaited<ReturnType<typeof siteMetCasus03>>
let db: RijenLezer
let jongen: Inwoner
let moeder: Inwoner
const vreemd = '999901047'

beforeAll(async () => {
  proef = await siteMetCasus03(begin, 20)
  db = await rijenLezer(proef.site.superUrl)
  jongen = await alsInwoner(proef.site, bsnVan.jongen)
  moeder = await alsInwoner(proef.site, bsnVan.moeder)
})
afterAll(async () => {
  await db?.close()
  await proef?.site.close()
})

describe('zeggen of u komt (2.3a.1 lid 4)', () => {
  test('de jongen komt niet en wil alleen praten: dat staat op geen blad van zijn moeder, wel bij de toeleider', async () => {
    const dossier = { dossierId: proef.id('onderzoek') }
    const met = [proef.id('jongen'), proef.id('moeder')]
    const invoer = { met, datum: '2026-12-28', tijd: '14:00', vorm: 'kantoor', dubbel: true }
    afgelopen(await proef.site.doe(maakGespreksafspraak, mensen.toeleider, invoer, dossier))
    const begin = await (await jongen.get('/mijn')).text()
    const pad = /href="(\/mijn\/beslis\/[^"]+\/afspraak\/[^"]+)"/.exec(begin)?.[1] ?? ''
    expect(await jongen.tekst('/mijn')).toContain('Kom je op 28 december 2026 om 14:00?')
    expect(await jongen.tekst(pad)).toContain('Dan bellen wij je. Je hulp stopt niet.')
    // What is not one of the answers, or too long, comes back with what was typed.
    const velden = {
      antwoord: 'kom-niet',
      alleen: 'ja',
      wieMee: 'Oom Bas',
      toelichting: 'Liever zonder iedereen',
    }
    for (const fout of [
      { ...velden, antwoord: 'stemt-in' },
      { ...velden, wieMee: `Oom Bas${'x'.repeat(130)}` },
    ]) {
      const antwoord = await jongen.post(pad, { ...fout, stap: 'controle' })
      expect(antwoord.status).toBe(400)
      expect(await antwoord.text()).toContain('Liever zonder iedereen')
    }
    expect((await jongen.post(pad, { ...velden, stap: 'controle' })).status).toBe(200)
    const over = `select code from onderzoek.gebeurtenis where soort = 'uitnodiging-beantwoord'`
    expect(await db.rijen(over)).toEqual([])
    expect((await jongen.post(pad, { ...velden, stap: 'stuur' })).headers.get('location')).toBe(
      '/mijn/beslist',
    )
    expect(await db.rijen(over)).toEqual([{ code: 'kom-niet' }])
    for (const woord of ['Oom Bas', 'Liever zonder'])
      expect(await db.leesbaar(['onderzoek.gebeurtenis'], woord)).toBe(0)
    expect(await jongen.tekst('/mijn')).toContain('Je zei: Ik kom niet.')

    for (const waar of ['', '/gevraagd', '/gegevens', '/brieven', '/wie-keek']) {
      const tekst = await moeder.tekst(`/mijn${waar}`)
      for (const woord of ['Oom Bas', 'Liever zonder', 'alleen praten', 'Ik kom niet'])
        expect(tekst, waar).not.toContain(woord)
    }
    // Her own question about it is hers; his address is nobody's for her.
    expect(await moeder.tekst('/mijn')).toContain('Komt u op 28 december 2026 om 14:00?')
    expect((await (await alsInwoner(proef.site, vreemd)).get(pad)).status).toBe(404)

    const gelezen = JSON.stringify(await proef.site.doe(bekijkOnderzoek, mensen.toeleider, {}, dossier))
    expect(gelezen).toMatch(
      /Zelf gezegd in Mijn omgeving: Jonas Zwart komt niet\. Wil alleen praten[^"]*Oom Bas/,
    )
  })
  test('voor een ander kan het niet, en een medewerker evenmin; het kan anders tot de dag zelf', async () => {
    const dossier = { dossierId: proef.id('onderzoek') }
    const [afspraak] = await db.rijen(`select id from onderzoek.gebeurtenis where soort = 'gespreksafspraak'`)
    const invoer = {
      betrokkeneId: proef.id('jongen'),
      overId: String(afspraak?.id),
      antwoord: 'kom',
      alleen: false,
    }
    const doe = (wie: Parameters<typeof proef.site.doe>[1]) =>
      proef.site.doe(beantwoordUitnodiging, wie, invoer, dossier)
    expect(afgelopen(await doe(moeder.wie))).toEqual(['keuze-alleen-zelf'])
    expect((await doe(mensen.toeleider)).soort).toBe('rol')
    expect((await doe(jongen.wie)).soort).toBe('gedaan')
    expect(await jongen.tekst('/mijn')).toContain('Je zei: Ik kom.')
  })
})

describe('om een cliëntondersteuner vragen (2.3.2 lid 3, 2.3a.1 lid 5)', () => {
  test('moeder vraagt het zelf, één keer; de toeleider ziet het, haar zoon niet', async () => {
    const pad = /href="(\/mijn\/beslis\/[^"]+\/ondersteuning\/[^"]+)"/.exec(
      await (await moeder.get('/mijn')).text(),
    )?.[1]
    expect((await moeder.post(pad ?? '', { antwoord: 'ja', stap: 'stuur' })).headers.get('location')).toBe(
      '/mijn/beslist',
    )
    expect((await moeder.get(pad ?? '')).status).toBe(404)
    const rijen = await db.rijen(
      `select betrokkene_id from onderzoek.gebeurtenis where soort = 'clientondersteuning-gevraagd'`,
    )
    expect(rijen).toEqual([{ betrokkene_id: proef.id('moeder') }])
    const dossier = { dossierId: proef.id('onderzoek') }
    const gelezen = await proef.site.doe(bekijkOnderzoek, mensen.toeleider, {}, dossier)
    expect(JSON.stringify(gelezen)).toContain('clientondersteuning-gevraagd')
    const invoer = { betrokkeneId: proef.id('moeder'), antwoord: 'ja' }
    const doe = (wie: Inwoner) => proef.site.doe(vraagClientondersteuning, wie.wie, invoer, dossier)
    expect(afgelopen(await doe(moeder))).toEqual(['ondersteuning-al-gevraagd'])
    expect(afgelopen(await doe(jongen))).toEqual(['keuze-alleen-zelf'])
  })
})

/** What the worker reads of the case: its course in words, and what must happen. */
const bij = async (dossier: { readonly dossierId: string }) => {
  const { beeld, feiten } = gedaan<{ beeld: OnderzoekBeeld; feiten: Feiten }>(
    await proef.site.doe(bekijkOnderzoek, mensen.toeleider, {}, dossier),
  ).uitkomst
  return {
    tijdlijn: renderToString(Tijdlijn({ beeld, vandaag: feiten.peildag, dossierId: undefined })),
    moet: plichtenVanOnderzoek(feiten).map(({ code }) => code),
  }
}

describe('zeggen of de reikwijdte klopt (2.3a.1 lid 4)', () => {
  test('moeder wil het anders: de toeleider leest waarom en moet het meteen met haar bespreken; haar zoon ziet het niet', async () => {
    const dossier = { dossierId: proef.id('onderzoek') }
    const pad =
      /href="(\/mijn\/beslis\/[^"]+\/reikwijdte\/[^"]+)"/.exec(
        await (await moeder.get('/mijn')).text(),
      )?.[1] ?? ''
    expect(await moeder.tekst('/mijn')).toContain('Wat u ook kunt zeggen')
    const velden = { antwoord: 'niet-eens', toelichting: 'Mijn werk hoort hier niet bij' }
    expect(await (await moeder.post(pad, { ...velden, stap: 'controle' })).text()).toContain(
      velden.toelichting,
    )
    expect((await moeder.post(pad, { ...velden, stap: 'stuur' })).headers.get('location')).toBe(
      '/mijn/beslist',
    )
    expect(await moeder.tekst('/mijn')).toContain('U zei: Nee, ik wil het anders.')
    const { tijdlijn, moet } = await bij(dossier)
    expect(tijdlijn).toContain(velden.toelichting)
    expect(moet).toContain('bespreek-reikwijdte')
    expect(await jongen.tekst('/mijn')).not.toContain('ik wil het anders')
    const invoer = { betrokkeneId: proef.id('moeder'), antwoord: 'eens' }
    expect(afgelopen(await proef.site.doe(zegOverReikwijdte, jongen.wie, invoer, dossier))).toEqual([
      'keuze-alleen-zelf',
    ])
    expect((await moeder.post(pad, { antwoord: 'eens', stap: 'stuur' })).headers.get('location')).toBe(
      '/mijn/beslist',
    )
    expect((await bij(dossier)).moet).not.toContain('bespreek-reikwijdte')
  })
})
