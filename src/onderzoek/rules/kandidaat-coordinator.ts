import {
  bezwarenTegenCoordinator,
  type CoordinatorVerklaring,
  coordinatorbezwaren,
} from '../../wet/coordinator.ts'
import { geweigerd, type Oordeel, oordeel, toegestaan } from '../../wet/oordeel.ts'
import type { Feiten } from './feiten.ts'
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
 * Whether he also helps these clients: as the toeleider of this onderzoek, or with a party that takes part. That is allowed,
 * and the two stay apart (N-2.3a.3-1-pet).
 */
export const heeftDubbeleRol = (
  { gebruikerId, werkgever }: KandidaatFeit,
  partijen: readonly string[],
  { dossier }: Pick<Feiten, 'dossier'>,
): boolean => gebruikerId === dossier.behandelaar || partijen.includes(werkgever ?? '')

/** Never somebody of the onderzoek itself, and two roles stay apart (N-2.3a.3-1-clt, N-2.3a.3-1-pet). */
export const toetsVerklaring = (verklaring: CoordinatorVerklaring): Oordeel =>
  oordeel(
    'coordinator-wie',
    bezwarenTegenCoordinator(verklaring).map((code) => ({ code, artikel: coordinatorbezwaren[code] })),
  )

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
