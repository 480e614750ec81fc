import { afsprakenInBeeld } from '../scherm/gespreksafspraak-beeld.ts'
import type { Brief } from '../verwerking/brief.ts'
import type { MetInhoud } from '../verwerking/lezing.ts'
import type { MijnZaak } from '../verwerking/mijn-zaak.ts'

/** The letters to him, the newest first: only of the kinds (`soorten`) that go to people, for others are about him and went to somebody else. */
export const brievenAan = (
  rijen: readonly MetInhoud<'brief'>[],
  wie: string,
  soorten: readonly string[],
): MijnZaak['brieven'] =>
  rijen
    .filter(({ betrokkene_id: aan, soort }) => aan === wie && soorten.includes(soort))
    .map(({ id, datum, inhoud }) => ({ id, datum, onderwerp: (inhoud.brief as Brief).onderwerp }))
    .toReversed()

/** The open appointments that are still to come with him; who else is there is not his to read. */
export const afsprakenMet = (
  open: Parameters<typeof afsprakenInBeeld>[0],
  rijen: readonly MetInhoud<'gebeurtenis'>[],
  wie: string,
  vandaag: string,
): MijnZaak['afspraken'] => {
  const zijn = new Set(
    rijen.flatMap(({ id, inhoud: { met } }) => (Array.isArray(met) && met.includes(wie) ? [id] : [])),
  )
  const nog = open.filter(({ id, datum }) => zijn.has(id) && datum >= vandaag)
  return afsprakenInBeeld(nog, rijen, []).map(({ datum, tijd }) => ({ datum, tijd }))
}
