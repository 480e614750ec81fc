import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { beantwoordMeeneming, trekMeenemingIn } from '../src/casusoverleg/op-meeneming.ts'
import { vraagMeeTeNemen } from '../src/casusoverleg/vraag-mee-te-nemen.ts'
import { runFormulier } from '../src/verwerking/run-formulier.ts'
import { gesprekweg } from './gesloten-overleg.ts'
import { herkomst, redenen } from './omgeving.ts'
import { mensenVanPartijen } from './portaal-op-de-weg.ts'

const { schuldhulp, ggz } = mensenVanPartijen
let weg: Awaited<ReturnType<typeof gesprekweg>>
beforeAll(async () => {
  weg = await gesprekweg()
})
afterAll(() => weg.sluit())

describe('het ja geldt voor precies die woorden (5.4.3 lid 4 onder b)', () => {
  const vraag = { taak: 'De schulden regelen', waarvoor: 'Het plan begint pas daarna.' }
  test('naast het antwoord staat wat meegaat en wat is ingebracht; met andere woorden is het een nieuwe vraag', async () => {
    const overleg = await weg.gehouden()
    const tekst = 'Zij is herstellende tot maart van een burn-out.'
    const ingebrachtId = await overleg.brengIn(tekst)
    const wat = 'herstellende tot maart'
    const neem = { ...vraag, ingebrachtId, deelnemerId: overleg.wie.schuldhulp }
    const { meenemingId = '' } = await overleg.moet(vraagMeeTeNemen, { ...neem, wat }, schuldhulp)
    expect(await weg.zicht(overleg.dossierId, ggz)).toMatchObject({
      meenemingen: [{ wat, ingebracht: tekst, magAntwoorden: true }],
    })
    const formulier = await runFormulier(
      beantwoordMeeneming,
      { dossierId: overleg.dossierId, gekozen: { meenemingId } },
      ggz,
      weg.t.omgeving,
      herkomst,
    )
    expect(formulier).toMatchObject({
      soort: 'formulier',
      ernaast: [{ als: { waarde: meenemingId }, regels: [{ tekst: wat }, { tekst }, {}, {}] }],
    })
    await overleg.moet(trekMeenemingIn, { meenemingId }, schuldhulp)
    const anders = { ...neem, wat: 'een burn-out' }
    await overleg.moet(vraagMeeTeNemen, anders, schuldhulp)
    const ja = { meenemingId, antwoord: 'ja', doorWie: 'B. Bakker' }
    expect(redenen(await overleg.doe(beantwoordMeeneming, ja, ggz))).toEqual(['meeneming-onbekend'])
    expect(await weg.zicht(overleg.dossierId, ggz)).toMatchObject({
      meenemingen: [{ wat: 'een burn-out', staat: 'gevraagd' }],
    })
  })
  test('de organisator legt geen ja vast voor wat hij zelf meeneemt; wie het inbracht zegt het zelf', async () => {
    const overleg = await weg.gehouden()
    const ingebrachtId = await overleg.brengIn('Zij is herstellende tot maart.')
    const invoer = {
      ...vraag,
      ingebrachtId,
      deelnemerId: overleg.wie.organisator,
      wat: 'herstellende tot maart',
    }
    const { meenemingId } = await overleg.moet(vraagMeeTeNemen, invoer)
    const ja = { meenemingId, antwoord: 'ja', doorWie: 'B. Bakker' }
    expect(redenen(await overleg.doe(beantwoordMeeneming, ja))).toContain(
      'meeneming-antwoord-is-van-inbrenger',
    )
    await overleg.moet(beantwoordMeeneming, ja, ggz)
  })
})
