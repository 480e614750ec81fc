import { bestaandRecht } from './artikelen/rij.ts'
import type { Artikel } from './artikelen.ts'
import { type Categorie, categorieNamen, isBijzonder } from './categorieen.ts'
import { isPartijsoort, type Partijsoort } from './partijenlijst.ts'
import { type Gedateerd, geldtOp } from './rij-op.ts'

/** On which article a kind of party may use the burgerservicenummer (N-5.4.2-5, N-Wabb-10). */
interface BsnRij extends Gedateerd {
  readonly artikel: Artikel
}

interface BevoegdheidRij {
  /** What it is for, in plain Dutch. */
  readonly taak: string
  readonly bsn: readonly BsnRij[]
  readonly categorieen: readonly Categorie[]
}

const bsnVan = (artikel: Artikel): readonly BsnRij[] => [{ artikel, vanaf: bestaandRecht }]
const geenBsn: readonly BsnRij[] = []
const overheid = bsnVan('bsn-gebruik')
const zorg = bsnVan('bsn-in-de-zorg')
const onderwijs: readonly BsnRij[] = [{ artikel: 'bsn-in-het-onderwijs', vanaf: '2022-08-01' }]
const jeugd = bsnVan('bsn-bij-jeugdhulp')

const rij = (taak: string, bsn: readonly BsnRij[], ...categorieen: Categorie[]): BevoegdheidRij => ({
  taak,
  bsn,
  categorieen,
})

const passend: readonly Categorie[] = ['levensovertuiging', 'afkomst']

/**
 * Per kind of party: its task, on what it may use the burgerservicenummer, and which special categories its own law lets it
 * process for that task (5.4.2 lid 5, 5.4.3 lid 4 onder c; N-5.4.2-5, N-5.4.3-4c). Eigen invulling, a concept as the list itself:
 * the explanatory memorandum names government bodies (Wabb 10) and care (Wabvpz 4) for the number, and what has no row does not
 * use it; the categories follow UAVG 30 and the law of each task (Participatiewet 13 lid 1 onder a: who is detained gets no bijstand), and what
 * is not sure is left out.
 */
export const bevoegdheden: Readonly<Record<Partijsoort, BevoegdheidRij>> = {
  schuldhulporganisatie: rij('Helpt mensen met schulden', geenBsn),
  'gemeentelijke-schuldhulp': rij('Schuldhulp van de gemeente', overheid),
  'ggz-aanbieder': rij('Behandelt mensen met psychische problemen', zorg, 'gezondheid'),
  huisarts: rij('Huisartsenzorg', zorg, 'gezondheid'),
  wijkverpleging: rij('Verpleging en verzorging thuis', zorg, 'gezondheid'),
  'wlz-uitvoerder': rij('Regelt langdurige zorg', zorg, 'gezondheid'),
  'wmo-aanbieder': rij(
    'Geeft ondersteuning uit de Wmo 2015',
    bsnVan('bsn-en-persoon'),
    'gezondheid',
    ...passend,
  ),
  'gemeentelijke-wmo': rij(
    'Ondersteuning uit de Wmo 2015 van de gemeente',
    overheid,
    'gezondheid',
    ...passend,
  ),
  'gemeentelijke-jeugdhulp': rij(
    'Beslist over jeugdhulp namens de gemeente',
    overheid,
    'gezondheid',
    ...passend,
  ),
  jeugdhulpaanbieder: rij('Geeft jeugdhulp', jeugd, 'gezondheid', ...passend),
  'gecertificeerde-instelling': rij(
    'Voert jeugdbescherming en jeugdreclassering uit',
    jeugd,
    'gezondheid',
    'strafrechtelijk',
    ...passend,
  ),
  'raad-voor-de-kinderbescherming': rij(
    'Onderzoekt of een kind bescherming nodig heeft',
    overheid,
    'gezondheid',
    'strafrechtelijk',
  ),
  ggd: rij('Publieke gezondheid', overheid, 'gezondheid'),
  welzijnsorganisatie: rij('Helpt mensen in de buurt', geenBsn),
  school: rij('Geeft onderwijs', onderwijs, 'gezondheid'),
  leerplichtambtenaar: rij('Ziet erop toe dat kinderen naar school gaan', overheid),
  'gemeentelijke-inburgering': rij('Begeleidt wie moet inburgeren', overheid),
  'gemeentelijke-participatie': rij(
    'Bijstand en hulp bij werk van de gemeente',
    overheid,
    'gezondheid',
    'strafrechtelijk',
    'politie',
  ),
  woningcorporatie: rij('Verhuurt woningen', geenBsn),
  uwv: rij('Uitkeringen en hulp bij werk', overheid, 'gezondheid'),
  svb: rij('Pensioen en kinderbijslag', overheid, 'gezondheid'),
  burgemeester: rij('Openbare orde en veiligheid', overheid, 'gezondheid', 'strafrechtelijk'),
  politie: rij('Handhaaft de wet en helpt wie hulp nodig heeft', overheid, 'strafrechtelijk', 'politie'),
  'openbaar-ministerie': rij('Vervolgt strafbare feiten', overheid, 'strafrechtelijk', 'politie'),
  reclassering: rij('Begeleidt mensen na een straf', geenBsn, 'gezondheid', 'strafrechtelijk', 'politie'),
}

/** What a law can let a party use: the burgerservicenummer, or gegevens of a special category. */
export const rechten = ['bsn', ...categorieNamen.filter(isBijzonder)] as const
export type Recht = 'bsn' | Categorie

/** How a party is reached with a question: in its portal, by secure mail, or by telephone. */
export const contactwegen = ['portaal', 'beveiligde-mail', 'telefoon'] as const
export type Contactweg = (typeof contactwegen)[number]

/** What a party of which the register does not know the kind says of itself, with the law it rests on. */
export interface EigenRecht extends Gedateerd {
  readonly wat: Recht
  readonly grond: string
}

/** A party as far as this matters: its kind, or what the register says in its place. */
export interface MetRecht {
  readonly soort: string | null
  readonly eigenRecht: readonly EigenRecht[]
}

const zegtZelf = ({ eigenRecht }: MetRecht, wat: Recht, op: string): boolean =>
  eigenRecht.some((een) => een.wat === wat && geldtOp(een, op))

/**
 * Whether a party may use the burgerservicenummer on day `op`: by its kind; where the register knows no kind, by what it says
 * itself (5.4.2 lid 5, N-5.4.2-5).
 */
export const magBsnGebruiken = (partij: MetRecht, op: string): boolean =>
  partij.soort !== null && isPartijsoort(partij.soort)
    ? bevoegdheden[partij.soort]?.bsn.some((een) => geldtOp(een, op)) === true
    : zegtZelf(partij, 'bsn', op)

/** Whether the own law of a party lets it process gegevens of this category on day `op` (N-5.4.3-4c, N-5.4.4-5). */
export const magVerwerken = (partij: MetRecht, categorie: Categorie, op: string): boolean => {
  if (categorie === 'gewoon') return true
  return partij.soort !== null && isPartijsoort(partij.soort)
    ? bevoegdheden[partij.soort].categorieen.includes(categorie)
    : zegtZelf(partij, categorie, op)
}
