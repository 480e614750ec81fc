import type { Lezing } from '../verwerking/lezing.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { raaktThema } from '../wet/themas.ts'
import { register } from './bekende-partijen.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { zonderVerzoekVanClient } from './rules/procedure.ts'
import { isPartijAfgesproken, themasBinnen } from './rules/reikwijdte.ts'

/** The parties that can be at a conference of this onderzoek: on the list, and on 2.3a.1 within the reikwijdte (N-5.4.3-1-amv, N-5.4.3-1-rwk). */
export const partijenVoorOverleg = async (
  feiten: Feiten,
  lezing: Lezing<Feiten, OnderzoekTabel>,
  vandaag: string,
): Promise<readonly Keuze[]> => {
  const binnen = themasBinnen(feiten)
  const vrij = zonderVerzoekVanClient(feiten)
  return (await register(lezing, vandaag))
    .filter(({ opLijst }) => opLijst)
    .filter(
      (partij) =>
        vrij ||
        (isPartijAfgesproken(feiten, partij) && binnen.some((thema) => raaktThema(partij.domein, thema))),
    )
    .map(({ id, naam }) => ({ waarde: id, label: naam }))
}
