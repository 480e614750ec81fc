import { kregenInOverleg } from '../casusoverleg/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { type Inzagebron, ontvangersVan } from '../verwerking/inzagebron.ts'
import { naamVanBestand } from './bestand-rij.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { gegevensVoor, gevraagdVoor } from './overzicht-van-client.ts'
import type { Feiten } from './rules/feiten.ts'
import { magVanOnderzoekWeten } from './rules/mijn-zicht.ts'

/**
 * What of an onderzoek is given to who asks what is kept of him: his own gegevens, each with from whom it is and why it was needed; of who else is in
 * it nothing, and nothing that was asked to be kept from him (AVG 15, 5.3.2 lid 4; N-AVG-15, N-AVG-15-4, N-5.3.2-4, N-2.3a.4-3).
 */
export const inzageInOnderzoek: Inzagebron<Feiten, OnderzoekTabel> = {
  dossier: onderzoekDossier,
  metInhoud: ['gegeven', 'verzoek', 'overleg'],
  zieIn: (lezing, wie, { namens, vandaag }) => {
    if (!magVanOnderzoekWeten(lezing.feiten, wie)) return null
    const leest = gegevensVoor(lezing, { id: wie, namens }, vandaag)
    const alle = lezing.dossier.rijen.gegeven.filter(({ betrokkene_id: over }) => over === wie)
    const gevraagd = gevraagdVoor(lezing, wie, new Set(leest.map(({ id }) => id)))
    return {
      bestanden: lezing.feiten.bestanden
        .filter(({ betrokkeneId }) => betrokkeneId === wie)
        .map(naamVanBestand),
      gevraagdAan: [...new Set(gevraagd.map(({ partij }) => partij))],
      weggelaten: alle.length - leest.length,
      dingen: leest.map(({ id, tekst, vanPartij, bron, datum, waarom }) => ({
        ...{ id, tekst, datum, waarom, bron: vanPartij ?? codeTekst('bron', bron) },
        aan: [...ontvangersVan(lezing, id, wie), ...kregenInOverleg(lezing, id)],
      })),
    }
  },
}
