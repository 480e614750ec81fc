import type { Leeftijdsgroep } from '../../wet/leeftijdsgroep.ts'
import { zakenVanThemas } from '../../wet/vertegenwoordiging.ts'
import { ontvangenAntwoorden } from './antwoord-van-partij.ts'
import type { Feiten, VerzoekFeit } from './feiten.ts'
import {
  alsNiet,
  beoordeel,
  inStaat,
  nietInToekomst,
  type Redenen,
  type Toets,
  type Vooraf,
} from './toets.ts'
import { opVolmacht, redenenNamens } from './vertegenwoordiging.ts'
import { isOpen, verzoekMet } from './verzoek.ts'

export interface TrekToestemmingIn {
  readonly verzoekId: string
  /** Who said it for him: ids of betrokkenen. Empty: he himself, of whatever age he is. */
  readonly vertegenwoordigers: readonly string[]
  /** He is a minor and cannot judge this himself. */
  readonly kanNietZelf: boolean
  readonly datum: string
  /** How old he was on that day; absent or null: not known, then his age is not tested. */
  readonly groep?: Leeftijdsgroep | null | undefined
}

const artikel = 'verstrekken-door-geheimhouder'

const isOngebruikt = (feiten: Feiten, { id, staat }: VerzoekFeit): boolean =>
  staat === 'beantwoord' && ontvangenAntwoorden(feiten).some(({ verzoekId }) => verzoekId === id)

/** What was asked of a geheimhouder on consent, and waits for an answer or for somebody to take the answer over. */
export const opToestemming = (feiten: Feiten): readonly VerzoekFeit[] =>
  feiten.verzoeken.filter(
    (verzoek) => verzoek.toestemming && (verzoek.staat === 'verzonden' || isOngebruikt(feiten, verzoek)),
  )

/** The answers that rested on the consent for these requests and were not taken over: nobody may use them any more. */
export const nietMeerTeGebruiken = (feiten: Feiten, verlopen: readonly VerzoekFeit[]): readonly string[] =>
  ontvangenAntwoorden(feiten)
    .filter(({ verzoekId }) => verlopen.some(({ id }) => id === verzoekId))
    .map(({ id }) => id)

/** What lapses with this request: everything the same party was asked about the same client on consent. */
export const verlopenMet = (feiten: Feiten, verzoekId: string): readonly VerzoekFeit[] => {
  const verzoek = opToestemming(feiten).find(({ id }) => id === verzoekId)
  return opToestemming(feiten).filter(
    ({ partijId, betrokkeneId }) => partijId === verzoek?.partijId && betrokkeneId === verzoek.betrokkeneId,
  )
}

/** What stands in the way of `trek-toestemming-in` before anything is typed: for the panel. */
export const voorafTrekToestemmingIn: Vooraf = (feiten, vandaag) =>
  beoordeel(artikel, vandaag, [
    inStaat(feiten, ['loopt'], artikel),
    alsNiet(opToestemming(feiten).length === 0, 'geen-toestemming-gegeven', artikel),
  ])

const doorAnder = (invoer: TrekToestemmingIn, verzoek: VerzoekFeit, feiten: Feiten): Redenen => {
  const { vertegenwoordigers: wie, kanNietZelf, datum: dag, groep } = invoer
  if (wie.length === 0) return []
  const voor = verzoek.betrokkeneId
  const jongere = groep === '16-tot-18' && !kanNietZelf && !opVolmacht(feiten, wie, voor, dag)
  return [
    ...redenenNamens(feiten, { wie, voor, zaken: zakenVanThemas([verzoek.thema]), dag }),
    alsNiet(jongere, 'instemming-door-jongere', 'vertegenwoordiging'),
  ]
}

/**
 * Takes back the consent that lets a geheimhouder answer (N-5.4.2-2-tst). That is as easy as giving it: who it is about may
 * always, and one representative is enough where giving it asked for two. What was taken over before stays.
 */
export const toetsTrekToestemmingIn: Toets<TrekToestemmingIn> = (invoer, feiten, vandaag) => {
  const verzoek = verzoekMet(feiten, invoer.verzoekId)
  return beoordeel(artikel, vandaag, [
    inStaat(feiten, ['loopt'], artikel),
    verzoek && isOngebruikt(feiten, verzoek) ? undefined : isOpen(verzoek, artikel),
    alsNiet(verzoek !== undefined && !verzoek.toestemming, 'verzoek-zonder-toestemming', artikel),
    nietInToekomst(invoer.datum, vandaag),
    alsNiet(
      verzoek !== undefined && invoer.datum < verzoek.verzondenOp,
      'intrekking-voor-toestemming',
      'avg-juistheid',
    ),
    ...(verzoek ? doorAnder(invoer, verzoek, feiten) : []),
  ])
}
