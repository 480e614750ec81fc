import type { Oordeel, Reden } from '../../wet/oordeel.ts'
import type { Feiten, Kader } from './feiten.ts'
import { beoordeel } from './mits.ts'
import { reden } from './redenen.ts'

/**
 * Only who decides for the college comes near, and never who made the request or works for the party that did: that one hears the
 * outcome and nothing more (Awb 2:4, N-Awb-2.4, N-2.3a.4-1-col). When the municipality asks itself in another task, another person of it decides.
 */
export const toegangTotVerzoek = ({ dossier }: Feiten, { wie }: Kader): Reden | undefined => {
  if (wie.rol !== 'beslisser') return reden('geen-zicht-op-verzoek')
  const { indienersVanGemeente, organisatieId } = dossier
  if (indienersVanGemeente === null)
    return wie.organisatieId === organisatieId ? reden('verzoek-van-eigen-werkgever') : undefined
  return indienersVanGemeente.includes(wie.gebruikerId) ? reden('eigen-verzoek') : undefined
}

/** Reading a request (N-2.3a.4-1-bes, N-AVG-32). */
export const toetsBekijkVerzoek = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('verzoek-beoordelen', kader.vandaag, [toegangTotVerzoek(feiten, kader)])
