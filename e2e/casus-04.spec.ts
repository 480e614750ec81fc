import { gerrit } from '../src/demo/casus-04/verzoek.ts'
import { casus04 } from '../src/demo/casus-04.ts'
import { voorbeeld } from '../src/demo/demo-ids.ts'
import { demoPartijen } from '../src/demo/partijen.ts'
import type { Stap } from '../src/demo/stap.ts'
import { domeinen } from '../src/wet/domeinen.ts'
import { type Bezetting, vandaag } from './bezetting.ts'
import { test } from './fixture.ts'
import { Spel } from './spelen.ts'

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
    await test.step(`dag ${stap.dag}: ${stap.regel}`, () => spel.stap(stap))
})
