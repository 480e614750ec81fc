import { z } from 'zod'
import { onderzoekStopbrief } from '../teksten/nl/onderzoek-stopbrief.ts'
import { dossierkeuze, dossierkeuzes, ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { leeftijdsgroepOp } from '../wet/leeftijdsgroep.ts'
import { briefhoofd } from './briefhoofd.ts'
import { vervalbrieven } from './brieven-bij-einde.ts'
import { geborenOp } from './geboren-op.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { isNietMeerClient } from './rules/geen-client-meer.ts'
import { isClient } from './rules/is-client.ts'
import {
  naStoppen,
  openSpoedOver,
  openVerzoekenOver,
  spoedBijStoppen,
  toetsStopVoorClient,
  voorafStopVoorClient,
} from './rules/stop-voor-client.ts'
import { stopredenen } from './rules/stopredenen.ts'
import { schrijfHoedanigheden } from './schrijf-hoedanigheden.ts'
import { sluitVoorPersoon } from './sluit-voor-persoon.ts'
import { spoedRij } from './spoed-keuze.ts'
import { stopbrief } from './stopbrief.ts'
import { keuzeUitVertegenwoordigers } from './vertegenwoordiger-keuze.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

/**
 * One client stops, the onderzoek goes on for the others: his own letter, his own retention, and open requests about him are
 * withdrawn in a letter to the party, with his papers and appointments; what cannot wait is asked (Q-32, N-2.3a.1-4, N-2.3.3,
 * N-1.1.1-clt-3). After it he is at most gezinslid, of whom only support is recorded.
 */
export const stopVoorClient = defineHandeling({
  id: 'onderzoek.stop-voor-client',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4', 'N-2.3a.1-4-stp', 'N-2.3.3', 'N-1.1.1-clt-3', 'N-5.4.1-1-gez', 'N-5.4.5-1b'],
  pad: 'gestopte-clienten',
  dossier: onderzoekDossier,
  metInhoud: ['verzoek', 'stuk', 'gebeurtenis', 'voorziening'],
  controleren: true,
  invoer: z.object({
    betrokkeneId: dossierkeuze(),
    reden: keuze(stopredenen),
    toelichting: tekst({ wieZiet: 'client' }),
    clientGeinformeerd: ja().default(false),
    spoed: keuze(spoedBijStoppen).optional(),
    vertegenwoordigers: dossierkeuzes(0).default([]),
    kanNietZelf: ja().default(false),
  }),
  vooraf: opDeDag(voorafStopVoorClient),
  bij: (_, lezing) => personenVan(lezing),
  toets: (invoer, feiten, { vandaag }, personen) => {
    const groep = leeftijdsgroepOp(geborenOp(personen, invoer.betrokkeneId), vandaag, vandaag)
    return toetsStopVoorClient({ ...invoer, groep }, feiten, vandaag)
  },
  brieven: async ({ betrokkeneId, clientGeinformeerd, ...stop }, lezing, kader) => {
    const verval = await vervalbrieven(lezing, kader, openVerzoekenOver(lezing.feiten, betrokkeneId))
    const persoon = clientGeinformeerd ? (await personenVan(lezing)).get(betrokkeneId) : undefined
    if (!persoon) return verval
    const hoofd = await briefhoofd(lezing, kader, persoon, kader.vandaag)
    const { verzochtOp } = lezing.feiten.dossier
    return [{ voor: betrokkeneId, brief: stopbrief(hoofd, { ...stop, verzochtOp }) }, ...verval]
  },
  effect: async ({ betrokkeneId, reden, toelichting, spoed, ...wens }, werk) => {
    const { vandaag } = werk.kader
    for (const { voor, brief } of werk.brieven.filter((een) => een.voor === betrokkeneId)) {
      const rij = { betrokkene_id: voor, soort: 'einde', datum: vandaag, verzonden_op: vandaag }
      await werk.voegToe('brief', rij, { brief })
    }
    await sluitVoorPersoon(werk, betrokkeneId, onderzoekStopbrief.verzoekVervalt)
    if (spoed === 'client-wil-niet-meer')
      for (const { id } of openSpoedOver(werk.feiten, betrokkeneId))
        await werk.verander('voorziening', id, { staat: 'ingetrokken' }, spoedRij(werk, id).inhoud)
    const feit = { soort: 'client-gestopt', betrokkene_id: betrokkeneId, datum: vandaag, code: reden }
    const gezegd =
      reden === 'client-stopt'
        ? { vertegenwoordigers: wens.vertegenwoordigers, kanNietZelf: wens.kanNietZelf }
        : {}
    await werk.voegToe('gebeurtenis', feit, { toelichting, ...gezegd })
    await schrijfHoedanigheden(werk, naStoppen(werk.feiten, betrokkeneId, vandaag))
  },
  betrokkenen: (_, { betrokkeneId, vertegenwoordigers }) => [betrokkeneId, ...vertegenwoordigers],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => isClient(feiten, id) || isNietMeerClient(feiten, id)),
    vertegenwoordigers: await keuzeUitVertegenwoordigers(lezing),
  }),
  voorbeeld: {
    betrokkeneId: '{verzoeker}',
    reden: 'client-stopt',
    toelichting: 'U wilt nu eerst rust.',
    clientGeinformeerd: true,
  },
})
