import type { Dossier } from '../dossier/rijen.ts'
import type { AanpakTabel } from './aanpak-tabellen.ts'
import type { ZvhFeiten, ZvhOverlegFeit, ZvhTrajectFeit } from './rules/zvh-feiten.ts'

/** The rows around a Zorg- en Veiligheidshuis as the rules read them. */
export const zvhFeitenVan = ({ rijen }: Dossier<AanpakTabel>): ZvhFeiten => ({
  zvhOverleg: rijen.zvhoverleg.map(({ id, partij_id, antwoord, niet_gegevens, datum }) => ({
    ...{ id, partijId: partij_id, nietGegevens: niet_gegevens, datum },
    antwoord: antwoord as ZvhOverlegFeit['antwoord'],
  })),
  zvhTrajecten: rijen.zvhtraject.map(({ id, staat, sinds }) => ({
    ...{ id, sinds },
    staat: staat as ZvhTrajectFeit['staat'],
  })),
})
