import type { Rij } from '../dossier/rijen.ts'
import type { DeelnameFeit, InbrengFeit } from './rules/feiten.ts'

/** A party that reads along, from its row. */
export const deelnameVan = ({ id, partij_id, tot }: Rij<'deelname'>): DeelnameFeit => ({
  id,
  partijId: partij_id,
  tot,
})

/** What a party gave, from its row; the columns are closed lists that only the acts fill. */
export const inbrengVan = (rij: Rij<'inbreng'>): InbrengFeit => ({
  id: rij.id,
  partijId: rij.partij_id,
  betrokkeneId: rij.betrokkene_id,
  categorie: rij.categorie as InbrengFeit['categorie'],
  niveau: rij.niveau as InbrengFeit['niveau'],
  staat: rij.staat as InbrengFeit['staat'],
  datum: rij.datum,
})
