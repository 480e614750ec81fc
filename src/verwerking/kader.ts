import type { Bestandskeuring } from '../wet/bestanden.ts'
import type { Rol } from '../wet/rollen.ts'

/** Who acts: one person in one pet and one municipality, or one system of a party. The road tests nothing but the active pet. */
export interface Wie {
  readonly gebruikerId: string
  readonly naam: string
  readonly petId: string
  readonly gemeente: string
  readonly rol: Rol
  readonly isAmbtenaar: boolean
  /** Employer, or the party a professional acts for. */
  readonly organisatieId?: string | undefined
  /** The teams this person is in today; none when left out. */
  readonly teams?: readonly string[] | undefined
  /** A system of a party: `naam` is then the professional it says decided, on every act. */
  readonly systeem?: true | undefined
}

/** What a test against the law may know beside the facts: the day (in the Netherlands) and who asks. */
export interface Kader {
  readonly vandaag: string
  readonly wie: Wie
  /** The ids under which who asks is in the dossier that he is in himself; absent for a worker. */
  readonly ik?: readonly string[] | undefined
  /** Whether files are taken here: there is something that scans them. */
  readonly metBestanden?: boolean | undefined
  /** What was found of the file that came with this act. */
  readonly bestand?: Bestandskeuring | undefined
}
