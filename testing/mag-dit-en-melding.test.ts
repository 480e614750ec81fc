import { describe, test } from 'vitest'
import { toetsStelInformerenUit } from '../src/meldpunt/rules/informeren.ts'
import { toetsLegMeldingGegevenVast } from '../src/meldpunt/rules/triage.ts'
import { redenenOmTeWachten } from '../src/wet/bekendheid.ts'
import { categorieNamen } from '../src/wet/categorieen.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { combinaties } from './combinaties.ts'
import { codes, vergelijk, zeg } from './mag-dit.ts'
import { aan, feit, melding } from './melding.ts'

const jaNee = [true, false] as const

describe('wachten met vertellen: als stel-informeren-uit (AVG 14 lid 3 en 5 onder b; Q-21)', () => {
  test.each(combinaties({ reden: redenenOmTeWachten, gesproken: jaNee, maandVoorbij: jaNee }))(
    '$reden, gesproken $gesproken, een maand voorbij $maandVoorbij',
    (geval) => {
      const { reden, gesproken, maandVoorbij } = geval
      const dag = maandVoorbij ? '2027-01-05' : '2026-11-03'
      const feiten = melding(gesproken ? { gebeurtenissen: [feit('contact-gemelde', 'gesproken')] } : {})
      const invoer = { reden, toelichting: 'Dit weegt nu zwaarder.', herzienOp: plusDagen(dag, 7) }
      vergelijk(
        { wat: 'niet-vertellen', reden, gesproken: zeg(gesproken), maandVoorbij: zeg(maandVoorbij) },
        codes(toetsStelInformerenUit(invoer, feiten, aan(dag))),
        geval,
      )
    },
  )
})

describe('een melding bewaren: als leg-melding-gegeven-vast (5.5.2 lid 1; N-5.5.2-1-bz)', () => {
  test.each(categorieNamen)('%s', (categorie) => {
    const invoer = { categorie, waaromBijzonder: 'Zonder dit weten wij niet hoe snel het moet.' }
    vergelijk(
      { wat: 'melding-bewaren', soort: categorie, acuut: 'nee', woontHier: 'ja', noodzaak: 'ja' },
      codes(toetsLegMeldingGegevenVast(invoer, melding(), aan(), false)),
      { categorie },
    )
  })
})
