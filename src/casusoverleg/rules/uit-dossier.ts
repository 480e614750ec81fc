import type { Reden } from '../../wet/oordeel.ts'
import { geschonden, type Voorwaarde } from '../../wet/voorwaarden.ts'
import { inDeKring, nuGehouden } from './aanwezigheid.ts'
import type { DeelnemerFeit, Feiten, Kader } from './feiten.ts'
import { overWieKan } from './inbrengen.ts'
import { alsOrganisator, gevuld, type Mits, mits } from './mits.ts'
import { isGenodigd, organiseert } from './toegang.ts'
import { ontvangerVan, watZietDeelnemer, wieHetVerhindert } from './zicht.ts'

/** One gegeven of the file that who organises wants to bring in, as the conference knows who it is about and to whom it was closed. */
export interface UitDossier {
  /** Undefined for somebody whom the conference is not about. */
  readonly betrokkeneId: string | undefined
  readonly waarom: string
  /** The participants who may never see it: a family member to whom it is not shown, somebody from whom an address is kept. */
  readonly nietVoor: readonly string[]
  readonly voorwaarden: readonly Voorwaarde[]
}

const anderen = ({ deelnemers }: Feiten): readonly DeelnemerFeit[] =>
  deelnemers.filter((een) => een.soort !== 'organisator' && een.staat !== 'komt-niet' && isGenodigd(een))

/** Why the conditions of who gave it keep it from everybody who takes part: each reason once (5.4.2 lid 1, N-5.4.2-1-vw). */
const vanVoorwaarden = ({ voorwaarden }: UitDossier, feiten: Feiten, dag: string): readonly Reden[] => {
  const redenen = anderen(feiten).flatMap((een) =>
    geschonden(voorwaarden, ontvangerVan(feiten, een), dag).filter((reden) => reden !== undefined),
  )
  return [...new Map(redenen.map((reden) => [reden.code, reden])).values()]
}

/**
 * What stands in the way of bringing in this gegeven of the file: each is chosen with its own reason, nothing goes as a whole; what was tied to
 * it counts here too, and nobody hears it who may not (5.4.3 lid 1, 5.4.2 lid 1; N-5.4.3-1-vw, N-5.4.2-1-vw).
 */
export const redenenUitDossier = (een: UitDossier, feiten: Feiten, { vandaag }: Kader): readonly Mits[] => {
  const { betrokkeneId, nietVoor, voorwaarden } = een
  if (betrokkeneId === undefined || !overWieKan(feiten).includes(betrokkeneId))
    return [mits(false, 'overleg-niet-over-hem')]
  const feit = { deelnemerId: '', betrokkeneId, nietVoor }
  const item = { feit, tekst: '', voorwaarden, uitDossier: true }
  const ziet = anderen(feiten).some((wie) => watZietDeelnemer(item, wie, feiten, vandaag) !== undefined)
  const { hoortMee, geslotenVoor } = wieHetVerhindert(feit, feiten, {
    ...{ voorwaarden, uitDossier: true, dag: vandaag },
  })
  return [
    mits(gevuld(een.waarom), 'overleg-zonder-waarvoor'),
    mits(!hoortMee, 'overleg-client-hoort-mee'),
    mits(!geslotenVoor, 'overleg-niet-voor-in-zaal'),
    ...(ziet ? [] : [mits(false, 'overleg-niemand-mag-zien'), ...vanVoorwaarden(een, feiten, vandaag)]),
  ]
}

/**
 * It is held now, and who organises is in the room: else why nothing of the file can be brought in (5.4.3 lid 1, N-5.4.3-1-vw). `kader` is of
 * who organises, in the pet of the file.
 */
export const kanUitDossier = (feiten: Feiten, kader: Kader): readonly Mits[] => {
  const bezig = organiseert(feiten, kader) ? inDeKring(feiten, kader) : nuGehouden(feiten, kader)
  return [
    alsOrganisator(feiten, kader),
    ...bezig,
    mits(bezig.some(Boolean) || feiten.dossier.gesprekssleutel !== null, 'overleg-gesprek-weg'),
  ]
}
