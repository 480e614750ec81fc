import { legVoortgangVast } from '../src/gecoordineerde-aanpak/leg-voortgang-vast.ts'
import type { Verwerking, Wie } from '../src/verwerking/verwerking.ts'
import { metAfspraken, partijen } from './lopende-aanpak.ts'
import { gedaan } from './omgeving.ts'
import { nieuwste, type Speelveld } from './toestand.ts'

/** An act in this aanpak by somebody of the ploeg, which must be done. */
export const doe = async (
  { t }: Speelveld,
  verwerking: Verwerking,
  wie: Wie,
  invoer: object,
  aanpak: { readonly dossierId: string },
) => gedaan(await t.doe(verwerking, wie, invoer, { dossierId: aanpak.dossierId }))

const kandidaat = ({ ploeg }: Speelveld) => ({ kandidaat: ploeg.kandidaat.gebruikerId })

/** With a goal, a proposal, an agreement of the client and progress on the goal. */
export const inUitvoering = async (veld: Speelveld) => {
  const { coordinator } = veld.ploeg
  const aanpak = await metAfspraken(veld.t, coordinator)
  const stand = { overId: aanpak.doelId, stand: 'loopt', datum: '2026-12-07', tekst: 'Er is een plan.' }
  await doe(veld, legVoortgangVast, coordinator, stand, aanpak)
  const voortgang = await nieuwste(veld, 'coordinatie.gebeurtenis', aanpak.dossierId)
  const { client, partner, dienst, doelId: doel, voorstel, eigen: afspraak, gegevens } = aanpak
  const plekken = { client, partner, dienst, doel, voorstel, afspraak, voortgang, gegeven: gegevens.schulden }
  return {
    dossierId: aanpak.dossierId,
    plekken: { ...plekken, partij: partijen.schuldhulp, later: '2027-01-15', ...kandidaat(veld) },
  }
}
