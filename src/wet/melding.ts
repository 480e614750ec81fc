import type { Artikel } from './artikelen.ts'
import type { Categorie } from './categorieen.ts'

interface MelderRij {
  readonly naam: string
  /** Whether he may stay unknown to the person the melding is about (N-5.5.1-ver, N-5.5.1-prf). */
  readonly magVerborgen: boolean
  /** Whether more is asked of him: how he knows the person, the household, helpers and the GP (N-5.5.2-1). */
  readonly vertelt: boolean
}

/** Who reports concerns (2.2.5 lid 1; N-2.2.5-1-zelf). */
export const melders = {
  zelf: { naam: 'De persoon zelf', magVerborgen: false, vertelt: false },
  burger: { naam: 'Een inwoner', magVerborgen: true, vertelt: false },
  professional: { naam: 'Een professional', magVerborgen: false, vertelt: true },
} as const satisfies Record<string, MelderRij>

export type Melder = keyof typeof melders
export const melderSoorten = Object.keys(melders) as readonly Melder[]

interface UitkomstRij {
  readonly naam: string
  readonly artikel: Artikel
  /** What was stored should not have been: it goes at once, and not after half a year (5.5.2; N-2.2.5-2-acu, N-2.2.5-2-ing). */
  readonly gaatMeteenWeg?: true
}

/** How a triage ends when nobody has to take the melding up (N-2.2.5-2a, N-2.2.5-2c-adv). */
export const uitkomsten = {
  'beknopt-advies': { naam: 'De melder kreeg een kort advies', artikel: 'melding-advies' },
  verwijzing: { naam: 'De melder is verwezen', artikel: 'melding-advies' },
  'luisterend-oor': { naam: 'Een luisterend oor was genoeg', artikel: 'melding-advies' },
  'alsnog-acuut': {
    naam: 'Het bleek acuut: 112 of de crisisdienst is gebeld',
    artikel: 'melding-ingezetene',
    gaatMeteenWeg: true,
  },
  'geen-ingezetene': {
    naam: 'De persoon woont in een andere gemeente',
    artikel: 'melding-ingezetene',
    gaatMeteenWeg: true,
  },
  'ten-onrechte': {
    naam: 'Dit had geen melding mogen worden',
    artikel: 'melding-ingezetene',
    gaatMeteenWeg: true,
  },
  'veilig-thuis': { naam: 'Het signaal is doorgezet naar Veilig Thuis', artikel: 'veilig-thuis' },
  wvggz: { naam: 'Het is een melding voor verplichte ggz', artikel: 'ggz-dwang' },
  'geen-hulp-gewenst': { naam: 'De persoon wil geen hulp', artikel: 'melding-triage' },
} as const satisfies Record<string, UitkomstRij>

export type Uitkomst = keyof typeof uitkomsten
/** Whether after this outcome nothing of the melding may stay. */
export const gaatMeteenWeg = (uitkomst: Uitkomst): boolean =>
  (uitkomsten[uitkomst] as UitkomstRij).gaatMeteenWeg === true
export const uitkomstCodes = Object.keys(uitkomsten) as readonly Uitkomst[]

/** The tasks of its own under which the college can take a melding up (N-2.2.5-2b-col, N-5.5.2-4). */
export const eigenTaken = {
  'wmo-2015': 'Maatschappelijke ondersteuning (Wmo 2015)',
  jeugdwet: 'Jeugdhulp (Jeugdwet)',
  participatiewet: 'Werk en inkomen (Participatiewet)',
  wgs: 'Schuldhulp (Wgs)',
  oggz: 'Bemoeizorg (oggz)',
} as const

export type EigenTaak = keyof typeof eigenTaken
export const eigenTaakCodes = Object.keys(eigenTaken) as readonly EigenTaak[]

interface GrondRij {
  readonly naam: string
  readonly artikel: Artikel
}

/**
 * On what data of a melding may be passed on (N-5.5.4-1-tst; Q-02). Instemming with help, never consent of the AVG. The oggz is there
 * for who avoids help: passing on to it asks no instemming but a reason (1.1.1; MvT 11.5.2 c).
 */
export const gronden = {
  instemming: { naam: 'De persoon stemt in', artikel: 'melding-doorgeven' },
  'mijdt-hulp': { naam: 'De persoon vraagt geen hulp of mijdt die', artikel: 'melding-zelf-opnemen' },
  'juridisch-akkoord': { naam: 'Een jurist van de gemeente is akkoord', artikel: 'melding-doorgeven' },
} as const satisfies Record<string, GrondRij>

export type Grond = keyof typeof gronden
export const grondCodes = Object.keys(gronden) as readonly Grond[]

interface DoorzettingRij {
  readonly naam: string
  /** On what data are given without instemming and without informing first. */
  readonly artikel: Artikel
  readonly naar: 'wvggz' | 'veilig_thuis'
}

/**
 * Where a melding is passed on to under a law of its own, with a store of its own (§5.7; N-2.2.5-wvg, N-2.2.5-vt, N-2.2.5-sch): no
 * instemming is asked (5.5.4 lid 1; Wmo 2015, 5.2.6), and from then on the rules of that law hold.
 */
export const doorzettingen = {
  wvggz: { naam: 'Melding voor verplichte ggz (Wvggz)', artikel: 'wvggz-melding', naar: 'wvggz' },
  'veilig-thuis': { naam: 'Veilig Thuis', artikel: 'veilig-thuis-verstrekken', naar: 'veilig_thuis' },
} as const satisfies Record<string, DoorzettingRij>

export type Doorzetting = keyof typeof doorzettingen
export const doorzettingCodes = Object.keys(doorzettingen) as readonly Doorzetting[]

/** Whether a code of where something went is one of those. */
export const isDoorzetting = (soort: string): soort is Doorzetting => Object.hasOwn(doorzettingen, soort)

/** Calls that are only counted: no melding was taken up (N-5.5.2-tel, N-2.2.5-2-acu, N-2.2.5-2-ing, N-2.2.5-vt, N-2.2.5-1-rt). */
export const telsoorten = {
  acuut: 'Acuut: 112, 113 of de crisisdienst',
  'niet-ingezetene': 'Over iemand uit een andere gemeente',
  'advies-veilig-thuis': 'Verwezen naar Veilig Thuis',
  'verzoek-van-partij': 'Verwezen naar het verzoek om een onderzoek',
  advies: 'Alleen een kort advies of een luisterend oor',
  anders: 'Iets anders: geen melding',
} as const

export type Telsoort = keyof typeof telsoorten

/** The categories a melding can hold: health and penal data as far as needed for the triage (N-5.5.2-1-bz). */
export const bijMelding: readonly Categorie[] = ['gewoon', 'gezondheid', 'strafrechtelijk']
