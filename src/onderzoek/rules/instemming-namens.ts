import type { Domein } from '../../wet/domeinen.ts'
import type { Thema } from '../../wet/themas.ts'
import { type Zaak, zakenVanDomein, zakenVanThemas } from '../../wet/vertegenwoordiging.ts'
import { bekend } from './betrokkene.ts'
import type { Feiten } from './feiten.ts'
import type { Instemmer } from './instemming-van-minderjarige.ts'
import { beoordeel, eenmaal, type Toets } from './toets.ts'
import { redenenNamens, zakenVanReikwijdte } from './vertegenwoordiging.ts'

/** What is agreed to: taking part as client, the aanpak, a service of one domain, or that a geheimhouder tells of a theme. */
export type Waarmee = 'meedoen' | 'aanpak' | { readonly dienst: Domein } | { readonly thema: Thema }

export interface InstemmingNamens {
  readonly betrokkeneId: string
  readonly door: Instemmer
  /** Who spoke for him: ids of betrokkenen. */
  readonly vertegenwoordigers: readonly string[]
  readonly waarmee: Waarmee
  readonly datum: string
}

/** Becoming client is a matter of the person himself, beside what the onderzoek is about; a service is of its own domain. */
const zakenVan = (waarmee: Waarmee, feiten: Feiten): readonly Zaak[] => {
  if (typeof waarmee === 'object')
    return 'dienst' in waarmee ? zakenVanDomein(waarmee.dienst) : zakenVanThemas([waarmee.thema])
  return waarmee === 'meedoen'
    ? [...new Set<Zaak>([...zakenVanReikwijdte(feiten), 'overig'])]
    : zakenVanReikwijdte(feiten)
}

/**
 * Whether who answered for somebody else may (N-1.1.1-clt-3, N-2.3a.2-ins, N-2.3a.2-wg, N-Awb-2.1), a yes as well as a no. Who answers
 * for himself needs nobody.
 */
export const toetsInstemmingNamens: Toets<InstemmingNamens> = (invoer, feiten, vandaag) => {
  const { betrokkeneId, door, vertegenwoordigers, waarmee, datum } = invoer
  const zelf = door === 'zelf' && vertegenwoordigers.length === 0
  return beoordeel('vertegenwoordiging', vandaag, [
    ...eenmaal(vertegenwoordigers.map((id) => bekend(feiten, id, 'vertegenwoordiging'))),
    ...(zelf
      ? []
      : redenenNamens(feiten, {
          wie: vertegenwoordigers,
          voor: betrokkeneId,
          zaken: zakenVan(waarmee, feiten),
          dag: datum,
        })),
  ])
}
