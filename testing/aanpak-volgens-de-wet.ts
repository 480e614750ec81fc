import type { Domein } from '../src/wet/domeinen.ts'
import { type AanpakAfleiding, dienstSoorten, type Nodig } from '../src/wet/leid-aanpak-af.ts'

const wie = ['a', 'b'] as const
const wat: readonly Domein[] = [
  'maatschappelijke-ondersteuning',
  'jeugd',
  'schuldhulp',
  'participatie',
  'geestelijke-gezondheidszorg',
  'inburgering',
]
/** Every single need that is looked at: of two clients, by six laws or domains, a dienst or an interventie. */
export const mogelijk: readonly Nodig[] = wie.flatMap((betrokkeneId) =>
  wat.flatMap((domein) => dienstSoorten.map((soort) => ({ betrokkeneId, domein, soort }))),
)

/** Every choice of up to three out of the 24, with repetition: two services of one law for one client are possible. */
export const keuzes: readonly (readonly Nodig[])[] = [
  [],
  ...mogelijk.map((een) => [een]),
  ...mogelijk.flatMap((een, i) => mogelijk.slice(i).map((twee) => [een, twee])),
  ...mogelijk.flatMap((een, i) =>
    mogelijk.slice(i).flatMap((twee, j) => mogelijk.slice(i + j).map((drie) => [een, twee, drie])),
  ),
]

/** The four laws that are the sociaal domein, as 1.1.1 sums them up. */
const sociaalDomein = ['maatschappelijke-ondersteuning', 'jeugd', 'schuldhulp', 'participatie']

/** What the law says of it, and which doubt there is. */
type Verwacht = Pick<AanpakAfleiding, 'uitkomst'> & { readonly twijfel: string | undefined }

/** One law is a doubt of onder a, no more than bijstand one of onder b (art. VII); onder b alone is enough. */
const twijfelBij = (a: boolean, b: boolean, alleenBijstand: boolean, wetten: number): string | undefined => {
  if (b && !alleenBijstand) return undefined
  if (a) return wetten === 1 ? 'zelfde-wet' : undefined
  return alleenBijstand ? 'alleen-bijstand' : undefined
}

/**
 * The law once more, sentence by sentence from its text and explanation, in another way than the rule: per client how many
 * diensten uit het sociaal domein, and then lid 2 onder a, lid 2 onder b and the choice.
 */
export const volgensDeWet = (nodig: readonly Nodig[], samenhang: boolean, plicht: boolean): Verwacht => {
  const perClient = wie.map(
    (client) =>
      nodig.filter(
        ({ betrokkeneId, domein, soort }) =>
          betrokkeneId === client && soort === 'dienst' && sociaalDomein.includes(domein),
      ).length,
  )
  const aantal = perClient.reduce((som, een) => som + een, 0)
  const tweeOfMeerAanEenClient = perClient.some((een) => een >= 2)
  const aanMeerdereClienten = perClient.filter((een) => een >= 1).length >= 2
  const lidTweeA = tweeOfMeerAanEenClient || aanMeerdereClienten
  const meerDanInburgeringEnBijstand = nodig.some(
    ({ domein }) => !['inburgering', 'participatie'].includes(domein),
  )
  const lidTweeB = aantal >= 1 && plicht
  const alleenBijstand = lidTweeB && !meerDanInburgeringEnBijstand
  const ietsErnaast = nodig.length > aantal || plicht
  const wetten = new Set(
    nodig
      .filter(({ domein, soort }) => soort === 'dienst' && sociaalDomein.includes(domein))
      .map((een) => een.domein),
  )
  if (!samenhang) return { uitkomst: 'niet', twijfel: undefined }
  if (lidTweeA || lidTweeB)
    return { uitkomst: 'verplicht', twijfel: twijfelBij(lidTweeA, lidTweeB, alleenBijstand, wetten.size) }
  const maatregel = nodig.some(({ domein, soort }) => domein === 'jeugd' && soort === 'interventie')
  if (aantal === 1 && ietsErnaast)
    return { uitkomst: 'mag', twijfel: maatregel ? 'maatregel-jeugdwet' : undefined }
  return { uitkomst: 'niet', twijfel: undefined }
}
