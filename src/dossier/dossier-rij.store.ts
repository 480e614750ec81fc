import { open, type Tx } from '../platform/db/tx.ts'
import type { DossierRij } from './rijen.ts'

/** Inserts the dossier's own row with version 1; gives false when another dossier of the municipality has this number. */
export const insertDossier = async (
  tx: Tx,
  schema: string,
  gemeente: string,
  rij: Omit<DossierRij, 'versie' | 'sleutelversie'>,
): Promise<boolean> => {
  const gelukt = await open(tx)(
    `insert into ${schema}.dossier (gemeente, id, nummer, versie, staat, behandelaar, team, wet, route, ingang, verzocht_op,
       gestart_op, einde_op, vernietigen_op, kenmerk) values ($1,$2,$3,1,$4,$5,$6,$7,$8,$9,$10,$11,$12,$13,$14)
     on conflict (gemeente, nummer) do nothing returning 1`,
    [
      gemeente,
      rij.id,
      rij.nummer,
      rij.staat,
      rij.behandelaar,
      rij.team,
      rij.wet,
      rij.route,
      rij.ingang,
      rij.verzocht_op,
      rij.gestart_op,
      rij.einde_op,
      rij.vernietigen_op,
      JSON.stringify(rij.kenmerk),
    ],
  )
  return gelukt.length > 0
}

const veranderbaar = [
  'staat',
  'behandelaar',
  'wet',
  'ingang',
  'team',
  'gestart_op',
  'einde_op',
  'vernietigen_op',
  'verzocht_op',
  'kenmerk',
  'versie',
] as const
export type DossierVerandering = Partial<Pick<DossierRij, (typeof veranderbaar)[number]>>

/** Changes columns of the dossier's own row. */
export const updateDossier = async (
  tx: Tx,
  schema: string,
  gemeente: string,
  id: string,
  verandering: DossierVerandering,
): Promise<void> => {
  const namen = veranderbaar.filter((naam) => verandering[naam] !== undefined)
  if (namen.length === 0) return
  const toe = namen.map((naam, i) => `${naam} = $${i + 3}`).join(', ')
  await open(tx)(`update ${schema}.dossier set ${toe} where gemeente = $1 and id = $2`, [
    gemeente,
    id,
    ...namen.map((naam) => (naam === 'kenmerk' ? JSON.stringify(verandering.kenmerk) : verandering[naam])),
  ])
}
