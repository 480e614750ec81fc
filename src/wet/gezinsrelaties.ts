interface RelatieRij {
  readonly naam: string
  /** The norm by which this relation counts, or why it does not. */
  readonly norm: string
  readonly isGezinslid: boolean
}

/**
 * How somebody stands to the client, and whether that makes a gezinslid of 1.1.1. Closed. 'Elders' is a stay of more
 * than one day and night. An adult child living elsewhere is somebody from the network (N-1.1.1-gz-vb).
 */
export const gezinsrelaties = {
  partner: { naam: 'Partner in hetzelfde huishouden', norm: 'N-1.1.1-gz-hh', isGezinslid: true },
  kind: { naam: 'Kind in hetzelfde huishouden', norm: 'N-1.1.1-gz-hh', isGezinslid: true },
  ouder: { naam: 'Ouder in hetzelfde huishouden', norm: 'N-1.1.1-gz-hh', isGezinslid: true },
  huisgenoot: { naam: 'Ander lid van hetzelfde huishouden', norm: 'N-1.1.1-gz-hh', isGezinslid: true },
  'jeugdige-elders': {
    naam: 'Kind onder de 18 dat elders verblijft',
    norm: 'N-1.1.1-gz-1',
    isGezinslid: true,
  },
  'ex-partner-ouder': {
    naam: 'Ex-partner, ouder van een kind in huis',
    norm: 'N-1.1.1-gz-2',
    isGezinslid: true,
  },
  'broer-zus-elders': {
    naam: 'Broer of zus van een kind in huis, elders',
    norm: 'N-1.1.1-gz-3',
    isGezinslid: true,
  },
  'echtgenoot-elders': {
    naam: 'Echtgenoot die elders verblijft, niet duurzaam gescheiden',
    norm: 'N-1.1.1-gz-4',
    isGezinslid: true,
  },
  'volwassen-kind-elders': {
    naam: 'Volwassen kind dat elders woont',
    norm: 'N-1.1.1-gz-vb',
    isGezinslid: false,
  },
  'ex-partner': { naam: 'Ex-partner zonder kind in huis', norm: 'N-1.1.1-gz-2', isGezinslid: false },
  anders: { naam: 'Familie, vriend of bekende', norm: 'N-1.1.1-gz-vb', isGezinslid: false },
} as const satisfies Record<string, RelatieRij>

export type Gezinsrelatie = keyof typeof gezinsrelaties
/** All relations, in the order of the table. */
export const gezinsrelatieCodes = Object.keys(gezinsrelaties) as readonly Gezinsrelatie[]

/** Whether this relation makes a gezinslid (1.1.1). */
export const isGezinslid = (relatie: Gezinsrelatie): boolean => gezinsrelaties[relatie].isGezinslid
