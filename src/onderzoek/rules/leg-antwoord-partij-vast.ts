import { type Niveau, verderDan } from '../../wet/categorieen.ts'
import { magIetsVerstrekken } from '../../wet/mag-verstrekken.ts'
import { type Reden, redenenTegen } from '../../wet/oordeel.ts'
import { partijRegimes } from '../../wet/partij-regimes.ts'
import { isGesloten } from '../../wet/politie-en-justitie.ts'
import type { Feiten, VerzoekFeit } from './feiten.ts'
import { isClient } from './is-client.ts'
import { alsNiet, beoordeel, inStaat, nietInToekomst, type Toets, type Vooraf } from './toets.ts'
import { ernstStaatVast, verstrekwegVan } from './verstrekweg.ts'
import { heeftOpenVerzoek, isOpen, verzoekMet } from './verzoek.ts'

export const partijAntwoorden = ['verstrekt', 'deels-verstrekt', 'geweigerd'] as const
export type PartijAntwoord = (typeof partijAntwoorden)[number]

export interface AntwoordPartij {
  readonly verzoekId: string
  readonly antwoord: PartijAntwoord
  /** How much was told; 'dat' when nothing was. */
  readonly niveau: Niveau
  readonly datum: string
}

/** What stands in the way of `leg-antwoord-partij-vast` before anything is typed: for the panel. */
export const voorafLegAntwoordPartijVast: Vooraf = (feiten, vandaag) =>
  beoordeel('verstrekken-door-partij', vandaag, [
    inStaat(feiten, ['loopt'], 'verstrekken-door-partij'),
    heeftOpenVerzoek(feiten, 'verstrekken-door-partij'),
  ])

/**
 * Data of police and justice are only taken in when their own law has this purpose on that day (5.4.2 lid 3, N-5.4.2-3): a refusal
 * can always be recorded.
 */
const eigenWetLaatToe = (
  verzoek: VerzoekFeit | undefined,
  { antwoord }: AntwoordPartij,
  feiten: Feiten,
  vandaag: string,
): readonly Reden[] => {
  if (!verzoek || antwoord === 'geweigerd' || !isGesloten(verzoek.regime)) return []
  const { regime, toestemming, betrokkeneId } = verzoek
  const oordeel = magIetsVerstrekken(
    {
      ...{ weg: verstrekwegVan(feiten), regime, soort: null, toestemming, jeugdvoorziening: false },
      ernstig: ernstStaatVast(feiten, betrokkeneId),
    },
    vandaag,
  )
  return redenenTegen(oordeel)
}

/** Records what a party answered. A refusal needs no reason and is final (N-5.4.2-1, N-5.4.2-1-zw, N-5.4.2-2-afz). About who is client no more nothing is taken in (N-5.4.1-1-gez). */
export const toetsLegAntwoordPartijVast: Toets<AntwoordPartij> = (invoer, feiten, vandaag) => {
  const verzoek = verzoekMet(feiten, invoer.verzoekId)
  const artikel = verzoek ? partijRegimes[verzoek.regime].artikel : 'verstrekken-door-partij'
  return beoordeel(artikel, vandaag, [
    inStaat(feiten, ['loopt'], 'verstrekken-door-partij'),
    isOpen(verzoek, artikel),
    ...eigenWetLaatToe(verzoek, invoer, feiten, vandaag),
    alsNiet(
      verzoek?.staat === 'verzonden' &&
        invoer.antwoord !== 'geweigerd' &&
        !isClient(feiten, verzoek.betrokkeneId),
      'antwoord-over-geen-client',
      'gegevens-gezinslid',
    ),
    nietInToekomst(invoer.datum, vandaag),
    alsNiet(
      verzoek !== undefined && invoer.datum < verzoek.verzondenOp,
      'antwoord-voor-vraag',
      'avg-juistheid',
    ),
    alsNiet(
      verzoek !== undefined && invoer.antwoord !== 'geweigerd' && verderDan(invoer.niveau, verzoek.niveau),
      'niveau-hoger-dan-gevraagd',
      'niveau-van-informatie',
    ),
  ])
}
