import { brievenAan, mijnBrief, mijnLijst } from '../mijn-omgeving/index.ts'
import { personenVan, volleNaam } from '../personen/index.ts'
import type { Hoofdstuk } from '../verwerking/hoofdstuk.ts'
import type { MijnDeel, MijnZaak } from '../verwerking/mijn-zaak.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { leeftijdsgroepOp } from '../wet/leeftijdsgroep.ts'
import { uiterlijkAntwoord } from '../wet/rechten-termijnen.ts'
import type { Briefsoort, RechtLezing } from './declaratie.ts'
import { type RechtTabel, rechtenDossier } from './rechten-dossier.ts'
import { isVoorHemzelf, toetsLeesEigenBrief } from './rules/mijn-zicht.ts'
import { antwoordVan, houdtAan, tijdVan } from './rules/mits.ts'
import { vraagRecht } from './vraag-recht.ts'

/** The kinds of letter that go to who asked: what goes to a party is about him and not to him. */
const aanVrager: readonly Briefsoort[] = [
  'recht-ontvangst',
  'recht-meer-tijd',
  'recht-opheffing',
  'recht-doorgestuurd',
  'recht-beslissing',
  'recht-afschrift',
]

const metBrieven: readonly RechtTabel[] = ['brief']

/** What must be opened for each page: nothing that it does not show. */
const inhoudVoor: Readonly<Record<MijnDeel, readonly RechtTabel[]>> = {
  begin: metBrieven,
  gevraagd: [],
  gegevens: [],
  keek: [],
  brieven: metBrieven,
}

const leeg = {
  ...{ helper: null, helperVan: null, wieDoetWat: [], afspraken: [], keuzes: [], stukken: [] },
  ...{ aantalGevraagd: 0, aantalGekregen: 0, belVerzoek: null, kanBellen: false },
  ...{ gevraagd: [], gegevens: [], gedeeld: [] },
}

const zaakVoor = async (
  lezing: RechtLezing,
  wie: string,
  deel: MijnDeel,
  { vandaag }: Kader,
): Promise<MijnZaak | undefined> => {
  const { feiten, dossier } = lezing
  const persoon = isVoorHemzelf(feiten) ? (await personenVan(lezing)).get(wie) : undefined
  if (!persoon) return undefined
  const groep = leeftijdsgroepOp(persoon.geboortedatum, vandaag, vandaag)
  const open = feiten.dossier.staat === 'recht-gevraagd' && antwoordVan(feiten).college
  const leest = deel === 'begin' || deel === 'brieven'
  return {
    ...leeg,
    ...{ dossierId: dossier.id, ik: wie, pad: rechtenDossier.pad, zicht: 'alles', naam: volleNaam(persoon) },
    ...{ jong: groep !== null && groep !== 'volwassen', stand: feiten.dossier.staat },
    klaarVoor: open ? uiterlijkAntwoord(tijdVan(feiten)).datum : null,
    brieven: leest ? brievenAan(lezing.rijen('brief'), wie, aanVrager) : [],
    ...{ bewaren: houdtAan(feiten, dossier.einde_op, vandaag) ? 'wacht' : 'recht' },
    bewarenTot: dossier.vernietigen_op,
  }
}

/** What somebody asked himself, and how it stands (AVG 12 lid 3; N-AVG-12-3, N-AVG-12-1). */
const mijnVerzoeken = mijnLijst({
  id: 'rechten.mijn-verzoeken',
  doel: 'rechten',
  normen: ['N-AVG-12-1', 'N-AVG-12-3', 'N-AVG-15'],
  dossier: rechtenDossier,
  inhoud: inhoudVoor,
  zaak: zaakVoor,
})

/** Reads a letter about one's own request; never one about a request that another made for him (N-AVG-15). */
const leesEigenBrief = mijnBrief({
  id: 'rechten.lees-eigen-brief',
  doel: 'rechten',
  normen: ['N-AVG-12-3', 'N-AVG-15'],
  dossier: rechtenDossier,
  soorten: aanVrager,
  toets: (feiten, _, kader) => toetsLeesEigenBrief(feiten, kader),
})

/** What somebody sees and asks of his rights himself. */
export const mijnRechten = {
  mijnZaken: mijnVerzoeken,
  mijnBrief: leesEigenBrief,
  mijnVerzoek: vraagRecht,
} satisfies Partial<Hoofdstuk>
