import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Gespeeld, speel } from '../src/demo/speel.ts'
import { bekijkBrief } from '../src/onderzoek/bekijk-brief.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { begin } from './casus-03-begin.ts'
import { mensen, richtCasus03In } from './casus-03-inrichting.ts'
import { overleg } from './casus-03-overleg.ts'
import { gegevens, geheim, school } from './casus-03-partijen.ts'
import { uitkomst } from './casus-03-uitkomst.ts'
import { gedaan, type TestOmgeving, testOmgeving } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'

const d0 = '2026-12-01'

let proef: TestOmgeving
let db: RijenLezer
let gespeeld: Gespeeld
const id = (naam: string): string => gespeeld.namen.get(naam) ?? ''

beforeAll(async () => {
  proef = await testOmgeving(plusDagen(d0, 211))
  await richtCasus03In(proef)
  db = await rijenLezer(proef.superUrl)
  const wissel = [mensen.coordinator, mensen['volgende-coordinator']] as const
  const stappen = [
    ...begin,
    ...gegevens,
    ...overleg,
    ...uitkomst(wissel[0].gebruikerId, wissel[1].gebruikerId),
  ]
  gespeeld = await speel(stappen, proef.omgeving, { d0, mensen })
})
afterAll(async () => {
  await db?.close()
  await proef?.close()
})

/** The words of a letter as it was sent. */
const brief = async (naam: string): Promise<string> => {
  const waar = { dossierId: id('onderzoek') }
  const gelezen = await proef.doe(bekijkBrief, mensen.toeleider, { briefId: id(naam) }, waar)
  return JSON.stringify(gedaan<{ brief: unknown }>(gelezen).uitkomst.brief)
}
const rijen = (tabel: string, kolommen: string) =>
  db.rijen(`select ${kolommen} from onderzoek.${tabel} where dossier_id = $1 order by op, id`, [
    id('onderzoek'),
  ])

/** What the first coordinator read, and who came after him; a refused reading left out. */
const gelezenAanpakken = (): readonly { readonly verantwoordelijk: string | null }[] =>
  gespeeld.stappen
    .filter(({ stap, afloop }) => stap.doe.endsWith('bekijk-aanpak') && afloop.soort === 'gedaan')
    .map(({ afloop }) => gedaan<{ beeld: { verantwoordelijk: string | null } }>(afloop).uitkomst.beeld)

/**
 * The father's request to read of D0+40 is a chapter of its own: the weighing of a parent against a child, and the two answers (of the college
 * and of the provider) are not played here.
 */
describe('casus 03: thuiszitter, van de vraag tot een andere coördinator (MvT §4.5, 1.1.1 gezinslid, Jeugdwet 2.4a)', () => {
  test('iedere stap loopt af zoals de wet zegt, ook wat niet mag', () => {
    const nietMag = gespeeld.stappen.filter(({ afloop }) => afloop.soort !== 'gedaan')
    expect(nietMag.map(({ stap }) => stap.regel)).toEqual([
      'Mag niet: de halfzus als gezinslid. Zij is twintig, woont elders en krijgt geen jeugdhulp.',
      'Mag niet: meedoen op het ja van de jongen alleen.',
      'Mag niet: meedoen op het ja van de ouders alleen.',
      'Mag niet: meedoen zonder het ja van vader, die ook gezag heeft.',
      'Mag niet: iets over vader vastleggen, anders dan of hij kan steunen.',
      'Mag niet: de school iets vragen over vader, die geen cliënt is.',
      'Mag niet: toestemming als grond, want de school heeft geen beroepsgeheim.',
      'Mag niet: leerplicht van de eigen gemeente als partij bevragen.',
      'Mag niet: bij leerplicht iets opzoeken over vader.',
      'Mag niet: het voor de jongen zelf verbergen.',
      'Mag niet: de schuldhulp uitnodigen, want geld hoort niet bij dit onderzoek.',
      'Mag niet: vader weglaten en niet zeggen waarom.',
      'Mag niet: binnenkomen voordat het overleg is begonnen.',
      'Mag niet: inbrengen wat moeder niet mag weten, terwijl zij aan tafel zit.',
      'Mag niet: iets over de jongen, zolang niet is gezegd dat moeder dat mag horen.',
      'Mag niet: jeugdhulp brengt in zonder dat de jongen en zijn ouders het goed vinden.',
      'Mag niet: sluiten terwijl de school nog geen ja of nee zei.',
      'Mag niet: daarna nog iets inbrengen.',
      'Mag niet: de aanpak verplicht noemen bij één dienst van het sociaal domein.',
      'Mag niet: voor een aanpak kiezen zonder te zeggen waarom.',
      'Mag niet: één brief voor moeder en de jongen samen.',
      'Mag niet: de aanpak voor de jongen op zijn ja en dat van moeder, want vader heeft ook gezag.',
      'Mag niet: iemand van de aanbieder zonder dat de rollen uit elkaar blijven.',
      'Mag niet: aanvaarden zonder de rollen te scheiden.',
      'Mag niet: weggaan zonder de overdracht aan te bieden.',
      'Mag niet: aanbieden zonder te zeggen waar het nog ligt.',
      'Mag niet: de vertrokken coördinator kijkt dezelfde dag nog.',
      'Mag niet: de aanbieder houdt iets achter.',
      'Mag niet: nog eens vragen wat al is verklaard.',
    ])
  })
  test('de halfzus staat nergens; vader staat er als gezinslid dat niet meedoet (1.1.1 gezinslid en cliënt)', async () => {
    const mensenVan = await rijen('betrokkene', 'id, hoedanigheid')
    expect(mensenVan.map(({ hoedanigheid }) => hoedanigheid)).toEqual(['verzoeker', 'gezinslid', 'gezinslid'])
    const overVader = (await rijen('gegeven', 'betrokkene_id, onderdeel')).filter(
      ({ betrokkene_id }) => betrokkene_id === id('vader'),
    )
    expect(overVader.map(({ onderdeel }) => onderdeel)).toEqual(['steun'])
  })
  test('van leerplicht is hergebruikt, en alleen aan de school is gevraagd (5.4.1 lid 4, 5.4.2 lid 1)', async () => {
    expect(await rijen('verzoek', 'partij_id, staat')).toEqual([{ partij_id: school, staat: 'beantwoord' }])
    const bronnen = (await rijen('gegeven', 'bron')).map(({ bron }) => bron)
    expect(bronnen.filter((bron) => bron === 'leerplicht')).toHaveLength(1)
  })
  test('wat hij alleen vertelde leest hij zelf, en moeder niet: niet in haar brief en niet in die over hem (2.3a.2 lid 1)', async () => {
    expect(await brief('brief-jongen')).toContain(geheim)
    for (const naam of ['brief-moeder', 'brief-over-jongen']) {
      const tekst = await brief(naam)
      expect(tekst, naam).not.toContain(geheim)
      expect(tekst, naam).not.toContain('rust geeft')
    }
    expect(await brief('brief-over-jongen')).toContain('twee uur per dag')
  })
  test('aan vader gaat geen brief: hij is geen cliënt (2.3a.2 lid 1)', async () => {
    const aanWie = (await rijen('brief', 'betrokkene_id')).map(({ betrokkene_id }) => betrokkene_id)
    expect(aanWie).not.toContain(id('vader'))
  })
  test('niet tonen aan gezinsleden gaat mee naar de coördinator, en naar wie na hem komt (5.4.4 lid 3)', async () => {
    for (const gelezen of gelezenAanpakken()) expect(JSON.stringify(gelezen)).toContain(geheim)
    const [rij] = await db.rijen(
      `select g.niet_tonen_aan, array(select b.id from coordinatie.betrokkene b
          where b.dossier_id = g.dossier_id and b.id <> g.betrokkene_id order by b.id) as anderen
        from coordinatie.gegeven g where g.dossier_id = $1 and cardinality(g.niet_tonen_aan) > 0`,
      [id('aanpak')],
    )
    expect(rij?.anderen).toHaveLength(2)
    expect(new Set(rij?.niet_tonen_aan as readonly string[])).toEqual(
      new Set(rij?.anderen as readonly string[]),
    )
  })
  test('eerst is de aanbieder verantwoordelijk, na de overdracht het college (5.4.4 lid 6 en 8)', () => {
    const verantwoordelijk = gelezenAanpakken().map((beeld) => beeld.verantwoordelijk)
    expect(verantwoordelijk).toEqual(['Jeugdhulp De Ster', null])
  })
  test('van de jongen weet de coördinator wanneer hij het werk voor zijn achttiende begint; van de anderen niets (2.3a.3 lid 3)', async () => {
    const sql = `select to_char(datum, 'DD') as dag from coordinatie.gebeurtenis where dossier_id = $1 and soort = 'wordt-achttien'`
    expect(await db.rijen(sql, [id('aanpak')])).toEqual([{ dag: '01' }])
  })
  test('vader is niet uitgenodigd, met de reden bij hem; de jongen en moeder zijn het wel (5.4.3 lid 1)', async () => {
    const wie = await db.rijen(
      'select soort, staat, reden_code from casusoverleg.deelnemer where dossier_id = $1 order by soort, staat',
      [id('overleg')],
    )
    expect(wie.filter(({ soort }) => soort === 'client')).toHaveLength(2)
    expect(wie.filter(({ soort }) => soort === 'vertegenwoordiger')).toMatchObject([
      { staat: 'niet-uitgenodigd', reden_code: 'te-veel-spanning' },
    ])
  })
  test('van het overleg blijven alleen de afspraken; wat de jeugdhulp zei en wat is ingebracht is weg (5.4.3 lid 3 en 4)', async () => {
    for (const tabel of ['ingebracht', 'meeneming', 'aanwezigheid', 'gezien'])
      expect(
        await db.rijen(`select id from casusoverleg.${tabel} where dossier_id = $1`, [id('overleg')]),
      ).toEqual([])
    const afspraken = await rijen('overlegafspraak', 'staat, uiterlijk::text')
    expect(afspraken).toEqual([
      { staat: 'aanvaard', uiterlijk: plusDagen(d0, 32) },
      { staat: 'aanvaard', uiterlijk: plusDagen(d0, 25) },
    ])
    const van = await db.rijen("select id from partij.dossier where ingang = 'overleg'")
    expect(van).toHaveLength(1)
  })
  test('niets ervan is leesbaar in de database (AVG 32)', async () => {
    expect(await db.leesbaar(['onderzoek.gegeven', 'coordinatie.gegeven'], 'durft')).toBe(0)
  })
})
