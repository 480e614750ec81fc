import type { Rijen } from '../dossier/rijen.ts'
import type { Kader, Keuze } from '../verwerking/verwerking.ts'
import type { RechtLezing, RechtWerk } from './declaratie.ts'
import { type Dingen, leesDingen } from './lees-dingen.ts'
import { type Pakketding, verzamelPakket } from './pakket.ts'
import { dingKeuze } from './stel-pakket-samen.ts'

/** By its id whether each is frozen (AVG 18). */
export const standVan = (dingen: Dingen) =>
  new Map([...dingen].map(([id, { bevroren }]) => [id, bevroren !== null] as const))

/** What is frozen, or what is not, as options. */
export const keuzesVan = async (
  lezing: RechtLezing,
  kader: Kader,
  bevroren: boolean,
): Promise<readonly Keuze[]> => {
  const pakket = await verzamelPakket(lezing, kader)
  const delen = pakket.delen.map((deel) => ({
    ...deel,
    dingen: deel.dingen.filter((ding) => (ding.bevroren !== null) === bevroren),
  }))
  return dingKeuze({ ...pakket, delen })
}

/** Writes it where each of them lies: who recorded it and when stays as it was. */
export const zet = async (
  werk: RechtWerk,
  dingen: readonly Pakketding[],
  rij: Pick<Rijen['gegeven'], 'bevroren_op' | 'bevroren_tot' | 'gebruik_tot'>,
): Promise<void> => {
  const perDossier = Map.groupBy(dingen, ({ plaats }) => plaats.dossierId)
  for (const [dossierId, daar] of perDossier) {
    const [eerste] = daar
    if (!eerste) continue
    await werk.stroomDoor(eerste.plaats.compartiment, { dossierId }, async (stroom) => {
      for (const { id } of daar) await stroom.verbeter('gegeven', id, rij)
    })
  }
}

/** These of them. */
export const gekozen = (dingen: readonly string[], alle: Dingen): readonly Pakketding[] =>
  dingen.flatMap((id) => alle.get(id) ?? [])

/** Whose dossier it lies in hears that something changed there. */
export const werkersVan = async (
  { dingen }: { readonly dingen: readonly string[] },
  lezing: RechtLezing,
  kader: Kader,
): Promise<readonly string[]> => {
  const alle = await leesDingen(lezing, kader)
  return [...new Set(gekozen(dingen, alle).flatMap(({ plaats }) => plaats.behandelaar ?? []))]
}
