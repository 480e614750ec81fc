import { codeTekst } from '../teksten/catalogus.ts'
import { type Inzagebron, ontvangersVan } from '../verwerking/inzagebron.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { isInzageBeperkt } from '../wet/eigen-gegeven.ts'
import { type OggzTabel, oggzDossier } from './oggz-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { weetHet } from './rules/informeren.ts'

/** What of bemoeizorg is given to who it is about, once he knows that data of him are kept (AVG 14 and 15; N-AVG-15, N-1.1.1-oggz). */
export const inzageInBemoeizorg: Inzagebron<Feiten, OggzTabel> = {
  dossier: oggzDossier,
  metInhoud: ['gegeven'],
  zieIn: (lezing, wie, { namens, vandaag }) => {
    if (!weetHet(lezing.feiten)) return null
    const alle = lezing.rijen('gegeven').filter(({ betrokkene_id: over }) => over === wie)
    const leest = alle.filter(
      ({ niet_tonen_aan: aan, niet_inzien_tot: tot }) =>
        !aan.includes(wie) && !(namens && aan.length > 0) && !isInzageBeperkt(tot, vandaag),
    )
    return {
      weggelaten: alle.length - leest.length,
      dingen: leest.map(({ id, bron, datum, inhoud }) => ({
        ...{ id, datum, tekst: tekstVan(inhoud.tekst), waarom: tekstVan(inhoud.noodzaak) },
        bron: codeTekst('bron', bron),
        aan: ontvangersVan(lezing, id, wie),
      })),
    }
  },
}
