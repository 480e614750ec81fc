import type { Bestandskeuring } from '../../wet/bestanden.ts'
import { artikelVan, isVol, nietGoed, nietIngericht } from './bestand.ts'
import { bekend } from './betrokkene.ts'
import type { Bestandsoort, Feiten } from './feiten.ts'
import { stukMet } from './stuk.ts'
import { alsNiet, beoordeel, inStaat, type Redenen, type Toets } from './toets.ts'

/** A file that came in, and what was found of it. */
export interface VoegBestandToe {
  readonly betrokkeneId: string
  readonly soort: Bestandsoort
  /** The paper that was asked for, when it is one. */
  readonly stukId?: string | undefined
  readonly bestand: Bestandskeuring | undefined
}

const open = ['eerste-contact', 'loopt'] as const

/** A paper is of who was asked for it, and only a paper that was asked for is one (2.3.2 lid 7). */
const bijStuk = (
  feiten: Feiten,
  { soort, stukId, betrokkeneId }: Omit<VoegBestandToe, 'bestand'>,
): boolean => {
  if (soort !== 'stuk') return stukId === undefined
  const stuk = stukId === undefined ? undefined : stukMet(feiten, stukId)
  return stuk?.betrokkeneId === betrokkeneId && stuk.staat !== 'ingetrokken'
}

const redenen = (invoer: VoegBestandToe, feiten: Feiten): Redenen => {
  const artikel = artikelVan[invoer.soort]
  return [
    inStaat(feiten, open, artikel),
    bekend(feiten, invoer.betrokkeneId, artikel),
    alsNiet(!bijStuk(feiten, invoer), 'bestand-bij-stuk', 'gegevens-van-client'),
    isVol(feiten, invoer.betrokkeneId),
    nietGoed(invoer.bestand),
  ]
}

/** What stands in the way of `voeg-bestand-toe` before anything is chosen; `kan` says whether files are taken here. */
export const voorafVoegBestandToe = (feiten: Feiten, vandaag: string, kan = true) =>
  beoordeel('persoonlijk-plan', vandaag, [nietIngericht(kan), inStaat(feiten, open, 'persoonlijk-plan')])

/** Takes a file that a client brought: a personal plan, a paper that was asked for, or the proof that somebody represents him (N-2.3.2-2, N-2.3.2-7, N-Awb-2.1). */
export const toetsVoegBestandToe: Toets<VoegBestandToe> = (invoer, feiten, vandaag) =>
  beoordeel(artikelVan[invoer.soort], vandaag, redenen(invoer, feiten))
