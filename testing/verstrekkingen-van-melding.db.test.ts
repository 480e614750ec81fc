import { renderToString } from 'preact-render-to-string'
import { afterAll, describe, expect, test } from 'vitest'
import { bekijkVerstrekkingen } from '../src/meldpunt/bekijk-verstrekkingen.ts'
import { geefAanAndereGemeente } from '../src/meldpunt/geef-aan-andere-gemeente.ts'
import { geleidDoor } from '../src/meldpunt/geleid-door.ts'
import { haalMeldingGegevenWeg } from '../src/meldpunt/verbeter-melding-gegeven.ts'
import { zetDoor } from '../src/meldpunt/zet-door.ts'
import { bekijkVerstrekkingen as inBemoeizorg } from '../src/oggz/bekijk-verstrekkingen.ts'
import { trekOverdrachtIn } from '../src/oggz/overname.ts'
import { type VerstrekkingInBeeld, verstrekkingenPagina } from '../src/scherm/verstrekkingen.tsx'
import { partijen } from './aanpak-register.ts'
import { inlichtingweg } from './inlichting-op-de-weg.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { mila } from './meldpunt-veld.ts'
import { veldVanOggz } from './oggz-op-de-weg.ts'
import { gedaan, werker } from './omgeving.ts'
import type { Toestand } from './toestand.ts'
import { toestandenVanOggz } from './toestanden-van-oggz.ts'

const veld = await inlichtingweg()
afterAll(() => veld.close())

const reden = 'Nodig om te weten waar het om gaat.'
const register = async (melding: Toestand, per = 'dag') =>
  (
    await veld.doe<{ verstrekkingen: readonly VerstrekkingInBeeld[] }>(
      bekijkVerstrekkingen,
      { per },
      { ...melding, dossierId: melding.dossierId },
    )
  ).verstrekkingen

describe('het register van wie wat kreeg van een melding (AVG 5 lid 2, 15 en 19; 5.5.4 lid 1)', () => {
  test('wie iets is gevraagd, las over wie het gaat en wat erbij werd verteld; ook na het antwoord staat er wie besliste', async () => {
    const { melding } = await veld.beantwoord()
    const verteld = await veld.gevraagd('triage', { vertelt: 'Zij kwam bij ons in beeld na een val.' })
    expect(await register(melding)).toEqual([
      expect.objectContaining({
        ...{ wat: 'Over wie de vraag gaat', over: 'Samira Geheimenaar', aan: 'Ggz Voorbeeld', op: vandaag },
        ...{ artikel: 'melding-inlichtingen', door: mila.naam, voorwaarden: [] },
        reden: 'Dan weten wij of er al iemand bij haar komt.',
      }),
    ])
    expect(JSON.stringify(await register(verteld.melding))).toContain('na een val')
  })

  test('aan een partij, een andere gemeente en Veilig Thuis, ieder met dag, grond en wie besliste', async () => {
    const melding = await veld.melding('geinformeerd')
    const gegevens = [{ gegevenId: melding.plekken.gegeven, reden }]
    const gemeente = { ...geefAanAndereGemeente.voorbeeld, gevraagdOp: vandaag, gegevens }
    await veld.doe(geefAanAndereGemeente, gemeente, melding)
    await veld.doe(zetDoor, { ...zetDoor.voorbeeld, gegevens }, melding)
    const keuze = { naar: 'partij', partijId: partijen.schuldhulp, grond: 'instemming', gegevens }
    await veld.doe(geleidDoor, keuze, melding)
    const rijen = await register(melding, 'ontvanger')
    expect(rijen.map(({ aan }) => aan).toSorted()).toEqual([
      'Schuldhulp Noord',
      'Veilig Thuis',
      'de gemeente Amsterdam',
    ])
    for (const rij of rijen)
      expect(rij).toMatchObject({ op: vandaag, door: mila.naam, over: 'Samira Geheimenaar' })
    expect(rijen.find(({ aan }) => aan === 'Schuldhulp Noord')).toMatchObject({ reden, ingetrokkenOp: null })
    const { inhoud } = verstrekkingenPagina('meldingen')({
      ...{ dossierId: melding.dossierId, per: 'ontvanger', verstrekkingen: rijen },
    })
    expect(renderToString(inhoud)).toContain('Schuldhulp Noord</h2>')
  })

  test('wat is weggehaald staat er zonder de woorden, met de dag waarop het is teruggehaald', async () => {
    const melding = await veld.melding('doorgeleid')
    const weg = { gegevenId: melding.plekken.gegeven, reden: 'Dit is niet waar.' }
    await veld.doe(haalMeldingGegevenWeg, weg, melding)
    expect(await register(melding)).toMatchObject([
      { wat: 'Een gegeven dat is weggehaald.', ingetrokkenOp: vandaag, door: mila.naam },
    ])
  })

  test('alleen het meldpunt leest het', async () => {
    const { dossierId } = await veld.melding('triage')
    for (const rol of ['toeleider', 'coordinator', 'bemoeizorger'] as const)
      expect(
        (await veld.t.doe(bekijkVerstrekkingen, werker(rol), { per: 'dag' }, { dossierId })).soort,
      ).not.toBe('gedaan')
  })
})

test('ook de bemoeizorg heeft dat register: aan wie is overgedragen, en dat het is teruggehaald (AVG 5 lid 2)', async () => {
  const oggz = await veldVanOggz(veld.t, veld.db)
  const zaak = await toestandenVanOggz.overgedragen?.(oggz)
  if (!zaak) throw new Error('there is such a state')
  const { bemoeizorger } = oggz.ploeg
  const lees = async () =>
    gedaan<{ verstrekkingen: readonly VerstrekkingInBeeld[] }>(
      await veld.t.doe(inBemoeizorg, bemoeizorger, { per: 'dag' }, { dossierId: zaak.dossierId }),
    ).uitkomst.verstrekkingen
  expect(await lees()).toMatchObject([
    { aan: 'Schuldhulp Noord', over: 'Samira Geheimenaar', door: bemoeizorger.naam, ingetrokkenOp: null },
  ])
  const terug = { waarom: 'De verkeerde partij gekozen.' }
  gedaan(await veld.t.doe(trekOverdrachtIn, bemoeizorger, terug, { dossierId: zaak.dossierId }))
  expect(await lees()).toMatchObject([{ ingetrokkenOp: vandaag, door: bemoeizorger.naam }])
})
