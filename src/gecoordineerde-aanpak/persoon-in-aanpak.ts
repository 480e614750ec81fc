import { type Persoonsgegevens, schrijfPersoon } from '../personen/index.ts'
import type { AanpakWerk } from './declaratie.ts'
import type { BetrokkeneFeit } from './rules/feiten.ts'

/**
 * Who stands here under this identity already, or is added now; the id of his row. Somebody is in an aanpak once, whatever he
 * is to whom.
 */
export const zorgVoorPersoon = async (
  werk: AanpakWerk,
  gegevens: Persoonsgegevens,
  hoedanigheid: BetrokkeneFeit['hoedanigheid'],
): Promise<string> => {
  const { tx, omgeving, dossier, compartiment, kader } = werk
  const binnen = { gemeente: dossier.gemeente, compartiment }
  const pseudoniem = await schrijfPersoon(tx, omgeving.sleutels, binnen, gegevens)
  const bekend = dossier.rijen.betrokkene.find((rij) => rij.pseudoniem === pseudoniem)
  return bekend?.id ?? werk.voegToe('betrokkene', { pseudoniem, hoedanigheid, datum: kader.vandaag })
}
