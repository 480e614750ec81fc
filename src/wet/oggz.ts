import type { Artikel } from './artikelen.ts'
import type { Categorie } from './categorieen.ts'
import type { TermijnNaam } from './termijnen.ts'

/** By which way a bemoeizorger sought contact. */
export const contactwegen = ['huisbezoek', 'op-straat', 'telefoon', 'via-naaste', 'brief'] as const

/**
 * Why oggz goes on without instemming: the definition asks for somebody who does not ask for help or avoids it, while decline or a
 * low quality of life threatens (N-1.1.1-oggz; MvT 11.5.2 c).
 */
export const redenenZonderInstemming = ['vraagt-zelf-geen-hulp', 'mijdt-hulp', 'niet-bereikt'] as const
export type RedenZonderInstemming = (typeof redenenZonderInstemming)[number]

/** The categories bemoeizorg can hold: health and penal data as far as needed (N-5.1.2-2, N-AVG-9). */
export const bijOggz: readonly Categorie[] = ['gewoon', 'gezondheid', 'strafrechtelijk']

interface EindeRij {
  readonly naam: string
  readonly artikel: Artikel
}

/** How bemoeizorg ends when it is not handed over. */
export const oggzEinden = {
  'hulp-aanvaard': { naam: 'De persoon heeft hulp aanvaard', artikel: 'begrip-openbare-gezondheidszorg' },
  'niet-meer-nodig': { naam: 'Het gaat weer', artikel: 'begrip-openbare-gezondheidszorg' },
  'niet-te-bereiken': {
    naam: 'De persoon is niet te bereiken',
    artikel: 'begrip-openbare-gezondheidszorg',
  },
  verhuisd: { naam: 'Verhuisd naar een andere gemeente', artikel: 'begrip-openbare-gezondheidszorg' },
  overleden: { naam: 'Overleden', artikel: 'begrip-openbare-gezondheidszorg' },
  'ten-onrechte': { naam: 'Ten onrechte begonnen', artikel: 'avg-wissing' },
} as const satisfies Record<string, EindeRij>

export type OggzEinde = keyof typeof oggzEinden
export const oggzEindeCodes = Object.keys(oggzEinden) as readonly OggzEinde[]

/**
 * By which term an oggz dossier is destroyed after its end: as every dossier of the Wmo 2015 (5.3.4), but what was begun wrongly
 * (AVG 17), or never came to any contact or attempt, goes soon (eigen invulling).
 */
export const bewaartermijnVanOggz = (einde: OggzEinde, isIngezet: boolean): TermijnNaam => {
  if (einde === 'ten-onrechte') return 'oggz-wissen-ten-onrechte'
  return isIngezet ? 'wmo-dossier-bewaren' : 'contact-bewaren'
}
