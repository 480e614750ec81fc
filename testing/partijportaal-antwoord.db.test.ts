import { afterAll, describe, expect, test } from 'vitest'
import { laatAntwoordLiggen, neemAntwoordOver } from '../src/onderzoek/neem-antwoord-over.ts'
import { trekVerzoekIn } from '../src/onderzoek/trek-verzoek-in.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { geefGeenInformatie } from '../src/partijportaal/geef-geen-informatie.ts'
import { vraagTeBellen } from '../src/partijportaal/vraag-te-bellen.ts'
import { partijen } from './aanpak-register.ts'
import { toeleider } from './lopend-onderzoek.ts'
import { afgelopen, gedaan } from './omgeving.ts'
import { antwoordOp, mensenVanPartijen, metVraagInPortaal, portaalweg } from './portaal-op-de-weg.ts'

const { ggz } = mensenVanPartijen
const nodig = 'Nodig om te weten of een nieuwe regeling kans heeft.'

const { t, db, doe, beeld, antwoordIn, sluit } = await portaalweg()
afterAll(sluit)

const beantwoord = async (anders: object = {}) => {
  const zaak = await metVraagInPortaal(t, db)
  gedaan(await doe(beantwoordVraag, antwoordOp(zaak.items, anders), zaak.dossierId))
  return { ...zaak, antwoordId: await antwoordIn('onderzoek', zaak.onderzoek.dossierId) }
}

describe('het antwoord van een partij bereikt het college (5.4.2 lid 1)', () => {
  test('het wacht in het onderzoek, met wie besliste en zijn voorwaarden, en is nog geen gegeven', async () => {
    const { onderzoek, verzoekId } = await beantwoord({ eerstVragen: true, alleenTot: '2027-07-01' })
    expect(await db.rij('onderzoek.verzoek', verzoekId)).toMatchObject({ staat: 'beantwoord' })
    const { antwoorden, gegevens } = await beeld(onderzoek.dossierId)
    expect(antwoorden).toMatchObject([
      {
        tekst: 'Er liep een geheimeregeling, tot mei.',
        beslistDoor: 'R. Geheimenaar, consulent',
        voorwaarden: ['eerst-vragen', 'alleen-tot'],
      },
    ])
    expect(JSON.stringify(gegevens)).not.toContain('geheimeregeling')
    expect(await db.leesbaar(['onderzoek.antwoord', 'partij.antwoord'], 'geheimeregeling')).toBe(0)
  })

  test('overnemen maakt er een gegeven van met de partij als bron, en haar voorwaarden gaan mee', async () => {
    const { onderzoek, antwoordId, verzoekId } = await beantwoord({ eerstVragen: true })
    await onderzoek.doe(neemAntwoordOver, { antwoordId, noodzaak: nodig })
    const { gegevens, antwoorden } = await beeld(onderzoek.dossierId)
    expect(antwoorden).toEqual([])
    expect(gegevens).toContainEqual(
      expect.objectContaining({
        tekst: 'Er liep een geheimeregeling, tot mei.',
        bron: 'partij',
        verzoekId,
        voorwaarden: [{ soort: 'eerst-vragen', akkoord: [], wie: partijen.schuldhulp }],
      }),
    )
  })

  test('een voorwaarde kan gelden voor één gegeven, naast wat voor alles geldt (5.4.2 lid 1)', async () => {
    const zaak = await metVraagInPortaal(t, db)
    const { items, ...rest } = antwoordOp(zaak.items, { eerstVragen: true })
    const dit = { ditNietDelenMet: [partijen.ggz], ditAlleenTot: '2027-07-01', alleenDeel: 'Er liep iets.' }
    const getypt = { ...rest, items: items.map((item) => ({ ...item, ...dit })) }
    gedaan(await doe(beantwoordVraag, getypt, zaak.dossierId))
    const { onderzoek } = zaak
    const antwoordId = await antwoordIn('onderzoek', onderzoek.dossierId)
    await onderzoek.doe(neemAntwoordOver, { antwoordId, noodzaak: nodig })
    expect((await beeld(onderzoek.dossierId)).gegevens).toContainEqual(
      expect.objectContaining({
        voorwaarden: [
          { soort: 'eerst-vragen', akkoord: [], wie: partijen.schuldhulp },
          { soort: 'niet-delen-met', aan: [partijen.ggz] },
          { soort: 'alleen-tot', datum: '2027-07-01' },
          { soort: 'alleen-deel', deel: 'Er liep iets.' },
        ],
      }),
    )
  })

  test('wat niet nodig is, laat het college liggen: de woorden zijn weg', async () => {
    const { onderzoek, antwoordId } = await beantwoord()
    await onderzoek.doe(laatAntwoordLiggen, { antwoordId })
    expect(await db.rij('onderzoek.antwoord', antwoordId)).toMatchObject({ staat: 'niet-nodig' })
    expect((await beeld(onderzoek.dossierId)).antwoorden).toEqual([])
    const weer = await t.doe(neemAntwoordOver, toeleider, { antwoordId, noodzaak: nodig }, onderzoek)
    expect(afgelopen(weer)).toContain('antwoord-niet-ontvangen')
  })

  test('wie gebeld wil worden, houdt de vraag open; het college ziet waar en wanneer', async () => {
    const { dossierId, onderzoek, items } = await metVraagInPortaal(t, db)
    gedaan(await doe(vraagTeBellen, { telefoon: '088 000 01 99', wanneer: 'Maandag' }, dossierId))
    expect(JSON.stringify((await beeld(onderzoek.dossierId)).verzoeken)).toContain('088 000 01 99')
    gedaan(await doe(beantwoordVraag, antwoordOp(items), dossierId))
  })

  test('wie er bij het college werkt krijgt bericht zonder inhoud, en wie antwoordt niet', async () => {
    const { dossierId, items } = await metVraagInPortaal(t, db)
    gedaan(await doe(beantwoordVraag, antwoordOp(items), dossierId))
    expect(await db.audit()).toMatchObject({ actie: 'partij.beantwoord-vraag', resultaat: 'toegestaan' })
    expect(await db.gelogd()).toBe(2)
  })
})

describe('wie een beroepsgeheim heeft (5.4.2 lid 2)', () => {
  test('geen informatie is één code: niets laat zien of hij de persoon kent', async () => {
    const zaak = await metVraagInPortaal(t, db, 'ggz')
    const nee = { beslistDoor: 'De behandelaar' }
    expect(
      afgelopen(await doe(geefGeenInformatie, { ...nee, waarom: 'niets-bekend' }, zaak.dossierId, ggz)),
    ).toEqual(['geheimhouder-zegt-niet-waarom'])
    gedaan(await doe(geefGeenInformatie, nee, zaak.dossierId, ggz))
    const [rij] = await db.rijen('select soort, inhoud from onderzoek.antwoord where dossier_id = $1', [
      zaak.onderzoek.dossierId,
    ])
    expect(rij).toMatchObject({ soort: 'niet-verstrekt' })
    expect(await db.rij('onderzoek.verzoek', zaak.verzoekId)).toMatchObject({ staat: 'geweigerd' })
  })

  test('na een weigering vraagt niemand door: de vraag staat niet meer open', async () => {
    const zaak = await metVraagInPortaal(t, db, 'ggz')
    gedaan(await doe(geefGeenInformatie, { beslistDoor: 'De behandelaar' }, zaak.dossierId, ggz))
    const weer = await t.doe(
      trekVerzoekIn,
      toeleider,
      { verzoekId: zaak.verzoekId, reden: 'Nee' },
      zaak.onderzoek,
    )
    expect(afgelopen(weer)).toContain('weigering-is-definitief')
  })

  test('gezondheid neemt het college alleen over met een reden waarom het niet zonder kan (5.4.1 lid 2)', async () => {
    const zaak = await metVraagInPortaal(t, db, 'ggz')
    const [itemId] = zaak.items
    const item = {
      itemId,
      antwoord: 'verstrekt',
      tekst: 'Er loopt een traject.',
      niveau: 'dat',
      categorie: 'gezondheid',
    }
    gedaan(await doe(beantwoordVraag, { items: [item], beslistDoor: 'De behandelaar' }, zaak.dossierId, ggz))
    const antwoordId = await antwoordIn('onderzoek', zaak.onderzoek.dossierId)
    const over = { antwoordId, noodzaak: nodig }
    expect(afgelopen(await t.doe(neemAntwoordOver, toeleider, over, zaak.onderzoek))).toEqual([
      'bijzondere-noodzaak-ontbreekt',
    ])
    await zaak.onderzoek.doe(neemAntwoordOver, { ...over, extraNoodzaak: 'Zonder dit past geen hulp.' })
  })
})
