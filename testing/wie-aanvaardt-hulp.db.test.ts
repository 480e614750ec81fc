import { afterAll, expect, test } from 'vitest'
import { legAannameVast } from '../src/meldpunt/beslissing.ts'
import { geleidDoor } from '../src/meldpunt/geleid-door.ts'
import { informeerGemelde } from '../src/meldpunt/informeer-gemelde.ts'
import { legInstemmingVast } from '../src/meldpunt/leg-instemming-vast.ts'
import { bekijkBemoeizorg } from '../src/oggz/bekijk-bemoeizorg.ts'
import type { BemoeizorgBeeld } from '../src/oggz/bemoeizorg-beeld.ts'
import { draagOver } from '../src/oggz/draag-over.ts'
import { informeerClient } from '../src/oggz/informeren.ts'
import type { Verwerking } from '../src/verwerking/verwerking.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { mila } from './meldpunt-veld.ts'
import { veldVanOggz } from './oggz-op-de-weg.ts'
import { gedaan, redenen } from './omgeving.ts'
import { nieuwste } from './toestand.ts'
import { toestandenVanMeldpunt } from './toestanden-van-meldpunt.ts'
import { wegMetRijen } from './weg-met-rijen.ts'

const { t, db, sluit } = await wegMetRijen(vandaag)
afterAll(sluit)

test('wie bij het meldpunt instemde gaat mee naar de bemoeizorg, en zijn ja draagt daar niet verder dan hij mag spreken (Q-42; BW 1:453)', async () => {
  const veld = await veldVanOggz(t, db)
  const melding = await toestandenVanMeldpunt['met-wie-spreekt']?.(veld)
  if (!melding) throw new Error('there is such a state')
  const doe = async (wat: Verwerking, invoer: object) =>
    gedaan(await t.doe(wat, mila, invoer, { dossierId: melding.dossierId }))
  const band = await db.rij('meldpunt.band', melding.plekken.band ?? '')
  const mentor = { door: 'vertegenwoordiger', vertegenwoordigers: [band.betrokkene_id] }
  await doe(informeerGemelde, { datum: vandaag, hoe: 'gesprek' })
  await doe(legInstemmingVast, { datum: vandaag, instemming: 'ja', ...mentor })
  const gegevens = [{ gegevenId: melding.plekken.gegeven, reden: 'Nodig om te weten waar het om gaat.' }]
  await doe(geleidDoor, { naar: 'eigen-taak', taak: 'oggz', grond: 'instemming', gegevens })
  const { bemoeizorger } = veld.ploeg
  const { gebruikerId: bemoeizorgerId } = bemoeizorger
  await doe(legAannameVast, { datum: vandaag, wie: 'Bas van de bemoeizorg', bemoeizorgerId })

  const [zaak] = await db.rijen('select id from oggz.dossier')
  const dossierId = String(zaak?.id)
  const daar = (wat: Verwerking, invoer: object) => t.doe(wat, bemoeizorger, invoer, { dossierId })
  const { beeld } = gedaan<{ beeld: BemoeizorgBeeld }>(await daar(bekijkBemoeizorg, {})).uitkomst
  expect(beeld.tijdlijn.map(({ toelichting }) => toelichting)).toEqual([
    'gezegd door wie voor de persoon spreekt: Mies Mentor, mentor',
  ])
  // A name in the clear, or a person of his own, there is none.
  expect(await db.leesbaar(['oggz.gebeurtenis'], 'Mentor')).toBe(0)
  expect(await db.rijen('select 1 from oggz.betrokkene where dossier_id = $1', [dossierId])).toHaveLength(1)

  gedaan(await daar(informeerClient, { datum: vandaag, hoe: 'gesprek' }))
  const gegevenId = await nieuwste(veld, 'oggz.gegeven', dossierId)
  const keuze = {
    ...{ naar: 'eigen-taak', grond: 'instemming' },
    gegevens: [{ gegevenId, reden: 'Nodig om te weten waar het om gaat.' }],
  }
  expect(redenen(await daar(draagOver, { ...keuze, taak: 'wgs' }))).toEqual([
    'vertegenwoordiger-niet-hiervoor',
  ])
  gedaan(await daar(draagOver, { ...keuze, taak: 'wmo-2015' }))
})
