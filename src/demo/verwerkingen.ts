import { casusoverleg } from '../casusoverleg/index.ts'
import { doorgeefvraag } from '../doorgeefvraag/index.ts'
import { veiligThuis, wvggz } from '../doorzetten/index.ts'
import { gecoordineerdeAanpak } from '../gecoordineerde-aanpak/index.ts'
import { meldpunt } from '../meldpunt/index.ts'
import { oggz } from '../oggz/index.ts'
import { onderzoek } from '../onderzoek/index.ts'
import { overlegVanPartij } from '../overleg-van-partij/index.ts'
import { partijInAanpak } from '../partij-in-aanpak/index.ts'
import { partijportaal } from '../partijportaal/index.ts'
import { rechten } from '../rechten/index.ts'
import type { Lijst, Verwerking } from '../verwerking/verwerking.ts'
import { verzoek } from '../verzoek/index.ts'
import { verzoekVanPartij } from '../verzoek-van-partij/index.ts'
import { zorgEnVeiligheidshuis } from '../zorg-en-veiligheidshuis/index.ts'

const hoofdstukken = [
  onderzoek,
  gecoordineerdeAanpak,
  meldpunt,
  oggz,
  verzoek,
  verzoekVanPartij,
  wvggz,
  veiligThuis,
  partijportaal,
  doorgeefvraag,
  partijInAanpak,
  overlegVanPartij,
  casusoverleg,
  zorgEnVeiligheidshuis,
  rechten,
]

/** The lists of all chapters. */
export const lijsten: readonly Lijst[] = hoofdstukken.flatMap((hoofdstuk) => hoofdstuk.lijsten)

const alle: ReadonlyMap<string, Verwerking> = new Map(
  hoofdstukken
    .flatMap((hoofdstuk): readonly Verwerking[] => [
      ...hoofdstuk.beginnen,
      hoofdstuk.bekijken,
      ...hoofdstuk.handelingen,
      ...hoofdstuk.lijsten,
    ])
    .map((verwerking) => [verwerking.id, verwerking]),
)

/** The declaration with this id. Throws when no chapter has it. */
export const verwerkingMet = (id: string): Verwerking => {
  const gevonden = alle.get(id)
  if (!gevonden) throw new Error(`no chapter has ${id}`)
  return gevonden
}
