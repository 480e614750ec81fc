import { describe, expect, test } from 'vitest'
import { doorgeleid, feit, melding, vandaag } from '../../testing/melding.ts'
import { werker } from '../../testing/omgeving.ts'
import { rolNamen } from '../wet/rollen.ts'
import { meldpunt } from './index.ts'
import type { Feiten } from './rules/feiten.ts'
import { staten } from './rules/staten.ts'

const tijdens = ['triage', 'doorgeleid']
const altijd = ['triage', 'doorgeleid', 'afgerond']

/** In which states of a melding an act can be done, by hand (2.2.5 lid 2, 5.5.2 to 5.5.4). */
const mag: Readonly<Record<string, readonly string[]>> = {
  'leg-contact-gemelde-vast': tijdens,
  // What is asked and recorded serves the triage (5.5.2 lid 1, 5.5.3); an answer can come after it was passed on.
  'leg-melding-gegeven-vast': ['triage'],
  'vraag-inlichting': ['triage'],
  'hergebruik-eigen-gegeven': ['triage'],
  'leg-inlichting-vast': tijdens,
  // Whoever was not told yet is told, also when the melding is done with (2.2.5 lid 2).
  'informeer-gemelde': altijd,
  'informeer-melder': altijd,
  'stel-informeren-uit': altijd,
  'stuur-meldingsbrief': altijd,
  'voeg-melding-vertegenwoordiger-toe': altijd,
  'haal-melding-vertegenwoordiger-weg': altijd,
  'leg-veilig-contact-vast': altijd,
  'leg-instemming-vast': tijdens,
  'geleid-door': ['triage'],
  // It can show after the melding went elsewhere or ended (§5.7).
  'zet-door': altijd,
  'trek-doorzetting-in': altijd,
  'leg-aanname-vast': ['doorgeleid'],
  'leg-teruggave-vast': ['doorgeleid'],
  'trek-doorgeleiding-in': ['doorgeleid'],
  'rond-triage-af': ['triage'],
  'koppel-terug': altijd,
  'vraag-meer-terugkoppelen': altijd,
  'beslis-meer-terugkoppelen': altijd,
  'vertel-meer': altijd,
  // As long as it is kept (5.5.2 lid 5).
  'geef-aan-andere-gemeente': altijd,
  'leg-veiligheid-vast': altijd,
  'heropen-melding': ['afgerond'],
  'vraag-aanname-na': ['doorgeleid'],
  'neem-beslissing-terug': ['triage', 'afgerond'],
  // What is kept must be right as long as it is kept (AVG 5 lid 1 onder d).
  'verbeter-melder': altijd,
  'verbeter-melding-gegeven': altijd,
  'haal-melding-gegeven-weg': altijd,
  'leg-melding-aan-ontvanger-vast': altijd,
  'haal-melding-aan-ontvanger-weg': altijd,
  'verbeter-melding-gebeurtenis': altijd,
  'haal-melding-gebeurtenis-weg': altijd,
  'verbeter-meldingsdag': altijd,
  'trek-inlichting-in': tijdens,
  'haal-inlichting-antwoord-weg': tijdens,
  // Who somebody is must be right as long as there is a melding (AVG 5 lid 1 onder d).
  'verbeter-gemelde': altijd,
}

const wanneer = ['melding-afgerond', 'melding-niet-in-deze-stand', 'nog-niet-aangenomen']

/** Everything that an act can ask for beside the state: somebody was tried, asked, agreed and passed on to. */
const vol = (staat: Feiten['dossier']['staat']): Feiten =>
  melding(
    {
      gebeurtenissen: [feit('contact-gemelde', 'gesproken'), feit('instemming', 'ja')],
      inlichtingen: [
        {
          ...{
            id: 'v',
            aan: 'partij',
            partijId: 'wijkteam',
            andereGemeente: null,
            niveau: 'dat',
            staat: 'gevraagd',
          },
          gevraagdOp: '2026-11-03',
        } as const,
      ],
      doorgeleidingen: staat === 'doorgeleid' ? [doorgeleid] : [],
    },
    { staat },
  )

describe('in welke stand iedere handeling van het meldpunt mag (2.2.5, 5.5.4)', () => {
  test('iedere handeling staat in de tabel, en iedere rij is een handeling', () => {
    const namen = meldpunt.handelingen.map(({ id }) => id.replace('meldpunt.', ''))
    expect(namen.toSorted()).toEqual(Object.keys(mag).toSorted())
  })
  const combinaties = meldpunt.handelingen.flatMap((handeling) =>
    staten.map((staat) => [handeling.id.replace('meldpunt.', ''), staat, handeling] as const),
  )
  test.each(combinaties)('%s in de stand %s', (naam, staat, handeling) => {
    const oordeel = handeling.vooraf(vol(staat), { vandaag, wie: werker('meldpuntmedewerker') })
    const codes = oordeel.toegestaan ? [] : oordeel.redenen.map(({ code }) => code)
    expect(codes.some((code) => wanneer.includes(code))).toBe(!mag[naam]?.includes(staat))
  })
  test('geen handeling en geen blik van het meldpunt is voor een andere rol (5.5.4 lid 1)', () => {
    const alles = [...meldpunt.handelingen, ...meldpunt.beginnen, meldpunt.bekijken, ...meldpunt.lijsten]
    for (const { rollen } of alles) expect(rollen).toEqual(['meldpuntmedewerker'])
    expect(rolNamen.length).toBeGreaterThan(5)
  })
})
