import { type Categorie, isBijzonder } from '../../wet/categorieen.ts'
import { type Melder, melders } from '../../wet/melding.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { einddatum } from '../../wet/termijnen.ts'
import { beoordeel, gevuld, type Mits, mits } from './mits.ts'

/** What was said in the call, as far as a condition of the law hangs on it. */
export interface Gesprek {
  readonly ontvangenOp: string
  /** There is danger now. */
  readonly acuut: boolean
  /** The person lives in this municipality. */
  readonly ingezetene: boolean
  /** The place that was typed is known, and lies in other municipalities only. */
  readonly plaatsElders: boolean
  readonly melder: Melder
  /** A professional asks for a coordinated approach: that is a request of 2.3a.4. */
  readonly wilAanpak: boolean
  readonly verborgen: boolean
  /** What was written down of the call names who called. */
  readonly noemtMelder?: boolean | undefined
  readonly anoniem: boolean
  readonly redenAnoniem?: string | undefined
  readonly melderNaam?: string | undefined
  readonly melderTelefoon?: string | undefined
  readonly melderMail?: string | undefined
  readonly achternaam?: string | undefined
  readonly straat?: string | undefined
  readonly huisnummer?: string | undefined
  /** What kind of data the story holds, and why it cannot do without: what is not said is gewoon. */
  readonly categorie?: Categorie | undefined
  readonly waaromBijzonder?: string | undefined
  /** How a professional knows the person, the household, helpers, GP: what only he is asked. */
  readonly vertelt: readonly (string | undefined)[]
}

/** What is said of who calls. */
export type OverDeMelder = Pick<
  Gesprek,
  'melder' | 'verborgen' | 'anoniem' | 'redenAnoniem' | 'melderNaam' | 'melderTelefoon' | 'melderMail'
>

/** Who may stay unknown to whom, and what must then be said (5.5.1; N-5.5.1-anm, N-5.5.1-ver, N-5.5.1-prf). */
export const overDeMelder = (gesprek: OverDeMelder): readonly Mits[] => {
  const { melder, verborgen, anoniem } = gesprek
  if (melder === 'zelf') return [mits(!verborgen && !anoniem, 'zelf-niet-verborgen')]
  const professional = melder === 'professional'
  return [
    mits(!verborgen || melders[melder].magVerborgen, 'professional-niet-verborgen'),
    mits(!anoniem || !professional, 'professional-niet-anoniem'),
    mits(!anoniem || gevuld(gesprek.redenAnoniem), 'anoniem-zonder-reden'),
    mits(anoniem || gevuld(gesprek.melderNaam), 'melder-zonder-naam'),
    mits(anoniem || gevuld(gesprek.melderTelefoon) || gevuld(gesprek.melderMail), 'melder-zonder-bereik'),
  ]
}

const isBekend = ({ achternaam, straat, huisnummer }: Gesprek): boolean =>
  gevuld(achternaam) || (gevuld(straat) && gevuld(huisnummer))

/** A melding of so long ago is past its retention on the day it would be stored (5.5.4 lid 1). */
const isTeOud = (ontvangenOp: string, vandaag: string): boolean =>
  einddatum('melddossier-bewaren-ten-hoogste', ontvangenOp, vandaag).datum <= vandaag

/**
 * Why there is no melding to store, whatever else was said: there is danger now, the person lives elsewhere, or it is a request
 * of 2.3a.4 (N-2.2.5-2-acu, N-2.2.5-2-ing, N-2.2.5-1-rt). Such a call is only counted.
 */
export const buitenTriage = (
  gesprek: Pick<Gesprek, 'acuut' | 'ingezetene' | 'wilAanpak'> & { readonly melder: Melder | undefined },
): readonly Mits[] => [
  mits(!gesprek.acuut, 'melding-acuut'),
  mits(gesprek.ingezetene, 'melding-niet-ingezetene'),
  mits(!(gesprek.melder === 'professional' && gesprek.wilAanpak), 'melding-is-verzoek-van-partij'),
]

/**
 * Whether the triage may begin, which is the first moment that anything of the call is stored (N-5.5.2-1-beh, Q-06): the person
 * is a resident, it is not acute, and it is a melding (N-2.2.5-2-ing, N-2.2.5-2-acu, N-2.2.5-1-rt). An address elsewhere
 * contradicts that he is a resident. Who calls may stay unknown to the person when he is a citizen, never when he is a
 * professional; a call without a name asks for a reason (5.5.1). A story of health or of a crime asks why it is needed (N-5.5.2-1-bz).
 */
export const toetsBeginTriage = (gesprek: Gesprek, vandaag: string): Oordeel =>
  beoordeel('melding-triage', vandaag, [
    ...buitenTriage(gesprek),
    ...overDeMelder(gesprek),
    mits(!(gesprek.verborgen && gesprek.noemtMelder), 'melder-in-tekst'),
    mits(!gesprek.plaatsElders, 'plaats-in-andere-gemeente'),
    mits(isBekend(gesprek), 'gemelde-onbekend'),
    mits(melders[gesprek.melder].vertelt || !gesprek.vertelt.some(gevuld), 'alleen-professional-vertelt'),
    mits(
      !isBijzonder(gesprek.categorie ?? 'gewoon') || gevuld(gesprek.waaromBijzonder),
      'bijzonder-gegeven-zonder-reden',
    ),
    mits(gesprek.ontvangenOp <= vandaag, 'meldingsdag-in-toekomst'),
    mits(gesprek.ontvangenOp > vandaag || !isTeOud(gesprek.ontvangenOp, vandaag), 'melding-te-oud'),
  ])
