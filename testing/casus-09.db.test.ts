import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoWie } from '../src/demo/demo-gebruikers.ts'
import { richtDemoIn } from '../src/demo/inrichting.ts'
import { type Gespeeld, speel } from '../src/demo/speel.ts'
import { bekijkAanpak } from '../src/gecoordineerde-aanpak/bekijk-aanpak.ts'
import { bekijkVerstrekkingen as inAanpak } from '../src/gecoordineerde-aanpak/bekijk-verstrekkingen.ts'
import { inrichtingRol, registreerPartij } from '../src/inrichting/index.ts'
import { bekijkVerstrekkingen } from '../src/onderzoek/bekijk-verstrekkingen.ts'
import type { VerstrekkingInBeeld } from '../src/scherm/verstrekkingen.tsx'
import { plusDagen } from '../src/wet/datum.ts'
import { isGezinslid } from '../src/wet/gezinsrelaties.ts'
import { opBeideLijsten } from './aanpak-register.ts'
import { partijen } from './casus-09-begin.ts'
import { stappen } from './casus-09-stappen.ts'
import { gedaan, type TestOmgeving, testOmgeving } from './omgeving.ts'
import { type RijenLezer, rijenLezer } from './rijen-lezen.ts'

const d0 = '2026-12-01'
const noor = demoWie('noor', 'toeleider')
const ilse = demoWie('ilse', 'coordinator')
const mensen = { toeleider: noor, beslisser: demoWie('karim', 'beslisser'), coordinator: ilse }
const { gemeente } = noor

const veiligheid = { domein: 'openbare-orde-en-veiligheid', lijsten: opBeideLijsten('2026-01-01') } as const

let proef: TestOmgeving
let db: RijenLezer
let gespeeld: Gespeeld
const id = (naam: string): string => gespeeld.namen.get(naam) ?? ''

beforeAll(async () => {
  proef = await testOmgeving(plusDagen(d0, 182))
  await richtDemoIn(proef.omgeving.db)
  await proef.omgeving.db.transaction({ role: inrichtingRol, gemeente }, async (tx) => {
    const wjsg = { regime: 'wjsg', soort: 'reclassering' } as const
    await registreerPartij(tx, {
      ...{ ...veiligheid, ...wjsg, gemeente, id: partijen.reclassering, naam: 'Reclassering Voorbeeld' },
    })
    // The list of kinds has the police only for a request of a party; this municipality may ask it here too.
    const wpg = { gemeente, id: partijen.politie, naam: 'Politie Voorbeeld', regime: 'wpg' } as const
    await registreerPartij(tx, { ...veiligheid, ...wpg })
    await registreerPartij(tx, {
      ...{
        gemeente,
        id: partijen.werkcoach,
        naam: 'Werk en bijstand',
        domein: 'participatie',
        regime: 'geen',
      },
      ...{ soort: 'gemeentelijke-participatie', lijsten: opBeideLijsten('2026-01-01') },
    })
  })
  db = await rijenLezer(proef.superUrl)
  gespeeld = await speel(stappen(ilse.gebruikerId), proef.omgeving, { d0, mensen })
})
afterAll(async () => {
  await db?.close()
  await proef?.close()
})

describe('casus 09: terug uit detentie, tot en met het Zorg- en Veiligheidshuis (MvT §4.2, 5.4.2 lid 1 en 3, artikel VIII)', () => {
  test('iedere stap loopt af zoals de wet zegt, ook wat niet mag', () => {
    const nietMag = gespeeld.stappen.filter(({ afloop }) => afloop.soort !== 'gedaan')
    expect(nietMag.map(({ stap }) => stap.regel)).toEqual([
      'Mag niet: het strafbare feit vastleggen.',
      'Mag niet: vastleggen wat de politie vertelt, zolang de Wpg dat niet toelaat.',
      'Mag niet: de politie nog eens hetzelfde vragen.',
      'Mag niet: het gegeven van de reclassering overdragen zonder haar te vragen.',
      'Mag niet: gegevens van het onderzoek aan de fraudeafdeling geven.',
      'Mag niet: het gegeven delen zonder de gevraagde instemming.',
      'Mag niet: de coördinator kijkt in het onderzoek.',
      'Mag niet: melden zonder te vragen wat de partij die meedoet ervan vindt.',
      'Mag niet: melden zonder de echtgenoot te spreken.',
      'Mag niet: de coördinator meldt zelf aan.',
      'Mag niet: aanmelden zonder dat samenwerken de aanpak helpt.',
      'Mag niet: inbrengen wat de werkcoach terughoudt, ook als een ander het vertelde.',
      'Mag niet: vastleggen waarvan hij wordt verdacht.',
      'Mag niet: delen zonder dat daar iets is afgesproken.',
      'Mag niet: het de echtgenoot vertellen, want dat is niet afgesproken.',
      'Mag niet: de fraudeafdeling iets uit de aanpak geven.',
      'Mag niet: daarna nog iets vastleggen.',
    ])
  })
  test('de echtgenoot in detentie is gezinslid (1.1.1 onder 4)', () => {
    expect(isGezinslid('echtgenoot-elders')).toBe(true)
  })
  test('het gegeven houdt de Wjsg en de voorwaarde, ook in de aanpak (5.4.2 lid 1 en 3)', async () => {
    const gezien = await proef.doe(inAanpak, ilse, { per: 'ontvanger' }, { dossierId: id('aanpak') })
    const { verstrekkingen } = gedaan<{ verstrekkingen: readonly VerstrekkingInBeeld[] }>(gezien).uitkomst
    expect(verstrekkingen.filter(({ op }) => op === plusDagen(d0, 63))).toEqual([
      expect.objectContaining({
        ...{ aan: 'Werk en bijstand', op: plusDagen(d0, 63), artikel: 'verstrekken-door-coordinator' },
        ...{ over: 'Rachid Meijering', door: ilse.naam },
        voorwaarden: [
          { soort: 'politie-of-justitie', wet: 'wjsg' },
          { soort: 'eerst-vragen', akkoord: ['coordinator', partijen.werkcoach], wie: partijen.reclassering },
        ],
      }),
    ])
  })
  test('in het onderzoek staat wie wat kreeg: twee vragen en de overdracht, en niets aan de fraudeafdeling', async () => {
    const gezien = await proef.doe(bekijkVerstrekkingen, noor, { per: 'dag' }, { dossierId: id('onderzoek') })
    const { verstrekkingen } = gedaan<{ verstrekkingen: readonly VerstrekkingInBeeld[] }>(gezien).uitkomst
    const aan = verstrekkingen.filter(({ artikel }) => artikel !== 'uitkomst-meedelen').map((een) => een.aan)
    expect(aan.toSorted()).toEqual([
      ...['De coördinator', 'De coördinator', 'Politie Voorbeeld', 'Reclassering Voorbeeld'],
    ])
  })
  test('wat de politie had willen zeggen, staat nergens; van de reclassering niet leesbaar (AVG 32)', async () => {
    const rijen = await db.rijen(`select categorie from onderzoek.gegeven where dossier_id = $1`, [
      id('onderzoek'),
    ])
    expect(rijen.filter(({ categorie }) => categorie === 'politie')).toHaveLength(1)
    expect(await db.leesbaar(['onderzoek.gegeven', 'coordinatie.gegeven'], 'taakstraf')).toBe(0)
  })
  test('de echtgenoot krijgt een brief dat hij is aangemeld, en de moeder niet (2.3a.6 lid 3)', async () => {
    const brieven = await db.rijen(
      "select betrokkene_id from coordinatie.brief where dossier_id = $1 and soort = 'zvh'",
      [id('aanpak')],
    )
    expect(brieven).toEqual([{ betrokkene_id: id('echtgenoot-daar') }])
  })
  test('wat daar is gehoord staat nergens in de aanpak, en de afgesproken woorden alleen bij de werkcoach (H-56)', async () => {
    const gezien = await proef.doe(bekijkAanpak, ilse, {}, { dossierId: id('aanpak') })
    expect(JSON.stringify(gedaan(gezien).uitkomst)).not.toContain('geheimgebiedsverbod')
    const [rij] = await db.rijen('select aan from coordinatie.verstrekking where gegeven_id = $1', [
      id('van-daar'),
    ])
    expect(rij).toEqual({ aan: partijen.werkcoach })
    expect(await db.leesbaar(['zvh.gegeven', 'coordinatie.gegeven'], 'gebiedsverbod')).toBe(0)
  })
  test('na het afschalen loopt de aanpak door, en gaat de afstemming na een half jaar weg', async () => {
    const [aanpak] = await db.rijen('select staat from coordinatie.dossier where id = $1', [id('aanpak')])
    expect(aanpak).toEqual({ staat: 'in-uitvoering' })
    const [rij] = await db.rijen('select staat, vernietigen_op::text from zvh.dossier where id = $1', [
      id('afstemming'),
    ])
    expect(rij).toEqual({ staat: 'afstemming-gesloten', vernietigen_op: '2027-11-30' })
  })
})
