/** One thing that somebody sees for the first time, and whom it is about: ids. */
export interface EersteKeer {
  readonly id: string
  readonly betrokkeneId: string
}
