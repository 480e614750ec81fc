import { laatste, vanSoort } from './betrokkene.ts'
import type { DienstFeit, Feiten } from './feiten.ts'
import { uitkomstbrieven } from './gebeurtenissen.ts'
import type { RedenDienstWeg } from './redenen-weghalen.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Toets, type Vooraf } from './toets.ts'

export interface HaalDienstWeg {
  readonly dienstId: string
  readonly reden: RedenDienstWeg
  /** The yes or no that stands with it was never said: it goes too. */
  readonly antwoordNooitGezegd: boolean
}

/** Who reads letters about this client: himself, and whoever was recorded as his representative. */
const lezersOver = ({ vertegenwoordigingen }: Feiten, clientId: string): readonly string[] => [
  clientId,
  ...vertegenwoordigingen.filter(({ voorId }) => voorId === clientId).map(({ betrokkeneId }) => betrokkeneId),
]

/**
 * Whether a letter with this service went: one with the outcome about its client, or one on own direction. A letter of before
 * it was proposed does not hold it; of a service with an answer the day of proposing is not known any more.
 */
const staatInBrief = (feiten: Feiten, { betrokkeneId, staat, versie }: DienstFeit): boolean => {
  const lezers = lezersOver(feiten, betrokkeneId)
  const brieven = feiten.gebeurtenissen.filter(
    (feit) =>
      feit.soort === 'eigen-regie-beoordeeld' ||
      (uitkomstbrieven.includes(feit.soort) && lezers.includes(feit.betrokkeneId ?? '')),
  )
  return brieven.some((brief) => staat !== 'voorgesteld' || brief.versie > versie)
}

/** The services of which it can be said that they never should have been recorded; the form offers exactly these. */
export const dienstenOmWegTeHalen = (feiten: Feiten): readonly DienstFeit[] =>
  feiten.diensten.filter((dienst) => !staatInBrief(feiten, dienst))

const basis = (feiten: Feiten): Redenen => [
  inStaat(feiten, ['loopt'], 'avg-juistheid'),
  alsNiet(feiten.diensten.length === 0, 'geen-dienst-voorgesteld', 'onderdeel-d'),
  alsNiet(laatste(feiten, ['coordinator-aangewezen']) !== undefined, 'dienst-in-aanpak', 'avg-juistheid'),
]

/** What stands in the way of `haal-dienst-weg` before anything is typed: for the panel. */
export const voorafHaalDienstWeg: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, [
    ...basis(feiten),
    alsNiet(
      feiten.diensten.length > 0 && dienstenOmWegTeHalen(feiten).length === 0,
      'dienst-in-brief',
      'uitkomst-meedelen',
    ),
  ])

const opDienst = (dienst: DienstFeit, invoer: HaalDienstWeg, feiten: Feiten): Redenen => [
  alsNiet(staatInBrief(feiten, dienst), 'dienst-in-brief', 'uitkomst-meedelen'),
  alsNiet(
    dienst.staat !== 'voorgesteld' && !invoer.antwoordNooitGezegd,
    'dienst-heeft-antwoord',
    'dienst-geweigerd',
  ),
  alsNiet(dienst.afgehandeldOp !== null, 'dienst-heeft-beslissing', 'avg-juistheid'),
  alsNiet(
    feiten.gegevens.some(({ dienstId }) => dienstId === dienst.id),
    'dienst-draagt-gegeven',
    'overtuiging-en-afkomst',
  ),
]

/**
 * Takes away a service that should never have been recorded (N-AVG-5-1d, N-AVG-16), as long as no letter holds it and no aanpak
 * began with it. What a client really refused stays: it is not examined or proposed again (N-2.3a.1-6-wg).
 */
export const toetsHaalDienstWeg: Toets<HaalDienstWeg> = (invoer, feiten, vandaag) => {
  const dienst = feiten.diensten.find(({ id }) => id === invoer.dienstId)
  return beoordeel('avg-juistheid', vandaag, [
    ...basis(feiten),
    alsNiet(dienst === undefined, 'onbekende-dienst', 'onderdeel-d'),
    ...(dienst ? opDienst(dienst, invoer, feiten) : []),
  ])
}

/** The facts that say what the client answered to a service, by the id of the service in their content. */
export const antwoordenOp = (
  feiten: Feiten,
  rijen: readonly { readonly id: string; readonly inhoud: Readonly<Record<string, unknown>> }[],
  dienstId: string,
): readonly string[] => {
  const verklaringen = vanSoort(feiten, 'dienst-verklaring').map(({ id }) => id)
  return rijen
    .filter(({ id, inhoud }) => verklaringen.includes(id) && inhoud.dienstId === dienstId)
    .map(({ id }) => id)
}
