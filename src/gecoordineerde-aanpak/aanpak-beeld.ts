import {
  type MeegenomenBeeld,
  meegenomenInBeeld,
  type OverlegInBeeld,
  overleggenInBeeld,
} from '../casusoverleg/index.ts'
import { coordinatorenVan } from '../inrichting/index.ts'
import { type Contactpersoon, contactpersonenUit, personenVan } from '../personen/index.ts'
import type { EcogramBeeld } from '../scherm/ecogram-beeld.ts'
import { type AfspraakInBeeld, afsprakenInBeeld } from '../scherm/gespreksafspraak-beeld.ts'
import { metWatIsGezegd } from '../scherm/uitnodiging-antwoord.ts'
import type { Kader } from '../verwerking/verwerking.ts'
import { domeinen } from '../wet/domeinen.ts'
import {
  type AfspraakBeeld,
  afsprakenVan,
  type DoelBeeld,
  doelenVan,
  type GedeeldBeeld,
  type GegevenBeeld,
  gedeeldVan,
  gegevensVan,
  type Mensen,
  type Moment,
  momenten,
} from './aanpak-delen.ts'
import { eindbrievenVan, evaluatieVan, meldingen, tijdlijn } from './aanpak-momenten.ts'
import { ecogramVanAanpak } from './ecogram-van-aanpak.ts'
import { type Gevolgbeeld, gevolgVan, type HulpBeeld, hulpVan } from './hulp-beeld.ts'
import { type InbrengBeeld, inbrengVan } from './inbreng-keuze.ts'
import { type AanpakLezing, partijenBijNaam, tekstenVan } from './keuzes.ts'
import { type MensBeeld, mensenVan } from './mensen-beeld.ts'
import { type OverdrachtBeeld, overdrachtenVan } from './overdracht-beeld.ts'
import { type Onderdeel, zichtbareOnderdelen } from './rules/bekijk-aanpak.ts'
import { afgezegdeAfspraken, openGespreksafspraken } from './rules/gespreksafspraak.ts'
import { dubbeleRolVan } from './rules/kandidaat.ts'
import { coordinatorOp } from './rules/mits.ts'
import { plichten } from './rules/plichten.ts'
import { meelezers } from './rules/zicht-van-partij.ts'
import { signaalbrievenVan, signalenVan } from './signaal-beeld.ts'
import { type ZvhBeeld, zvhVan } from './zvh-beeld.ts'

export interface PartijBeeld {
  readonly id: string
  readonly naam: string
  readonly contact: string | null
  readonly contactpersonen: readonly Contactpersoon[]
  readonly domein: string
}

/** What the page of an aanpak shows and the API answers; a part the asker may not see is an empty list. */
export interface AanpakBeeld {
  readonly onderdelen: readonly Onderdeel[]
  readonly staat: string
  readonly coordinator: string
  /** Name of the party that answers for the coordination data; null for the college (5.4.4 lid 6, N-5.4.4-6). */
  readonly verantwoordelijk: string | null
  /** The second role of who is coordinator today; null when there is none (N-2.3a.3-1-pet). */
  readonly dubbeleRol: 'helper' | 'toeleider' | null
  readonly aangewezenOp: string
  readonly begonnenOp: string | null
  readonly eindeOp: string | null
  readonly vernietigenOp: string | null
  readonly volgendGesprek: string | null
  /** Ids of the letters that left with the end, for the college that prints them; empty for every other asker. */
  readonly eindbrieven: readonly string[]
  readonly mensen: readonly MensBeeld[]
  readonly partijen: readonly PartijBeeld[]
  /** The talks that were agreed on, the earliest first. */
  readonly gespreksafspraken: readonly AfspraakInBeeld[]
  readonly meldingen: readonly Moment[]
  /** What follows from the services that are left; null when none is known. */
  readonly volgt: Gevolgbeeld | null
  readonly hulp: readonly HulpBeeld[]
  readonly doelen: readonly DoelBeeld[]
  readonly afspraken: readonly AfspraakBeeld[]
  readonly voortgang: readonly Moment[]
  readonly gegevens: readonly GegevenBeeld[]
  readonly gedeeld: readonly GedeeldBeeld[]
  /** What parties gave and the coordinator did not look at yet. */
  readonly inbreng: readonly InbrengBeeld[]
  readonly overleggen: readonly OverlegInBeeld[]
  /** Who took what along out of them. */
  readonly meegenomen: readonly MeegenomenBeeld[]
  /** Ids of the parties that read along in their portal. */
  readonly meelezers: readonly string[]
  /** Ids of the letters that answered a signal, for the college that prints them; empty for every other asker. */
  readonly signaalbrieven: readonly string[]
  /** The day of the evaluation that was agreed on; null when there is none. */
  readonly evaluatieOp: string | null
  /** What a party handed over to the college, as both sides confirmed it. */
  readonly overdrachten: readonly OverdrachtBeeld[]
  /** Who, with which parties, and what runs between them; null for who sees only the state. */
  readonly ecogram: EcogramBeeld | null
  /** What stands here of a Zorg- en Veiligheidshuis; null for every other asker, and when there is nothing. */
  readonly zvh: ZvhBeeld | null
}

const coordinatorNaam = async (
  { tx, dossier, feiten }: AanpakLezing,
  { wie, vandaag }: Kader,
): Promise<string> => {
  const coordinator = coordinatorOp(feiten, vandaag)
  if (coordinator === wie.gebruikerId) return wie.naam
  const allen = await coordinatorenVan(tx, dossier.gemeente, vandaag)
  return allen.find(({ gebruikerId }) => gebruikerId === coordinator)?.naam ?? ''
}

const stand = async (lezing: AanpakLezing, kader: Kader) => {
  const { staat, verwerkingsverantwoordelijke, aangewezenOp, begonnenOp, eindeOp, vernietigenOp } =
    lezing.feiten.dossier
  const partijen = await partijenBijNaam(lezing)
  return {
    staat,
    coordinator: await coordinatorNaam(lezing, kader),
    verantwoordelijk: partijen.get(verwerkingsverantwoordelijke)?.naam ?? null,
    dubbeleRol: dubbeleRolVan(
      coordinatorOp(lezing.feiten, kader.vandaag),
      verwerkingsverantwoordelijke,
      lezing.feiten,
    ),
    aangewezenOp,
    begonnenOp,
    eindeOp,
    vernietigenOp,
    volgendGesprek:
      plichten(lezing.feiten, kader).find(({ code }) => code === 'voortgang-bespreken')?.uiterlijk ?? null,
  }
}

const partijenVan = async (lezing: AanpakLezing): Promise<readonly PartijBeeld[]> => {
  const namen = await partijenBijNaam(lezing)
  const personen = contactpersonenUit(lezing.rijen('gebeurtenis'))
  return lezing.feiten.partijen.map(({ id, domein }) => {
    const { naam = '', contact = null } = namen.get(id) ?? {}
    const contactpersonen = personen.filter(({ partijId }) => partijId === id)
    return { id, naam, contact, contactpersonen, domein }
  })
}

const waarover = (lezing: AanpakLezing, mensen: Mensen): ReadonlyMap<string, string> =>
  new Map([
    ...tekstenVan(lezing, 'doel'),
    ...tekstenVan(lezing, 'afspraak'),
    ...hulpVan(lezing, mensen).map(
      ({ id, domein, wie }) => [id, `${domeinen[domein].naam} (${wie})`] as const,
    ),
  ])

/** Opens the aanpak for its page: nothing is opened of a part that this asker may not see (N-5.4.4-2, N-AVG-32). */
export const maakBeeld = async (lezing: AanpakLezing, kader: Kader): Promise<AanpakBeeld> => {
  const onderdelen = zichtbareOnderdelen(lezing.feiten, kader)
  const ziet = (deel: Onderdeel): boolean => onderdelen.includes(deel)
  const als = <T>(deel: Onderdeel, lijst: () => readonly T[]): readonly T[] => (ziet(deel) ? lijst() : [])
  const mensen: Mensen = ziet('mensen') ? await personenVan(lezing) : new Map()
  const mensenInBeeld = ziet('mensen') ? mensenVan(lezing, mensen, kader.vandaag) : []
  const partijen = ziet('afspraken') ? await partijenVan(lezing) : []
  return {
    onderdelen,
    ...(await stand(lezing, kader)),
    signaalbrieven: signaalbrievenVan(lezing, kader),
    evaluatieOp: evaluatieVan(lezing, ziet('afspraken')),
    overdrachten: await overdrachtenVan(lezing, kader),
    eindbrieven: eindbrievenVan(lezing, kader),
    ...{ mensen: mensenInBeeld, partijen },
    gespreksafspraken: ziet('mensen')
      ? metWatIsGezegd(
          afsprakenInBeeld(
            [
              ...openGespreksafspraken(lezing.feiten, kader.vandaag),
              ...afgezegdeAfspraken(lezing.feiten, kader.vandaag),
            ],
            lezing.rijen('gebeurtenis'),
            [...mensenInBeeld, ...partijen, ...partijen.flatMap(({ contactpersonen }) => contactpersonen)],
          ),
          lezing.rijen('gebeurtenis'),
          mensenInBeeld,
        )
      : [],
    meldingen: ziet('meldingen')
      ? [...momenten(lezing, mensen, meldingen), ...signalenVan(lezing, kader)]
      : [],
    volgt: ziet('meldingen') ? gevolgVan(lezing.feiten) : null,
    hulp: als('mensen', () => hulpVan(lezing, mensen)),
    doelen: als('doelen', () => doelenVan(lezing, mensen)),
    afspraken: ziet('afspraken') ? await afsprakenVan(lezing, mensen) : [],
    voortgang: ziet('voortgang') ? momenten(lezing, mensen, tijdlijn, waarover(lezing, mensen)) : [],
    gegevens: als('gegevens', () => gegevensVan(lezing, mensen, kader.vandaag)),
    gedeeld: ziet('gegevens') ? await gedeeldVan(lezing, kader.vandaag) : [],
    inbreng: ziet('gegevens') ? await inbrengVan(lezing) : [],
    overleggen: als('mensen', () => overleggenInBeeld(lezing)),
    meegenomen: als('gegevens', () => meegenomenInBeeld(lezing, mensenInBeeld)),
    meelezers: als('afspraken', () => meelezers(lezing.feiten)),
    zvh: await zvhVan(lezing, mensen, ziet('gegevens'), kader.vandaag),
    ecogram: ziet('gegevens') ? ecogramVanAanpak(lezing, mensenInBeeld, partijen) : null,
  }
}
