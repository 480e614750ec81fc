import { legSignaalVast, weegSignaal } from '../src/gecoordineerde-aanpak/signaal.ts'
import { doe, inUitvoering } from './aanpak-in-uitvoering.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { lopend } from './lopende-aanpak.ts'
import { type Bouw, nieuwste, type Speelveld } from './toestand.ts'

/** A client said that he would rather have another coordinator. */
const gehoord = async (veld: Speelveld) => {
  const aanpak = await inUitvoering(veld)
  const wie = { wieZegtDit: 'client', betrokkeneId: aanpak.plekken.client }
  const signaal = { ...wie, onderwerp: 'coordinator', tekst: 'Zij wil liever iemand anders.' }
  await doe(veld, legSignaalVast, veld.ploeg.coordinator, signaal, aanpak)
  return aanpak
}

/** The states of an aanpak in which somebody said something of the coordinator (2.3a.3 lid 4, explanation), or is nearly eighteen. */
export const toestandenVanSignaal: Readonly<Record<string, Bouw>> = {
  'wordt-achttien': async ({ t, ploeg }) => {
    const { dossierId, client } = await lopend(t, ploeg.coordinator, 'college', vandaag)
    return { dossierId, plekken: { client } }
  },
  'signaal-gehoord': gehoord,
  'signaal-gewogen': async (veld) => {
    const { dossierId } = await gehoord(veld)
    const afweging = { afweging: 'zelfde-coordinator', reden: 'Na een gesprek willen beiden verder.' }
    await doe(veld, weegSignaal, veld.ploeg.beslisser, afweging, { dossierId })
    return { dossierId, plekken: { brief: await nieuwste(veld, 'coordinatie.brief', dossierId) } }
  },
}
