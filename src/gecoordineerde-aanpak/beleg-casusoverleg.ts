import { z } from 'zod'
import {
  beginCasusoverleg,
  belegAlleenAls,
  belegStappen,
  belegStapToets,
  belegVelden,
  volgtUitHetUur,
} from '../casusoverleg/index.ts'
import { lezersPerPartij, partijenVan } from '../inrichting/index.ts'
import { keuzeUit, talenVan } from '../personen/index.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import type { Bijeenkomst } from '../wet/casusoverleg.ts'
import { clientenVan, vanCoordinator } from './declaratie.ts'
import { werkgeverVan } from './houd-overleg-bij.ts'
import { partijenVoorOverleg, staatOpEenLijst } from './partijen-voor-overleg.ts'
import {
  mensenVoorOverleg,
  teNodigen,
  toetsBelegCasusoverleg,
  voorafBelegCasusoverleg,
} from './rules/beleg-casusoverleg.ts'

/**
 * Convenes a case conference about this aanpak: what for, who is needed and why, and who is not invited and why (2.3a.3 lid 3, 5.4.3
 * lid 1; N-2.3a.3-3-co, N-5.4.3-1, N-5.4.3-1-std, N-5.4.3-1-clt).
 */
export const belegCasusoverleg = defineHandeling({
  ...vanCoordinator,
  doel: 'casusoverleg',
  id: 'gecoordineerde-aanpak.beleg-casusoverleg',
  normen: ['N-2.3a.3-3-co', 'N-5.4.3-1', 'N-5.4.3-1-std', 'N-5.4.3-1-clt'],
  pad: 'casusoverleggen',
  controleren: true,
  invoer: z.object(belegVelden),
  stappen: belegStappen,
  alleenAls: belegAlleenAls,
  stapToets: belegStapToets,
  vooraf: voorafBelegCasusoverleg,
  bij: (_, { tx, dossier }) => partijenVan(tx, dossier.gemeente),
  toets: (invoer, feiten, kader, partijen) =>
    toetsBelegCasusoverleg(
      invoer,
      feiten,
      kader,
      partijen.map((partij) => ({ id: partij.id, opLijst: staatOpEenLijst(partij, kader.vandaag) })),
    ),
  effect: async (beleg, werk, partijen) => {
    const genodigden = teNodigen(werk.feiten, beleg.datum)
    const van = { vanuit: 'coordinatie', route: 'aanpak', verzoekendePartij: null, ernstOver: [] } as const
    const plan = { ...van, werkgever: await werkgeverVan(werk), beleg, teNodigen: genodigden, partijen }
    return { overlegId: await beginCasusoverleg(werk, plan) }
  },
  bericht: async ({ partijen }, lezing, { vandaag }) => {
    const lezers = await lezersPerPartij(lezing.tx, lezing.dossier.gemeente, vandaag)
    return partijen.flatMap(({ partijId }) => lezers.get(partijId) ?? [])
  },
  betrokkenen: (_, { betrokkenen }) => betrokkenen,
  watVolgt: (_, lezing, { invoer, kader }) =>
    volgtUitHetUur(lezing, invoer as Bijeenkomst | undefined, kader),
  keuzes: async (feiten, lezing, { vandaag }) => {
    const nodig = teNodigen(feiten, vandaag)
    return {
      betrokkenen: await keuzeUit(lezing, (id) => mensenVoorOverleg(feiten).includes(id)),
      partijId: await partijenVoorOverleg(lezing, vandaag),
      betrokkeneId: await keuzeUit(lezing, (wie) => nodig.some(({ id }) => id === wie)),
    }
  },
  begin: async (feiten, lezing) => {
    const [enige, ...rest] = clientenVan(feiten)
    return { ...(enige && rest.length === 0 && { betrokkenen: [enige] }), ...(await talenVan(lezing)) }
  },
  voorbeeld: {
    betrokkenen: ['{client}'],
    doel: 'Afspreken wie wanneer begint.',
    datum: '{vandaag}',
    tijd: '14:00',
    tot: '15:00',
    wijze: 'plaats',
    waar: 'Stadskantoor, kamer 3',
    partijen: [{ partijId: '{partij}', noodzaak: 'Zij voert de schuldregeling uit.' }],
  },
})
