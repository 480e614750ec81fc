import { afterAll, describe, expect, test } from 'vitest'
import { neemAntwoordOver } from '../src/onderzoek/neem-antwoord-over.ts'
import { trekToestemmingIn } from '../src/onderzoek/trek-toestemming-in.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { bekijkVraag } from '../src/partijportaal/bekijk-vraag.ts'
import { geefGeenInformatie } from '../src/partijportaal/geef-geen-informatie.ts'
import { partijen } from './aanpak-register.ts'
import { toeleider, vandaag } from './lopend-onderzoek.ts'
import { gedaan, redenen } from './omgeving.ts'
import { antwoordOp, mensenVanPartijen, metVraagInPortaal, portaalweg } from './portaal-op-de-weg.ts'

const { ggz } = mensenVanPartijen
const nodig = 'Nodig om te weten of een nieuwe regeling kans heeft.'

const { t, db, doe, beeld, antwoordIn, sluit } = await portaalweg()
afterAll(sluit)

describe('op het moment van het antwoord en van overnemen wordt opnieuw getoetst (5.4.2)', () => {
  test('trekt de cliënt zijn toestemming in, dan is een antwoord dat nog wacht niet meer te gebruiken (5.4.2 lid 2)', async () => {
    const { onderzoek, dossierId, items, verzoekId } = await metVraagInPortaal(t, db, 'ggz')
    gedaan(await doe(beantwoordVraag, antwoordOp(items), dossierId, ggz))
    const antwoordId = await antwoordIn('onderzoek', onderzoek.dossierId)
    await onderzoek.doe(trekToestemmingIn, { verzoekId, datum: vandaag })
    expect(await db.rij('onderzoek.antwoord', antwoordId)).toMatchObject({ staat: 'niet-nodig' })
    const over = await t.doe(neemAntwoordOver, toeleider, { antwoordId, noodzaak: nodig }, onderzoek)
    expect(redenen(over)).toContain('antwoord-niet-ontvangen')
    const gezien = await doe(bekijkVraag, {}, dossierId, ggz)
    expect(JSON.stringify(gezien)).not.toMatch(/toestemming.{0,20}ingetrokken/i)
  })

  test('en een vraag die nog wacht sluit: de partij leest alleen dat er geen antwoord nodig is', async () => {
    const { onderzoek, dossierId, items, verzoekId } = await metVraagInPortaal(t, db, 'ggz')
    await onderzoek.doe(trekToestemmingIn, { verzoekId, datum: vandaag })
    expect(redenen(await doe(beantwoordVraag, antwoordOp(items), dossierId, ggz))).toContain(
      'vraag-is-gesloten',
    )
  })

  test('staat een partij niet meer op de lijst, dan neemt het college geen antwoord meer aan (2.3a.5)', async () => {
    const { dossierId, items } = await metVraagInPortaal(t, db)
    const zet = (tot: string | null) =>
      db.rijen(`update inrichting.partij_op_lijst set tot = $2 where partij_id = $1 returning partij_id`, [
        partijen.schuldhulp,
        tot,
      ])
    expect((await zet('2026-12-02')).length).toBeGreaterThan(0)
    try {
      expect(redenen(await doe(beantwoordVraag, antwoordOp(items), dossierId))).toEqual(['vraag-is-gesloten'])
    } finally {
      await zet(null)
    }
    gedaan(await doe(beantwoordVraag, antwoordOp(items), dossierId))
  })

  test('na de laatste dag die een partij noemde, leest ook het college haar woorden niet meer (5.4.2 lid 1)', async () => {
    const { onderzoek, dossierId, items } = await metVraagInPortaal(t, db)
    gedaan(await doe(beantwoordVraag, antwoordOp(items, { alleenTot: '2026-12-20' }), dossierId))
    const antwoordId = await antwoordIn('onderzoek', onderzoek.dossierId)
    await onderzoek.doe(neemAntwoordOver, { antwoordId, noodzaak: nodig })
    const gelezen = async () => JSON.stringify((await beeld(onderzoek.dossierId)).gegevens)
    expect(await gelezen()).toContain('geheimeregeling')
    t.klok.set(Date.parse('2026-12-21T09:00:00+01:00'))
    expect(await gelezen()).not.toContain('geheimeregeling')
    expect(await gelezen()).toContain('20 december 2026')
  })

  test('niets bekend is geen weigering: zo staat het er ook (5.4.2 lid 1)', async () => {
    const eerste = await metVraagInPortaal(t, db)
    const beslistDoor = 'R. Geheimenaar, consulent'
    gedaan(await doe(geefGeenInformatie, { waarom: 'niets-bekend', beslistDoor }, eerste.dossierId))
    expect(await db.rij('onderzoek.verzoek', eerste.verzoekId)).toMatchObject({ staat: 'beantwoord' })
    const tweede = await metVraagInPortaal(t, db)
    gedaan(await doe(geefGeenInformatie, { waarom: 'geweigerd', beslistDoor }, tweede.dossierId))
    expect(await db.rij('onderzoek.verzoek', tweede.verzoekId)).toMatchObject({ staat: 'geweigerd' })
    const geheim = await metVraagInPortaal(t, db, 'ggz')
    gedaan(await doe(geefGeenInformatie, { beslistDoor }, geheim.dossierId, ggz))
    expect(await db.rij('onderzoek.verzoek', geheim.verzoekId)).toMatchObject({ staat: 'geweigerd' })
  })
})
