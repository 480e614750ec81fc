import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { legDossier } from '../../testing/dossiers.ts'
import { gemeente } from '../../testing/omgeving.ts'
import { userId } from '../../testing/site-people.ts'
import { html, noor, pieter, teamSite } from '../../testing/team-site.ts'

const { van, leg, nummerVan } = teamSite()

describe('de bladzijde van het team (AVG 32)', () => {
  test('een teamleider begint bij het team, en niet bij een werkvoorraad', async () => {
    const antwoord = await van.thea.get('/werkvoorraad')
    expect([antwoord.status, antwoord.headers.get('location')]).toEqual([303, '/team'])
    expect(await html(van.thea.get('/team'))).toContain('Werk per collega')
  })

  test('staat vol nummers, zonder naam van een cliënt en zonder weg naar een zaak zelf', async () => {
    const dossierId = await leg()
    const pagina = await html(van.thea.get(`/team?medewerker=${noor}`))
    expect(pagina).toContain(await nummerVan(dossierId))
    expect(pagina).not.toContain('Geheimenaar')
    expect(pagina).not.toMatch(new RegExp(`href="/onderzoeken/${dossierId}"`))
    expect((await van.thea.get(`/onderzoeken/${dossierId}`)).status).toBe(403)
    expect((await van.thea.get(`/onderzoeken/${dossierId}/handelingen`)).status).toBe(403)
    expect((await van.thea.api('GET', `/onderzoeken/${dossierId}`)).status).toBe(403)
  })

  test('van daar leidt een link naar de aanpakken van het team, ook zonder namen en zonder iets te verdelen', async () => {
    expect(await html(van.thea.get('/team'))).toContain('href="/team/aanpakken"')
    const ilse = userId(4)
    await van.site.als('coordinator', gemeente, 4)
    const wie = { gemeente, behandelaar: ilse, datum: '2026-11-30' }
    const { dossierId } = await legDossier(van.site.omgeving, 'coordinatie', wie)
    const pagina = await html(van.thea.get(`/team/aanpakken?medewerker=${ilse}`))
    const [rij] = await van.db.rijen('select nummer from coordinatie.dossier where id = $1', [dossierId])
    expect(pagina).toContain(String(rij?.nummer))
    expect(pagina).not.toContain('Geheimenaar')
    expect(pagina).not.toContain(`/aanpakken/${dossierId}`)
    expect((await van.thea.get(`/aanpakken/${dossierId}`)).status).toBe(403)
    expect((await van.thea.get(`/team/aanpakken?medewerker=${ilse}&bladzijde=9`)).status).toBe(303)
    expect((await van.thea.get('/team/aanpakken?medewerker=iemand')).status).toBe(200)
    expect((await van.thea.get('/team/aanpakken?bladzijde=nee')).status).toBe(400)
    for (const rol of ['beslisser', 'coordinator', 'toeleider'] as const)
      expect((await (await van.site.als(rol)).get('/team/aanpakken')).status).toBe(403)
  })

  test('een andere rol komt er niet', async () => {
    for (const rol of ['toeleider', 'beslisser', 'coordinator', 'beheerder'] as const)
      expect((await (await van.site.als(rol)).get('/team')).status).toBe(403)
  })

  test('wat iemand in het adres verzint geeft geen fout', async () => {
    expect((await van.thea.get('/team?medewerker=iemand&gedaan=x')).status).toBe(200)
    expect((await van.thea.get(`/team?gedaan=${randomUUID()}`)).status).toBe(200)
    expect((await van.thea.get('/team?bladzijde=nee')).status).toBe(400)
    expect((await van.thea.get(`/team?medewerker=${'x'.repeat(300)}`)).status).toBe(400)
  })
})

describe('toewijzen en terug (AVG 32)', () => {
  test('het formulier noemt het nummer, en daarna is men terug bij het team', async () => {
    const dossierId = await leg(null)
    const pad = `/onderzoeken/${dossierId}/handelingen/wijs-toe`
    const form = await html(van.thea.get(pad))
    expect(form).toContain(`Onderzoek ${await nummerVan(dossierId)}`)
    expect(form).not.toContain('Geheimenaar')
    const gedaan = await van.thea.post(pad, [
      ['medewerkerId', pieter],
      ['handelingId', randomUUID()],
    ])
    expect(gedaan.headers.get('location')).toMatch(/^\/team\?gedaan=/)
    expect(await html(van.thea.volg(gedaan))).toContain('De zaak is toegewezen.')
  })

  test('een ander ziet niet wat iemand net deed', async () => {
    const pad = `/onderzoeken/${await leg(null)}/handelingen/wijs-toe`
    const gedaan = await van.thea.post(pad, [['medewerkerId', pieter]])
    const tom = await van.site.als('teamleider', gemeente, 4)
    expect(await html(tom.volg(gedaan))).not.toContain('De zaak is toegewezen.')
  })

  test('de collega ziet haar bij Nieuw bij mij, geeft haar terug, en staat weer bij zijn werk', async () => {
    const dossierId = await leg(null)
    const pad = `/onderzoeken/${dossierId}/handelingen`
    await van.thea.post(`${pad}/wijs-toe`, [['medewerkerId', pieter]])
    const collega = await van.site.als('toeleider', gemeente, 2)
    const lijst = await html(collega.get('/werkvoorraad'))
    expect(lijst).toContain('Nieuw bij mij')
    expect(lijst).toContain(`${pad}/neem-onderzoek-aan`)
    const terug = await collega.post(`${pad}/geef-terug`, [['redenCode', 'geen-ruimte']])
    expect(terug.headers.get('location')).toMatch(/^\/werkvoorraad\?gedaan=/)
    const daarna = await html(collega.volg(terug))
    expect(daarna).toContain('De zaak is terug bij het team.')
    expect(daarna).toContain(`${pad}/neem-uit-teamrij`)
    expect((await collega.get(`/onderzoeken/${dossierId}`)).status).toBe(403)
  })
})
