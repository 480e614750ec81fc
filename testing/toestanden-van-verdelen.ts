import { geefTerug } from '../src/onderzoek/geef-terug.ts'
import { regelWaarneming } from '../src/onderzoek/regel-waarneming.ts'
import { wijsToe } from '../src/onderzoek/wijs-toe.ts'
import { lopendOnderzoek, vandaag } from './lopend-onderzoek.ts'
import { gedaan } from './omgeving.ts'
import type { Bouw, Speelveld } from './toestand.ts'

const inTeamrij = async ({ t }: Speelveld) => {
  const onderzoek = await lopendOnderzoek(t)
  await onderzoek.doe(geefTerug, { redenCode: 'geen-ruimte' })
  return onderzoek
}

/** The states of an onderzoek that say who works in it, by name. */
export const toestandenVanVerdelen: Readonly<Record<string, Bouw>> = {
  'in-teamrij': async (veld) => {
    const { dossierId } = await inTeamrij(veld)
    return { dossierId, plekken: {} }
  },
  toegewezen: async (veld) => {
    const { dossierId } = await inTeamrij(veld)
    const { t, ploeg } = veld
    gedaan(
      await t.doe(wijsToe, ploeg.teamleider, { medewerkerId: ploeg.toeleider.gebruikerId }, { dossierId }),
    )
    return { dossierId, plekken: {} }
  },
  waargenomen: async ({ t, ploeg }) => {
    const { dossierId } = await lopendOnderzoek(t)
    const invoer = {
      waarnemerId: ploeg.collega.gebruikerId,
      ...{ van: vandaag, tot: vandaag, redenCode: 'verlof' },
    }
    const { uitkomst } = gedaan<{ waarnemingId: string }>(
      await t.doe(regelWaarneming, ploeg.teamleider, invoer, { dossierId }),
    )
    return { dossierId, plekken: { waarneming: uitkomst.waarnemingId } }
  },
}
