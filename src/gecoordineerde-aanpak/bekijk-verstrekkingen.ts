import { z } from 'zod'
import { verstrektInOverleg } from '../casusoverleg/index.ts'
import { namenVan } from '../inrichting/index.ts'
import { personenVan, volleNaam } from '../personen/index.ts'
import { gegevenTekst } from '../scherm/gegeven-tekst.ts'
import { type Gift, uitVerstrekking, verstrekkingRegister } from '../scherm/verstrekking-rijen.ts'
import { verstrekkingOrden } from '../scherm/verstrekkingen.tsx'
import { keuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { voorwaardenVan } from './gegeven-voorwaarden.ts'
import { partijenBijNaam } from './keuzes.ts'
import { toetsBekijkAanpak } from './rules/bekijk-aanpak.ts'
import { gever } from './rules/verbeter-gegeven.ts'

/**
 * The register of what the coordinator gave to whom: which gegeven, when, on which ground, under which conditions, decided by whom
 * (N-AVG-5-2, N-AVG-15, N-AVG-19, N-5.4.4-5).
 */
export const bekijkVerstrekkingen = defineInzien({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.bekijk-verstrekkingen',
  normen: ['N-AVG-5-2', 'N-AVG-15', 'N-AVG-19', 'N-5.4.4-5', 'N-AVG-32'],
  pad: 'verstrekkingen',
  metInhoud: ['gegeven', 'verstrekking', 'overleg'],
  invoer: z.object({ per: keuze(verstrekkingOrden) }),
  toets: (_, feiten, kader) => toetsBekijkAanpak(feiten, kader),
  lees: async (lezing, { per }, kader) => {
    const partijen = await partijenBijNaam(lezing)
    const personen = await personenVan(lezing)
    const naam = (id: string): string => {
      const persoon = personen.get(id)
      return persoon ? volleNaam(persoon) : ''
    }
    const inOverleg = await verstrektInOverleg(lezing, naam)
    const gegevens = new Map(lezing.rijen('gegeven').map((rij) => [rij.id, rij]))
    const voorwaarden = voorwaardenVan(lezing)
    const rijen = lezing.rijen('verstrekking').filter(({ aan }) => aan !== gever)
    const giften = rijen.map((rij): Gift => {
      const gegeven = gegevens.get(rij.gegeven_id)
      return {
        ...uitVerstrekking(rij),
        wat: gegeven ? gegevenTekst(gegeven.inhoud, kader.vandaag) : '',
        over: naam(gegeven?.betrokkene_id ?? ''),
        aan: partijen.get(rij.aan)?.naam ?? '',
        voorwaarden: voorwaarden.get(rij.gegeven_id) ?? [],
      }
    })
    return verstrekkingRegister(
      { dossierId: lezing.dossier.id, per, giften: [...giften, ...inOverleg] },
      kader,
      (ids) => namenVan(lezing.tx, ids),
    )
  },
  betrokkenen: () => 'allen',
  voorbeeld: { per: 'dag' },
})
