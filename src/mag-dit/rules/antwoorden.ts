import { redenenOmTeWachten } from '../../wet/bekendheid.ts'
import { bronCodes } from '../../wet/bronnen.ts'
import { burgemeesterkennis } from '../../wet/burgemeester.ts'
import { categorieNamen, niveaus } from '../../wet/categorieen.ts'
import { doorgeefdoelNamen } from '../../wet/doorgeven.ts'
import { melderSoorten } from '../../wet/melding.ts'
import { partijRegimeNamen } from '../../wet/partij-regimes.ts'
import { partijsoorten } from '../../wet/partijenlijst.ts'
import { verstrekwegen, verstrekwegNamen } from '../../wet/verstrekwegen.ts'
import { zwaarwegendeCodes } from '../../wet/zwaarwegend.ts'
import { onderwerpCodes } from './onderwerpcodes.ts'

/** Who asks: a worker by his role, or anybody else. */
export const wieCodes = [
  'toeleider',
  'coordinator',
  'beslisser',
  'meldpuntmedewerker',
  'bemoeizorger',
  'teamleider',
  'partij',
  'andere-ambtenaar',
  'client',
  'naaste',
  'inwoner',
] as const
export type Wie = (typeof wieCodes)[number]

/** What a party can have tied to what it gave (5.4.2 lid 1 and 3). */
export const voorwaardeCodes = [
  'geen',
  'eerst-vragen',
  'kreeg-ja',
  'niet-delen',
  'verlopen',
  'wpg',
  'wjsg',
  'wjsg-kreeg-ja',
] as const

const jaNee = ['ja', 'nee'] as const

/** A yes or no that the law asks for; it is only asked where it makes a difference. */
const feitCodes = [
  'gevraagd',
  'lijst',
  'toestemming',
  'ernstig',
  'stappen',
  'jeugdhulp',
  'passend',
  'binnenvraag',
  'bijdrage',
  'eis',
  'noodzaak',
  'samenspraak',
  'binnen',
  'eigentaak',
  'eigenaar',
  'eigenwet',
  'veilig',
  'tweede',
  'woontHier',
  'acuut',
  'geweld',
  'instemming',
  'mijdtHulp',
  'jurist',
  'gesproken',
  'maandVoorbij',
  'criteriumA',
  'criterium1',
  'criterium2',
  'criteriumB',
  'samenhang',
  'doetMee',
  'steun',
  'zvhVerband',
  'zvhHelpt',
] as const
export type Feit = (typeof feitCodes)[number]

const feiten = Object.fromEntries(feitCodes.map((code) => [code, jaNee])) as Record<Feit, typeof jaNee>

/** Every question with all answers it can have. A link, and the API, know nothing beside these codes: no words, nobody's data. */
export const opties = {
  wie: wieCodes,
  wat: onderwerpCodes,
  weg: verstrekwegNamen,
  neemt: ['college', 'partij'],
  partij: [...partijsoorten, 'andere'],
  regime: partijRegimeNamen,
  soort: categorieNamen,
  niveau: niveaus,
  taak: burgemeesterkennis,
  aan: [...doorgeefdoelNamen, 'coordinator'],
  voorwaarde: voorwaardeCodes,
  bron: [...bronCodes, 'eerdere-aanpak', 'andere'],
  waarvoor: ['onderzoek', 'triage'],
  overleg: verstrekwegNamen.filter((weg) => ['onderzoek', 'aanpak'].includes(verstrekwegen[weg].fase)),
  dossier: [
    'meldpunt',
    'oggz',
    'wvggz',
    'veilig_thuis',
    'verzoek',
    'onderzoek',
    'coordinatie',
    'casusoverleg',
    'zvh',
    'partij',
  ],
  melder: melderSoorten,
  vertelt: ['opgepakt', 'niet-opgepakt', 'meer'],
  naar: ['hulp', 'bemoeizorg', 'wvggz', 'veilig-thuis', 'andere-gemeente'],
  reden: redenenOmTeWachten,
  aanleiding: ['vraag-om-hulp', 'verzoek-van-partij', 'brede-intake', 'zomaar'],
  zwaarwegend: [...zwaarwegendeCodes, 'geen'],
  ...feiten,
} as const satisfies Record<string, readonly string[]>

export type Vraag = keyof typeof opties
/** All questions, in the order of the table. */
export const vraagNamen = Object.keys(opties) as readonly Vraag[]
/** What was answered so far, by question. */
export type Antwoorden = Readonly<Partial<Record<Vraag, string>>>

/** Whether a question is a yes or no about a fact. */
export const isFeit = (vraag: string): vraag is Feit => (feitCodes as readonly string[]).includes(vraag)

/** Whether this was answered with yes: what nobody said is not so (the law refuses what was not established). */
export const isJa = (a: Antwoorden, feit: Feit): boolean => a[feit] === 'ja'

/** The answer to a question that was asked before; throws when it was not, for then the order of the questions is wrong. */
export const gekozen = <T extends string>(a: Antwoorden, vraag: Vraag, lijst: readonly T[]): T => {
  const waarde = lijst.find((een) => een === a[vraag])
  if (waarde === undefined) throw new Error(`question ${vraag} was not answered`)
  return waarde
}
