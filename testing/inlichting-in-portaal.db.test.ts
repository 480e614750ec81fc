import { afterAll, describe, expect, test } from 'vitest'
import { geleidDoor } from '../src/meldpunt/geleid-door.ts'
import { haalInlichtingAntwoordWeg } from '../src/meldpunt/trek-inlichting-in.ts'
import { vraagInlichting } from '../src/meldpunt/vraag-inlichting.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { bekijkVraag } from '../src/partijportaal/bekijk-vraag.ts'
import { geefGeenInformatie } from '../src/partijportaal/geef-geen-informatie.ts'
import { trekAntwoordIn } from '../src/partijportaal/trek-antwoord-in.ts'
import { verbeterAntwoord } from '../src/partijportaal/verbeter-antwoord.ts'
import { vraagTeBellen } from '../src/partijportaal/vraag-te-bellen.ts'
import { vragenWerkvoorraad } from '../src/partijportaal/werkvoorraad.ts'
import { organisaties, partijen } from './aanpak-register.ts'
import { bekend, inlichtingweg } from './inlichting-op-de-weg.ts'
import { mila } from './meldpunt-veld.ts'
import { afgelopen, gedaan } from './omgeving.ts'
import { mensenVanPartijen, nieuweVraag } from './portaal-op-de-weg.ts'

const { ggz, schuldhulp } = mensenVanPartijen
const veld = await inlichtingweg()
afterAll(() => veld.close())
const { alsGgz, gevraagd, beantwoord, beeldVan } = veld

describe('een vraag voor de triage in het portaal van een partij (5.5.3)', () => {
  test('de partij leest over wie het gaat, wat er wordt gevraagd en waarom; niets van wie belde of wat er bekend is', async () => {
    const { vraagId } = await gevraagd()
    const { beeld } = gedaan<{ beeld: Record<string, unknown> }>(
      await alsGgz(bekijkVraag, {}, vraagId),
    ).uitkomst
    expect(beeld).toMatchObject({
      ...{ triage: true, moet: false, vraag: 'Is deze mevrouw bij u bekend?' },
      // From the day on which a melding goes, the day of the call can be counted back.
      vernietigenOp: null,
      over: { naam: expect.stringContaining('Geheimenaar'), bsn: null },
    })
    expect(JSON.stringify(beeld)).not.toMatch(/Bea|Buurvrouw|0612345678|straat|meldingId|inlichtingId/)
  })

  test('in de database wijst geen nummer van de vraag naar de melding', async () => {
    const { melding, inlichtingId, vraagId } = await gevraagd()
    const rijen = await veld.db.rijen(
      'select v::text as v, d::text as d from partij.vraag v join partij.dossier d on d.id = v.dossier_id where d.id = $1',
      [vraagId],
    )
    const tekst = JSON.stringify(rijen)
    expect(tekst).not.toContain(melding.dossierId)
    expect(tekst).not.toContain(inlichtingId)
  })

  test('een andere organisatie komt er niet bij, ook niet in haar werkvoorraad', async () => {
    const { vraagId } = await gevraagd()
    expect(afgelopen(await alsGgz(bekijkVraag, {}, vraagId, schuldhulp))).toContain('geen-zicht-op-vraag')
    const lijst = gedaan<object>(await veld.t.doe(vragenWerkvoorraad, schuldhulp, {}))
    expect(JSON.stringify(lijst)).not.toContain(vraagId)
    expect(JSON.stringify(gedaan<object>(await veld.t.doe(vragenWerkvoorraad, ggz, {})))).toContain(vraagId)
  })

  test('het antwoord staat in de melding, met van wie het komt en wie besliste', async () => {
    const { melding } = await beantwoord()
    const { inlichtingen, gegevens } = await beeldVan(melding)
    expect(inlichtingen).toMatchObject([
      { staat: 'beantwoord', inPortaal: true, beslistDoor: 'R. van der Meer, behandelaar' },
    ])
    expect(gegevens).toContainEqual(
      expect.objectContaining({
        tekst: 'Zij is hier bekend.',
        categorie: 'gezondheid',
        bron: 'Ggz Voorbeeld',
      }),
    )
  })

  test('geen informatie is geen antwoord: er komt geen gegeven bij en er staat geen reden', async () => {
    const { melding, vraagId } = await gevraagd()
    const voor = (await beeldVan(melding)).gegevens.length
    gedaan(await alsGgz(geefGeenInformatie, { beslistDoor: 'R. van der Meer' }, vraagId))
    const { inlichtingen, gegevens } = await beeldVan(melding)
    expect(inlichtingen).toMatchObject([{ staat: 'geen-antwoord', bellen: null }])
    expect(gegevens).toHaveLength(voor)
  })

  test('wie niets gaf, kan alsnog antwoorden zolang het meldpunt eraan werkt (5.5.3)', async () => {
    const { melding, vraagId, items } = await gevraagd()
    gedaan(await alsGgz(geefGeenInformatie, { beslistDoor: 'R. van der Meer' }, vraagId))
    gedaan(await alsGgz(beantwoordVraag, bekend(items), vraagId))
    const { inlichtingen, gegevens } = await beeldVan(melding)
    expect(inlichtingen).toMatchObject([{ staat: 'beantwoord' }])
    expect(JSON.stringify(gegevens)).toContain('Zij is hier bekend.')
  })

  test('wil de partij gebeld worden, dan staat bij de vraag op welk nummer, en blijft zij open', async () => {
    const { melding, vraagId, items } = await gevraagd()
    gedaan(await alsGgz(vraagTeBellen, { telefoon: '088 000 01 01', wanneer: 'maandag' }, vraagId))
    expect((await beeldVan(melding)).inlichtingen).toMatchObject([
      { staat: 'gevraagd', bellen: { telefoon: '088 000 01 01', wanneer: 'maandag' } },
    ])
    gedaan(await alsGgz(beantwoordVraag, bekend(items), vraagId))
    expect((await beeldVan(melding)).inlichtingen).toMatchObject([{ staat: 'beantwoord', bellen: null }])
  })

  test('zonder mensen die zich aanmelden of zonder geboortedatum gaat de vraag alleen per brief', async () => {
    const melding = await veld.melding('triage')
    const aantal = async () => (await veld.db.rijen('select 1 from partij.vraag')).length
    const ervoor = await aantal()
    const invoer = { ...vraagInlichting.voorbeeld, partijId: partijen.school }
    await veld.doe(vraagInlichting, invoer, melding)
    await veld.doe(vraagInlichting, { ...invoer, aan: 'burgemeester', partijId: undefined }, melding)
    expect(await aantal()).toBe(ervoor)
    expect((await beeldVan(melding)).inlichtingen).toMatchObject([{ inPortaal: false }, { inPortaal: false }])
  })
})

describe('wat een partij terugneemt of verbetert (AVG 16, 17 en 19)', () => {
  test('intrekken haalt het gegeven uit de melding', async () => {
    const { melding, vraagId } = await beantwoord()
    gedaan(await alsGgz(trekAntwoordIn, {}, vraagId))
    const { inlichtingen, gegevens } = await beeldVan(melding)
    expect(inlichtingen).toMatchObject([{ staat: 'ingetrokken', beslistDoor: '' }])
    expect(JSON.stringify(gegevens)).not.toContain('Zij is hier bekend.')
  })

  test('verbeteren zet het nieuwe op de plaats van het oude, en wie het kreeg moet dat horen', async () => {
    const { melding, vraagId, antwoordId } = await beantwoord('geinformeerd')
    const { gegevens } = await beeldVan(melding)
    const gegevenId = gegevens.find(({ tekst }) => tekst === 'Zij is hier bekend.')?.id
    const keuze = { naar: 'partij', partijId: partijen.schuldhulp, grond: 'instemming' }
    const reden = 'Nodig om te weten waar het om gaat.'
    await veld.doe(geleidDoor, { ...keuze, gegevens: [{ gegevenId, reden }] }, melding)
    const nieuw = { antwoordId, tekst: 'Zij was hier bekend.', niveau: 'dat', categorie: 'gezondheid' }
    gedaan(await alsGgz(verbeterAntwoord, nieuw, vraagId))
    const tekst = JSON.stringify((await beeldVan(melding)).gegevens)
    expect(tekst).toContain('Zij was hier bekend.')
    expect(tekst).not.toContain('Zij is hier bekend.')
    expect(await veld.rijen('verstrekking', melding)).toMatchObject([{ gemeld_op: null }])
    expect((await veld.rijen('verstrekking', melding))[0]?.verbeterd_op).not.toBeNull()
    gedaan(await alsGgz(trekAntwoordIn, {}, vraagId))
    expect(await veld.rijen('verstrekking', melding)).toMatchObject([{ vernietiging: 'gevraagd' }])
  })

  test('wat de partij zelf antwoordde, haalt het meldpunt niet weg als een verkeerde vastlegging', async () => {
    const { melding, inlichtingId } = await beantwoord()
    const weg = { inlichtingId, reden: 'Dit klopt niet.' }
    expect(afgelopen(await veld.t.doe(haalInlichtingAntwoordWeg, mila, weg, melding))).toEqual([
      'antwoord-van-partij-zelf',
    ])
  })
})

test('ook de burgemeester antwoordt in het portaal, en alleen uit een taak die 5.5.3 noemt (Q-43)', async () => {
  // The kind and the organisation of a party are the register's: here the one of the school is made the burgemeester's.
  const sql = "update inrichting.partij set regime = 'burgemeester', organisatie_id = $1 where id = $2"
  await veld.db.rijen(sql, [organisaties.schuldhulp, partijen.school])
  const melding = await veld.melding('triage')
  const invoer = { ...vraagInlichting.voorbeeld, aan: 'burgemeester', partijId: undefined }
  const { dossierId, items } = await nieuweVraag(veld.db, () => veld.doe(vraagInlichting, invoer, melding))
  const uit = (taak: string) => ({
    ...bekend(items),
    items: bekend(items).items.map((item) => ({ ...item, taak, categorie: 'gewoon' })),
  })
  expect(afgelopen(await alsGgz(beantwoordVraag, uit('wvggz'), dossierId, schuldhulp))).toEqual([
    'verstrekken-andere-taak',
  ])
  gedaan(await alsGgz(beantwoordVraag, uit('woonoverlast'), dossierId, schuldhulp))
  expect((await beeldVan(melding)).gegevens).toContainEqual(
    expect.objectContaining({ tekst: 'Zij is hier bekend.', bron: 'de burgemeester' }),
  )
})
