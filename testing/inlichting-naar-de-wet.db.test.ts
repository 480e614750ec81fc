import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { legInlichtingVast } from '../src/meldpunt/leg-inlichting-vast.ts'
import { vraagInlichting } from '../src/meldpunt/vraag-inlichting.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { partijen } from './aanpak-register.ts'
import { bekend, inlichtingweg } from './inlichting-op-de-weg.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { mila } from './meldpunt-veld.ts'
import { afgelopen } from './omgeving.ts'

const queries: string[] = []
const veld = await inlichtingweg((sql) => queries.push(sql))
afterAll(() => veld.close())

/** The register as it is for this test: the school is another kind of party, under another secret. */
const schoolIs = (regime: string, soort: string | null = null) =>
  veld.db.rijen('update inrichting.partij set regime = $1, soort = $2 where id = $3', [
    regime,
    soort,
    partijen.school,
  ])
beforeEach(() => schoolIs('geen'))

const { vraag, waarom } = vraagInlichting.voorbeeld
const aanSchool = { aan: 'partij', partijId: partijen.school, niveau: 'dat', vraag, waarom }
const antwoord = { datum: vandaag, gaf: 'antwoord', wie: 'Wim', dat: 'bekend' }

describe('wat een ander aan de telefoon of in een brief vertelt, naar dezelfde wet als in het portaal (5.5.3)', () => {
  const gevraagd = async (invoer: object) => {
    const melding = await veld.melding('triage')
    const { inlichtingId } = await veld.doe(vraagInlichting, invoer, melding)
    const leg = async (deel: object = {}) =>
      veld.t.doe(legInlichtingVast, mila, { inlichtingId, ...antwoord, ...deel }, melding)
    return { melding, leg }
  }

  test('aan de politie wordt niets gevraagd, en wat zij toch vertelt niet vastgelegd (5.4.2 lid 3, Q-18)', async () => {
    const { melding, leg } = await gevraagd(aanSchool)
    await schoolIs('wpg', 'politie')
    expect(afgelopen(await leg())).toEqual(['verstrekken-wpg-laat-niet-toe'])
    const ander = await veld.melding('triage')
    expect(afgelopen(await veld.t.doe(vraagInlichting, mila, aanSchool, ander))).toEqual([
      'verstrekken-wpg-laat-niet-toe',
    ])
    await veld.doe(legInlichtingVast, (await zonder(melding)) ?? {}, melding)
  })
  /** That nothing comes of the only question of this melding. */
  const zonder = async (melding: Parameters<typeof veld.rijen>[1]) => {
    const [rij] = await veld.rijen('inlichting', melding)
    return { inlichtingId: rij?.id, datum: vandaag, gaf: 'geen-antwoord' }
  }

  test('een zorgkantoor alleen als de verzekerde het goedvindt; dat staat erbij (Wlz 9.1.3 lid 3)', async () => {
    await schoolIs('geen', 'wlz-uitvoerder')
    const { melding, leg } = await gevraagd(aanSchool)
    expect(afgelopen(await leg())).toEqual(['verstrekken-wlz-zonder-toestemming'])
    expect((await leg({ verzekerdeStemtIn: true })).soort).toBe('gedaan')
    expect((await veld.rijen('inlichting', melding))[0]).toMatchObject({ staat: 'beantwoord' })
  })

  test('de burgemeester alleen uit een taak die 5.5.3 noemt (Q-43)', async () => {
    const { leg } = await gevraagd({ ...aanSchool, aan: 'burgemeester', partijId: undefined })
    expect(afgelopen(await leg())).toEqual(['verstrekken-zonder-taak'])
    expect(afgelopen(await leg({ taak: 'wvggz' }))).toEqual(['verstrekken-andere-taak'])
    expect((await leg({ taak: 'woonoverlast' })).soort).toBe('gedaan')
  })

  test('de burgemeester wordt op één manier gevraagd, en een partij die het register niet kent niet', async () => {
    await schoolIs('burgemeester')
    const melding = await veld.melding('triage')
    expect(afgelopen(await veld.t.doe(vraagInlichting, mila, aanSchool, melding))).toEqual([
      'burgemeester-als-partij',
    ])
    const onbekend = { ...aanSchool, partijId: '33333333-3333-4333-8333-0000000000ff' }
    expect(afgelopen(await veld.t.doe(vraagInlichting, mila, onbekend, melding))).toEqual([
      'inlichting-zonder-partij',
    ])
  })
})

describe('wat één handeling leest, leest zij één keer', () => {
  const gelezen = (uit: string) => queries.filter((sql) => sql.includes(uit)).length

  test('een vraag in het portaal: de gemeente', async () => {
    const melding = await veld.melding('triage')
    queries.length = 0
    await veld.doe(vraagInlichting, { ...aanSchool, partijId: partijen.ggz }, melding)
    expect(gelezen('from inrichting.gemeente')).toBe(1)
  })

  test('een antwoord in het portaal: de melding die vroeg, om te zien of zij wacht en wie het hoort', async () => {
    const { vraagId, items } = await veld.gevraagd()
    queries.length = 0
    expect((await veld.alsGgz(beantwoordVraag, bekend(items), vraagId)).soort).toBe('gedaan')
    // Once to look, and once more to write in it, with a lock.
    expect(gelezen('from meldpunt.dossier')).toBe(2)
  })
})
