import { z } from 'zod'
import { briefhoofd, partijenVan } from '../inrichting/index.ts'
import { aanRegels, personenVan } from '../personen/index.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { bijeenkomstRij, type OverlegLezing, vanOrganisator } from './declaratie.ts'
import { deelnemerInhoud } from './deelnemer-keuze.ts'
import type { DeelnemerFeit, Kader } from './rules/feiten.ts'
import { alsOrganisator, beoordeel } from './rules/mits.ts'
import { isGenodigd } from './rules/toegang.ts'
import { soortVan, uitnodigingsbrief } from './uitnodigingsbrief.ts'

const naamVan = (lezing: OverlegLezing, { id }: DeelnemerFeit): string =>
  tekstVan(deelnemerInhoud(lezing, id).naam)

const aan = async (lezing: OverlegLezing, deelnemer: DeelnemerFeit): Promise<readonly string[]> => {
  const persoon = (await personenVan(lezing)).get(deelnemer.betrokkeneId ?? '')
  return persoon ? aanRegels(persoon) : [naamVan(lezing, deelnemer)]
}

/** The party that employs the coordinator who organises it: it answers for the data of the aanpak (5.4.4 lid 6, N-5.4.4-6). */
const verantwoordelijkeVan = async ({ tx, dossier, feiten }: OverlegLezing): Promise<string | null> => {
  const werkgever = feiten.deelnemers.find(({ soort }) => soort === 'organisator')?.organisatieId
  if (feiten.dossier.vanuit !== 'coordinatie' || !werkgever) return null
  const partijen = await partijenVan(tx, dossier.gemeente)
  return partijen.find(({ organisatieId }) => organisatieId === werkgever)?.naam ?? null
}

const toets = (_: unknown, feiten: Parameters<typeof alsOrganisator>[0], kader: Kader) =>
  beoordeel('casusoverleg', kader.vandaag, [alsOrganisator(feiten, kader)])

/**
 * Reads the letter for somebody who is invited, as the conference stands now: to print and to send to a client, or to a party without a portal
 * (5.4.3 lid 1, N-5.4.3-1-clt). It is kept nowhere; null for who gets none.
 */
export const bekijkBrief = defineInzien({
  ...vanOrganisator,
  id: 'casusoverleg.bekijk-brief',
  normen: ['N-5.4.3-1', 'N-5.4.3-1-clt', 'N-AVG-32'],
  pad: 'brieven',
  metInhoud: ['gebeurtenis', 'deelnemer'],
  invoer: z.object({ deelnemerId: dossierkeuze() }),
  toets,
  lees: async (lezing, { deelnemerId }, kader) => {
    const { dossier, deelnemers } = lezing.feiten
    const deelnemer = deelnemers.find(({ id }) => id === deelnemerId)
    const { inhoud: bijeenkomst } = bijeenkomstRij(lezing)
    const soort = deelnemer && soortVan(dossier, deelnemer, bijeenkomst.nummer)
    if (!deelnemer || !soort) return null
    const hoofd = await briefhoofd(lezing, kader, await aan(lezing, deelnemer))
    const over = {
      ...{ dossier, bijeenkomst, deelnemer },
      verantwoordelijke: await verantwoordelijkeVan(lezing),
      noodzaak: tekstVan(deelnemerInhoud(lezing, deelnemerId).noodzaak),
      partijen: deelnemers
        .filter((een) => een.soort === 'partij' && isGenodigd(een))
        .map((een) => naamVan(lezing, een)),
    }
    return { brief: uitnodigingsbrief(hoofd, soort, over) }
  },
  betrokkenen: (feiten, { deelnemerId }) =>
    feiten.deelnemers.flatMap(({ id, betrokkeneId }) => (id === deelnemerId ? (betrokkeneId ?? []) : [])),
  voorbeeld: { deelnemerId: '{clientdeelnemer}' },
})
