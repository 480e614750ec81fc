import { type AanpakAfleiding, leidAanpakAf } from '../../wet/leid-aanpak-af.ts'
import type { DienstFeit, Feiten } from './feiten.ts'
import type { Dienstmelding, Dienststaat } from './gebeurtenissen.ts'
import { actieveClienten } from './laat-client-stoppen.ts'

const valtAf: readonly Dienststaat[] = ['geweigerd', 'gestopt']

/** What the clients who take part still need: not refused and not stopped (N-2.3a.2-wg, N-2.3a.3-4-stp). */
export const overgeblevenDiensten = (feiten: Feiten): readonly DienstFeit[] => {
  const clienten = actieveClienten(feiten)
  return feiten.diensten.filter(
    ({ betrokkeneId, staat }) => clienten.includes(betrokkeneId) && !valtAf.includes(staat),
  )
}

const heeftInburgeringsplicht = (feiten: Feiten): boolean => {
  const clienten = actieveClienten(feiten)
  return feiten.gebeurtenissen.some(
    ({ soort, betrokkeneId }) =>
      soort === 'inburgeringsplicht' && betrokkeneId !== null && clienten.includes(betrokkeneId),
  )
}

/**
 * Whether the aanpak is verplicht, mag or niet by what is left of its services (2.3a.2 lid 2, N-2.3a.2-wg): only what hangs
 * together came over at the appointment. Undefined for an aanpak of which no service is known.
 */
export const afleidingNu = (feiten: Feiten): AanpakAfleiding | undefined =>
  feiten.diensten.length === 0
    ? undefined
    : leidAanpakAf(overgeblevenDiensten(feiten), {
        samenhang: true,
        inburgeringsplicht: heeftInburgeringsplicht(feiten),
      })

/** The same facts with another state of one service. */
export const metDienststaat = (feiten: Feiten, dienstId: string, staat: Dienststaat): Feiten => ({
  ...feiten,
  diensten: feiten.diensten.map((een) => (een.id === dienstId ? { ...een, staat } : een)),
})

/**
 * What the college must hear when these services are left: a choice it has to make again, or that there is no aanpak any more.
 * Undefined when the aanpak stays verplicht and simply goes on (2.3a.2 lid 2, 2.3a.3 lid 4).
 */
export const teMeldenNa = (feiten: Feiten): Dienstmelding | undefined => {
  const uitkomst = afleidingNu(feiten)?.uitkomst
  if (uitkomst === 'mag') return 'niet-meer-verplicht'
  return uitkomst === 'niet' ? 'geen-aanpak-meer' : undefined
}
