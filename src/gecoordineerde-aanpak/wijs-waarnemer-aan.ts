import { z } from 'zod'
import { werkersVan } from '../inrichting/index.ts'
import { naamgenotenIn } from '../personen/index.ts'
import { datum, dossierkeuze, keuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { waarnemingsredenen } from '../wet/waarneming.ts'
import { wieWerkt } from './bericht-aan.ts'
import { vanCollege } from './declaratie.ts'
import { dubbeleRolVan } from './rules/kandidaat.ts'
import { toetsWijsWaarnemerAan, voorafWijsWaarnemerAan } from './rules/waarneming.ts'
import { rollenVelden } from './verklaring-velden.ts'

/**
 * The college appoints a coordinator for a while, who takes the place of the other from a day up to and including a day: on
 * those days the other has no access, so that there is one coordinator at a time (2.3a.3 lid 1, N-5.4.4-2).
 */
export const wijsWaarnemerAan = defineHandeling({
  ...vanCollege,
  id: 'gecoordineerde-aanpak.wijs-waarnemer-aan',
  normen: ['N-2.3a.3-1', 'N-2.3a.3-1-wie', 'N-2.3a.3-1-clt', 'N-2.3a.3-1-pet', 'N-5.4.4-6', 'N-AVG-32'],
  pad: 'waarnemingen',
  invoer: z.object({
    waarnemerId: dossierkeuze(),
    van: datum(),
    tot: datum(),
    redenCode: keuze(waarnemingsredenen),
    ...rollenVelden,
  }),
  vooraf: voorafWijsWaarnemerAan,
  bij: async (_, lezing, { vandaag }) => {
    const register = await werkersVan(lezing.tx, lezing.dossier.gemeente, 'coordinator', vandaag)
    return { register, naamgenoten: await naamgenotenIn(lezing, register) }
  },
  toets: (
    { waarnemerId, van, tot, redenCode: _, ...verklaard },
    feiten,
    kader,
    { register, naamgenoten },
  ) => {
    const iemand = register.find(({ gebruikerId }) => gebruikerId === waarnemerId)
    const verklaring = {
      ...verklaard,
      naamKomtVoor: naamgenoten.includes(waarnemerId),
      dubbeleRol: dubbeleRolVan(waarnemerId, iemand?.werkgever ?? null, feiten) !== null,
    }
    return toetsWijsWaarnemerAan(
      { waarnemer: iemand ? { ...iemand, verklaring } : null, van, tot },
      feiten,
      kader,
    )
  },
  effect: async ({ waarnemerId, van, tot, redenCode, waaromNietDezelfde }, werk) => {
    const namens = werk.dossier.behandelaar
    if (!namens) throw new Error('the toets asks for a coordinator to stand in for')
    const rij = { waarnemer: waarnemerId, namens, van, tot, reden_code: redenCode }
    return {
      waarnemingId: await werk.voegToe(
        'waarneming',
        { ...rij, beeindigd_op: null, einde_code: null },
        waaromNietDezelfde ? { waaromNietDezelfde } : undefined,
      ),
    }
  },
  bericht: ({ waarnemerId }, { dossier }) => [waarnemerId, ...wieWerkt(dossier)],
  betrokkenen: () => 'allen',
  keuzes: async (feiten, { tx, dossier }, { vandaag, wie }) => ({
    waarnemerId: (await werkersVan(tx, dossier.gemeente, 'coordinator', vandaag))
      .filter(({ werkgever }) => werkgever === feiten.dossier.verwerkingsverantwoordelijke)
      .filter(({ gebruikerId }) => ![wie.gebruikerId, feiten.dossier.coordinator].includes(gebruikerId))
      .map(({ gebruikerId, naam }) => ({ waarde: gebruikerId, label: naam })),
  }),
  begin: (_, __, { vandaag }) => ({ van: vandaag }),
  voorbeeld: {
    waarnemerId: '{kandidaat}',
    van: '{vandaag}',
    tot: '{vandaag}',
    redenCode: 'verlof',
    rollenApart: true,
  },
})
