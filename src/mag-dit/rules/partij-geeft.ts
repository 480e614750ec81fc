import { type Burgemeesterweet, burgemeesterkennis } from '../../wet/burgemeester.ts'
import {
  magVerstrekken,
  moetVerstrekken,
  taakOntbreekt,
  type Verstrekfeiten,
} from '../../wet/mag-verstrekken.ts'
import { bijMelding } from '../../wet/melding.ts'
import { oordeel, type Reden } from '../../wet/oordeel.ts'
import { isGeheimhouder } from '../../wet/partij-regimes.ts'
import { verstrekwegen } from '../../wet/verstrekwegen.ts'
import { type Antwoorden, isJa } from './antwoorden.ts'
import { niveauVan, overNiveau, overSoort, soortVan } from './gegeven.ts'
import type { Onderwerp } from './onderwerp.ts'
import { isOnderzoek, overBsn, partijPaginas, partijVan, verstrekkerVan, wegVan } from './partij.ts'
import { type Punt, punt, puntAls, type Uitkomst, volgtUit } from './uitkomst.ts'

const taakVan = (a: Antwoorden): Burgemeesterweet | undefined =>
  burgemeesterkennis.find((taak) => taak === a.taak)

/** In the aanpak and at a conference a party chooses itself; elsewhere it gives on request (5.4.2 lid 1, 5.4.3 lid 2, 5.5.3, N-11.3-prv). */
const uitZichzelf = (a: Antwoorden): boolean => ['aanpak', 'overleg'].includes(verstrekwegen[wegVan(a)].fase)

const feitenVan = (a: Antwoorden): Verstrekfeiten => {
  const niveau = niveauVan(a)
  return {
    ...verstrekkerVan(a),
    ...{
      niveau,
      categorie: soortVan(a),
      gevraagdNiveau: uitZichzelf(a) || isJa(a, 'binnenvraag') ? niveau : 'dat',
    },
    taak: taakVan(a),
    voorPassendeDienst: isOnderzoek(wegVan(a)) && isJa(a, 'passend'),
    stappenGezet: isJa(a, 'stappen'),
  }
}

const ongevraagd = (a: Antwoorden): Reden | undefined =>
  uitZichzelf(a) || isJa(a, 'gevraagd')
    ? undefined
    : { code: 'magdit-ongevraagd', artikel: 'geen-vroegsignalering' }

const nietBijMelding = (a: Antwoorden): Reden | undefined =>
  wegVan(a) === 'triage' && !bijMelding.includes(soortVan(a))
    ? { code: 'soort-niet-voor-triage', artikel: 'melding-gegevens' }
    : undefined

const zonderToestemming = (a: Antwoorden): boolean =>
  isGeheimhouder(partijVan(a).regime) &&
  wegVan(a) !== 'triage' &&
  !isJa(a, 'toestemming') &&
  !moetVerstrekken(verstrekkerVan(a))

/** A duty of the Jeugdwet itself: it knows no weighty reasons, and reaches no further than deciding about jeugdhulp (7.4.0, N-5.4.2-2-jw). */
const vanJeugdwet = (a: Antwoorden): boolean => partijVan(a).regime === 'jeugdwet-7-3-11'

const plichtUitleg = (a: Antwoorden): string =>
  vanJeugdwet(a) ? 'partij-geeft-moet-jeugdwet' : 'partij-geeft-moet'

const mitsVan = (a: Antwoorden, moet: boolean, op: string): readonly (Punt | undefined)[] => [
  puntAls(moet && !vanJeugdwet(a), 'moet-tenzij-zwaarwegend', 'verstrekken-door-partij'),
  puntAls(moet && vanJeugdwet(a), 'alleen-voor-jeugdhulp', 'jeugd-verstrekkingsplicht'),
  punt('niet-meer-dan-nodig', 'niveau-van-informatie'),
  ...overNiveau(niveauVan(a)),
  ...overSoort(soortVan(a)),
  puntAls(zonderToestemming(a), 'vertel-het-de-client', 'verstrekken-door-geheimhouder'),
  puntAls(wegVan(a) !== 'triage', 'voorwaarden-stellen', 'verstrekken-door-partij'),
  puntAls(verstrekwegen[wegVan(a)].fase === 'overleg', 'blijft-in-overleg', 'casusoverleg-afspraken'),
  ...overBsn(a, op),
]

const uitkomst = (a: Antwoorden, op: string): Uitkomst => {
  const feiten = feitenVan(a)
  const oordeelVanWet = magVerstrekken(feiten, op)
  const moet = moetVerstrekken(feiten)
  const { fase, artikel } = verstrekwegen[wegVan(a)]
  const tegen = [
    ongevraagd(a),
    nietBijMelding(a),
    ...(oordeelVanWet.toegestaan ? [] : oordeelVanWet.redenen),
    taakOntbreekt(feiten.regime, feiten.taak),
  ]
  return volgtUit(oordeel(oordeelVanWet.toegestaan ? oordeelVanWet.artikel : artikel, tegen), {
    uitleg: moet ? plichtUitleg(a) : `partij-geeft-${fase}`,
    zelf: !moet,
    mits: mitsVan(a, moet, op),
    volgende: `partij-geeft-${fase}`,
    anders: 'geef-niets',
  })
}

/** "Mag een partij dit geven?": by its own secrecy, for this phase, this kind of gegeven (5.4.2 lid 1 to 5, 5.5.3, 5.4.4 lid 4). */
export const partijGeeft: Onderwerp = {
  paginas: (a) => [
    ['weg'],
    ...partijPaginas(a),
    ...(a.partij === 'burgemeester' || a.regime === 'burgemeester' ? [['taak'] as const] : []),
    ['soort', 'niveau'],
  ],
  feiten: ['gevraagd', 'binnenvraag', 'jeugdhulp', 'toestemming', 'ernstig', 'stappen', 'passend'],
  uitkomst,
}
