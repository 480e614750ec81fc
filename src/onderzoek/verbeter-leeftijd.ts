import type { Werk } from '../verwerking/werk.ts'
import { einddatum } from '../wet/termijnen.ts'
import { vertegenwoordigers } from '../wet/vertegenwoordiging.ts'
import { leeftijdRij, leeftijdsband } from './leeftijd-rij.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { schrijfHoedanigheden } from './schrijf-hoedanigheden.ts'
import { zorgVoorLeeftijd } from './zorg-voor-leeftijd.ts'

interface Geboortedata {
  readonly oud: string
  readonly nieuw: string
}

const achttiende = (geboren: string, vandaag: string): string =>
  einddatum('leeftijd-18', geboren, vandaag).datum

/**
 * What follows from a birth date follows from the mended one: from which day he is no jeugdige, until which day his parents or
 * guardian represent him, and who is gezinslid (N-AVG-5-1d, N-1.1.1-gz-1).
 */
export const verbeterLeeftijd = async (
  werk: Werk<Feiten, OnderzoekTabel>,
  wie: string,
  { oud, nieuw }: Geboortedata,
): Promise<void> => {
  const { vandaag } = werk.kader
  const band = leeftijdsband(werk.dossier.rijen.band, wie)
  const rij = leeftijdRij(wie, nieuw, vandaag)
  if (band) await werk.verander('band', band.id, { tot: rij.tot })
  else await zorgVoorLeeftijd(werk, werk.dossier.rijen.band, wie, undefined, nieuw)
  for (const { id, voorId, als, tot } of werk.feiten.vertegenwoordigingen)
    if (voorId === wie && vertegenwoordigers[als].voor === 'minderjarige' && tot === achttiende(oud, vandaag))
      await werk.verander('band', id, { tot: achttiende(nieuw, vandaag) })
  const betrokkenen = werk.feiten.betrokkenen.map((een) =>
    een.id === wie ? { ...een, jeugdigeTot: rij.tot } : een,
  )
  await schrijfHoedanigheden(werk, { ...werk.feiten, betrokkenen })
}
