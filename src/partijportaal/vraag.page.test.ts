import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { richtAanpakIn } from '../../testing/aanpak-register.ts'
import { gemeente } from '../../testing/omgeving.ts'
import { antwoordOp, mensenVanPartijen, metVraagInPortaal } from '../../testing/portaal-op-de-weg.ts'
import { type RijenLezer, rijenLezer } from '../../testing/rijen-lezen.ts'
import { type Client, type TestSite, testSite } from '../../testing/site.ts'
import { handelingTekst } from '../teksten/catalogus.ts'
import { portaalWoorden as woorden } from '../teksten/nl/partijportaal-pagina.ts'
import { werkvoorraadWoorden } from '../teksten/nl/werkvoorraad.ts'
import { beantwoordVraag } from './beantwoord-vraag.ts'
import { geefGeenInformatie } from './geef-geen-informatie.ts'

let site: TestSite
let db: RijenLezer
let schuldhulp: Client
let collega: Client
let vraag: Awaited<ReturnType<typeof metVraagInPortaal>>

beforeAll(async () => {
  site = await testSite({ datum: '2026-12-07' })
  db = await rijenLezer(site.superUrl)
  await richtAanpakIn(site)
  schuldhulp = await site.als('partijmedewerker', gemeente, 1)
  collega = await site.als('partijmedewerker', gemeente, 3)
  vraag = await metVraagInPortaal(site, db)
})
afterAll(async () => {
  await db.close()
  await site.close()
})

const lees = async (wie: Client, pad: string) => (await wie.get(pad)).text()

describe('de pagina van een vraag en het postvak (5.4.2 lid 1)', () => {
  test('wie moet antwoorden ziet antwoord geven als eerste knop', async () => {
    const html = await lees(schuldhulp, `/vragen/${vraag.dossierId}`)
    const [, knoppen = ''] = html.split(woorden.regimes.plicht)
    const plek = (naam: string) => knoppen.indexOf(`handelingen/${naam}"`)
    expect(plek('beantwoord-vraag')).toBeGreaterThan(-1)
    expect(plek('beantwoord-vraag')).toBeLessThan(plek('geef-geen-informatie'))
    expect(knoppen).toContain(handelingTekst(beantwoordVraag.id).titel)
    expect(knoppen).toContain(handelingTekst(geefGeenInformatie.id).titel)
  })

  test('het postvak zegt sinds wanneer de vraag er is, en bij welke collega zij is', async () => {
    const sinds = 'gevraagd op 7 december 2026'
    expect(await lees(collega, '/werkvoorraad')).toContain(sinds)
    const naam = String(
      (await db.rijen('select naam from inrichting.gebruiker where id = $1', [schuldhulp.gebruikerId]))[0]
        ?.naam,
    )
    await db.rijen('update partij.dossier set behandelaar = $1 where id = $2', [
      schuldhulp.gebruikerId,
      vraag.dossierId,
    ])
    expect(await lees(collega, '/werkvoorraad')).toContain(`Bij een collega: ${naam}`)
    const pagina = await lees(collega, `/vragen/${vraag.dossierId}`)
    expect(pagina).toContain('Bij een collega.')
    expect(pagina).not.toContain('Wacht op uw antwoord.')
  })

  test('na het antwoord staat er niet meer dat u moet antwoorden, en wel tot welke dag het te gebruiken is', async () => {
    const pad = `/vragen/${vraag.dossierId}`
    const wie = { ...mensenVanPartijen.schuldhulp, gebruikerId: schuldhulp.gebruikerId }
    await site.doe(beantwoordVraag, wie, antwoordOp(vraag.items, { alleenTot: '2027-01-31' }), {
      dossierId: vraag.dossierId,
    })
    const html = await lees(schuldhulp, pad)
    expect(html).not.toContain(woorden.regimes.plicht)
    expect(html).toContain('alleen te gebruiken tot en met 31 januari 2027')
    expect(await lees(schuldhulp, '/werkvoorraad')).toContain(`${werkvoorraadWoorden.klaar} (1)`)
  })

  test('wie geen informatie gaf, leest dat zij alsnog kan antwoorden, en tot wanneer', async () => {
    const ander = await metVraagInPortaal(site, db)
    const pad = `/vragen/${ander.dossierId}`
    const wie = { ...mensenVanPartijen.schuldhulp, gebruikerId: schuldhulp.gebruikerId }
    const nee = { beslistDoor: 'R. van der Meer' }
    await site.doe(geefGeenInformatie, wie, nee, { dossierId: ander.dossierId })
    const html = await lees(schuldhulp, pad)
    expect(html).toContain('Tot en met 14 december 2026 kunt u alsnog antwoord geven.')
    expect(html).toContain(`${pad}/handelingen/beantwoord-vraag"`)
    expect(html).not.toContain(`${pad}/handelingen/geef-geen-informatie"`)
    site.klok.set(Date.parse('2026-12-15T09:00:00+01:00'))
    expect(await lees(schuldhulp, pad)).not.toContain(`${pad}/handelingen/beantwoord-vraag"`)
  })
})
