import { kregenInOverleg } from '../casusoverleg/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { type Inzagebron, ontvangersVan } from '../verwerking/inzagebron.ts'
import { aanpakDossier } from './aanpak-dossier.ts'
import type { AanpakTabel } from './aanpak-tabellen.ts'
import { eigenGegevens } from './mijn-aanpak.ts'
import type { Feiten } from './rules/feiten.ts'
import { zvhOntvanger } from './rules/geef-aan-zvh.ts'
import { magVanAanpakWeten } from './rules/mijn-zicht.ts'
import { gever } from './rules/verbeter-gegeven.ts'

/**
 * What of an aanpak is given to who asks what is kept of him, where the college is its controller; of an aanpak with a coordinator of a party that
 * party answers (AVG 15, 5.4.4 lid 6; N-AVG-15, N-AVG-15-4, N-5.4.4-6).
 */
export const inzageInAanpak: Inzagebron<Feiten, AanpakTabel> = {
  dossier: aanpakDossier,
  metInhoud: ['gegeven', 'overleg'],
  zieIn: (lezing, wie, { namens, vandaag }) => {
    if (lezing.feiten.dossier.verwerkingsverantwoordelijke !== 'college') return null
    if (!magVanAanpakWeten(lezing.feiten, wie, vandaag)) return null
    const leest = eigenGegevens(lezing, { id: wie, namens }, vandaag)
    const alle = lezing.dossier.rijen.gegeven.filter(({ betrokkene_id: over }) => over === wie)
    const nietAan: readonly string[] = [gever, zvhOntvanger]
    return {
      weggelaten: alle.length - leest.length,
      dingen: leest.map(({ id, tekst, vanPartij, bron, datum, waarom }) => ({
        ...{ id, tekst, datum, waarom, bron: vanPartij ?? codeTekst('bron', bron) },
        aan: [
          ...ontvangersVan(lezing, id, wie).filter((aan) => !nietAan.includes(aan)),
          ...kregenInOverleg(lezing, id),
        ],
      })),
    }
  },
}
