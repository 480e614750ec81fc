import { z } from 'zod'
import {
  beginCasusoverleg,
  belegAlleenAls,
  belegStappen,
  belegStapToets,
  belegVelden,
  volgtUitHetUur,
} from '../casusoverleg/index.ts'
import { lezersPerPartij } from '../inrichting/index.ts'
import { talenVan } from '../personen/index.ts'
import { tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import type { Bijeenkomst } from '../wet/casusoverleg.ts'
import { partijAls, register } from './bekende-partijen.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { partijenVoorOverleg } from './partijen-voor-overleg.ts'
import {
  mensenVoorOverleg,
  teNodigen,
  toetsBelegCasusoverleg,
  voorafBelegCasusoverleg,
} from './rules/beleg-casusoverleg.ts'
import { clienten } from './rules/is-client.ts'
import { zonderVerzoekVanClient } from './rules/procedure.ts'
import { ernstStaatVast, verstrekwegVan } from './rules/verstrekweg.ts'
import { keuzeUit } from './wie-is-wie.ts'

const [waarover, ...verder] = belegStappen

/**
 * Convenes a case conference about this onderzoek: what for, who is needed and why, who is not invited and why; on request of the client
 * planned with him (2.3a.1 lid 7 onder b, 2.3a.4 lid 4, 5.4.3 lid 1; N-2.3a.1-7b, N-5.4.3-1, N-5.4.3-1-amv, N-5.4.3-1-rwk, N-5.4.3-1-vrz).
 */
export const belegCasusoverleg = defineHandeling({
  id: 'onderzoek.beleg-casusoverleg',
  doel: 'casusoverleg',
  rollen: ['toeleider'],
  normen: [
    ...['N-2.3a.1-7b', 'N-5.4.3-1', 'N-5.4.3-1-std', 'N-5.4.3-1-amv', 'N-5.4.3-1-rwk', 'N-5.4.3-1-vrz'],
    'N-5.4.3-1-clt',
  ],
  pad: 'casusoverleggen',
  dossier: onderzoekDossier,
  controleren: true,
  invoer: z.object({
    ...belegVelden,
    samenspraak: tekst({ min: 10, max: 400, wieZiet: 'client' }).optional(),
  }),
  stappen: [{ naam: waarover.naam, velden: [...waarover.velden, 'samenspraak'] }, ...verder],
  alleenAls: belegAlleenAls,
  stapToets: belegStapToets,
  vooraf: opDeDag(voorafBelegCasusoverleg),
  bij: (_, lezing, { vandaag }) => register(lezing, vandaag),
  toets: (invoer, feiten, { vandaag, wie }, bekend) =>
    toetsBelegCasusoverleg(
      { ...invoer, bekend: bekend.map(({ id }) => partijAls(id, bekend, wie)) },
      feiten,
      vandaag,
    ),
  effect: async ({ samenspraak, ...beleg }, werk, partijen) => {
    const { feiten } = werk
    const plan = {
      werkgever: null,
      ...{ vanuit: 'onderzoek' as const, route: verstrekwegVan(feiten), beleg, partijen, samenspraak },
      teNodigen: teNodigen(feiten, beleg.datum),
      verzoekendePartij: feiten.dossier.verzoekendePartij,
      ernstOver: beleg.betrokkenen.filter((id) => ernstStaatVast(feiten, id)),
    }
    return { overlegId: await beginCasusoverleg(werk, plan) }
  },
  bericht: async ({ partijen }, { tx, dossier }, { vandaag }) => {
    const lezers = await lezersPerPartij(tx, dossier.gemeente, vandaag)
    return partijen.flatMap(({ partijId }) => lezers.get(partijId) ?? [])
  },
  betrokkenen: (_, { betrokkenen }) => betrokkenen,
  watVolgt: (_, lezing, { invoer, kader }) =>
    volgtUitHetUur(lezing, invoer as Bijeenkomst | undefined, kader),
  keuzes: async (feiten, lezing, { vandaag }) => {
    const nodig = teNodigen(feiten, vandaag)
    return {
      betrokkenen: await keuzeUit(lezing, (id) => mensenVoorOverleg(feiten).includes(id)),
      partijId: await partijenVoorOverleg(feiten, lezing, vandaag),
      betrokkeneId: await keuzeUit(lezing, (wie) => nodig.some(({ id }) => id === wie)),
    }
  },
  nietHier: (feiten) => [
    'partijen.buitenLijst',
    'buitenLijst',
    ...(zonderVerzoekVanClient(feiten) ? ['samenspraak'] : []),
  ],
  begin: async (feiten, lezing) => {
    const [enige, ...rest] = clienten(feiten)
    const { verzoekendePartij } = feiten.dossier
    return {
      ...(enige && rest.length === 0 && { betrokkenen: [enige.id] }),
      ...(verzoekendePartij && { partijen: [{ partijId: verzoekendePartij }] }),
      ...(await talenVan(lezing)),
    }
  },
  voorbeeld: {
    betrokkenen: ['{verzoeker}'],
    doel: 'Afspreken wie wanneer begint.',
    datum: '{vandaag}',
    tijd: '14:00',
    tot: '15:00',
    wijze: 'plaats',
    waar: 'Stadskantoor, kamer 3',
    partijen: [{ partijId: '{partij}', noodzaak: 'Zij voert de schuldregeling uit.' }],
    samenspraak: 'Zij wil dat de schuldhulp erbij is.',
  },
})
