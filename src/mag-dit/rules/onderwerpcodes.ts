/** What people ask about, in the order of the page. Closed: each has its rule in `onderwerpen.ts` or its row in `nooit.ts`. */
export const onderwerpgroepen = {
  vragen: ['onderzoek-doen', 'onderzoek-vragen', 'partij-vragen', 'partij-geeft', 'hergebruik', 'gezinslid'],
  doorgeven: ['doorgeven', 'delen-in-aanpak', 'zvh-aanmelden'],
  overleg: ['uitnodigen', 'client-uitnodigen', 'meenemen', 'notulen', 'opnemen'],
  melding: ['melden', 'melding-bewaren', 'melding-doorgeven', 'melder-vertellen'],
  weten: ['inzien', 'niet-vertellen', 'alles-kopieren', 'toestemming-voor-alles'],
  anders: [
    'fraude',
    'bestanden-vergelijken',
    'preventief-delen',
    'partij-opdragen',
    'hulp-opdringen',
    'computer-beslist',
  ],
} as const

export type Onderwerpgroep = keyof typeof onderwerpgroepen
export const groepNamen = Object.keys(onderwerpgroepen) as readonly Onderwerpgroep[]
export type Onderwerpcode = (typeof onderwerpgroepen)[Onderwerpgroep][number]
/** All of them, in the order of the page. */
export const onderwerpCodes: readonly Onderwerpcode[] = groepNamen.flatMap(
  (groep): readonly Onderwerpcode[] => onderwerpgroepen[groep],
)
