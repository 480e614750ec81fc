import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bakker, jansen, richtAanpakIn } from '../../testing/aanpak-register.ts'
import { ingestemd, toeleider, vandaag } from '../../testing/lopend-onderzoek.ts'
import { gedaan, type TestOmgeving, testOmgeving } from '../../testing/omgeving.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { draagGegevensOver } from './draag-gegevens-over.ts'
import { legGegevenVast } from './leg-gegeven-vast.ts'
import { voegBetrokkeneToe } from './voeg-betrokkene-toe.ts'
import { voegKantoorToe } from './voeg-kantoor-toe.ts'
import { wijsCoordinatorAan } from './wijs-coordinator-aan.ts'

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

const zorgt = { voornamen: 'Nadia', achternaam: 'Zorgzaam', geboortedatum: '1961-02-01', clientWilDit: true }
const kan = {
  bron: 'betrokkene-zelf',
  onderdeel: 'steun',
  tekst: 'Zij kan op dinsdag helpen met de administratie.',
  noodzaak: 'Nodig om te weten wie er kan helpen.',
  categorie: 'gewoon',
  niveau: 'inhoud',
  motiveringNiveau: 'Alleen dat zij kan helpen zegt niet waarmee.',
}

/** With a bewindvoerder of the client, a mantelzorger who can support, and somebody of the network. */
const aangewezen = async () => {
  let steun = ''
  const onderzoek = await ingestemd(t, undefined, async ({ dossierId, client }) => {
    const doe = async <U>(wat: Parameters<typeof t.doe>[0], invoer: object) =>
      gedaan<U>(await t.doe(wat, toeleider, invoer, { dossierId })).uitkomst
    const kantoor = await doe<{ betrokkeneId: string }>(voegKantoorToe, {
      kantoornaam: 'Bewindkantoor Verzonnen',
      telefoon: '0123 456789',
      voorId: client,
      als: 'bewindvoerder',
      sinds: '2026-10-01',
      bewijsGezien: true,
    })
    const mantelzorger = await doe<{ betrokkeneId: string }>(voegBetrokkeneToe, {
      hoedanigheid: 'mantelzorger',
      ...zorgt,
    })
    await doe(voegBetrokkeneToe, { hoedanigheid: 'netwerk', ...zorgt, voornamen: 'Buurman' })
    const gegeven = { ...kan, betrokkeneId: mantelzorger.betrokkeneId }
    steun = (await doe<{ gegevenId: string }>(legGegevenVast, gegeven)).gegevenId
    return [kantoor.betrokkeneId]
  })
  const { client, partner, dossierId } = onderzoek
  const invoer = {
    kandidaat: 'gemeenteambtenaar',
    coordinatorId: jansen.gebruikerId,
    overlegdMet: [client, partner],
    overlegdMetPartijen: true,
  }
  const afloop = await t.doe(wijsCoordinatorAan, bakker, invoer, { dossierId })
  return { dossierId, client, steun, ...gedaan<{ aanpakId: string }>(afloop).uitkomst }
}

const mensen = (aanpakId: string) =>
  db.rijen('select hoedanigheid from coordinatie.betrokkene where dossier_id = $1 order by hoedanigheid', [
    aanpakId,
  ])

describe('wie er met de cliënten meegaat naar de aanpak (2.3a.3 lid 3 en 5)', () => {
  test('wie een cliënt vertegenwoordigt en wie voor een cliënt zorgt; het netwerk niet', async () => {
    const { aanpakId } = await aangewezen()
    expect(await mensen(aanpakId)).toEqual(
      ['client', 'client', 'mantelzorger', 'vertegenwoordiger'].map((hoedanigheid) => ({ hoedanigheid })),
    )
    const banden = await db.rijen(
      `select b.code, b.omvang, b.sinds::text, b.tot, wie.hoedanigheid as wie, voor.hoedanigheid as voor
         from coordinatie.band b
         join coordinatie.betrokkene wie on wie.id = b.betrokkene_id
         join coordinatie.betrokkene voor on voor.id = b.voor_id
        where b.dossier_id = $1`,
      [aanpakId],
    )
    expect(banden).toEqual([
      {
        ...{ code: 'bewindvoerder', omvang: ['geld'], sinds: '2026-10-01', tot: null },
        ...{ wie: 'vertegenwoordiger', voor: 'client' },
      },
    ])
  })
  test('of een mantelzorger kan steunen mag over, en hij staat er dan één keer (5.4.4 lid 2 en 3)', async () => {
    const { aanpakId, dossierId, steun } = await aangewezen()
    const reden = 'Om te weten op wie de cliënt kan rekenen.'
    const invoer = { gegevens: [{ gegevenId: steun, reden }] }
    gedaan(await t.doe(draagGegevensOver, toeleider, invoer, { dossierId }))
    expect(await mensen(aanpakId)).toHaveLength(4)
    const over = await db.rijen(
      `select b.hoedanigheid from coordinatie.gegeven g
         join coordinatie.betrokkene b on b.id = g.betrokkene_id where g.dossier_id = $1`,
      [aanpakId],
    )
    expect(over).toEqual([{ hoedanigheid: 'mantelzorger' }])
  })
})
