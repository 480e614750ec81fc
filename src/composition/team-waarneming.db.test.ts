import { describe, expect, test } from 'vitest'
import { gemeente } from '../../testing/omgeving.ts'
import {
  waarnemingVanNoor as formulier,
  html,
  pieter,
  teamSite,
  waarnemingVelden as waarneming,
} from '../../testing/team-site.ts'

const { van, leg, nummerVan } = teamSite()

const geregeld = async (dossierId: string) =>
  (await van.db.rijen('select waarnemer from onderzoek.waarneming where dossier_id = $1', [dossierId])).length

describe('één formulier voor een waarneming (AVG 32)', () => {
  test('toont de zaken van de collega, alle gekozen', async () => {
    const dossierId = await leg()
    const form = await html(van.thea.get(formulier))
    expect(form).toContain('Waarneming voor Persoon 1')
    expect(form).toMatch(
      new RegExp(`<input[^>]*value="${dossierId}"[^>]*checked|checked[^>]*value="${dossierId}"`),
    )
    expect(form).not.toContain('Geheimenaar')
  })

  test('regelt haar voor elke gekozen zaak apart, en voor de andere niet', async () => {
    const [een, twee, drie] = [await leg(), await leg(), await leg()]
    const gedaan = await van.thea.post(formulier, waarneming([een, twee]))
    expect(gedaan.headers.get('location')).toMatch(/^\/team\?gedaan=/)
    expect(await html(van.thea.volg(gedaan))).toContain('De waarneming is geregeld.')
    expect([await geregeld(een), await geregeld(twee), await geregeld(drie)]).toEqual([1, 1, 0])
    const regels = await van.db.rijen(
      `select object_id from logboek.audit where actie = 'onderzoek.regel-waarneming' and object_id = any($1)`,
      [[een, twee]],
    )
    expect(regels).toHaveLength(2)
  })

  test('nog eens hetzelfde formulier regelt niets dubbel', async () => {
    const een = await leg()
    const velden = waarneming([een])
    await van.thea.post(formulier, velden)
    expect((await van.thea.post(formulier, velden)).status).toBe(303)
    expect(await geregeld(een)).toBe(1)
  })

  test('wat bij een zaak niet mag houdt de andere niet tegen, en staat erbij met de reden', async () => {
    const [een, twee] = [await leg(), await leg()]
    await van.thea.post(formulier, waarneming([een]))
    const antwoord = await van.thea.post(formulier, waarneming([een, twee]))
    const pagina = await antwoord.text()
    expect(antwoord.status).toBe(403)
    expect(pagina).toContain('Niet alle zaken zijn geregeld')
    expect(pagina).toContain('Op deze dagen neemt al iemand waar.')
    expect([await geregeld(een), await geregeld(twee)]).toEqual([1, 1])
  })

  test('zonder zaak of met een onbestaande dag: het formulier weer, met wat was getypt', async () => {
    const een = await leg()
    const zonder = await van.thea.post(formulier, waarneming([]))
    expect(zonder.status).toBe(400)
    const dag = await van.thea.post(formulier, waarneming([een], { tot: '2026-02-30' }))
    expect(dag.status).toBe(400)
    expect(await dag.text()).toContain('name="tot.dag" value="30"')
    expect(await geregeld(een)).toBe(0)
  })

  test('een zaak die niet van deze collega is wordt niet geregeld', async () => {
    const vanPieter = await leg(pieter)
    expect((await van.thea.post(formulier, waarneming([vanPieter]))).status).toBe(400)
    expect(await geregeld(vanPieter)).toBe(0)
  })

  test('een onbekende collega geeft geen formulier, en een andere rol mag niet', async () => {
    expect(await html(van.thea.get('/team/waarneming'))).toContain('Kies eerst op de pagina Team')
    const een = await leg()
    const collega = await van.site.als('toeleider', gemeente, 2)
    expect((await collega.get(formulier)).status).toBe(403)
    expect((await collega.post(formulier, waarneming([een]))).status).toBe(403)
    expect(await geregeld(een)).toBe(0)
  })

  test('de waarnemer ziet de zaak in zijn werkvoorraad, namens de collega', async () => {
    const een = await leg()
    await van.thea.post(formulier, waarneming([een]))
    const collega = await van.site.als('toeleider', gemeente, 2)
    const lijst = await html(collega.get('/werkvoorraad'))
    expect(lijst).toContain(`Onderzoek ${await nummerVan(een)}, namens Persoon 1`)
    const zaak = await collega.get(`/onderzoeken/${een}`)
    expect(zaak.status).toBe(200)
    expect(await zaak.text()).toContain('Persoon 2 neemt waar voor Persoon 1: 7 december 2026.')
  })
})
