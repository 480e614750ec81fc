import { gerrit } from '../src/demo/casus-04/verzoek.ts'
import { casus04 } from '../src/demo/casus-04.ts'
import { voorbeeld } from '../src/demo/demo-ids.ts'
import { demoPartijen } from '../src/demo/partijen.ts'
import { spelerVan } from '../src/demo/speel.ts'
import type { Stap } from '../src/demo/stap.ts'
import { geefGeenInformatie } from '../src/partijportaal/geef-geen-informatie.ts'
import { algemeen, handelingTekst } from '../src/teksten/catalogus.ts'
import { naamVan } from '../src/verwerking/verwerking.ts'
import { beslisVerzoek } from '../src/verzoek/beslis-verzoek.ts'
import { domeinen } from '../src/wet/domeinen.ts'
import { type Bezetting, vandaag } from './bezetting.ts'
import { expect, test } from './fixture.ts'
import { Spel } from './spelen.ts'
import { enterOp } from './toetsen.ts'

const huurder = { ...gerrit, voornamen: 'Barend', achternaam: 'Zeilmaker', huisnummer: '19' }

const bezettingVan = (mensen: Bezetting['mensen']): Bezetting => ({
  ...{ mensen, d0: vandaag() },
  partijen: new Map(demoPartijen(voorbeeld, vandaag()).map(({ id, naam }) => [id, naam])),
  woorden: {
    ...{
      client: 'Barend',
      man: 'Barend',
      'man-daar': 'Barend',
      'man-hier': 'Barend',
      'man-in-aanpak': 'Barend',
    },
    ...{ broer: 'Henk', ilse: 'Ilse Jansen', 'aan-ggz': 'Ggz De Brug' },
    ...{ problemen: 'Problemen die blijven', overlast: 'Overlast' },
    'item-komt': 'Of hij bij de huisarts komt',
    'item-wanneer': 'Wanneer hij weer komt',
    'item-eerder': 'Of eerder hulp is aanvaard',
    'item-maatregel': 'Of er een maatregel om woonoverlast loopt',
    ...{ komt: 'Hij komt bij de huisarts', 'komt-daar': 'Hij komt bij de huisarts' },
    'antwoord-komt': 'Of hij bij de huisarts komt',
    'antwoord-wanneer': 'Wanneer hij weer komt',
    'antwoord-eerder': 'Of eerder hulp is aanvaard',
    'antwoord-maatregel': 'Of er een maatregel om woonoverlast loopt',
    ...{ maatregel: 'Er loopt een aanwijzing', 'maatregel-daar': 'Er loopt een aanwijzing' },
    schoonmaak: domeinen['maatschappelijke-ondersteuning'].naam,
    begeleiding: domeinen['geestelijke-gezondheidszorg'].naam,
    doel: 'De woning is schoon.',
  },
})

/**
 * Up to what the parties answered and what the client then agrees to: the conference is a chapter of its own. What begins a case in a role
 * that has no such button has no page to refuse on: that is in the test of all routes.
 */
const opHetScherm = ({ dag, verwacht, dossier }: Stap): boolean =>
  dag <= 22 && (verwacht !== 'rol' || dossier !== undefined)

/** Where the weighing is not enough, the form has nothing to take along and says that nothing starts, and why; so does its check page. */
const startNiet = async (spel: Spel): Promise<void> => {
  const karim = spelerVan(spel.bezetting.mensen, 'beslisser')
  await karim.ga(`${spel.adres('verzoek')}/handelingen/${naamVan(beslisVerzoek)}`)
  for (let blad = 0; blad < 2; blad += 1) {
    await expect(
      karim.page.getByText('Over Barend Zeilmaker start geen onderzoek. Niet aannemelijk:'),
    ).toBeVisible()
    if (blad === 0) await karim.knop(algemeen.verder)
  }
  await karim.link(algemeen.annuleren)
}

/** Who treats him says no without a mouse. */
const metToetsen = async (spel: Spel): Promise<void> => {
  const roos = spelerVan(spel.bezetting.mensen, 'behandelaar')
  await roos.ga(spel.adres('vraag-behandelaar'))
  const { titel, knop, gedaan } = handelingTekst(geefGeenInformatie.id)
  await enterOp(roos, roos.page.getByRole('link', { name: titel, exact: true }).first())
  await enterOp(roos, roos.page.getByRole('button', { name: algemeen.verder, exact: true }))
  await enterOp(roos, roos.page.getByRole('button', { name: knop, exact: true }))
  await expect(roos.page.getByText(gedaan).first()).toBeVisible()
}

/** What is done on the screens in a way of its own, by the line of the story. */
const anders = ({ doe, verwacht }: Stap): ((spel: Spel) => Promise<void>) | undefined => {
  if (doe === geefGeenInformatie.id) return metToetsen
  const redenen = typeof verwacht === 'object' ? Object.keys(verwacht.geweigerd) : []
  return redenen.includes('gegeven-van-wie-niet-start') ? startNiet : undefined
}

test('casus 04, op het scherm: verzoek, beslissing, vragen aan ggz, huisarts en burgemeester, en wat niet mag', async ({
  persoon,
}) => {
  test.setTimeout(600_000)
  const mensen = {
    ...{ toeleider: await persoon(), beslisser: await persoon(), coordinator: await persoon() },
    ...{ consulent: await persoon(), behandelaar: await persoon() },
    ...{ huisarts: await persoon({ breedte: 360 }), burgemeester: await persoon() },
  }
  await mensen.toeleider.meldAan('noor')
  await mensen.beslisser.meldAan('karim')
  await mensen.coordinator.meldAan('ilse')
  await mensen.consulent.meldAan('wouter')
  await mensen.behandelaar.meldAan('roos')
  await mensen.huisarts.meldAan('hugo')
  await mensen.burgemeester.meldAan('vera')
  const spel = new Spel(bezettingVan(mensen))
  await spel.begin()
  for (const stap of casus04('{ilse}', huurder).filter(opHetScherm))
    await test.step(`dag ${stap.dag}: ${stap.regel}`, () => anders(stap)?.(spel) ?? spel.stap(stap))
})
