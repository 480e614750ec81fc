import { z } from 'zod'
import { namenVan } from '../inrichting/index.ts'
import { volleNaam } from '../personen/index.ts'
import { type Gift, nooit, uitVerstrekking, verstrekkingRegister } from '../scherm/verstrekking-rijen.ts'
import { verstrekkingOrden } from '../scherm/verstrekkingen.tsx'
import { verstrekkingWoorden as woorden } from '../teksten/nl/verstrekkingen.ts'
import { vul } from '../teksten/tekst.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { keuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { type MeldingLezing, vanMeldpunt } from './declaratie.ts'
import { voorwaardenVan } from './melder-in-tekst.ts'
import { naamVanAnder } from './naam-van-ander.ts'
import { toetsBekijkMelding } from './rules/bekijk-melding.ts'
import { gemeldePersoon } from './wie-is-gemeld.ts'

type Naam = Awaited<ReturnType<typeof naamVanAnder>>

/** What went to who was asked to take it up, to another municipality, or under a law of its own. */
const gegeven = (lezing: MeldingLezing, over: string, naam: Naam): readonly Gift[] => {
  const gegevens = new Map(lezing.rijen('gegeven').map(({ id, inhoud }) => [id, tekstVan(inhoud.tekst)]))
  const voorwaarden = voorwaardenVan(lezing)
  return lezing.rijen('verstrekking').map((rij) => ({
    ...uitVerstrekking(rij),
    wat: gegevens.get(rij.gegeven_id) ?? woorden.weggehaald,
    over,
    aan: naam(rij.aan, 'taak', rij.aan),
    voorwaarden: voorwaarden.get(rij.gegeven_id) ?? [],
  }))
}

/** What who was asked something read of the person: at least who it is about (5.5.3, N-5.5.3-mot). */
const inVragen = (lezing: MeldingLezing, over: string, naam: Naam): readonly Gift[] =>
  lezing.rijen('inlichting').map(({ id, aan, partij_id, andere_gemeente, gevraagd_op, wie, inhoud }) => {
    const vertelt = tekstVan(inhoud.vertelt)
    return {
      ...{ ...nooit, id, over, op: gevraagd_op, artikel: 'melding-inlichtingen', voorwaarden: [] },
      wat: vertelt ? vul(woorden.inVraag, { vertelt }) : woorden.alleenWie,
      aan: naam(partij_id ?? andere_gemeente, 'bron', aan),
      reden: tekstVan(inhoud.waarom),
      wie: tekstVan(inhoud.beslistDoor) || wie,
    }
  })

/**
 * The register of what of a melding went to whom: which gegeven, when, on which ground, under which conditions, decided by whom; at
 * the meldpunt and nowhere else (N-AVG-5-2, N-AVG-15, N-AVG-19, N-5.5.4-1-dl).
 */
export const bekijkVerstrekkingen = defineInzien({
  ...vanMeldpunt,
  id: 'meldpunt.bekijk-verstrekkingen',
  normen: ['N-AVG-5-2', 'N-AVG-15', 'N-AVG-19', 'N-5.5.3-mot', 'N-5.5.4-1-dl', 'N-AVG-32'],
  pad: 'verstrekkingen',
  metInhoud: ['gegeven', 'inlichting', 'verstrekking'],
  invoer: z.object({ per: keuze(verstrekkingOrden) }),
  toets: (_, feiten, kader) => toetsBekijkMelding(feiten, kader),
  lees: async (lezing, { per }, kader) => {
    const persoon = await gemeldePersoon(lezing)
    const over = persoon ? volleNaam(persoon) : ''
    const naam = await naamVanAnder(lezing)
    const giften = [...gegeven(lezing, over, naam), ...inVragen(lezing, over, naam)]
    return verstrekkingRegister({ dossierId: lezing.dossier.id, per, giften }, kader, (ids) =>
      namenVan(lezing.tx, ids),
    )
  },
  betrokkenen: () => 'allen',
  voorbeeld: { per: 'dag' },
})
