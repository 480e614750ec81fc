import { geldtOp } from './geldt-op.ts'
import { isOverleden } from './overleden.ts'
import { einddatum } from './termijnen.ts'
import type { Vertegenwoordiger, Zaak } from './vertegenwoordiging.ts'

interface Band {
  readonly betrokkeneId: string
  readonly als: Vertegenwoordiger
  readonly voorId: string
  readonly omvang: readonly Zaak[]
  readonly sinds: string
  readonly tot: string | null
}

/** What of a dossier says who reads a letter: who speaks for whom, and who died. */
type Feiten = Parameters<typeof isOverleden>[0] & { readonly vertegenwoordigingen: readonly Band[] }

/** Who reads a letter, by id: the client himself, who speaks for him, or whoever has authority over him and does not stand here. */
export interface Ontvanger {
  readonly id: string
  readonly als: 'zelf' | 'vertegenwoordiger' | 'gezag'
}

const metGezag = ({ als }: Band): boolean => als === 'ouder' || als === 'voogd'

/** Beyond money alone: such a letter is about the person. */
const overDePersoon = ({ omvang }: Band): boolean => omvang.some((zaak) => zaak !== 'geld')

/**
 * To whom a letter about this client goes on day `vandaag`; nobody when he died. Under twelve to who has authority over him (BW 1:245,
 * 1:337); from twelve to himself, and beside him to his curator, mentor or gemachtigde (BW 1:381 and 1:453, Awb 2:1). Never to
 * who died. `geboortedatum` null: unknown, then he is not a child.
 */
export const ontvangersVanBrief = (
  feiten: Feiten,
  clientId: string,
  geboortedatum: string | null,
  vandaag: string,
): readonly Ontvanger[] => {
  if (isOverleden(feiten, clientId, vandaag)) return []
  const kind = geboortedatum !== null && vandaag < einddatum('leeftijd-12', geboortedatum, vandaag).datum
  const past = kind ? metGezag : (band: Band) => !metGezag(band) && overDePersoon(band)
  const ids = feiten.vertegenwoordigingen
    .filter((band) => band.voorId === clientId && geldtOp(band, vandaag))
    .filter((band) => past(band) && !isOverleden(feiten, band.betrokkeneId, vandaag))
    .map(({ betrokkeneId }) => betrokkeneId)
  const sprekers = [...new Set(ids)].map((id) => ({ id, als: 'vertegenwoordiger' }) as const)
  if (!kind) return [{ id: clientId, als: 'zelf' }, ...sprekers]
  return sprekers.length > 0 ? sprekers : [{ id: clientId, als: 'gezag' }]
}
