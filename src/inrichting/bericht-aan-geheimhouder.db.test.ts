import { randomUUID } from 'node:crypto'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { partijen } from '../../testing/aanpak-register.ts'
import { geefAdres } from '../../testing/berichtpost.ts'
import { postweg } from '../../testing/berichtweg.ts'
import { werker } from '../../testing/omgeving.ts'
import { berichtsoorten } from './rules/berichtsoorten.ts'
import { verstuurBericht } from './verstuur-bericht.ts'

const { t, p, taak, aan, sql, sluit } = await postweg('2027-01-04')
beforeEach(() => p.opnieuw())
afterAll(sluit)

describe('een geheimhouder krijgt geen herinnering (5.4.2 lid 2, slot)', () => {
  test('aan iemand van een geheimhouder (7:457 BW)', async () => {
    const behandelaar = werker('coordinator', 7)
    const praktijk = randomUUID()
    await sql(`update inrichting.partij set organisatie_id = '${praktijk}' where id = '${partijen.ggz}'`)
    await geefAdres(t, behandelaar, 'arts@voorbeeld.example', praktijk)
    await verstuurBericht(p.post, taak(behandelaar.gebruikerId))
    expect(aan()).toEqual([])
    await sql(`update inrichting.partij set regime = 'geen' where id = '${partijen.ggz}'`)
    await verstuurBericht(p.post, taak(behandelaar.gebruikerId))
    expect(aan()).toEqual(['arts@voorbeeld.example'])
  })

  test('een geheimhouder hoort in het portaal één keer dat er een vraag is, en krijgt geen herinnering (5.4.2 lid 2)', async () => {
    const behandelaar = werker('partijmedewerker', 6)
    const praktijk = randomUUID()
    await sql(
      `update inrichting.partij set organisatie_id = '${praktijk}', regime = 'wgbo-7-457' where id = '${partijen.ggz}'`,
    )
    await geefAdres(t, behandelaar, 'arts2@voorbeeld.example', praktijk)
    const { id } = berichtsoorten.termijn
    const vraag = taak(behandelaar.gebruikerId)
    await verstuurBericht(p.post, { ...vraag, ids: { ...vraag.ids, soort: id } })
    expect(aan()).toEqual([])
    await verstuurBericht(p.post, vraag)
    expect(aan()).toEqual(['arts2@voorbeeld.example'])
    await sql(
      `update inrichting.partij set organisatie_id = null, regime = 'geen' where id = '${partijen.ggz}'`,
    )
  })
})
