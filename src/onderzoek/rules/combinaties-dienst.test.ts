import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  dienst,
  dossier,
  gegevenInvoer,
  lopend,
  partner,
  vandaag,
} from '../../../testing/onderzoek.ts'
import { afgesproken } from '../../../testing/reikwijdtes.ts'
import { type Domein, domeinNamen, isSociaalDomein, type WetCode } from '../../wet/domeinen.ts'
import { type Thema, themaNamen } from '../../wet/themas.ts'
import { dienstSoorten, dienstStaten, type Feiten } from './feiten.ts'
import { toetsLegDienstverklaringVast, verklaringswijzen } from './leg-dienstverklaring-vast.ts'
import { toetsLegGegevenVast } from './leg-gegeven-vast.ts'
import { toetsStelDienstVoor } from './stel-dienst-voor.ts'

const jaNee = [true, false] as const
const allesOpen: Partial<Feiten> = {
  reikwijdtes: [afgesproken({ binnen: themaNamen })],
}
const voorstel = {
  betrokkeneId: client,
  domein: 'schuldhulp',
  soort: 'dienst',
  waarvoor: 'De schulden regelen.',
  beslisser: '',
  besluitKenmerk: '',
  opWensVanClient: false,
} as const

describe('wat de cliënt weigerde, komt alleen op zijn wens terug (2.3a.1 lid 4 en 6)', () => {
  const gevallen = dienstStaten.flatMap((staat) =>
    jaNee.flatMap((persoon) =>
      jaNee.flatMap((domein) =>
        jaNee.flatMap((soort) => jaNee.map((wens) => ({ staat, persoon, domein, soort, wens }))),
      ),
    ),
  )
  test.each(gevallen)(
    '$staat, zelfde persoon $persoon, domein $domein, soort $soort, op wens $wens',
    ({ staat, persoon, domein, soort, wens }) => {
      const eerder = dienst('eerder', {
        staat,
        betrokkeneId: persoon ? client : partner,
        domein: domein ? 'schuldhulp' : 'participatie',
        soort: soort ? 'dienst' : 'interventie',
      })
      const oordeel = toetsStelDienstVoor(
        { ...voorstel, opWensVanClient: wens },
        lopend({ diensten: [eerder] }),
        vandaag,
      )
      const niet = staat === 'geweigerd' && persoon && domein && soort && !wens
      expect(codes(oordeel)).toEqual(niet ? ['dienst-eerder-geweigerd'] : [])
    },
  )
})

describe('een dienst past bij een afgesproken onderwerp (2.3a.1 lid 4)', () => {
  /** Which theme touches which domain, by hand. */
  const raakt: Readonly<Record<Thema, readonly Domein[]>> = {
    inkomen: ['participatie', 'werk-en-inkomen'],
    schulden: ['schuldhulp'],
    gezondheid: ['publieke-gezondheid', 'medische-zorg', 'langdurige-zorg', 'geestelijke-gezondheidszorg'],
    'hulp-thuis': ['maatschappelijke-ondersteuning', 'langdurige-zorg', 'welzijn'],
    opvoeding: ['jeugd', 'publieke-gezondheid', 'welzijn'],
    onderwijs: ['onderwijs'],
    werk: ['participatie', 'werk-en-inkomen'],
    wonen: ['maatschappelijke-ondersteuning', 'wonen'],
    inburgering: ['inburgering'],
    veiligheid: ['jeugd', 'openbare-orde-en-veiligheid'],
  }
  test.each(themaNamen)('alleen %s afgesproken', (thema) => {
    const feiten = lopend({
      reikwijdtes: [afgesproken({ binnen: [thema] })],
    })
    const past = domeinNamen.filter(
      (domein) =>
        toetsStelDienstVoor(
          { ...voorstel, domein, beslisser: isSociaalDomein(domein) ? '' : 'een ander' },
          feiten,
          vandaag,
        ).toegestaan,
    )
    expect(past).toEqual(raakt[thema])
  })
})

describe('levensovertuiging en afkomst: alleen om een dienst passend te maken (5.4.1 lid 2)', () => {
  const gevallen = domeinNamen.flatMap((domein) =>
    dienstSoorten.flatMap((soort) =>
      dienstStaten.flatMap((staat) => jaNee.map((eigen) => ({ domein, soort, staat, eigen }))),
    ),
  )
  test.each(gevallen)('$soort $domein, $staat, voor de persoon zelf: $eigen', (geval) => {
    const { domein, soort, staat, eigen } = geval
    const feiten = lopend({
      ...allesOpen,
      diensten: [dienst('d', { domein, soort, staat, betrokkeneId: eigen ? client : partner })],
    })
    const mag =
      eigen &&
      soort === 'dienst' &&
      staat !== 'geweigerd' &&
      (domein === 'jeugd' || domein === 'maatschappelijke-ondersteuning')
    for (const categorie of ['levensovertuiging', 'afkomst'] as const) {
      const past = { dienstId: 'd', waaromDienst: 'De hulp komt op een andere dag.' }
      const waarom = { extraNoodzaak: 'Voor een passende hulp.', ...past }
      const invoer = gegevenInvoer({ categorie, niveau: 'dat', ...waarom })
      expect(codes(toetsLegGegevenVast(invoer, feiten, vandaag))).toEqual(mag ? [] : ['geen-passende-dienst'])
    }
  })
})

describe('wat de cliënt over een dienst zegt (2.3a.2 lid 2, Wmo 2.3.5 lid 2, Participatiewet)', () => {
  const ja = ['mondeling', 'schriftelijk', 'aanvraag']
  /** In which way a yes counts; bijstand asks for an application, unless that is how it all began. */
  const telt = (domein: Domein, alAangevraagd: boolean): readonly string[] => {
    if (domein === 'maatschappelijke-ondersteuning') return ['mondeling', 'schriftelijk']
    return domein === 'participatie' && !alAangevraagd ? ['aanvraag'] : ja
  }
  const wetten: readonly (WetCode | null)[] = ['participatiewet', 'wmo-2015', null]
  const mensen = [
    { wie: client, samen: true },
    { wie: partner, samen: true },
    { wie: 'dochter', samen: false },
  ]
  const gevallen = domeinNamen.flatMap((domein) =>
    dienstSoorten.flatMap((soort) =>
      wetten.flatMap((wet) => mensen.map(({ wie, samen }) => ({ domein, soort, wet, wie, samen }))),
    ),
  )
  test.each(gevallen)(
    '$domein, $soort, verzoek onder $wet, van $wie',
    ({ domein, soort, wet, wie, samen }) => {
      const feiten = lopend({
        dossier: dossier({ wet }),
        diensten: [dienst('d', { domein, soort, betrokkeneId: wie })],
      })
      const zegt = (antwoord: 'aanvaard' | 'geweigerd') =>
        verklaringswijzen.filter(
          (wijze) =>
            toetsLegDienstverklaringVast(
              { dienstId: 'd', antwoord, wijze, datum: vandaag, dreiging: false },
              feiten,
              vandaag,
            ).toegestaan,
        )
      const magJa = telt(domein, wet === 'participatiewet' && samen)
      expect(zegt('aanvaard')).toEqual(soort === 'interventie' ? [] : magJa)
      expect(zegt('geweigerd')).toEqual(soort === 'interventie' ? [] : ja)
    },
  )
})
