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
