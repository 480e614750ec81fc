import type { Artikel } from '../../wet/artikelen.ts'
import type { Bestandsfout, Bestandskeuring } from '../../wet/bestanden.ts'
import type { Reden } from '../../wet/oordeel.ts'
import type { BestandFeit, Bestandsoort, Feiten } from './feiten.ts'
import type { Redencode } from './redencodes.ts'
import { alsNiet } from './toets.ts'

/** By which article each kind of file comes in (2.3.2 lid 2 and 7, Awb 2:1). */
export const artikelVan: Readonly<Record<Bestandsoort, Artikel>> = {
  'persoonlijk-plan': 'persoonlijk-plan',
  stuk: 'gegevens-van-client',
  vertegenwoordiging: 'vertegenwoordiging',
}

/** How many files of one person an onderzoek holds. Eigen invulling: nobody needs more, and nobody can fill it up. */
export const meesteBestanden = 20

const redenVan: Readonly<Record<Bestandsfout, Redencode>> = {
  leeg: 'bestand-leeg',
  'te-groot': 'bestand-te-groot',
  'ander-type': 'bestand-ander-type',
  besmet: 'bestand-besmet',
  'niet-gekeurd': 'bestand-niet-gekeurd',
  'niet-ingericht': 'bestand-niet-ingericht',
}

/** A reason when this file is not taken; what was not looked at is not taken either (N-AVG-32). */
export const nietGoed = (bestand: Bestandskeuring | undefined): Reden | undefined => {
  if (bestand?.goed === true) return undefined
  return alsNiet(true, redenVan[bestand?.fout ?? 'niet-gekeurd'], 'avg-beveiliging')
}

/** A reason when no files are taken here: nothing scans them. */
export const nietIngericht = (kan: boolean): Reden | undefined =>
  alsNiet(!kan, 'bestand-niet-ingericht', 'avg-beveiliging')

/** The file with this id, if the dossier has it. */
export const bestandMet = ({ bestanden }: Feiten, id: string): BestandFeit | undefined =>
  bestanden.find((bestand) => bestand.id === id)

/** A reason when this person has as many files here as there may be. */
export const isVol = ({ bestanden }: Feiten, betrokkeneId: string): Reden | undefined => {
  const zijn = bestanden.filter((bestand) => bestand.betrokkeneId === betrokkeneId)
  return alsNiet(zijn.length >= meesteBestanden, 'bestanden-vol', 'avg-beginselen')
}
