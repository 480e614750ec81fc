import type { Werk } from '../verwerking/werk.ts'
import { type AanpakTabel, aanpakDossier } from './aanpak-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { isDood } from './rules/laat-client-stoppen.ts'
import type { Overgang, Staat } from './rules/staten.ts'

/** What an effect of this chapter works with. */
export type AanpakWerk = Werk<Feiten, AanpakTabel>

/** What every act of the coordinator has in common. */
export const vanCoordinator = {
  doel: 'gecoordineerde-aanpak',
  rollen: ['coordinator'],
  dossier: aanpakDossier,
} as const

/** What every act of the college has in common. */
export const vanCollege = { ...vanCoordinator, rollen: ['beslisser'] } as const

/** The people whose aanpak it is and who live, by id: whose data an act touches that is about nobody in particular. */
export const clientenVan = (feiten: Feiten): readonly string[] =>
  feiten.betrokkenen
    .filter(({ id, hoedanigheid }) => hoedanigheid === 'client' && !isDood(feiten, id))
    .map(({ id }) => id)

interface Stap {
  readonly overgang: Overgang
  readonly naar: Staat
  readonly redenCode?: string
  readonly datum?: string
}

/** A move of the state machine with words of its own: why, sealed with the row. At most one in an act. */
export const gaOverMet = async (werk: AanpakWerk, stap: Stap, inhoud: unknown): Promise<void> => {
  await werk.voegToe(
    'overgang',
    {
      volgnr: werk.dossier.rijen.overgang.length + 1,
      overgang: stap.overgang,
      naar: stap.naar,
      datum: stap.datum ?? werk.kader.vandaag,
      artikel: werk.artikel,
      reden_code: stap.redenCode ?? null,
    },
    inhoud,
  )
  await werk.werkBij({ staat: stap.naar })
}
