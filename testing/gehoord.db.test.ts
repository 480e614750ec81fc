import { renderToString } from 'preact-render-to-string'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { legAntwoordOpUitnodigingVast, legWensVast } from '../src/onderzoek/gehoord.ts'
import { maakGespreksafspraak } from '../src/onderzoek/maak-gespreksafspraak.ts'
import type { OnderzoekBeeld } from '../src/onderzoek/onderzoek-beeld.ts'
import { Tijdlijn } from '../src/onderzoek/onderzoek-tijdlijn.tsx'
import { plichtenVanOnderzoek } from '../src/onderzoek/plichten-van-onderzoek.ts'
import type { Feiten } from '../src/onderzoek/rules/feiten.ts'
import { begin, bsnVan } from './casus-03-begin.ts'
import { mensen } from './casus-03-inrichting.ts'
import { alsInwoner, type Inwoner, siteMetCasus03 } from './mijn-site.ts'
import { afgelopen, gedaan } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'

let proef: Awaited<ReturnType<typeof siteMetCasus03>>
let db: RijenLezer
let jongen: Inwoner
let moeder: Inwoner

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

const dossier = () => ({ dossierId: proef.id('onderzoek') })

/** What the worker reads of the case: its course in words, its appointments, and what must happen. */
const bij = async () => {
  const { beeld, feiten } = gedaan<{ beeld: OnderzoekBeeld; feiten: Feiten }>(
    await proef.site.doe(bekijkOnderzoek, mensen.toeleider, {}, dossier()),
  ).uitkomst
  return {
    tijdlijn: renderToString(Tijdlijn({ beeld, vandaag: feiten.peildag, dossierId: undefined })),
    afspraken: beeld.gespreksafspraken,
    moet: plichtenVanOnderzoek(feiten).map(({ code }) => code),
    vandaag: feiten.peildag,
  }
}

const wens = async (deel: Readonly<Record<string, unknown>>) => {
  const { vandaag } = await bij()
  const invoer = { betrokkeneId: proef.id('moeder'), gehoord: 'telefoon', datum: vandaag, ...deel }
  return proef.site.doe(legWensVast, mensen.toeleider, invoer, dossier())
}

describe('wie geen Mijn omgeving gebruikt, heeft dezelfde keuzes (AVG 12 lid 1, 2.3a.1 lid 1)', () => {
  test('moeder zegt aan de telefoon dat het anders moet: het geldt als haar eigen woord, en haar zoon ziet het niet', async () => {
    const woorden = 'Mijn werk hoort er niet bij'
    afgelopen(await wens({ wens: 'reikwijdte-klopt-niet', toelichting: woorden }))
    const { tijdlijn, moet } = await bij()
    expect(tijdlijn).toContain(woorden)
    expect(tijdlijn).toContain('Gezegd aan de telefoon')
    expect(moet).toContain('bespreek-reikwijdte')
    expect(await moeder.tekst('/mijn')).toContain('U zei: Nee, ik wil het anders.')
    for (const waar of ['', '/gevraagd', '/gegevens', '/wie-keek'])
      expect(await jongen.tekst(`/mijn${waar}`), waar).not.toContain(woorden)
    expect(await db.leesbaar(['onderzoek.gebeurtenis'], woorden)).toBe(0)
  })
  test('haar ja, een dag later in een gesprek, haalt het weg', async () => {
    afgelopen(await wens({ wens: 'reikwijdte-klopt', gehoord: 'gesprek' }))
    const { tijdlijn, moet } = await bij()
    expect(tijdlijn).toContain('Gezegd in een gesprek')
    expect(moet).not.toContain('bespreek-reikwijdte')
  })
  test('wat nu niet kan, wordt met de reden geweigerd en niet bewaard', async () => {
    const tel = () => db.rijen('select id from onderzoek.gebeurtenis')
    const { length } = await tel()
    expect(afgelopen(await wens({ wens: 'toch-geen-eigen-regie' }))).toContain('eigen-regie-niet-gevraagd')
    expect(afgelopen(await wens({ wens: 'clientondersteuning', datum: '2027-12-31' }))).toEqual([
      'datum-in-toekomst',
    ])
    expect(await tel()).toHaveLength(length)
  })
})

describe('een antwoord op een afspraak dat iemand zegt (2.3a.1 lid 4)', () => {
  test('staat bij de afspraak met hoe het is gehoord, en vraagt de toeleider iets als zij niet komt', async () => {
    const met = [proef.id('moeder')]
    const afspraak = { met, datum: '2026-12-28', tijd: '14:00', vorm: 'kantoor', dubbel: true }
    const { gespreksafspraakId } = gedaan<{ gespreksafspraakId: string }>(
      await proef.site.doe(maakGespreksafspraak, mensen.toeleider, afspraak, dossier()),
    ).uitkomst
    const zeg = (betrokkeneId: string, antwoord: string) =>
      proef.site.doe(
        legAntwoordOpUitnodigingVast,
        mensen.toeleider,
        { gespreksafspraakId, betrokkeneId, antwoord, gehoord: 'papier', alleen: false, wieMee: 'Haar zus' },
        dossier(),
      )
    expect(afgelopen(await zeg(proef.id('jongen'), 'kom'))).toEqual(['onbekende-gespreksafspraak'])
    afgelopen(await zeg(proef.id('moeder'), 'kom-niet'))
    const { afspraken, moet } = await bij()
    const gezegd = afspraken.find(({ id }) => id === gespreksafspraakId)?.gezegd?.join(' ')
    expect(gezegd).toContain('Gezegd op papier')
    expect(gezegd).toContain('komt niet. Neemt mee: Haar zus.')
    expect(moet).toContain('antwoord-op-uitnodiging')
    expect(await moeder.tekst('/mijn')).toContain('U zei: Ik kom niet.')
  })
})
