import { z } from 'zod'
import { sluitGeversvragen } from '../doorgeefvraag/index.ts'
import { onderzoekWoorden } from '../teksten/nl/onderzoek-pagina.ts'
import { dossierkeuze, dossierkeuzes, ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { eindbrieven, vervalbrieven } from './brieven-bij-einde.ts'
import { leeftijdenOp } from './geboren-op.ts'
import { sluitInPortaal } from './naar-portaal.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { isClient, kanOverledenZijn } from './rules/is-client.ts'
import { intrekredenen, toetsTrekOnderzoekIn, voorafTrekOnderzoekIn } from './rules/trek-onderzoek-in.ts'
import { openVerzoeken } from './rules/verzoek.ts'
import { sluitAf } from './sluit-af.ts'
import { keuzeUitVertegenwoordigers } from './vertegenwoordiger-keuze.ts'
import { metVerzoekInhoud } from './verzoek-keuze.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

// What a party reads: never why the client stopped.
const onderzoekGestopt = onderzoekWoorden.verzoekVervalt

/**
 * Ends an onderzoek halfway, with a closing letter to each client that starts the two years (Q-32, N-5.4.5-1b). Open requests
 * to parties are withdrawn with it (N-2.3a.1-4-stp).
 */
export const trekOnderzoekIn = defineHandeling({
  id: 'onderzoek.trek-onderzoek-in',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.1-4', 'N-5.4.5-1b'],
  pad: 'intrekkingen',
  dossier: onderzoekDossier,
  metInhoud: ['verzoek', 'gebeurtenis'],
  controleren: true,
  invoer: z.object({
    reden: keuze(intrekredenen),
    vanWie: dossierkeuzes(0).default([]),
    vertegenwoordigers: dossierkeuzes(0).default([]),
    kanNietZelf: ja().default(false),
    toelichting: tekst({ wieZiet: 'client' }),
    clientGeinformeerd: ja().default(false),
    overledenId: dossierkeuze().optional(),
    berichtAan: dossierkeuze().optional(),
  }),
  alleenAls: { overledenId: ({ reden }) => reden === 'overleden' },
  vooraf: opDeDag(voorafTrekOnderzoekIn),
  bij: (_, lezing) => personenVan(lezing),
  toets: (invoer, feiten, { vandaag }, personen) =>
    toetsTrekOnderzoekIn(
      { ...invoer, leeftijden: leeftijdenOp(personen, vandaag, vandaag) },
      feiten,
      vandaag,
    ),
  brieven: async (invoer, lezing, kader) => [
    ...(await eindbrieven(invoer, lezing, kader)),
    ...(await vervalbrieven(lezing, kader, openVerzoeken(lezing.feiten))),
  ],
  effect: async ({ reden, toelichting, overledenId, vertegenwoordigers, kanNietZelf }, werk) => {
    const { vandaag } = werk.kader
    const open = openVerzoeken(werk.feiten)
    for (const { voor, brief } of werk.brieven) {
      const verzoek = open.find(({ id }) => id === voor)
      const soort = verzoek ? 'vraag-vervalt' : 'einde'
      const rij = {
        betrokkene_id: verzoek?.betrokkeneId ?? voor,
        soort,
        datum: vandaag,
        verzonden_op: vandaag,
      }
      await werk.voegToe('brief', rij, { brief })
    }
    for (const { id } of open) {
      const ingetrokken = { op: vandaag, reden: onderzoekGestopt }
      const inhoud = { ...metVerzoekInhoud(werk, id), ingetrokken }
      await werk.verander('verzoek', id, { staat: 'ingetrokken' }, inhoud)
    }
    await sluitInPortaal(
      werk,
      open.map(({ id }) => id),
    )
    await sluitGeversvragen(werk, () => true)
    if (overledenId !== undefined) {
      const feit = { soort: 'client-gestopt', betrokkene_id: overledenId, datum: vandaag, code: reden }
      await werk.voegToe('gebeurtenis', feit)
    }
    const gezegd = reden === 'client-stopt' ? { vertegenwoordigers, kanNietZelf } : {}
    await sluitAf(werk, 'trek-in', reden, { toelichting, overledenId: overledenId ?? null, ...gezegd })
  },
  betrokkenen: () => 'allen',
  keuzes: async (feiten, lezing) => ({
    vanWie: await keuzeUit(lezing, (id) => isClient(feiten, id)),
    vertegenwoordigers: await keuzeUitVertegenwoordigers(lezing),
    overledenId: await keuzeUit(lezing, (id) => kanOverledenZijn(feiten, id)),
    berichtAan: await keuzeUit(lezing, (id) =>
      feiten.vertegenwoordigingen.some(({ betrokkeneId }) => betrokkeneId === id),
    ),
  }),
  voorbeeld: {
    reden: 'client-stopt',
    vanWie: ['{verzoeker}', '{gezinslid}'],
    toelichting: 'U wilt nu eerst rust.',
    clientGeinformeerd: true,
  },
})
