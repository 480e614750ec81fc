interface RelatieRij {
  readonly naam: string
  /** The norm by which this relation counts, or why it does not. */
  readonly norm: string
  readonly isGezinslid: boolean
  /** Both live in one household. */
  readonly huis?: true
  /** What the one is to the other, when it counts beyond the two of them. */
  readonly lijn?: 'partner' | 'kind' | 'ouder'
}

/**
 * How somebody stands to the client, and whether that makes a gezinslid of 1.1.1. Closed. 'Elders' is a stay of more
 * than one day and night. An adult child living elsewhere is somebody from the network (N-1.1.1-gz-vb).
 */
export const gezinsrelaties = {
  partner: {
    naam: 'Partner in hetzelfde huishouden',
    norm: 'N-1.1.1-gz-hh',
    isGezinslid: true,
    huis: true,
    lijn: 'partner',
  },
  kind: {
    naam: 'Kind in hetzelfde huishouden',
    norm: 'N-1.1.1-gz-hh',
    isGezinslid: true,
    huis: true,
    lijn: 'kind',
  },
  ouder: {
    naam: 'Ouder in hetzelfde huishouden',
    norm: 'N-1.1.1-gz-hh',
    isGezinslid: true,
    huis: true,
    lijn: 'ouder',
  },
  huisgenoot: {
    naam: 'Ander lid van hetzelfde huishouden',
    norm: 'N-1.1.1-gz-hh',
    isGezinslid: true,
    huis: true,
  },
  'jeugdige-elders': {
    naam: 'Kind onder de 18 dat elders verblijft',
    norm: 'N-1.1.1-gz-1',
    isGezinslid: true,
    lijn: 'kind',
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
    lijn: 'partner',
  },
  'volwassen-kind-elders': {
    naam: 'Volwassen kind dat elders woont',
    norm: 'N-1.1.1-gz-vb',
    isGezinslid: false,
    lijn: 'kind',
  },
  'ex-partner': { naam: 'Ex-partner zonder kind in huis', norm: 'N-1.1.1-gz-2', isGezinslid: false },
  anders: { naam: 'Familie, vriend of bekende', norm: 'N-1.1.1-gz-vb', isGezinslid: false },
} as const satisfies Record<string, RelatieRij>

export type Gezinsrelatie = keyof typeof gezinsrelaties
/** All relations, in the order of the table. */
export const gezinsrelatieCodes = Object.keys(gezinsrelaties) as readonly Gezinsrelatie[]

/** Whether this relation makes a gezinslid of whom it is to (1.1.1); of another client, and until when, follows from more. */
export const isGezinslid = (relatie: Gezinsrelatie): boolean => gezinsrelaties[relatie].isGezinslid

/** What a relation says beside its name: one household, and which line between the two. */
export const relatieRij = (relatie: Gezinsrelatie): RelatieRij => gezinsrelaties[relatie]

/** The grounds on which somebody is gezinslid (1.1.1 gezinslid), in the order of the law. Closed. */
export const gezinslidGronden = {
  huishouden: { norm: 'N-1.1.1-gz-hh', onderdeel: 'aanhef' },
  'kind-elders': { norm: 'N-1.1.1-gz-1', onderdeel: 'onder 1' },
  'ex-partner-ouder': { norm: 'N-1.1.1-gz-2', onderdeel: 'onder 2' },
  'broer-zus-elders': { norm: 'N-1.1.1-gz-3', onderdeel: 'onder 3' },
  'echtgenoot-elders': { norm: 'N-1.1.1-gz-4', onderdeel: 'onder 4' },
} as const satisfies Record<string, { readonly norm: string; readonly onderdeel: string }>
export type GezinslidGrond = keyof typeof gezinslidGronden

/** How far youth help can go on after eighteen (1.1.1 gezinslid, explanation; Jeugdwet 1.1). */
export const verlengingen = ['tot-21', 'tot-23'] as const
export type Verlenging = (typeof verlengingen)[number]
/** How it stands with youth help after eighteen: it goes on so long, or it ended on a day. */
export const standenVanJeugdhulp = [...verlengingen, 'geeindigd'] as const
export type StandVanJeugdhulp = (typeof standenVanJeugdhulp)[number]
