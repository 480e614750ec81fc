import type { Burgemeesterweet } from '../../wet/burgemeester.ts'
import type { Categorie, Niveau } from '../../wet/categorieen.ts'
import { magVerstrekken, moetVerstrekken, taakOntbreekt } from '../../wet/mag-verstrekken.ts'
import { bijMelding } from '../../wet/melding.ts'
import { beoordeel, gevuld, type Mits, met } from '../../wet/mits.ts'
import { type Oordeel, redenenTegen } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { opTijd } from './herstellen.ts'
import { nietMinderDanDat } from './minder-dan-gevraagd.ts'
import { grond, isGeheim, isTriage, magOver, mits, nietVanCollega, voorDezeWeg } from './mits.ts'
import { gafNiets, zoalsNu } from './na-een-nee.ts'

/** What a form gives for one item. */
export interface Itemantwoord {
  readonly itemId: string
  readonly antwoord: 'verstrekt' | 'minder' | 'niet-verstrekt'
  readonly waarom?: 'geweigerd' | 'niets-bekend' | undefined
  readonly tekst?: string | undefined
  readonly niveau: Niveau
  readonly categorie: Categorie
  /** Out of which task the burgemeester knows it (N-5.4.2-4). */
  readonly taak?: Burgemeesterweet | undefined
  /** Until which day this one may be used. */
  readonly ditAlleenTot?: string | undefined
}

export interface Antwoord {
  readonly items: readonly Itemantwoord[]
  /** The professional who decided; his name or his function. */
  readonly beslistDoor: string
  /** Of a geheimhouder without consent: he took the steps of the explanatory memorandum (N-5.4.2-2-s2 to -s6). */
  readonly stappenGezet: boolean
  /** Or asked the client himself, who agreed: then nothing is broken without consent (N-5.4.2-2-tst). */
  readonly clientStemtIn?: boolean | undefined
  /** And told the client, before or after (N-5.4.2-2-s7). */
  readonly clientWeetHet?: 'vooraf' | 'achteraf' | undefined
  readonly clientWeetHetOp?: string | undefined
  /** Until which day it may be used. */
  readonly alleenTot?: string | undefined
}

/** Whether the question still waits in the onderzoek: known only at the moment itself. */
export interface BijVraag {
  readonly staatOpen: boolean
}

const geeft = ({ antwoord }: Itemantwoord): boolean => antwoord !== 'niet-verstrekt'

const zonderTaak = (een: Itemantwoord): boolean => geeft(een) && een.taak === undefined

/** What an item says in the one code that is kept: a geheimhouder never says whether he knows the person (N-5.4.2-2). */
export const soortVan = ({ antwoord, waarom }: Pick<Itemantwoord, 'antwoord' | 'waarom'>) =>
  antwoord === 'niet-verstrekt' ? (waarom ?? antwoord) : antwoord

const vooraf = (feiten: Feiten, kader: Kader, nu: Mits): Oordeel =>
  voorDezeWeg(feiten, beoordeel(grond(feiten), kader.vandaag, [nu, nietVanCollega(feiten, kader)]))

/** What stands in the way of an answer before anything is typed; who gave no information can still answer for seven days. */
export const voorafBeantwoordVraag = (feiten: Feiten, kader: Kader): Oordeel =>
  vooraf(feiten, kader, gafNiets(feiten) ? opTijd(feiten, kader) : magOver('beantwoord-vraag', feiten))

/** What stands in the way of giving no information. */
export const voorafGeefGeenInformatie = (feiten: Feiten, kader: Kader): Oordeel =>
  vooraf(feiten, kader, magOver('geef-geen-informatie', feiten))

/** Why nothing is given: never of a geheimhouder, and at a triage of nobody (N-5.4.2-2, N-5.5.3-1). */
const zonderWaarom = (feiten: Feiten, waarom: string | undefined): readonly Mits[] => [
  mits(!isGeheim(feiten) || waarom === undefined, 'geheimhouder-zegt-niet-waarom'),
  mits(!isTriage(feiten) || isGeheim(feiten) || waarom === undefined, 'triage-vraagt-niet-waarom'),
]

const perItem = (feiten: Feiten, een: Itemantwoord): readonly Mits[] => [
  nietMinderDanDat(feiten, een),
  mits(
    feiten.vraag.items.some(({ id }) => id === een.itemId),
    'item-onbekend',
  ),
  mits(!geeft(een) || gevuld(een.tekst), 'antwoord-zonder-gegeven'),
  mits(geeft(een) || !gevuld(een.tekst), 'gegeven-bij-geen-informatie'),
  ...zonderWaarom(feiten, een.waarom),
  mits(!isTriage(feiten) || !geeft(een) || bijMelding.includes(een.categorie), 'soort-niet-voor-triage'),
]

/** What the law says of one gegeven that is given: every party by its own law (5.4.2 lid 1 to 4). */
const naarDeWet = (
  { vraag }: Feiten,
  antwoord: Antwoord,
  een: Itemantwoord,
  dag: string,
): Oordeel | undefined => {
  const gevraagd = vraag.items.find(({ id }) => id === een.itemId)
  if (!gevraagd || !geeft(een)) return undefined
  const { categorie, niveau, taak } = een
  return magVerstrekken(
    {
      ...vraag,
      toestemming: vraag.toestemming || antwoord.clientStemtIn === true,
      ...{ categorie, niveau, taak, gevraagdNiveau: gevraagd.niveau, stappenGezet: antwoord.stappenGezet },
      // The college asks for belief or origin only to make a service fit: it judges that when it takes the answer over.
      voorPassendeDienst: true,
    },
    dag,
  )
}

/** The reasons of several judgements, each once. */
const samen = (oordelen: readonly (Oordeel | undefined)[]): readonly Mits[] => {
  const redenen = oordelen.flatMap((een) => (een ? redenenTegen(een) : []))
  return redenen.filter(({ code }, nummer) => redenen.findIndex((een) => een.code === code) === nummer)
}

/** Who breaks a secret without consent tells the client, before or after (N-5.4.2-2-s7); 5.5.3 asks him to account for nothing. */
const clientHoortHet = (feiten: Feiten, antwoord: Antwoord, vandaag: string): readonly Mits[] => {
  const { vraag } = feiten
  if (isTriage(feiten)) return []
  if (vraag.toestemming || antwoord.clientStemtIn || moetVerstrekken(vraag)) return []
  const { clientWeetHet: wanneer, clientWeetHetOp: dag } = antwoord
  return [
    mits(wanneer !== undefined, 'client-niet-geinformeerd-door-u'),
    mits(dag !== undefined, 'dag-van-informeren-ontbreekt'),
    mits(wanneer !== 'vooraf' || dag === undefined || dag <= vandaag, 'vooraf-is-niet-later'),
    mits(wanneer !== 'achteraf' || dag === undefined || dag >= vandaag, 'achteraf-is-niet-eerder'),
  ]
}

/** Every item exactly once. */
const volledig = ({ vraag }: Feiten, items: readonly Itemantwoord[]): readonly Mits[] => {
  const ids = items.map(({ itemId }) => itemId)
  return [
    mits(new Set(ids).size === ids.length, 'item-twee-keer'),
    mits(
      vraag.items.every(({ id }) => ids.includes(id)),
      'item-zonder-antwoord',
    ),
  ]
}

/** The college still waits for it; of a question that is closed here that was said already. */
export const wachtNog = ({ staatOpen }: BijVraag, { dossier }: Feiten): Mits =>
  mits(staatOpen || dossier.staat === 'gesloten', 'vraag-is-gesloten')

/**
 * Answers a question of the college, item by item: as asked, less, or nothing (N-5.4.2-1, N-5.4.2-1-vw, N-5.4.2-2-s6). Who gives
 * nothing at all says so with `geef-geen-informatie`.
 */
export const toetsBeantwoordVraag = (
  antwoord: Antwoord,
  eerder: Feiten,
  kader: Kader,
  bij: BijVraag,
): Oordeel => {
  const feiten = zoalsNu(eerder)
  const geheim = isGeheim(feiten)
  const tegen = [
    wachtNog(bij, feiten),
    ...volledig(feiten, antwoord.items),
    ...antwoord.items.flatMap((een) => perItem(feiten, een)),
    mits(antwoord.items.some(geeft), 'niets-verstrekt'),
    ...samen(antwoord.items.map((een) => naarDeWet(feiten, antwoord, een, kader.vandaag))),
    ...(geheim ? clientHoortHet(feiten, antwoord, kader.vandaag) : []),
    ...(feiten.vraag.regime === 'burgemeester' && antwoord.items.some(zonderTaak)
      ? [taakOntbreekt('burgemeester', undefined)]
      : []),
    mits(
      [antwoord, ...antwoord.items.filter(geeft).map((een) => ({ alleenTot: een.ditAlleenTot }))].every(
        ({ alleenTot }) => !alleenTot || alleenTot >= kader.vandaag,
      ),
      'voorwaarde-in-het-verleden',
    ),
  ]
  return voorDezeWeg(feiten, met(voorafBeantwoordVraag(feiten, kader), tegen))
}

/** Gives no information: final, and without a reason (N-5.4.2-1-zw, N-5.4.2-2-afz). */
export const toetsGeefGeenInformatie = (
  { waarom }: { readonly waarom?: 'geweigerd' | 'niets-bekend' | undefined },
  feiten: Feiten,
  kader: Kader,
  bij: BijVraag,
): Oordeel =>
  voorDezeWeg(
    feiten,
    met(voorafGeefGeenInformatie(feiten, kader), [wachtNog(bij, feiten), ...zonderWaarom(feiten, waarom)]),
  )
