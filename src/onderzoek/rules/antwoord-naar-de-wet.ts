import type { Burgemeesterweet } from '../../wet/burgemeester.ts'
import type { Categorie, Niveau } from '../../wet/categorieen.ts'
import {
  magVerstrekken,
  moetVerstrekken,
  taakOntbreekt,
  type VerstrekkerFeiten,
} from '../../wet/mag-verstrekken.ts'
import { redenenTegen } from '../../wet/oordeel.ts'
import { isGeheimhouder, partijRegimes } from '../../wet/partij-regimes.ts'
import type { Feiten, VerzoekFeit } from './feiten.ts'
import { alsNiet, beoordeel, eenmaal, type Redenen, type Toets } from './toets.ts'
import { ernstStaatVast, verstrekwegVan } from './verstrekweg.ts'
import { openVerzoeken, verzoekMet } from './verzoek.ts'

/** What decides whether a party may give what it told by telephone or in a letter. */
export interface AntwoordNaarDeWet {
  readonly verzoekId: string
  readonly antwoord: string
  /** The kind of the party; null when the register does not know it. */
  readonly soort: string | null
  /** It was asked to decide about jeugdhulp (N-5.4.2-2-jw). */
  readonly overJeugdhulp?: boolean
  readonly gegevens: readonly {
    readonly categorie: Categorie
    readonly niveau: Niveau
    /** Out of which task the burgemeester knows it. */
    readonly taak?: Burgemeesterweet | undefined
  }[]
  /** A geheimhouder without consent said that he took the steps, and when the client hears of it (N-5.4.2-2-cr, N-5.4.2-2-s7). */
  readonly stappenGezet: boolean
  readonly clientWeetHet?: string | undefined
  readonly clientWeetHetOp?: string | undefined
}

const verstrekker = (
  { regime, toestemming, betrokkeneId }: VerzoekFeit,
  feiten: Feiten,
  { soort, overJeugdhulp }: Pick<AntwoordNaarDeWet, 'soort' | 'overJeugdhulp'>,
): VerstrekkerFeiten => ({
  ...{ weg: verstrekwegVan(feiten), regime, soort, toestemming },
  ernstig: ernstStaatVast(feiten, betrokkeneId),
  jeugdvoorziening: overJeugdhulp === true,
})

/** Whether a geheimhouder answers this without consent: only then he is asked for the steps (5.4.2 lid 2). */
const opEigenAfweging = (verzoek: VerzoekFeit, feiten: Feiten, overJeugdhulp = false): boolean =>
  isGeheimhouder(verzoek.regime) &&
  !verzoek.toestemming &&
  !moetVerstrekken(verstrekker(verzoek, feiten, { soort: null, overJeugdhulp }))

/** What no open request asks of the answer: the steps of a geheimhouder without consent, and the task of the burgemeester. */
export const nietBijDezeVerzoeken = (feiten: Feiten): readonly string[] => {
  const open = openVerzoeken(feiten)
  return [
    ...(open.some((een) => opEigenAfweging(een, feiten))
      ? []
      : ['stappenGezet', 'clientWeetHet', 'clientWeetHetOp']),
    ...(open.some(({ regime }) => regime === 'burgemeester') ? [] : ['gegevens.taak']),
  ]
}

const perGegeven = (invoer: AntwoordNaarDeWet, verzoek: VerzoekFeit, feiten: Feiten, dag: string): Redenen =>
  invoer.gegevens.flatMap((gegeven) => {
    const { niveau } = gegeven
    const oordeel = magVerstrekken(
      {
        ...verstrekker(verzoek, feiten, invoer),
        ...gegeven,
        // How far was asked, and for which service belief or origin counts, is judged where the gegeven is recorded.
        ...{ gevraagdNiveau: niveau, voorPassendeDienst: true, stappenGezet: invoer.stappenGezet },
      },
      dag,
    )
    return [...redenenTegen(oordeel), taakOntbreekt(verzoek.regime, gegeven.taak)]
  })

/**
 * Whether the party may give what it told, by the same table as in its portal; a refusal can always be recorded (5.4.2 lid 1 to 4;
 * N-5.4.2-2-cr, N-5.4.2-2-jw, N-5.4.2-2-s7, N-5.4.2-3, N-5.4.2-4).
 */
export const toetsAntwoordNaarDeWet: Toets<AntwoordNaarDeWet> = (invoer, feiten, vandaag) => {
  const verzoek = verzoekMet(feiten, invoer.verzoekId)
  const artikel = verzoek ? partijRegimes[verzoek.regime].artikel : 'verstrekken-door-partij'
  if (verzoek?.staat !== 'verzonden' || invoer.antwoord === 'geweigerd')
    return beoordeel(artikel, vandaag, [])
  return beoordeel(artikel, vandaag, [
    ...eenmaal(perGegeven(invoer, verzoek, feiten, vandaag)),
    alsNiet(
      opEigenAfweging(verzoek, feiten, invoer.overJeugdhulp) &&
        !(invoer.clientWeetHet && invoer.clientWeetHetOp),
      'client-hoort-antwoord-niet',
      'verstrekken-door-geheimhouder',
    ),
  ])
}
