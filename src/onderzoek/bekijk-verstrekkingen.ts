import { z } from 'zod'
import { verstrektInOverleg } from '../casusoverleg/index.ts'
import { namenVan } from '../inrichting/index.ts'
import { gegevenTekst } from '../scherm/gegeven-tekst.ts'
import { type Gift, nooit, uitVerstrekking, verstrekkingRegister } from '../scherm/verstrekking-rijen.ts'
import { verstrekkingOrden } from '../scherm/verstrekkingen.tsx'
import { codeTekst } from '../teksten/catalogus.ts'
import { verstrekkingWoorden as woorden } from '../teksten/nl/verstrekkingen.ts'
import { vul } from '../teksten/tekst.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { tekstVan as tekst } from '../verwerking/tekst-van.ts'
import { keuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { toetsBekijkOnderzoek } from './rules/bekijk-onderzoek.ts'
import type { Feiten } from './rules/feiten.ts'
import { voorwaardenVan } from './voorwaarden-van.ts'
import { personenVan, volleNaam } from './wie-is-wie.ts'

type L = Lezing<Feiten, OnderzoekTabel>

/** What went to the coordinator, a service, the burgemeester, or into a letter to a client. */
const gegeven = async (lezing: L): Promise<readonly Gift[]> => {
  const personen = await personenVan(lezing)
  const naam = (id: string): string => {
    const persoon = personen.get(id)
    return persoon ? volleNaam(persoon) : ''
  }
  const voorwaarden = voorwaardenVan(lezing)
  const gegevens = new Map(lezing.rijen('gegeven').map((rij) => [rij.id, rij]))
  return lezing.rijen('verstrekking').map((rij) => {
    const wat = gegevens.get(rij.gegeven_id)
    return {
      ...uitVerstrekking(rij),
      wat: wat ? gegevenTekst(wat.inhoud, lezing.feiten.peildag) : '',
      over: naam(wat?.betrokkene_id ?? ''),
      aan: personen.has(rij.aan)
        ? vul(codeTekst('ontvanger', 'brief'), { naam: naam(rij.aan) })
        : codeTekst('ontvanger', rij.aan),
      voorwaarden: voorwaarden.get(rij.gegeven_id) ?? [],
    }
  })
}

/** What a party read of the client in a question: at least who it is about (5.4.2 lid 6, N-5.4.2-6). */
const inVragen = async (lezing: L): Promise<readonly Gift[]> => {
  const personen = await personenVan(lezing)
  return lezing.rijen('verzoek').map((rij) => {
    const persoon = personen.get(rij.betrokkene_id)
    const vertelt = tekst(rij.inhoud.vertelt)
    return {
      ...nooit,
      id: rij.id,
      wat: vertelt ? vul(woorden.inVraag, { vertelt }) : woorden.alleenWie,
      over: persoon ? volleNaam(persoon) : '',
      aan: tekst(rij.inhoud.partij),
      op: rij.verzonden_op,
      artikel: 'verstrekken-aan-partij',
      reden: tekst(rij.inhoud.waaromVertelt) || tekst(rij.inhoud.waarom),
      voorwaarden: [],
      wie: tekst(rij.inhoud.beslistDoor) || rij.wie,
    }
  })
}

/**
 * The register of what was given to whom in this onderzoek: which gegeven, when, on which ground, under which conditions, decided by
 * whom (N-AVG-5-2, N-AVG-15, N-AVG-19, N-5.4.2-6).
 */
export const bekijkVerstrekkingen = defineInzien({
  id: 'onderzoek.bekijk-verstrekkingen',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-2', 'N-AVG-15', 'N-AVG-19', 'N-5.4.2-6', 'N-AVG-32'],
  pad: 'verstrekkingen',
  dossier: onderzoekDossier,
  metInhoud: ['gegeven', 'verzoek', 'verstrekking', 'overleg'],
  invoer: z.object({ per: keuze(verstrekkingOrden) }),
  toets: (_, feiten, { vandaag, wie }) =>
    toetsBekijkOnderzoek({ rol: wie.rol, gebruikerId: wie.gebruikerId }, feiten, vandaag),
  lees: async (lezing, { per }, kader) => {
    const personen = await personenVan(lezing)
    const naam = (id: string): string => {
      const persoon = personen.get(id)
      return persoon ? volleNaam(persoon) : ''
    }
    const inOverleg = await verstrektInOverleg(lezing, naam)
    const giften = [...(await gegeven(lezing)), ...(await inVragen(lezing)), ...inOverleg]
    return verstrekkingRegister({ dossierId: lezing.dossier.id, per, giften }, kader, (ids) =>
      namenVan(lezing.tx, ids),
    )
  },
  betrokkenen: () => 'allen',
  voorbeeld: { per: 'dag' },
})
