import { bijMelding, doorzettingen, type Grond, gronden, isDoorzetting, melders } from '../../wet/melding.ts'
import { oordeel, type Reden } from '../../wet/oordeel.ts'
import { type Antwoorden, isJa } from './antwoorden.ts'
import { overSoort, soortVan } from './gegeven.ts'
import type { Onderwerp } from './onderwerp.ts'
import { punt, puntAls, type Uitkomst, volgtUit } from './uitkomst.ts'

const als = (geldt: boolean, code: string, artikel: Reden['artikel']): Reden | undefined =>
  geldt ? { code, artikel } : undefined

const melderVan = (a: Antwoorden) => melders[a.melder as keyof typeof melders]

/** "Mag ik mijn zorgen melden?" Anybody may, of who lives here, when it is not acute (2.2.5 lid 1; N-2.2.5-1-zelf, N-5.5.1-prf). */
export const melden: Onderwerp = {
  paginas: () => [['melder']],
  feiten: ['acuut', 'woontHier', 'geweld'],
  uitkomst: (a) =>
    volgtUit(
      oordeel('meldpunt', [
        als(isJa(a, 'acuut'), 'magdit-acuut', 'melding-ingezetene'),
        als(!isJa(a, 'woontHier'), 'magdit-andere-gemeente', 'melding-ingezetene'),
      ]),
      {
        uitleg: 'melden',
        mits: [
          puntAls(isJa(a, 'geweld'), 'bel-veilig-thuis', 'veilig-thuis'),
          puntAls(a.melder !== 'zelf', 'persoon-hoort-het', 'melding-informeren'),
          puntAls(melderVan(a).magVerborgen, 'naam-geheim', 'melding-melder'),
          puntAls(a.melder === 'professional', 'naam-bekend', 'melding-melder'),
          puntAls(a.melder === 'professional', 'liever-verzoek', 'meldpunt'),
          punt('bel-meldpunt', 'meldpunt'),
        ],
        volgende: 'melden',
        anders: isJa(a, 'acuut') ? 'bel-112' : 'bel-andere-gemeente',
      },
    ),
}

/** "Mag het meldpunt een melding bewaren?" Not of an acute call, nor about who lives elsewhere (5.5.2; N-5.5.2-1-beh, N-2.2.5-2-ing). */
export const meldingBewaren: Onderwerp = {
  paginas: () => [['soort']],
  feiten: ['acuut', 'woontHier', 'noodzaak'],
  uitkomst: (a) =>
    volgtUit(
      oordeel('melddossier', [
        als(isJa(a, 'acuut'), 'magdit-acuut-niet-bewaren', 'melding-ingezetene'),
        als(!isJa(a, 'woontHier'), 'magdit-niet-ingezetene', 'melding-ingezetene'),
        als(!bijMelding.includes(soortVan(a)), 'categorie-niet-bij-melding', 'melding-gegevens'),
        als(!isJa(a, 'noodzaak'), 'magdit-niet-nodig', 'avg-beginselen'),
      ]),
      {
        uitleg: 'melding-bewaren',
        mits: [
          punt('alleen-triage', 'melddossier'),
          punt('persoon-hoort-het', 'melding-informeren'),
          ...overSoort(soortVan(a)),
          punt('hoogstens-een-jaar', 'melddossier'),
        ],
        volgende: 'melding-bewaren',
        anders: 'alleen-tellen',
      },
    ),
}

/** On what it goes to who can help: instemming; without it the oggz for who avoids help, or a lawyer who signs off (N-5.5.4-1-tst, Q-02). */
const grondVan = (a: Antwoorden): Grond | undefined => {
  if (isJa(a, 'instemming')) return 'instemming'
  if (a.naar === 'bemoeizorg' && isJa(a, 'mijdtHulp')) return 'mijdt-hulp'
  return isJa(a, 'jurist') ? 'juridisch-akkoord' : undefined
}

const doorgevenMag = (a: Antwoorden): Uitkomst => {
  const naar = a.naar ?? ''
  if (isDoorzetting(naar))
    return volgtUit(oordeel(doorzettingen[naar].artikel, []), {
      uitleg: 'melding-doorzetten',
      mits: [punt('eigen-dossier', 'gescheiden-taken'), punt('alleen-nodig-voor-die-wet', 'avg-beginselen')],
      volgende: 'melding-doorzetten',
    })
  const elders = naar === 'andere-gemeente'
  const artikel = elders ? 'melding-naar-andere-gemeente' : 'melding-doorgeven'
  const grond = elders ? undefined : grondVan(a)
  const tegen = elders
    ? als(!isJa(a, 'gevraagd'), 'magdit-gemeente-vroeg-niet', 'melding-naar-andere-gemeente')
    : als(!grond, 'magdit-melding-zonder-instemming', 'melding-doorgeven')
  return volgtUit(oordeel(grond ? gronden[grond].artikel : artikel, [tegen]), {
    uitleg: elders ? 'melding-andere-gemeente' : `melding-doorgeven-${grond ?? 'instemming'}`,
    mits: [
      punt('alleen-wat-ontvanger-nodig-heeft', 'melding-doorgeven'),
      puntAls(!elders, 'persoon-weet-ervan', 'melding-informeren'),
      puntAls(!elders, 'pas-klaar-als-opgepakt', 'melding-doorgeleiden'),
    ],
    volgende: 'melding-doorgeven',
  })
}

/** "Mag een melding worden doorgegeven?" With instemming, or under the law of its own (5.5.4 lid 1, 5.5.2 lid 3 and 5, 5.2.6, Wvggz). */
export const meldingDoorgeven: Onderwerp = {
  paginas: () => [['naar']],
  feiten: ['instemming', 'mijdtHulp', 'jurist', 'gevraagd'],
  uitkomst: doorgevenMag,
}

/** "Mag het meldpunt de melder iets vertellen?" That it was taken up; more only a professional, and a second worker agrees (N-2.2.5-2d-lim, -vh). */
export const melderVertellen: Onderwerp = {
  paginas: () => [['melder'], ['vertelt']],
  feiten: ['veilig', 'tweede'],
  uitkomst: (a) => {
    const meer = a.vertelt === 'meer'
    const artikel = 'melding-terugkoppelen'
    return volgtUit(
      oordeel(artikel, [
        als(a.melder === 'zelf', 'melder-is-de-gemelde', artikel),
        als(!isJa(a, 'veilig'), 'veiligheid-in-gevaar', artikel),
        als(a.vertelt === 'niet-opgepakt' && a.melder === 'burger', 'inwoner-hoort-minder', artikel),
        als(meer && a.melder === 'burger', 'inwoner-hoort-nooit-meer', artikel),
        als(meer && !isJa(a, 'tweede'), 'magdit-meer-zonder-collega', artikel),
      ]),
      {
        uitleg: meer ? 'melder-vertellen-meer' : 'melder-vertellen',
        mits: [
          puntAls(!meer, 'alleen-vaste-zinnen', artikel),
          puntAls(meer, 'precies-dat', artikel),
          punt('niets-over-de-persoon', artikel),
        ],
        volgende: 'melder-vertellen',
        anders: a.melder === 'zelf' ? 'spreek-persoon' : 'zeg-niets',
      },
    )
  },
}
