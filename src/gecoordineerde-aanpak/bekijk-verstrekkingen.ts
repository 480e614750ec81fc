import { z } from 'zod'
import { namenVan } from '../inrichting/index.ts'
import { personenVan, volleNaam } from '../personen/index.ts'
import { type VerstrekkingInBeeld, verstrekkingOrden } from '../scherm/verstrekkingen.tsx'
import { keuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { vanCoordinator } from './declaratie.ts'
import { voorwaardenVan } from './gegeven-voorwaarden.ts'
import { partijenBijNaam, tekst } from './keuzes.ts'
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
  metInhoud: ['gegeven', 'verstrekking'],
  invoer: z.object({ per: keuze(verstrekkingOrden) }),
  toets: (_, feiten, kader) => toetsBekijkAanpak(feiten, kader),
  lees: async (lezing, { per }, { wie }) => {
    const partijen = await partijenBijNaam(lezing)
    const personen = await personenVan(lezing)
    const gegevens = new Map(lezing.rijen('gegeven').map((rij) => [rij.id, rij]))
    const voorwaarden = voorwaardenVan(lezing)
    const rijen = lezing.rijen('verstrekking').filter(({ aan }) => aan !== gever)
    const door = (rij: (typeof rijen)[number]): string => tekst(rij.inhoud.beslistDoor) || rij.wie
    const namen = await namenVan(
      lezing.tx,
      rijen.map(door).filter((id) => id !== wie.gebruikerId),
    )
    const verstrekkingen = rijen.map((rij): VerstrekkingInBeeld => {
      const gegeven = gegevens.get(rij.gegeven_id)
      const over = personen.get(gegeven?.betrokkene_id ?? '')
      return {
        id: rij.id,
        wat: tekst(gegeven?.inhoud.tekst),
        over: over ? volleNaam(over) : '',
        aan: partijen.get(rij.aan)?.naam ?? '',
        op: rij.datum,
        artikel: rij.artikel,
        reden: tekst(rij.inhoud.reden),
        voorwaarden: voorwaarden.get(rij.gegeven_id) ?? [],
        door: door(rij) === wie.gebruikerId ? wie.naam : (namen.get(door(rij)) ?? null),
        ingetrokkenOp: rij.ingetrokken_op,
        verbeterdOp: rij.verbeterd_op,
        gemeldOp: rij.gemeld_op,
      }
    })
    return { dossierId: lezing.dossier.id, per, verstrekkingen }
  },
  betrokkenen: () => 'allen',
  voorbeeld: { per: 'dag' },
})
