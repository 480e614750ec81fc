import { afterAll, describe, expect, test } from 'vitest'
import { ruimVerlopenOp } from '../src/bewaren-en-vernietigen/index.ts'
import { heropenMelding, rondTriageAf } from '../src/meldpunt/afronden.ts'
import { geefAanAndereGemeente } from '../src/meldpunt/geef-aan-andere-gemeente.ts'
import { geleidDoor } from '../src/meldpunt/geleid-door.ts'
import { legInlichtingVast } from '../src/meldpunt/leg-inlichting-vast.ts'
import { trekInlichtingIn } from '../src/meldpunt/trek-inlichting-in.ts'
import { verbeterMeldingsdag } from '../src/meldpunt/verbeter-meldingsdag.ts'
import { vraagInlichting } from '../src/meldpunt/vraag-inlichting.ts'
import { zetDoor } from '../src/meldpunt/zet-door.ts'
import { beantwoordVraag } from '../src/partijportaal/beantwoord-vraag.ts'
import { bekijkVraag } from '../src/partijportaal/bekijk-vraag.ts'
import { partijen } from './aanpak-register.ts'
import { bekend, inlichtingweg } from './inlichting-op-de-weg.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { mila } from './meldpunt-veld.ts'
import { afgelopen } from './omgeving.ts'

const veld = await inlichtingweg()
afterAll(() => veld.close())
const { alsGgz, gevraagd, beantwoord, beeldVan, inPortaal } = veld

describe('een partij beslist of het verder mag dan het meldpunt (5.5.3)', () => {
  const wegen = (gegevenId: string | undefined) => {
    const gegevens = [{ gegevenId, reden: 'Nodig om te weten waar het om gaat.' }]
    return [
      [geleidDoor, { naar: 'partij', partijId: partijen.schuldhulp, grond: 'instemming', gegevens }],
      [geleidDoor, { naar: 'eigen-taak', taak: 'wgs', grond: 'instemming', gegevens }],
      [geleidDoor, { naar: 'eigen-taak', taak: 'oggz', grond: 'instemming', gegevens }],
      [zetDoor, { ...zetDoor.voorbeeld, gegevens }],
      [geefAanAndereGemeente, { ...geefAanAndereGemeente.voorbeeld, gevraagdOp: vandaag, gegevens }],
    ] as const
  }

  test('op geen enkele weg gaat verder wat alleen voor het meldpunt was; de rest wel', async () => {
    const { melding } = await beantwoord('geinformeerd', { alleenTriage: true })
    const { gegevens } = await beeldVan(melding)
    const dicht = gegevens.find(({ tekst }) => tekst === 'Zij is hier bekend.')?.id
    for (const [handeling, invoer] of wegen(dicht))
      expect(afgelopen(await veld.t.doe(handeling, mila, invoer, melding))).toEqual(['gegeven-niet-verder'])
    const [geleid, invoer] = wegen(melding.plekken.gegeven)[0] ?? []
    if (geleid) await veld.doe(geleid, invoer, melding)
  })
})

describe('eindigt de triage, dan eindigt ook de vraag (5.5.3, 5.5.4 lid 1)', () => {
  const gesloten = async (vraagId: string, items: readonly string[]) => {
    expect(await inPortaal(vraagId)).toMatchObject({ staat: 'gesloten' })
    expect(afgelopen(await alsGgz(beantwoordVraag, bekend(items), vraagId))).toContain('vraag-is-gesloten')
  }

  test('het meldpunt trekt haar in', async () => {
    const { melding, inlichtingId, vraagId, items } = await gevraagd()
    await veld.doe(trekInlichtingIn, { inlichtingId, reden: 'Wij weten het al.' }, melding)
    await gesloten(vraagId, items)
  })

  test('het antwoord kwam aan de telefoon', async () => {
    const { melding, inlichtingId, vraagId, items } = await gevraagd()
    const getypt = { inlichtingId, datum: vandaag, gaf: 'antwoord', wie: 'Roos', dat: 'bekend' }
    await veld.doe(legInlichtingVast, getypt, melding)
    await gesloten(vraagId, items)
  })

  test('de triage is afgerond; weer geopend vraagt het meldpunt het zo nodig opnieuw', async () => {
    const { melding, vraagId, items } = await gevraagd('geinformeerd')
    await veld.doe(rondTriageAf, { uitkomst: 'geen-hulp-gewenst' }, melding)
    expect((await beeldVan(melding)).inlichtingen).toMatchObject([{ staat: 'ingetrokken' }])
    await gesloten(vraagId, items)
    await veld.doe(heropenMelding, { waarom: 'De melder belde terug.' }, melding)
    await gesloten(vraagId, items)
    await veld.doe(vraagInlichting, { ...vraagInlichting.voorbeeld, partijId: partijen.ggz }, melding)
  })

  test('een open vraag gaat uiterlijk met de melding, en volgt als de dag van het gesprek wordt verbeterd', async () => {
    const { melding, vraagId } = await gevraagd()
    expect(await inPortaal(vraagId)).toMatchObject({ einde_op: null, vernietigen_op: '2027-12-01' })
    await veld.doe(verbeterMeldingsdag, { ontvangenOp: '2026-11-29', reden: 'Er is eerder gebeld.' }, melding)
    expect(await inPortaal(vraagId)).toMatchObject({ vernietigen_op: '2027-11-29' })
  })

  test.each(['alsnog-acuut', 'geen-ingezetene', 'ten-onrechte'])(
    '%s: de volgende dag is ook in het portaal alles weg (5.5.2)',
    async (uitkomst) => {
      const { melding, vraagId } = await beantwoord()
      await veld.doe(rondTriageAf, { uitkomst }, melding)
      expect(await inPortaal(vraagId)).toMatchObject({ vernietigen_op: '2026-12-08' })
      await veld.doe(heropenMelding, { waarom: 'Het was toch een melding.' }, melding)
      expect(await inPortaal(vraagId)).toMatchObject({ vernietigen_op: '2027-01-06' })
      await veld.doe(rondTriageAf, { uitkomst }, melding)
      expect(await inPortaal(vraagId)).toMatchObject({ staat: 'beantwoord' })
    },
  )

  test('wie alsnog niets had mogen bewaren, haalt een open vraag eerst terug; daarna is zij de volgende dag weg', async () => {
    const { melding, inlichtingId, vraagId } = await gevraagd()
    const einde = { uitkomst: 'ten-onrechte' }
    expect(afgelopen(await veld.t.doe(rondTriageAf, mila, einde, melding))).toEqual(['eerst-terughalen'])
    await veld.doe(trekInlichtingIn, { inlichtingId, reden: 'Dit was geen melding.' }, melding)
    await veld.doe(rondTriageAf, einde, melding)
    veld.t.klok.set(Date.parse('2026-12-08T09:00:00+01:00'))
    expect(afgelopen(await alsGgz(bekijkVraag, {}, vraagId))).toContain('geen-zicht-op-vraag')
    await ruimVerlopenOp(veld.t.omgeving)
    expect(await veld.db.rijen('select 1 from partij.dossier where id = $1', [vraagId])).toEqual([])
    veld.t.klok.set(Date.parse(`${vandaag}T09:00:00+01:00`))
  })
})
