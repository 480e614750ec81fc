import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aanpak, als, gebeurtenis } from '../../../testing/aanpak.ts'
import { handelingen } from '../../../testing/toetsen-van-aanpak.ts'
import { invoer } from '../../../testing/willekeurige-aanpak.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { rolNamen } from '../../wet/rollen.ts'
import { zichtbareOnderdelen } from './bekijk-aanpak.ts'
import type { Feiten, Kader } from './feiten.ts'
import { toetsKandidaat } from './kandidaat.ts'
import { type Staat, staten } from './staten.ts'

/** Reasons that say: not you, or not now. Everything else is about what was typed or what is in the dossier. */
const wieOfWanneer = [
  'geen-coordinator',
  'niet-de-coordinator',
  'niet-het-college',
  'eigen-zaak',
  'aanpak-beeindigd',
  'aanwijzing-niet-aanvaard',
  'aanpak-niet-in-deze-stand',
  'geen-melding-om-te-beantwoorden',
  'belverzoek-alleen-zelf',
  'keuze-alleen-zelf',
]

const mensen: Readonly<Record<string, Kader>> = {
  'de coördinator': als('coordinator', 'jansen'),
  'een andere coördinator': als('coordinator', 'de-boer'),
  'het college': als('beslisser', 'bakker'),
  'de coördinator in de pet van het college': als('beslisser', 'jansen'),
  'de toeleider': als('toeleider', 'jansen'),
}

const looptNu: readonly Staat[] = ['in-uitvoering', 'einde-gemeld']
const taak = { wie: 'de coördinator', in: looptNu } as const
const aanwijzing = { wie: 'de coördinator', in: ['aangewezen'] } as const
const zelf = { wie: 'wie er zelf in staat', in: [] } as const
const overal = { wie: 'het college', in: staten } as const
const totHetEinde = ['aangewezen', 'teruggegeven', 'in-uitvoering', 'einde-gemeld'] as const

interface Rij {
  readonly wie: string
  /** Who may do it as well, in the same states. */
  readonly ook?: string
  readonly in: readonly Staat[]
}

/** Who may do what, and in which states, by hand (2.3a.3, 5.4.4 lid 2, 7 and 8, Awb 2:4). */
const mag: Readonly<Record<string, Rij>> = {
  'aanvaard-aanwijzing': aanwijzing,
  'neem-aanwijzing-over': aanwijzing,
  'wijs-aanwijzing-af': aanwijzing,
  'leg-doel-vast': taak,
  'verbeter-doel': taak,
  'verbeter-samenspraak': taak,
  'maak-afspraak': taak,
  'leg-ja-van-partij-vast': taak,
  'leg-nee-van-partij-vast': taak,
  'verbeter-antwoord-van-partij': taak,
  'haal-antwoord-van-partij-weg': taak,
  'meld-afspraak-gedaan': taak,
  'meld-afspraak-lukt-niet': taak,
  ...{ 'verzet-afspraak': taak, 'verbeter-afspraak': taak },
  'trek-afspraak-in': taak,
  'leg-voortgang-vast': taak,
  'verbeter-voortgang': taak,
  'leg-samenspraak-vast': taak,
  ...{ 'voeg-vertegenwoordiger-toe': taak, 'voeg-kantoor-toe': taak, 'voeg-mantelzorger-toe': taak },
  'beeindig-vertegenwoordiging': taak,
  ...{ 'leg-contactpersoon-vast': taak, 'verbeter-contactpersoon': taak, 'haal-contactpersoon-weg': taak },
  ...{ 'maak-gespreksafspraak': taak, 'verzet-gespreksafspraak': taak, 'zeg-gespreksafspraak-af': taak },
  ...{ 'leg-terugvalafspraak-vast': taak, 'deel-met-partij': taak },
  ...{ 'beleg-casusoverleg': taak, 'nodig-partij-uit': taak, 'breng-in-casusoverleg': taak },
  ...{ 'laat-partij-meelezen': taak, 'neem-inbreng-over': taak, 'laat-inbreng-liggen': taak },
  ...{ 'verbeter-gegeven': taak, 'leg-melding-aan-ontvanger-vast': taak },
  ...{ 'leg-antwoord-gever-vast': taak, 'vraag-gever': taak, 'trek-vraag-aan-gever-in': taak },
  'haal-melding-aan-ontvanger-weg': taak,
  'trek-verstrekking-in': taak,
  ...{ 'leg-vernietiging-vast': taak, 'leg-uitleg-aan-client-vast': taak },
  ...{ 'verbeter-gebeurtenis': taak, 'haal-gebeurtenis-weg': taak },
  'leg-dienstverklaring-vast': taak,
  ...{ 'laat-client-stoppen': taak, 'bevestig-stoppen': taak },
  ...{ 'stuur-coordinatorbrief': taak, 'leg-antwoord-op-uitnodiging-vast': taak },
  ...{ 'leg-overlijden-vast': taak, 'meld-aan-college': taak },
  ...{ 'meld-spoed': taak, 'trek-melding-in': taak },
  ...{ 'spreek-evaluatie-af': taak, 'houd-evaluatie': taak, 'leg-achttien-vast': taak },
  'leg-signaal-vast': { wie: 'het college', ook: 'de coördinator', in: looptNu },
  'weeg-signaal': { wie: 'het college', in: totHetEinde },
  ...{ 'bied-overdracht-aan': taak, 'leg-taak-neer': taak },
  ...{ 'leg-zvh-overleg-vast': taak, 'begin-zvh-afstemming': taak, 'geef-aan-zvh': taak },
  'meld-aan-bij-zvh': { wie: 'het college', in: looptNu },
  ...{ 'informeer-client-over-zvh': overal, 'trek-zvh-aanmelding-in': overal },
  'beantwoord-melding': { wie: 'het college', in: looptNu },
  'haal-vastlegging-weg': { wie: 'het college', in: totHetEinde },
  'vervang-coordinator': { wie: 'het college', in: totHetEinde },
  'trek-aanwijzing-in': { wie: 'het college', in: ['aangewezen', ...looptNu] },
  'wijs-waarnemer-aan': { wie: 'het college', in: looptNu },
  'beeindig-waarneming': { wie: 'het college', ook: 'de coördinator', in: looptNu },
  'verbeter-waarneming': { wie: 'het college', in: looptNu },
  'beslis-einde': { wie: 'het college', in: totHetEinde },
  // Who is in it asks it himself, on his own page: nobody who works here.
  ...{ 'vraag-terugbellen': zelf, 'beantwoord-uitnodiging': zelf },
  // What a party still has to hand over can come in after the end as well (5.4.4 lid 8).
  'leg-overdracht-vast': { wie: 'het college', in: staten },
  'leg-verklaring-vast': { wie: 'het college', in: staten },
}

/** An aanpak in each state, after a notification and with a hand-over to wait for. */
const inStaat = (staat: Staat): Feiten =>
  aanpak(
    { staat, coordinator: staat === 'teruggegeven' ? null : 'jansen' },
    {
      gebeurtenissen: [
        gebeurtenis('coordinator-vervangen', 3, { code: 'partij' }),
        gebeurtenis('signaal', 4, { code: 'coordinator' }),
        gebeurtenis('melding-aan-college', 5, { code: 'taak-niet-goed-mogelijk' }),
      ],
    },
  )

/** Where nothing says not you or not now, as 'wie, stand'. */
const open = (oordeel: (feiten: Feiten, kader: Kader) => Oordeel): readonly string[] =>
  Object.entries(mensen).flatMap(([wie, kader]) =>
    staten
      .filter((staat) => {
        const uitkomst = oordeel(inStaat(staat), kader)
        return uitkomst.toegestaan || uitkomst.redenen.every(({ code }) => !wieOfWanneer.includes(code))
      })
      .map((staat) => `${wie}, ${staat}`),
  )

describe('wie wat mag en wanneer: alle mensen in alle standen (2.3a.3, 5.4.4 lid 2 en 7)', () => {
  test('iedere handeling heeft een rij', () => {
    expect(Object.keys(handelingen).filter((slug) => !mag[slug])).toEqual([])
  })
  test.each(Object.entries(handelingen))('%s: vooraf en met invoer', (slug, { vooraf, toets }) => {
    const rij = mag[slug]
    const college = rij?.wie === 'het college'
    const verwacht = [rij?.ook, rij?.wie].flatMap((wie) =>
      wie === undefined
        ? []
        : staten.flatMap((staat) => (rij?.in.includes(staat) ? [`${wie}, ${staat}`] : [])),
    )
    // Given back, nobody is coordinator: who was one decides for the college like anybody else (Awb 2:4).
    if (college && rij.in.includes('teruggegeven'))
      verwacht.push('de coördinator in de pet van het college, teruggegeven')
    expect(open(vooraf)).toEqual(verwacht)
    // An end is notified once: that is about what was chosen.
    if (slug === 'meld-aan-college') return
    fc.assert(
      fc.property(invoer, (een) => {
        expect(open((feiten, kader) => toets(een, feiten, kader))).toEqual(verwacht)
      }),
      { numRuns: 10 },
    )
  })
})

describe('wat iemand van een aanpak ziet: iedere rol in iedere stand (5.4.4 lid 2 en 7, AVG 32)', () => {
  const alles = ['stand', 'mensen', 'meldingen', 'doelen', 'afspraken', 'voortgang', 'gegevens']
  const college = ['stand', 'meldingen']
  const ziet: Readonly<Record<Staat, readonly [coordinator: readonly string[], college: readonly string[]]>> =
    {
      aangewezen: [['stand'], college],
      teruggegeven: [[], college],
      'in-uitvoering': [alles, college],
      'einde-gemeld': [alles, college],
      beeindigd: [[], ['stand']],
    }
  const gevallen = rolNamen.flatMap((rol) => staten.map((staat) => ({ rol, staat })))
  test.each(gevallen)('$rol, $staat', ({ rol, staat }) => {
    const [coordinator, beslisser] = ziet[staat]
    const zien = (wie: string) => zichtbareOnderdelen(inStaat(staat), als(rol, wie))
    expect(zien('jansen')).toEqual(rol === 'coordinator' ? coordinator : rol === 'beslisser' ? beslisser : [])
    expect(zien('de-boer')).toEqual(rol === 'beslisser' ? beslisser : [])
  })
})

describe('wie coördinator kan zijn: werkgever en betrokkenheid (2.3a.3 lid 1)', () => {
  const werkgevers = [
    ['college', true],
    ['schuldhulp', true],
    ['school', false],
    [null, false],
  ] as const
  test.each(werkgevers)('werkt bij %s', (werkgever, kan) => {
    const redenen = (naamKomtVoor: boolean, dubbeleRol: boolean) => {
      const verklaring = { naamKomtVoor, nietDezelfde: false, dubbeleRol, rollenApart: false }
      return toetsKandidaat({ gebruikerId: 'x', werkgever, verklaring }, ['schuldhulp', 'ggz']).flatMap(
        (een) => (een ? [een.code] : []),
      )
    }
    const niet = kan ? [] : ['coordinator-hoort-bij-geen-partij']
    expect(redenen(false, false)).toEqual(niet)
    expect(redenen(true, false)).toEqual(['coordinator-is-betrokkene', ...niet])
    expect(redenen(false, true)).toEqual(['dubbele-rol-niet-bevestigd', ...niet])
    expect(redenen(true, true)).toEqual(['coordinator-is-betrokkene', 'dubbele-rol-niet-bevestigd', ...niet])
  })
})
