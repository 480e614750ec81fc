import { z } from 'zod'
import { coordinatorenVan } from '../inrichting/index.ts'
import { naamgenotenIn } from '../personen/index.ts'
import { dossierkeuze, ja, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { wieWerkt } from './bericht-aan.ts'
import { vanCollege } from './declaratie.ts'
import { metVoorwaarden, voorwaardenVan } from './gegeven-voorwaarden.ts'
import { openInbreng } from './inbreng-keuze.ts'
import { kandidaatKeuze } from './kandidaat-keuze.ts'
import { vertrekVan } from './overdragende-partij.ts'
import { dubbeleRolVan } from './rules/kandidaat.ts'
import { overgangen } from './rules/staten.ts'
import { toetsVervangCoordinator, voorafVervangCoordinator } from './rules/vervang-coordinator.ts'
import { rollenVelden } from './verklaring-velden.ts'

const naam = 'vervang-coordinator'

/** The college appoints another coordinator; the access of the former ends at once (N-2.3a.3-4-and, N-5.4.4-7). */
export const vervangCoordinator = defineHandeling({
  ...vanCollege,
  id: `gecoordineerde-aanpak.${naam}`,
  normen: [
    'N-2.3a.3-4-and',
    'N-2.3a.3-1',
    'N-2.3a.3-1-wie',
    'N-2.3a.3-1-clt',
    'N-2.3a.3-1-pet',
    'N-2.3a.3-1-ovl',
    'N-5.4.4-6',
    'N-5.4.4-7',
  ],
  pad: 'vervangingen',
  metInhoud: ['gegeven', 'inbreng', 'gebeurtenis'],
  // What a party asked of an item holds for the next coordinator too when it is frozen now: he reads it once it is used again.
  metBevroren: true,
  controleren: true,
  invoer: z.object({
    kandidaatId: dossierkeuze(),
    reden: tekst({ min: 5, max: 2000, wieZiet: 'client' }),
    overlegGevoerd: ja().default(false),
    waaromGeenOverleg: tekst({ max: 1000, wieZiet: 'client' }).optional(),
    ...rollenVelden,
  }),
  vooraf: voorafVervangCoordinator,
  bij: async (_, lezing, { vandaag }) => {
    const register = await coordinatorenVan(lezing.tx, lezing.dossier.gemeente, vandaag)
    const naamgenoten = await naamgenotenIn(lezing, register)
    return { register, naamgenoten, voorwaarden: voorwaardenVan(lezing), inbreng: openInbreng(lezing) }
  },
  toets: (
    { kandidaatId, nietDezelfde, waaromNietDezelfde, rollenApart, ...invoer },
    feiten,
    kader,
    { register, naamgenoten, voorwaarden, inbreng },
  ) => {
    const werkgever = register.find(({ gebruikerId }) => gebruikerId === kandidaatId)?.werkgever ?? null
    const verklaring = {
      naamKomtVoor: naamgenoten.includes(kandidaatId),
      nietDezelfde,
      waaromNietDezelfde,
      dubbeleRol: dubbeleRolVan(kandidaatId, werkgever, feiten) !== null,
      rollenApart,
    }
    const kandidaat = { gebruikerId: kandidaatId, werkgever, verklaring }
    return toetsVervangCoordinator(
      { ...invoer, kandidaat },
      metVoorwaarden(feiten, voorwaarden),
      kader,
      inbreng.flatMap((een) => een.voorwaarden),
    )
  },
  effect: async ({ kandidaatId, ...redenen }, werk, { register }) => {
    const volgende = register.find(({ gebruikerId }) => gebruikerId === kandidaatId)
    if (!volgende?.werkgever) throw new Error('the toets asks for a candidate of the register')
    const { code, partijId } = vertrekVan(werk)
    const rij = { soort: 'coordinator-vervangen', betrokkene_id: null, datum: werk.kader.vandaag, code }
    await werk.voegToe('gebeurtenis', rij, { partijId, ...redenen })
    const { naar } = overgangen[naam]
    await werk.gaOver({ naam, naar, artikel: werk.artikel, redenCode: volgende.werkgever })
    await werk.werkBij({ behandelaar: volgende.gebruikerId })
  },
  bericht: ({ kandidaatId }, { dossier }) => [kandidaatId, ...wieWerkt(dossier)],
  betrokkenen: () => 'allen',
  keuzes: async (_, lezing, { vandaag }) => ({ kandidaatId: await kandidaatKeuze(lezing, vandaag) }),
  voorbeeld: {
    kandidaatId: '{kandidaat}',
    reden: 'De cliënt vroeg om iemand anders.',
    overlegGevoerd: true,
    rollenApart: true,
  },
})
