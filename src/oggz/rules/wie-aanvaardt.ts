import type { Leeftijdsgroep } from '../../wet/leeftijdsgroep.ts'
import { leeftijdPastNiet } from '../../wet/nieuwe-vertegenwoordiging.ts'
import type { Zaak } from '../../wet/vertegenwoordiging.ts'
import {
  type instemmers,
  jaGeldt,
  type Spreker,
  tegenWieInstemt,
  type WieInstemt,
} from '../../wet/wie-instemt.ts'
import { gevuld, type Mits, mits } from './mits.ts'

/** Who can say yes or no in the place of the person, or beside him (BW 1:245, 1:337, 1:381 and 1:453). */
export const sprekersoorten = ['ouder', 'voogd', 'curator', 'mentor'] as const

/** A yes or no to help, by whom, on a day 'yyyy-mm-dd'. Who spoke for the person is kept with the answer, and nowhere else. */
export interface HulpAanvaard {
  readonly datum: string
  readonly antwoord: 'ja' | 'nee'
  readonly door: (typeof instemmers)[number]
  /** The name of who spoke for him. */
  readonly sprak?: string | undefined
  readonly als?: (typeof sprekersoorten)[number] | undefined
  /** Everybody with authority over the child said so. */
  readonly iedereenMetGezag: boolean
  readonly bewijsGezien: boolean
  readonly kanNietZelf: boolean
  /** His age as the worker estimates it, where no birth date is known. */
  readonly leeftijd?: Leeftijdsgroep | null | undefined
}

const spreker = 'spreker'

const instemmingVan = ({
  antwoord,
  door,
  sprak,
  kanNietZelf,
  leeftijd,
  datum,
}: HulpAanvaard): WieInstemt => ({
  ...{ instemming: antwoord, door, kanNietZelf, datum, leeftijd: leeftijd ?? null },
  vertegenwoordigers: gevuld(sprak) ? [spreker] : [],
})

/** Who speaks for him by this answer, and, of a child, the other one with authority who did not say it. */
const sprekersVan = ({ sprak, als, iedereenMetGezag }: HulpAanvaard): readonly Spreker[] => {
  if (!gevuld(sprak) || !als) return []
  const metGezag = als === 'ouder' || als === 'voogd'
  return [
    { betrokkeneId: spreker, als, tot: null },
    ...(metGezag && !iedereenMetGezag ? [{ betrokkeneId: 'ander', als, tot: null }] : []),
  ]
}

/** Why this answer does not count: by age, as for a client; and of who spoke was seen that he may (N-Awb-2.1). */
export const tegenWieAanvaardt = (
  wie: HulpAanvaard,
  geboortedatum: string | null,
  vandaag: string,
): readonly Mits[] => {
  const sprak = gevuld(wie.sprak)
  if (sprak && !wie.als) return [mits(false, 'oggz-spreker-zonder-soort')]
  return [
    ...tegenWieInstemt(instemmingVan(wie), sprekersVan(wie), geboortedatum, vandaag),
    ...(sprak ? leeftijdPastNiet({ als: wie.als, sinds: wie.datum }, geboortedatum, vandaag) : []),
    mits(!sprak || wie.bewijsGezien, 'oggz-bewijs-niet-gezien'),
  ]
}

/**
 * Whether a yes still holds when it is used for help in these matters (N-Awb-2.1; BW 1:453). `wie` null: it is not known of whom it was.
 */
export const jaVanPersoon = (
  wie: HulpAanvaard | null,
  geboortedatum: string | null,
  zaken: readonly Zaak[],
  vandaag: string,
): Mits =>
  wie
    ? jaGeldt({ ...instemmingVan(wie), geboortedatum }, sprekersVan(wie), zaken, vandaag)
    : mits(false, 'instemming-geldt-niet')
