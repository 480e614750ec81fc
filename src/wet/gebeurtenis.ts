/** A dated fact of a closed list of kinds, 'yyyy-mm-dd'; `versie` of the dossier says which of one day came later. */
export interface Gebeurtenis<Soort extends string> {
  readonly id: string
  readonly soort: Soort
  readonly betrokkeneId: string | null
  readonly datum: string
  readonly code: string | null
  readonly versie: number
}
