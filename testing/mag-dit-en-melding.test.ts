import { describe, test } from 'vitest'
import { toetsKoppelTerug } from '../src/meldpunt/rules/afronden.ts'
import { toetsGeleidDoor } from '../src/meldpunt/rules/doorgeleiden.ts'
import { toetsStelInformerenUit } from '../src/meldpunt/rules/informeren.ts'
import { toetsVertelMeer } from '../src/meldpunt/rules/meer-terugkoppelen.ts'
import { toetsLegMeldingGegevenVast } from '../src/meldpunt/rules/triage.ts'
import { redenenOmTeWachten } from '../src/wet/bekendheid.ts'
import { categorieNamen } from '../src/wet/categorieen.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { type Grond, grondCodes, melderSoorten } from '../src/wet/melding.ts'
import type { WieInstemt } from '../src/wet/wie-instemt.ts'
import { combinaties } from './combinaties.ts'
import { codes, vergelijk, zeg } from './mag-dit.ts'
import { aan, feit, melding, vandaag } from './melding.ts'

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

const weet = feit('gemelde-geinformeerd', 'gesprek')
const zegtZelf: WieInstemt & { readonly geboortedatum: string | null } = {
  ...{ instemming: 'ja', door: 'zelf', vertegenwoordigers: [], kanNietZelf: false, leeftijd: null },
  ...{ datum: vandaag, geboortedatum: '1988-05-04' },
}

describe('een melding doorgeven aan wie helpt: als geleid-door (5.5.4 lid 1, 5.5.2 lid 3 en 4; N-5.5.4-1-tst, Q-02)', () => {
  const alle = combinaties({
    naar: ['hulp', 'bemoeizorg'] as const,
    ...{ instemming: jaNee, mijdtHulp: jaNee, jurist: jaNee },
  })

  test.each(alle)('$naar: instemming $instemming, mijdt hulp $mijdtHulp, jurist $jurist', (geval) => {
    const { naar, instemming, mijdtHulp, jurist } = geval
    const feiten = melding({ gebeurtenissen: [weet, feit('instemming', instemming ? 'ja' : 'nee')] })
    const grond = (een: Grond): readonly string[] =>
      codes(
        toetsGeleidDoor(
          {
            ...(naar === 'bemoeizorg' ? { taak: 'oggz' } : { partijId: 'wijkteam' }),
            ...{ grond: een, antwoord: zegtZelf, zaken: ['zorg'], gegevens: [{ gegevenId: 'een' }] },
            ...(een === 'mijdt-hulp' && mijdtHulp ? { watDreigt: 'Zij eet niet meer.' } : {}),
            ...(een === 'juridisch-akkoord' && jurist
              ? { akkoordVan: 'J. de Jurist', watDreigt: 'Zij eet niet meer.' }
              : {}),
          },
          feiten,
          aan(),
        ),
      )
    // It goes on the ground that stands; when none does, every one of them is refused.
    const redenen = grondCodes.map(grond)
    const mag = redenen.some((een) => een.length === 0)
    vergelijk(
      {
        wat: 'melding-doorgeven',
        naar,
        ...{ instemming: zeg(instemming), mijdtHulp: zeg(mijdtHulp), jurist: zeg(jurist) },
      },
      mag ? [] : redenen.flat(),
      geval,
    )
  })
})

describe('de melder iets vertellen: als koppel-terug en vertel-meer (2.2.5 lid 2 onder d; N-2.2.5-2d-lim, -vh)', () => {
  const alle = combinaties({
    melder: melderSoorten,
    vertelt: ['opgepakt', 'niet-opgepakt', 'meer'] as const,
    ...{ veilig: jaNee, tweede: jaNee },
  })

  test.each(alle)('$melder hoort $vertelt: veilig $veilig, een collega akkoord $tweede', (geval) => {
    const { melder, vertelt, veilig, tweede } = geval
    const gevraagd = feit('meer-gevraagd')
    const beslist = feit('meer-beslist', tweede ? 'akkoord' : 'niet-akkoord')
    const feiten = melding(
      {
        melder: { id: 'melder', soort: melder, verborgen: false, anoniem: false },
        gebeurtenissen: [feit('veiligheid', veilig ? 'veilig' : 'in-gevaar'), gevraagd, beslist],
      },
      { staat: 'afgerond' },
    )
    const bereik = { mail: '', adres: '' }
    const redenen =
      vertelt === 'meer'
        ? codes(toetsVertelMeer({ datum: vandaag, ditVerzoek: gevraagd.id }, feiten, aan()))
        : codes(toetsKoppelTerug({ datum: vandaag, wat: vertelt, hoe: 'telefoon', bereik }, feiten, aan()))
    vergelijk(
      { wat: 'melder-vertellen', melder, vertelt, veilig: zeg(veilig), tweede: zeg(tweede) },
      redenen,
      geval,
    )
  })
})
