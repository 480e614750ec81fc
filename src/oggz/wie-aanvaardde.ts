import { type Persoon, personenVan } from '../personen/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { leeftijdsgroepen } from '../wet/leeftijdsgroep.ts'
import { instemmers } from '../wet/wie-instemt.ts'
import { clientVan, type OggzLezing } from './declaratie.ts'
import { laatste } from './rules/mits.ts'
import { type HulpAanvaard, sprekersoorten } from './rules/wie-aanvaardt.ts'

type Inhoud = Readonly<Record<string, unknown>>

/** The birth date of the person, 'yyyy-mm-dd'; null when it is not known. */
export const geborenOp = async (lezing: OggzLezing): Promise<string | null> => {
  const persoon: Persoon | undefined = (await personenVan(lezing)).get(clientVan(lezing.feiten))
  return persoon?.geboortedatum ?? null
}

/** Who gave the last answer about help, as it was recorded; null when that is not known. Needs the content of 'gebeurtenis'. */
export const laatsteAanvaarding = (lezing: OggzLezing): HulpAanvaard | null => {
  const feit = laatste(lezing.feiten, 'hulp-aanvaard')
  const inhoud: Inhoud = lezing.rijen('gebeurtenis').find(({ id }) => id === feit?.id)?.inhoud ?? {}
  const door = instemmers.find((een) => een === inhoud.door)
  if (!feit || !door) return null
  return {
    ...{ datum: feit.datum, antwoord: feit.code === 'ja' ? 'ja' : 'nee', door },
    sprak: tekstVan(inhoud.sprak),
    als: sprekersoorten.find((een) => een === inhoud.als),
    iedereenMetGezag: inhoud.iedereenMetGezag === true,
    bewijsGezien: inhoud.bewijsGezien === true,
    kanNietZelf: inhoud.kanNietZelf === true,
    leeftijd: leeftijdsgroepen.find((een) => een === inhoud.leeftijd) ?? null,
  }
}

/** Who said it, in words for the timeline: the person, or by name who spoke for him; empty for another fact. */
export const doorWie = ({ door, sprak, als }: Inhoud): string => {
  const wie = instemmers.find((een) => een === door)
  if (!wie) return ''
  const naam = tekstVan(sprak)
  const soort = sprekersoorten.find((een) => een === als)
  const namens = naam && soort ? `${naam}, ${codeTekst('wettelijk-vertegenwoordiger', soort)}` : naam
  return [codeTekst('wie-instemt', wie), namens].filter(Boolean).join(': ')
}
