import { afterAll, describe, expect, test } from 'vitest'
import { neemAntwoordOver } from '../src/onderzoek/neem-antwoord-over.ts'
import { trekOnderzoekIn } from '../src/onderzoek/trek-onderzoek-in.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { geefGeenInformatie } from '../src/partijportaal/geef-geen-informatie.ts'
import { trekAntwoordIn } from '../src/partijportaal/trek-antwoord-in.ts'
import { afgelopen, gedaan } from './omgeving.ts'
import { antwoordOp, mensenVanPartijen, metVraagInPortaal, portaalweg } from './portaal-op-de-weg.ts'

const { t, db, doe, antwoordIn, sluit } = await portaalweg()
afterAll(sluit)

const { ggz } = mensenVanPartijen
const beslistDoor = 'R. Geheimenaar, consulent'
const rijen = (schema: 'onderzoek' | 'partij', dossierId: string) =>
  db.rijen(`select soort, staat from ${schema}.antwoord where dossier_id = $1`, [dossierId])

describe('een nee kan zeven dagen lang een antwoord worden (5.4.2 lid 1)', () => {
  test.each(['geweigerd', 'niets-bekend'])(
    'na "%s": het nee is weg, hier en in het onderzoek, en het antwoord kan worden overgenomen',
    async (waarom) => {
      const { dossierId, verzoekId, onderzoek, items } = await metVraagInPortaal(t, db)
      gedaan(await doe(geefGeenInformatie, { waarom, beslistDoor }, dossierId))
      gedaan(await doe(beantwoordVraag, antwoordOp(items), dossierId))
      expect(await rijen('partij', dossierId)).toEqual([{ soort: 'verstrekt', staat: 'gegeven' }])
      expect(await rijen('onderzoek', onderzoek.dossierId)).toEqual([
        { soort: 'verstrekt', staat: 'ontvangen' },
      ])
      expect(await db.rij('onderzoek.verzoek', verzoekId)).toMatchObject({ staat: 'beantwoord' })
      expect(await db.rij('partij.dossier', dossierId)).toMatchObject({ staat: 'beantwoord' })
      const antwoordId = await antwoordIn('onderzoek', onderzoek.dossierId)
      await onderzoek.doe(neemAntwoordOver, { antwoordId, noodzaak: 'Nodig om te weten wat past.' })
      expect(afgelopen(await doe(beantwoordVraag, antwoordOp(items), dossierId))).toContain(
        'vraag-is-beantwoord',
      )
    },
  )

  test('loopt het onderzoek niet meer, of is het nee ingetrokken, dan komt er niets bij', async () => {
    const zaak = await metVraagInPortaal(t, db)
    gedaan(await doe(geefGeenInformatie, { beslistDoor }, zaak.dossierId))
    await zaak.onderzoek.doe(trekOnderzoekIn, {
      ...trekOnderzoekIn.voorbeeld,
      vanWie: [zaak.onderzoek.client],
    })
    expect(afgelopen(await doe(beantwoordVraag, antwoordOp(zaak.items), zaak.dossierId))).toEqual([
      'vraag-is-gesloten',
    ])
    const ander = await metVraagInPortaal(t, db)
    gedaan(await doe(geefGeenInformatie, { beslistDoor }, ander.dossierId))
    gedaan(await doe(trekAntwoordIn, {}, ander.dossierId))
    expect(afgelopen(await doe(beantwoordVraag, antwoordOp(ander.items), ander.dossierId))).toEqual([
      'vraag-is-gesloten',
    ])
  })

  test('een geheimhouder vraagt het zijn cliënt opnieuw: de toestemming van toen telt niet meer (5.4.2 lid 2)', async () => {
    const { dossierId, items, onderzoek } = await metVraagInPortaal(t, db, 'ggz')
    gedaan(await doe(geefGeenInformatie, { beslistDoor }, dossierId, ggz))
    const [item] = antwoordOp(items).items
    const antwoord = { items: [{ ...item, niveau: 'dat', categorie: 'gezondheid' }], beslistDoor }
    expect(afgelopen(await doe(beantwoordVraag, antwoord, dossierId, ggz))).toContain(
      'verstrekken-zonder-toestemming',
    )
    gedaan(await doe(beantwoordVraag, { ...antwoord, clientStemtIn: true }, dossierId, ggz))
    expect(await rijen('onderzoek', onderzoek.dossierId)).toEqual([
      { soort: 'verstrekt', staat: 'ontvangen' },
    ])
  })
})
