import { vindBriefkop } from '../inrichting/index.ts'
import { aanRegels, type Persoon } from '../personen/index.ts'
import { briefVanCollege as woorden } from '../teksten/nl/brief-van-college.ts'
import { vul } from '../teksten/tekst.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { ondertekening } from './bezetting-beeld.ts'
import type { Briefhoofd } from './brief.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'

/** The head of a letter to this person from this municipality, with who handles the case. */
export const briefhoofd = async (
  { tx, dossier }: Pick<Lezing<Feiten, OnderzoekTabel>, 'tx' | 'dossier'>,
  kader: Kader,
  aan: Persoon | readonly string[],
  datum: string,
): Promise<Briefhoofd> => {
  const kop = await vindBriefkop(tx, dossier.gemeente, datum)
  return {
    gemeente: kop?.naam ?? '',
    fg: kop?.fg,
    aardVanUitkomst: kop?.aard ?? undefined,
    aan: 'voornamen' in aan ? aanRegels(aan) : aan,
    datum,
    kenmerk: dossier.nummer,
    behandelaar: await ondertekening({ tx, dossier }, kader, (naam, voor) =>
      vul(woorden.waarnemer, { naam, voor }),
    ),
  }
}
