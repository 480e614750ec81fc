import type { Stap } from '../stap.ts'

type Rest = Pick<Stap, 'onthoud'> & { readonly wie?: Stap['wie'] }

/** Acts of a chapter on one dossier, of the coordinator unless `rest` says somebody else. */
export const stapIn =
  (hoofdstuk: string, dossier: string) =>
  (dag: number, regel: string, doe: string, invoer: Stap['invoer'] = {}, rest: Rest = {}): Stap => ({
    ...{ dag, regel, wie: 'coordinator', doe: `${hoofdstuk}.${doe}`, dossier, invoer },
    ...rest,
  })

/** Acts of the coordinator on the aanpak. */
export const inAanpak = stapIn('gecoordineerde-aanpak', 'aanpak')

const inOnderzoek = stapIn('onderzoek', 'onderzoek')
const toeleider = { wie: 'toeleider' } as const

/** What the toeleider records of the services the client asked for and said yes to: decided, and talked about, on day 40. Recorded on `dag`. */
export const afgehandeld = (dag: number): readonly Stap[] => {
  const datum = `{dag-${dag - 40}}`
  const dienst = (naam: string) =>
    inOnderzoek(
      dag,
      'Wat er met de dienst gebeurde.',
      'leg-afhandeling-vast',
      { dienstId: `{${naam}}`, datum },
      toeleider,
    )
  const aanvraag = { wet: 'participatiewet', hoe: 'overgedragen', aan: 'Team Inkomen', datum }
  return [
    dienst('dienst-schuldhulp'),
    dienst('dienst-bijstand'),
    inOnderzoek(dag, 'De aanvraag van dag 0.', 'sluit-verzoek-bij-wet', aanvraag, toeleider),
  ]
}
