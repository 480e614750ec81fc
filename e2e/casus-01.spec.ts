import { nee, vraagAan } from '../src/demo/casus-01/stappen.ts'
import { casus01 } from '../src/demo/casus-01.ts'
import { voorbeeld } from '../src/demo/demo-ids.ts'
import { mens } from '../src/demo/mensen.ts'
import { spelerVan } from '../src/demo/speel.ts'
import type { Stap } from '../src/demo/stap.ts'
import { datumInWoorden } from '../src/teksten/datum-in-woorden.ts'
import { plusDagen, plusJaren } from '../src/wet/datum.ts'
import { bezettingVan } from './bezetting.ts'
import { expect, test } from './fixture.ts'
import { Spel } from './spelen.ts'

const gezin = {
  client: { ...mens(101), voornamen: 'Marjan', tussenvoegsel: 'van', achternaam: 'Zonneveld' },
  partner: { ...mens(102), voornamen: 'Kees', achternaam: 'Zonneveld' },
  dochter: { ...mens(103), voornamen: 'Tess', achternaam: 'Zonneveld', leeftijd: 15 },
}

/** Both lie in scope, so that only their number is in the way. */
const tweePartijen: Stap = {
  regel: 'Mag niet: twee partijen in één keer bevragen.',
  dag: 9,
  wie: 'toeleider',
  doe: 'onderzoek.vraag-gegevens-aan-partij',
  dossier: 'onderzoek',
  invoer: vraagAan(voorbeeld, ['schuldhulp', 'ggz'], {
    onderdeel: 'c',
    thema: 'schulden',
    vraag: 'Welke schuldregelingen liepen er eerder?',
    waarom: 'Om te weten of een nieuwe regeling kans heeft.',
    items: [
      {
        gegeven: 'Of er een regeling was',
        waaromNodig: 'Om te weten wat kans heeft.',
        waaromNietMinder: 'Minder kan niet.',
      },
    ],
    toestemming: true,
  }),
  ...nee({ 'een-partij-per-keer': 'stap-voor-stap' }),
}

/**
 * The stages of the story: until which day, and with how many interactions at most; 356 together, six of them to tell two people what is
 * kept of them (AVG 14).
 */
const etappes = [
  { naam: 'eerste contact', tot: 0, budget: 25 },
  { naam: 'start van het onderzoek', tot: 6, budget: 35 },
  { naam: 'gezin', tot: 7, budget: 56 },
  { naam: 'gegevens en partijen', tot: 16, budget: 72 },
  { naam: 'conclusie', tot: 24, budget: 28 },
  { naam: 'uitkomst en instemming', tot: 31, budget: 34 },
  { naam: 'coördinator en overdracht', tot: 32, budget: 28 },
  { naam: 'aanpak', tot: 299, budget: 57 },
  { naam: 'einde', tot: 301, budget: 21 },
]

/** Each client has a letter of their own, with nothing in it of the other. */
const brievenApart = async (spel: Spel): Promise<void> => {
  const toeleider = spelerVan(spel.bezetting.mensen, 'toeleider')
  const gelezen: string[] = []
  for (const wie of ['Marjan', 'Kees']) {
    await toeleider.ga(spel.adres('onderzoek'))
    await toeleider.page.getByText(/^Brieven \(/).click()
    await toeleider.link(new RegExp(`^Uitkomst van het onderzoek.*${wie}`))
    gelezen.push(await toeleider.page.getByRole('article').innerText())
  }
  const [vanClient = '', vanPartner = ''] = gelezen
  expect(vanClient).toContain('Heeft schulden bij drie schuldeisers')
  expect(vanPartner).not.toContain('Heeft schulden bij drie schuldeisers')
  expect(vanPartner).not.toContain('traject')
  expect(vanClient).not.toContain('Kees')
  expect(vanPartner).not.toContain('Marjan')
}

const tussendoor: Readonly<Record<string, (spel: Spel) => Promise<void>>> = {
  'gegevens en partijen': (spel) => spel.stap(tweePartijen),
  'uitkomst en instemming': brievenApart,
}

test('casus 01, door drie mensen op het scherm: van eerste contact tot het einde van de aanpak', async ({
  persoon,
  binnen,
}) => {
  test.setTimeout(480_000)
  const mensen = { toeleider: await persoon(), beslisser: await persoon(), coordinator: await persoon() }
  await mensen.toeleider.meldAan('noor')
  await mensen.beslisser.meldAan('karim')
  await mensen.coordinator.meldAan('ilse')
  const bezetting = bezettingVan(mensen, gezin)
  const spel = new Spel(bezetting)
  await spel.begin()
  const stappen = casus01({ gezin, gemeente: voorbeeld, d0: bezetting.d0, coordinatorId: '{ilse}' })
  let van = -1
  for (const { naam, tot, budget } of etappes) {
    const eigen = stappen.filter(({ dag }) => dag > van && dag <= tot)
    await test.step(naam, () =>
      binnen(budget, naam, async () => {
        for (const stap of eigen) await test.step(`dag ${stap.dag}: ${stap.regel}`, () => spel.stap(stap))
      }),
    )
    await tussendoor[naam]?.(spel)
    van = tot
  }
  await test.step('twee jaar na het einde wordt het onderzoek vernietigd', async () => {
    await mensen.toeleider.ga(spel.adres('onderzoek'))
    const op = datumInWoorden(plusJaren(plusDagen(bezetting.d0, 300), 2))
    await expect(mensen.toeleider.page.getByText(op).first()).toBeVisible()
  })
})
