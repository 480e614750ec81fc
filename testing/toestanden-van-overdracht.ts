import { legOverdrachtVast } from '../src/gecoordineerde-aanpak/leg-overdracht-vast.ts'
import { vervangCoordinator } from '../src/gecoordineerde-aanpak/vervang-coordinator.ts'
import { doe } from './aanpak-in-uitvoering.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { lopend, partijen } from './lopende-aanpak.ts'
import type { Bouw } from './toestand.ts'

/** The coordinator works for a party. */
const vanPartij: Bouw = async ({ t, ploeg }) => ({
  dossierId: (await lopend(t, ploeg.coordinator, partijen.schuldhulp)).dossierId,
  plekken: {},
})

/** And was replaced: his party still has to hand over. */
const verwacht: Bouw = async (veld) => {
  const aanpak = await vanPartij(veld)
  const anders = { reden: 'De cliënt vroeg om iemand anders.', overlegGevoerd: true, rollenApart: true }
  const nieuw = { ...anders, kandidaatId: veld.ploeg.kandidaat.gebruikerId }
  await doe(veld, vervangCoordinator, veld.ploeg.beslisser, nieuw, aanpak)
  return aanpak
}

/** The states of an aanpak whose coordinator works, or worked, for a party (5.4.4 lid 8). */
export const toestandenVanOverdracht: Readonly<Record<string, Bouw>> = {
  'coordinator-van-partij': vanPartij,
  'overdracht-verwacht': verwacht,
  'overdracht-ontvangen': async (veld) => {
    const aanpak = await verwacht(veld)
    const ontvangst = { ontvangenOp: vandaag, alles: true, waaromZonderAanbod: 'De coördinator is al weg.' }
    await doe(veld, legOverdrachtVast, veld.ploeg.beslisser, ontvangst, aanpak)
    return aanpak
  },
}
