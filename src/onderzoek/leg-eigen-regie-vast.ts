import { z } from 'zod'
import { beslissersVan } from '../inrichting/index.ts'
import type { Persoon } from '../personen/index.ts'
import { datum, dossierkeuze, dossierkeuzes, ja, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import type { Oordeel } from '../wet/oordeel.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { namensVeld } from './namens-veld.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { eigenCoordinatorAls, verklaarders } from './rules/eigen-regie.ts'
import type { Feiten } from './rules/feiten.ts'
import { toetsInstemmingVanMinderjarige } from './rules/instemming-van-minderjarige.ts'
import { isClient } from './rules/is-client.ts'
import { toetsLegEigenRegieVast, voorafLegEigenRegieVast } from './rules/leg-eigen-regie-vast.ts'
import { sprakenVoor, sprekersVoor } from './rules/namens-wie.ts'
import { opVolmacht } from './rules/vertegenwoordiging.ts'
import { keuzeUitNamens, keuzeUitVertegenwoordigers } from './vertegenwoordiger-keuze.ts'
import { keuzeUit, personenVan } from './wie-is-wie.ts'

const invoer = z.object({
  betrokkeneId: dossierkeuze(),
  verklaardDoor: dossierkeuzes(0).default([]),
  vertegenwoordigers: dossierkeuzes(0).default([]),
  namens: namensVeld(),
  kunnenNietZelf: dossierkeuzes(0).default([]),
  diegeneWil: ja().default(false),
  hoe: tekst({ max: 2000, wieZiet: 'client' }).optional(),
  datum: datum(),
})

/** Of each client whether who said it could say it: a child not alone. */
const vanIedereClient = (
  { verklaardDoor, vertegenwoordigers, namens, kunnenNietZelf, datum: dag }: z.output<typeof invoer>,
  feiten: Feiten,
  personen: ReadonlyMap<string, Persoon>,
  vandaag: string,
): readonly Oordeel[] =>
  verklaarders(feiten).map(({ id }) => {
    const zelf = verklaardDoor.includes(id)
    const spreken = sprekersVoor(feiten, { wie: vertegenwoordigers, namens, datum: dag }, id)
    const door = spreken.length === 0 ? 'zelf' : zelf ? 'zelf-en-ouders' : 'ouders'
    return toetsInstemmingVanMinderjarige(
      {
        antwoord: 'stemt-in',
        door,
        datum: dag,
        kanNietZelf: kunnenNietZelf.includes(id),
        opVolmacht: opVolmacht(feiten, spreken, id, dag),
      },
      personen.get(id)?.geboortedatum ?? null,
      vandaag,
    )
  })

/** Records that the client, a gezinslid or a mantelzorger will coordinate himself; the college then judges it (N-2.3a.3-2). */
export const legEigenRegieVast = defineHandeling({
  id: 'onderzoek.leg-eigen-regie-vast',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-2.3a.3-2', 'N-2.3a.3-1-clt', 'N-Awb-2.1'],
  pad: 'eigen-regie',
  dossier: onderzoekDossier,
  controleren: true,
  invoer,
  vooraf: opDeDag(voorafLegEigenRegieVast),
  bij: (_, lezing) => personenVan(lezing),
  toets: (gegeven, feiten, { vandaag }, personen) =>
    alleToetsen(
      toetsLegEigenRegieVast(gegeven, feiten, vandaag),
      ...vanIedereClient(gegeven, feiten, personen, vandaag),
    ),
  effect: async ({ betrokkeneId, datum: dag, namens, ...verklaring }, werk) => {
    const code = eigenCoordinatorAls(werk.feiten, betrokkeneId, dag)
    if (!code) throw new Error('the toets asks for somebody who can coordinate himself')
    const rij = { soort: 'eigen-regie-verklaard', betrokkene_id: betrokkeneId, datum: dag, code }
    const sprekers = { wie: verklaring.vertegenwoordigers, namens, datum: dag }
    await werk.voegToe('gebeurtenis', rij, { ...verklaring, namens: sprakenVoor(werk.feiten, sprekers) })
  },
  bericht: (_, { tx, dossier }, { vandaag }) => beslissersVan(tx, dossier.gemeente, vandaag),
  betrokkenen: (_, { betrokkeneId, verklaardDoor, vertegenwoordigers }) => [
    ...new Set([betrokkeneId, ...verklaardDoor, ...vertegenwoordigers]),
  ],
  keuzes: async (feiten, lezing, { vandaag }) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => eigenCoordinatorAls(feiten, id, vandaag) !== undefined),
    verklaardDoor: await keuzeUit(lezing, (id) => isClient(feiten, id)),
    vertegenwoordigers: await keuzeUitVertegenwoordigers(lezing),
    namens: await keuzeUitNamens(lezing),
    kunnenNietZelf: await keuzeUit(lezing, (id) => isClient(feiten, id)),
  }),
  begin: (_, __, { vandaag }) => ({ datum: vandaag }),
  voorbeeld: { betrokkeneId: '{verzoeker}', verklaardDoor: ['{verzoeker}'], datum: '{vandaag}' },
})
