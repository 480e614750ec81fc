import { z } from 'zod'
import { keuzeUit } from '../personen/index.ts'
import { dossierkeuzes, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import {
  begonnenAfstemming,
  clientGesproken,
  filterDigest,
  gesprokenVelden,
} from '../zorg-en-veiligheidshuis/index.ts'
import { vanCoordinator } from './declaratie.ts'
import { filterVan } from './houd-zvh-bij.ts'
import { toetsBeginZvhAfstemming, voorafBeginZvhAfstemming } from './rules/begin-zvh-afstemming.ts'
import { actieveClienten } from './rules/laat-client-stoppen.ts'

/**
 * Begins the tuning with a track of a Zorg- en Veiligheidshuis, in a dossier of its own: the problems are linked and tuning helps, each
 * motivated, in consultation with the parties and the client (art. VIII; N-2.3a.3-zv4, N-VIII-flt).
 */
export const beginZvhAfstemming = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.begin-zvh-afstemming',
  doel: 'zorg-en-veiligheid',
  normen: ['N-2.3a.3-zv4', 'N-VIII-flt', 'N-AVG-5-1c'],
  pad: 'zvh-afstemmingen',
  controleren: true,
  invoer: z.object({
    betrokkeneIds: dossierkeuzes(1),
    samenhang: tekst({ min: 10, max: 1000, wieZiet: 'coordinator' }),
    bijdrage: tekst({ min: 10, max: 1000, wieZiet: 'coordinator' }),
    ...gesprokenVelden,
  }),
  alleenAls: clientGesproken.alleenAls(),
  vooraf: voorafBeginZvhAfstemming,
  toets: (invoer, feiten, kader) =>
    toetsBeginZvhAfstemming({ ...invoer, ...clientGesproken.uit(invoer) }, feiten, kader),
  effect: async ({ betrokkeneIds: betrokkenen, samenhang, bijdrage, ...rest }, werk) => {
    const filter = filterVan(werk.feiten)
    const { vandaag } = werk.kader
    const waarom = { samenhang, bijdrage, gesproken: clientGesproken.uit(rest) }
    const zvhId = await begonnenAfstemming(werk, { betrokkenen, filter, ...waarom })
    const rij = { staat: 'loopt', sinds: vandaag, tot: null }
    await werk.voegToe('zvhtraject', rij, { zvhId, digest: filterDigest(filter, vandaag) })
    return { zvhId }
  },
  uitkomst: () => ({}),
  betrokkenen: (_, { betrokkeneIds }) => betrokkeneIds,
  keuzes: async (feiten, lezing) => {
    const actief = actieveClienten(feiten)
    return { betrokkeneIds: await keuzeUit(lezing, (id) => actief.includes(id)) }
  },
  begin: (_, __, { vandaag }) => ({ gesprokenOp: vandaag }),
  voorbeeld: {
    betrokkeneIds: ['{client}'],
    samenhang: 'De overlast begint als de schuldeisers aan de deur komen.',
    bijdrage: 'De reclassering en de schuldhulp plannen dan niet meer langs elkaar.',
    clientGesproken: 'ja',
    gesprokenOp: '{vandaag}',
  },
})
