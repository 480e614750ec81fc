import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import type { Lezing, MetInhoud } from '../verwerking/lezing.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten, VoorzieningFeit } from './rules/feiten.ts'
import { voorzieningMet } from './rules/voorziening.ts'

type MetRijen = Pick<Lezing<Feiten, OnderzoekTabel>, 'rijen'>

/** The row of an urgent matter with its content. Throws when it is not there: the toets refused that. */
export const spoedRij = ({ rijen }: MetRijen, id: string): MetInhoud<'voorziening'> => {
  const rij = rijen('voorziening').find((een) => een.id === id)
  if (!rij) throw new Error('no such urgent matter in this dossier')
  return rij
}

/** These as options: what must be there, and since when. Needs the content of `voorziening`. */
export const keuzeUitSpoed = (lezing: MetRijen, welke: readonly VoorzieningFeit[]): readonly Keuze[] =>
  lezing
    .rijen('voorziening')
    .filter(({ id }) => welke.some((een) => een.id === id))
    .map(({ id, gemeld_op, inhoud }) => ({
      waarde: id,
      label: String(inhoud.wat ?? inhoud.watNu),
      uitleg: datumInWoorden(gemeld_op),
    }))

/** Whom it is about, for the log. */
export const betrokkeneVanSpoed = (feiten: Feiten, id: string): readonly string[] => {
  const feit = voorzieningMet(feiten, id)
  return feit ? [feit.betrokkeneId] : []
}
