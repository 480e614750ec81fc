import type { Artikel } from '../../src/wet/artikelen.ts'

type Redenen = Readonly<Record<string, readonly Artikel[]>>

/** Not built, or never to be. A refusal may cite such an article already. */
const nietGebouwd: Redenen = {
  'hoort bij het casusoverleg, dat er nog niet is': ['casusoverleg-in-onderzoek'],
  'hoort bij het partijportaal, dat er nog niet is': ['verstrekken-door-burgemeester', 'suwi-geheimhouding'],
  'hoort bij het uitvoeren van een recht en bij toezicht, die er nog niet zijn': [
    'avg-beperking',
    'avg-klacht',
    'fg',
  ],
  'staat bij een afdeling van de wet, en gezocht wordt naar artikelen': ['ontvangst-bevestigen'],
  'hoort bij vernietigen en archiveren, dat er nog niet is': ['archief'],
  'hoort bij een dienst, en die verleent het programma niet': [
    'bewaren-dienst',
    'inlichtingenplicht',
    'jeugd-besliskader',
    'pw-besliskader',
    'schuldhulp-besliskader',
    'besliskaders',
  ],
  'is een grens aan het programma als geheel: er is geen handeling die dit doet': [
    'geen-handhaving',
    'geen-vroegsignalering',
    'geen-dwang',
    'domein-overstijgend',
    'avg-ontwerp',
    'uavg-uitzonderingen',
    'werkinstructie',
    'verantwoordelijke-onderzoek',
  ],
}

/** Built, with a test that ought to name the article: an article that has one leaves this list. */
const ongenoemd: Redenen = {
  'is een tabel in het register waar nog geen test het artikel van noemt': [
    'begrip-gecoordineerde-aanpak',
    'begrip-gemeenteambtenaar',
    'evaluatie',
  ],
  'wordt wel getest, maar de tests noemen het artikel niet': [
    'onderdeel-c',
    'termijn-feestdagen',
    'avg-datalek',
  ],
}

const alleVan = (redenen: Redenen): readonly Artikel[] => Object.values(redenen).flat()

/** Articles that must leave the list as soon as a rule and a test cite them. */
export const nogOngenoemd: readonly Artikel[] = alleVan(ongenoemd)

/** Articles of the register that have no rule or no test that cites them, each with the reason. */
export const nogNiet: Readonly<Partial<Record<Artikel, string>>> = Object.fromEntries(
  Object.entries({ ...nietGebouwd, ...ongenoemd }).flatMap(([reden, artikelen]) =>
    artikelen.map((id) => [id, reden]),
  ),
)
