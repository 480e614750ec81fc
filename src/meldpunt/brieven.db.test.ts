import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type MeldpuntVeld, meldpuntVeld, mila } from '../../testing/meldpunt-veld.ts'
import { gedaan, redenen } from '../../testing/omgeving.ts'
import { gesprek } from '../../testing/toestanden-van-meldpunt.ts'
import type { Brief } from '../verwerking/brief.ts'
import { beginTriage } from './begin-triage.ts'
import { bekijkBrief } from './bekijk-brief.ts'
import { hergebruikEigenGegeven } from './hergebruik-eigen-gegeven.ts'
import { legContactGemeldeVast } from './leg-contact-gemelde-vast.ts'
import { legVeiligContactVast } from './leg-veilig-contact-vast.ts'
import { stuurMeldingsbrief } from './stuur-meldingsbrief.ts'
import { haalMeldingGebeurtenisWeg } from './verbeter-melding-gebeurtenis.ts'
import { haalMeldingVertegenwoordigerWeg, voegMeldingVertegenwoordigerToe } from './vertegenwoordiger.ts'
import { vraagInlichting } from './vraag-inlichting.ts'

let veld: MeldpuntVeld
beforeAll(async () => {
  veld = await meldpuntVeld()
})
afterAll(() => veld?.close())

type Melding = Awaited<ReturnType<MeldpuntVeld['melding']>>
const bereikbaar = 'Bel 0123 456789.'
const lees = async (tabel: string, melding: Melding): Promise<readonly Brief[]> => {
  const uit: Brief[] = []
  for (const { id } of await veld.rijen(tabel, melding))
    uit.push((await veld.doe<{ brief: Brief }>(bekijkBrief, { briefId: String(id) }, melding)).brief)
  return uit
}
const begin = async (anders: object): Promise<Melding> => {
  const { dossierId } = gedaan(await veld.t.doe(beginTriage, mila, { ...gesprek, ...anders }))
  return { dossierId, plekken: {} }
}

describe('de brief over de melding (2.2.5 lid 2, AVG 14)', () => {
  test('noemt de verborgen melder niet, en gaat niet naar huis als dat niet veilig is', async () => {
    const melding = await veld.melding('triage')
    await veld.doe(legVeiligContactVast, { geenPostThuis: true }, melding)
    await veld.doe(stuurMeldingsbrief, { bereikbaar }, melding)
    const [brief] = await lees('brief', melding)
    expect(brief?.aan).toEqual(['Samira Geheimenaar', 'Persoonlijk overhandigen'])
    expect(JSON.stringify(brief)).not.toMatch(/Bea|Buurvrouw|0612345678|loopt ’s nachts/)
    expect((await veld.rijen('gebeurtenis', melding)).at(-1)).toMatchObject({
      soort: 'gemelde-geinformeerd',
      code: 'brief',
    })
    expect(await veld.db.leesbaar(['meldpunt.brief'], 'Geheimenaar')).toBe(0)
  })
  test('een professional staat er met naam in (5.5.1)', async () => {
    const melding = await begin({
      ...{
        melder: 'professional',
        verborgen: false,
        melderNaam: 'Ton Thuiszorg',
        melderOrganisatie: 'Zorg BV',
      },
    })
    await veld.doe(stuurMeldingsbrief, { bereikbaar }, melding)
    expect(JSON.stringify(await lees('brief', melding))).toContain('Ton Thuiszorg van Zorg BV')
  })
  test('over een kind gaat hij naar wie het gezag heeft, en een mentor krijgt er een naast de persoon', async () => {
    const kind = await begin({ geboortedatum: '2019-02-03' })
    await veld.doe(stuurMeldingsbrief, { bereikbaar }, kind)
    expect((await lees('brief', kind))[0]?.aan[0]).toBe('Aan wie het gezag heeft over Samira Geheimenaar')
    const melding = await veld.melding('met-wie-spreekt')
    await veld.doe(stuurMeldingsbrief, { bereikbaar }, melding)
    const namen = (await lees('brief', melding)).map(({ aan }) => aan[0])
    expect(namen.toSorted()).toEqual(['Mies Mentor', 'Samira Geheimenaar'])
  })
  test('niet op een naam die niemand kent', async () => {
    const melding = await begin({ achternaam: undefined, voornamen: undefined })
    expect(redenen(await veld.t.doe(stuurMeldingsbrief, mila, { bereikbaar }, melding))).toEqual([
      'naam-onbekend-voor-brief',
    ])
  })
  test('ging hij toch niet weg, dan gaat hij mee met wat er stond', async () => {
    const melding = await veld.melding('met-meldingsbrief')
    const feit = (await veld.rijen('gebeurtenis', melding)).at(-1)
    const weg = { gebeurtenisId: String(feit?.id), reden: 'De brief is niet verstuurd.' }
    await veld.doe(haalMeldingGebeurtenisWeg, weg, melding)
    expect(await veld.rijen('brief', melding)).toEqual([])
  })
})

describe('wie voor de persoon spreekt', () => {
  test('weghalen haalt ook weg wie het was, als niemand anders hem kent (AVG 5 lid 1 onder e)', async () => {
    const melding = await veld.melding('met-wie-spreekt')
    const mensen = () => veld.db.rijen('select id from personen.persoon')
    const voor = (await mensen()).length
    const { band: bandId } = melding.plekken
    await veld.doe(haalMeldingVertegenwoordigerWeg, { bandId, reden: 'Zij is het niet meer.' }, melding)
    expect(await veld.rijen('band', melding)).toEqual([])
    expect((await veld.rijen('betrokkene', melding)).map(({ hoedanigheid }) => hoedanigheid)).toEqual([
      'gemelde',
    ])
    expect((await mensen()).length).toBe(voor - 1)
  })
  test('een ouder voor een volwassene wordt geweigerd', async () => {
    const melding = await veld.melding('triage')
    const ouder = { voornamen: 'Oma', achternaam: 'Ouder', als: 'ouder', bewijsGezien: true }
    expect(redenen(await veld.t.doe(voegMeldingVertegenwoordigerToe, mila, ouder, melding))).toEqual([
      'vertegenwoordigde-is-meerderjarig',
    ])
  })
})

describe('inlichtingen en eigen gegevens (5.5.2 lid 2, 5.5.3)', () => {
  const vraag = {
    niveau: 'dat',
    vraag: 'Is deze mevrouw bij u bekend?',
    waarom: 'Dan weten wij of er al iemand bij haar komt.',
  }
  test('een andere gemeente, bij haar naam of een plaats; de brief is wat zij leest', async () => {
    const melding = await veld.melding('triage')
    await veld.doe(vraagInlichting, { ...vraag, aan: 'gemeente', gemeente: 'amsterdam' }, melding)
    expect(await veld.rijen('inlichting', melding)).toMatchObject([{ andere_gemeente: '0363' }])
    const [brief] = await lees('inlichting', melding)
    expect(brief?.aan).toEqual(['Het college van burgemeester en wethouders van Amsterdam'])
    expect(JSON.stringify(brief)).toContain('Samira Geheimenaar, 4 mei 1988')
    expect(JSON.stringify(brief)).not.toMatch(/Bea|Lindelaan/)
    const zelf = await veld.t.doe(
      vraagInlichting,
      mila,
      { ...vraag, aan: 'gemeente', gemeente: 'Utrecht' },
      melding,
    )
    expect(redenen(zelf)).toContain('eigen-gemeente')
  })
  test('wie is gesproken, weet van de melding voordat een ander het hoort (AVG 14 lid 3 onder c)', async () => {
    const melding = await veld.melding('triage')
    await veld.doe(legContactGemeldeVast, { datum: '2026-12-07', uitkomst: 'gesproken' }, melding)
    const stel = { ...vraag, aan: 'burgemeester' }
    expect(redenen(await veld.t.doe(vraagInlichting, mila, stel, melding))).toEqual(['niet-geinformeerd'])
    await veld.doe(stuurMeldingsbrief, { bereikbaar }, melding)
    await veld.doe(vraagInlichting, stel, melding)
  })
  test('een eigen gegeven staat er met zijn bron, versleuteld', async () => {
    const melding = await veld.melding('triage')
    await veld.doe(hergebruikEigenGegeven, hergebruikEigenGegeven.voorbeeld, melding)
    expect((await veld.rijen('gegeven', melding)).at(-1)).toMatchObject({ bron: 'wmo-2015' })
    expect(await veld.db.leesbaar(['meldpunt.gegeven'], 'hulp bij het huishouden')).toBe(0)
    const onderzoek = { ...hergebruikEigenGegeven.voorbeeld, bron: 'wams-onderzoek' }
    expect(redenen(await veld.t.doe(hergebruikEigenGegeven, mila, onderzoek, melding))).toEqual([
      'bron-niet-voor-triage',
    ])
  })
})
