import type { Oordeel } from '../../wet/oordeel.ts'
import { geweigerd, toegestaan } from '../../wet/oordeel.ts'
import type { CoordinatorSoort } from './gebeurtenissen.ts'
import type { Kandidaat } from './wijs-coordinator-aan.ts'

/** Who works as coordinator by the register: `werkgever` is 'college', the id of a party, or null for anybody else. */
export interface KandidaatFeit {
  readonly gebruikerId: string
  readonly werkgever: string | null
}

/** Whether all parties that are to take part stand in the register of the municipality (1.1.1, partij). */
export const toetsPartijen = (gekozen: readonly string[], bekend: readonly string[]): Oordeel =>
  gekozen.every((id) => bekend.includes(id))
    ? toegestaan('begrip-partij')
    : geweigerd({ code: 'partij-onbekend', artikel: 'begrip-partij' })

/** Whether the register knows him as such: an official of the college, or somebody of a party that takes part. */
const perSoort: Readonly<
  Record<CoordinatorSoort, (werkgever: string | null, partijen: readonly string[]) => boolean>
> = {
  gemeenteambtenaar: (werkgever) => werkgever === 'college',
  'medewerker-van-partij': (werkgever, partijen) => werkgever !== null && partijen.includes(werkgever),
  'zelfstandige-hulpverlener': (werkgever, partijen) => werkgever !== null && partijen.includes(werkgever),
}

/**
 * Whether the register knows this candidate as what he is put forward for (2.3a.3 lid 1; N-2.3a.3-1-wie). Who can never be
 * coordinator is not in the register, and is refused by the rule of the act itself.
 */
export const toetsKandidaat = (
  als: Kandidaat,
  kandidaat: KandidaatFeit | undefined,
  partijen: readonly string[],
): Oordeel => {
  if (!(als in perSoort)) return toegestaan('coordinator-wie')
  const klopt = kandidaat !== undefined && perSoort[als as CoordinatorSoort](kandidaat.werkgever, partijen)
  return klopt
    ? toegestaan('coordinator-wie')
    : geweigerd({ code: 'coordinator-hoort-bij-geen-partij', artikel: 'coordinator-wie' })
}
