import type { Artikel } from './artikelen.ts'

interface RegimeRij {
  readonly naam: string
  readonly artikel: Artikel
  /** plicht: must answer; geheim: may; wpg-wjsg: only in line with that law; eigen-weging: weighs for itself. */
  readonly soort: 'plicht' | 'geheim' | 'politie-justitie' | 'eigen-weging'
}

/** The rules on secrecy a party answers under (N-5.4.2-1 to N-5.4.2-4, N-SUWI-74). Closed. */
export const partijRegimes = {
  geen: { naam: 'Geen wettelijk beroepsgeheim', artikel: 'verstrekken-door-partij', soort: 'plicht' },
  'wgbo-7-457': {
    naam: 'Geheim van de hulpverlener (7:457 BW)',
    artikel: 'verstrekken-door-geheimhouder',
    soort: 'geheim',
  },
  'wet-big-88': {
    naam: 'Geheim van de beroepsbeoefenaar (88 Wet BIG)',
    artikel: 'verstrekken-door-geheimhouder',
    soort: 'geheim',
  },
  'jeugdwet-7-3-11': {
    naam: 'Geheim van de jeugdhulp (7.3.11 Jeugdwet)',
    artikel: 'verstrekken-door-geheimhouder',
    soort: 'geheim',
  },
  wpg: {
    naam: 'Politiegegevens (Wpg)',
    artikel: 'verstrekken-politie-en-justitie',
    soort: 'politie-justitie',
  },
  wjsg: {
    naam: 'Justitiële gegevens (Wjsg)',
    artikel: 'verstrekken-politie-en-justitie',
    soort: 'politie-justitie',
  },
  suwi: { naam: 'Geheim van UWV en SVB (74 Wet SUWI)', artikel: 'suwi-geheimhouding', soort: 'plicht' },
  burgemeester: { naam: 'Burgemeester', artikel: 'verstrekken-door-burgemeester', soort: 'eigen-weging' },
} as const satisfies Record<string, RegimeRij>

export type PartijRegime = keyof typeof partijRegimes
/** All regimes, in the order of the table. */
export const partijRegimeNamen = Object.keys(partijRegimes) as readonly PartijRegime[]

/** Which words say what this regime must and may: those of its kind, and of the Wjsg its own, for there is a duty within that law. */
export const regimeTekst = (regime: PartijRegime) =>
  regime === 'wjsg' ? regime : partijRegimes[regime].soort

/** Whether a party under this regime holds a statutory secret: it may answer, it need not (N-5.4.2-2). */
export const isGeheimhouder = (regime: PartijRegime): boolean => partijRegimes[regime].soort === 'geheim'

/**
 * Whether a party under this regime must answer: only then can a reminder be sent (N-5.4.2-1, N-5.4.2-2-vrz). The reclassering and
 * the Openbaar Ministerie too, as far as the Wjsg lets them; the interest of an investigation is a weighty reason (lid 1 and 3).
 */
export const moetAntwoorden = (regime: PartijRegime): boolean =>
  partijRegimes[regime].soort === 'plicht' || regime === 'wjsg'

/** The regime in a stored value; throws when it is none, for without it nobody knows what may be done with what the party told. */
export const regimeIn = (waarde: unknown): PartijRegime => {
  const regime = partijRegimeNamen.find((naam) => naam === waarde)
  if (!regime) throw new Error('a party works under one of the regimes')
  return regime
}
