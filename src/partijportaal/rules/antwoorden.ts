import { type Niveau, verderDan } from '../../wet/categorieen.ts'
import { beoordeel, gevuld, type Mits, met } from '../../wet/mits.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { grond, isGeheim, magOver, mits, nietVanCollega } from './mits.ts'
import { reden } from './redenen.ts'

/** What a form gives for one item. */
export interface Itemantwoord {
  readonly itemId: string
  readonly antwoord: 'verstrekt' | 'minder' | 'niet-verstrekt'
  readonly waarom?: 'geweigerd' | 'niets-bekend' | undefined
  readonly tekst?: string | undefined
  readonly niveau: Niveau
}

export interface Antwoord {
  readonly items: readonly Itemantwoord[]
  /** The professional who decided; his name or his function. */
  readonly beslistDoor: string
  /** Of a geheimhouder without consent: he took the steps of the explanatory memorandum (N-5.4.2-2-s2 to -s6). */
  readonly stappenGezet: boolean
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

/** What an item says in the one code that is kept: a geheimhouder never says whether he knows the person (N-5.4.2-2). */
export const soortVan = ({ antwoord, waarom }: Itemantwoord) =>
  antwoord === 'niet-verstrekt' ? (waarom ?? antwoord) : antwoord

/** What stands in the way of any answer before anything is typed. */
export const voorafBeantwoordVraag = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel(grond(feiten), kader.vandaag, [
    magOver('beantwoord-vraag', feiten),
    nietVanCollega(feiten, kader),
  ])

const perItem = ({ vraag }: Feiten, een: Itemantwoord, geheim: boolean): readonly Mits[] => {
  const gevraagd = vraag.items.find(({ id }) => id === een.itemId)
  return [
    mits(gevraagd !== undefined, 'item-onbekend'),
    mits(!geeft(een) || gevuld(een.tekst), 'antwoord-zonder-gegeven'),
    mits(geeft(een) || !gevuld(een.tekst), 'gegeven-bij-geen-informatie'),
    mits(!gevraagd || !geeft(een) || !verderDan(een.niveau, gevraagd.niveau), 'niveau-verder-dan-gevraagd'),
    mits(!geheim || een.waarom === undefined, 'geheimhouder-zegt-niet-waarom'),
  ]
}

/**
 * A geheimhouder who answers without consent of the client: only where serious multiple problems were established (2.3a.4, Q-35),
 * after his own weighing, and the client hears of it (N-5.4.2-2-cr, N-5.4.2-2-s2 to -s7).
 */
const zonderToestemming = ({ vraag }: Feiten, antwoord: Antwoord): readonly Mits[] => {
  if (vraag.toestemming) return []
  if (vraag.route !== 'zonder-verzoek-van-client') return [reden('zonder-toestemming-niet-op-deze-weg')]
  return [
    mits(antwoord.stappenGezet, 'stappen-niet-gezet'),
    mits(antwoord.clientWeetHet !== undefined, 'client-niet-geinformeerd-door-u'),
    mits(antwoord.clientWeetHetOp !== undefined, 'dag-van-informeren-ontbreekt'),
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

/** The college still waits for it. */
export const wachtNog = ({ staatOpen }: BijVraag): Mits => mits(staatOpen, 'vraag-is-gesloten')

/**
 * Answers a question of the college, item by item: as asked, less, or nothing (N-5.4.2-1, N-5.4.2-1-vw, N-5.4.2-2-s6). Who gives
 * nothing at all says so with `geef-geen-informatie`.
 */
export const toetsBeantwoordVraag = (
  antwoord: Antwoord,
  feiten: Feiten,
  kader: Kader,
  bij: BijVraag,
): Oordeel => {
  const geheim = isGeheim(feiten)
  return met(voorafBeantwoordVraag(feiten, kader), [
    wachtNog(bij),
    ...volledig(feiten, antwoord.items),
    ...antwoord.items.flatMap((een) => perItem(feiten, een, geheim)),
    mits(antwoord.items.some(geeft), 'niets-verstrekt'),
    ...(geheim ? zonderToestemming(feiten, antwoord) : []),
    mits(!antwoord.alleenTot || antwoord.alleenTot >= kader.vandaag, 'voorwaarde-in-het-verleden'),
  ])
}

/** Gives no information: final, and without a reason (N-5.4.2-1-zw, N-5.4.2-2-afz). */
export const toetsGeefGeenInformatie = (
  { waarom }: { readonly waarom?: 'geweigerd' | 'niets-bekend' | undefined },
  feiten: Feiten,
  kader: Kader,
  bij: BijVraag,
): Oordeel =>
  met(voorafBeantwoordVraag(feiten, kader), [
    wachtNog(bij),
    mits(!isGeheim(feiten) || waarom === undefined, 'geheimhouder-zegt-niet-waarom'),
  ])

/** Asks to be called: the question stays open (N-5.4.2-1). */
export const voorafVraagTeBellen = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel(grond(feiten), kader.vandaag, [
    feiten.dossier.staat === 'bellen' ? reden('belt-al') : magOver('vraag-te-bellen', feiten),
    nietVanCollega(feiten, kader),
  ])

/** As before input, while the college still waits for it. */
export const toetsVraagTeBellen = (_: object, feiten: Feiten, kader: Kader, bij: BijVraag): Oordeel =>
  met(voorafVraagTeBellen(feiten, kader), [wachtNog(bij)])
