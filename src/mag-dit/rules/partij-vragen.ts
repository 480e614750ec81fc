import { magIetsVerstrekken, moetVerstrekken } from '../../wet/mag-verstrekken.ts'
import { oordeel, type Reden } from '../../wet/oordeel.ts'
import { partijRegimes } from '../../wet/partij-regimes.ts'
import { isVanCollege } from '../../wet/partijenlijst.ts'
import { verstrekwegen } from '../../wet/verstrekwegen.ts'
import type { Antwoorden } from './antwoorden.ts'
import { niveauVan, overNiveau, overSoort, soortVan } from './gegeven.ts'
import type { Onderwerp } from './onderwerp.ts'
import {
  heeftGeheim,
  isOnderzoek,
  overBsn,
  partijPaginas,
  partijVan,
  staatErop,
  verstrekkerVan,
  wegVan,
} from './partij.ts'
import { type Punt, punt, puntAls, type Uitkomst, volgtUit } from './uitkomst.ts'

const redenAls = (geldt: boolean, reden: Reden): Reden | undefined => (geldt ? reden : undefined)

/** In an onderzoek: only who is on the list, not a part of the college, and of a secret only where something opens it. */
const tegenInOnderzoek = (a: Antwoorden, op: string): readonly (Reden | undefined)[] => [
  redenAls(!staatErop(a, wegVan(a), op), { code: 'partij-niet-op-lijst', artikel: 'partijenlijst' }),
  redenAls(isVanCollege(partijVan(a).soort), { code: 'partij-van-college', artikel: 'hergebruik' }),
  redenAls(heeftGeheim(a) && !magIetsVerstrekken(verstrekkerVan(a), op).toegestaan, {
    code: 'geheimhouder-zonder-toestemming',
    artikel: 'verstrekken-door-geheimhouder',
  }),
]

/** At a triage who may give nothing by its own law is not asked; whether somebody agrees is known when it answers (5.5.3). */
const tegenBuitenOnderzoek = (a: Antwoorden, op: string): readonly (Reden | undefined)[] => {
  const mag = magIetsVerstrekken({ ...verstrekkerVan(a), toestemming: true }, op)
  return mag.toegestaan ? [] : mag.redenen
}

const mitsInOnderzoek = (a: Antwoorden): readonly (Punt | undefined)[] => {
  const samen = wegVan(a) === 'op-verzoek-van-client'
  return [
    puntAls(samen, 'bespreek-met-client', 'partijen-betrekken'),
    puntAls(samen, 'binnen-reikwijdte', 'reikwijdte'),
    puntAls(!samen, 'binnen-ernstige-problemen', 'reikwijdte-ernstige-problemen'),
    puntAls(!samen, 'client-weet-ervan', 'client-betrekken'),
    punt('een-partij-tegelijk', 'stap-voor-stap'),
  ]
}

/** What the question itself says, and what the party may do with it. */
const mitsAltijd = (a: Antwoorden, op: string): readonly (Punt | undefined)[] => {
  const moet = moetVerstrekken(verstrekkerVan(a))
  const { regime } = partijVan(a)
  const jeugd = moet && regime === 'jeugdwet-7-3-11'
  const fase = verstrekwegen[wegVan(a)].fase
  return [
    punt('zeg-waarom', fase === 'triage' ? 'melding-inlichtingen' : 'verstrekken-door-partij'),
    puntAls(fase === 'triage', 'eerst-de-persoon-zelf', 'melding-triage'),
    ...overNiveau(niveauVan(a)),
    ...overSoort(soortVan(a)),
    puntAls(moet && !jeugd, 'partij-moet-tenzij', partijRegimes[regime].artikel),
    puntAls(jeugd, 'partij-moet-jeugdwet', 'jeugd-verstrekkingsplicht'),
    puntAls(!moet, 'partij-hoeft-niet', verstrekwegen[wegVan(a)].artikel),
    punt('alleen-wie-het-is', 'verstrekken-aan-partij'),
    ...overBsn(a, op),
  ]
}

const zonderAntwoord = (a: Antwoorden, op: string): Punt | undefined =>
  puntAls(
    isOnderzoek(wegVan(a)) && !magIetsVerstrekken(verstrekkerVan(a), op).toegestaan,
    'partij-mag-nu-niets-geven',
    'verstrekken-politie-en-justitie',
  )

const uitkomst = (a: Antwoorden, op: string): Uitkomst => {
  const onderzoek = isOnderzoek(wegVan(a))
  const tegen = onderzoek ? tegenInOnderzoek(a, op) : tegenBuitenOnderzoek(a, op)
  const { artikel } = verstrekwegen[wegVan(a)]
  return volgtUit(oordeel(onderzoek ? partijRegimes[partijVan(a).regime].artikel : artikel, tegen), {
    uitleg: `partij-vragen-${verstrekwegen[wegVan(a)].fase}`,
    mits: [...(onderzoek ? mitsInOnderzoek(a) : []), ...mitsAltijd(a, op), zonderAntwoord(a, op)],
    volgende: `partij-vragen-${verstrekwegen[wegVan(a)].fase}`,
    anders: 'vraag-de-persoon-zelf',
  })
}

/** "Mag ik een partij iets vragen?": in an onderzoek, at a triage, in the aanpak (5.4.2, 5.5.3, 5.4.4 lid 4; N-5.4.2-1-mot, N-2.3a.5-1). */
export const partijVragen: Onderwerp = {
  paginas: (a) => [['weg'], ...partijPaginas(a), ['soort', 'niveau']],
  feiten: ['lijst', 'toestemming', 'ernstig', 'jeugdhulp'],
  uitkomst,
}
