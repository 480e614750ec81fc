import type { Rij } from '../dossier/rijen.ts'
import type { Werk } from '../verwerking/werk.ts'
import type { Gezinsrelatie } from '../wet/gezinsrelaties.ts'
import { einddatum } from '../wet/termijnen.ts'
import { leeftijdRij, leeftijdsband } from './leeftijd-rij.ts'
import { zegtJeugdige } from './rules/jeugdige.ts'

/** Whether it matters when he is eighteen: under 23, or when his relation says that he is a jeugdige. */
const teltLeeftijd = (relatie: Gezinsrelatie | undefined, geboortedatum: string, vandaag: string): boolean =>
  zegtJeugdige(relatie) || vandaag < einddatum('leeftijd-23', geboortedatum, vandaag).datum

/**
 * Records from which day somebody is no jeugdige any more, when that matters and does not stand there yet: what the law ties
 * to his age ends by itself on that day (1.1.1 gezinslid, N-1.1.1-gz-1). `banden` are those of the dossier so far; `geboortedatum` null: unknown, then nothing.
 */
export const zorgVoorLeeftijd = async (
  werk: Pick<Werk<unknown>, 'voegToe' | 'kader'>,
  banden: readonly Rij<'band'>[],
  wie: string,
  relatie: Gezinsrelatie | undefined,
  geboortedatum: string | null,
): Promise<void> => {
  const { vandaag } = werk.kader
  if (geboortedatum === null || !teltLeeftijd(relatie, geboortedatum, vandaag)) return
  if (leeftijdsband(banden, wie)) return
  await werk.voegToe('band', leeftijdRij(wie, geboortedatum, vandaag))
}
