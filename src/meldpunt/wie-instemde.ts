import { personenVan, volleNaam } from '../personen/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import { type Leeftijdsgroep, leeftijdsgroepen } from '../wet/leeftijdsgroep.ts'
import { instemmers } from '../wet/wie-instemt.ts'
import type { MeldingLezing } from './declaratie.ts'
import type { Doorgeleiding } from './rules/doorgeleiden.ts'
import { laatste } from './rules/mits.ts'
import { gemeldePersoon } from './wie-is-gemeld.ts'

type Inhoud = Readonly<Record<string, unknown>>

const namen = (waarde: unknown): readonly string[] =>
  Array.isArray(waarde) ? waarde.filter((id) => typeof id === 'string') : []

/** Who speaks for the person, as options of a field. */
export const sprekersKeuze = async (lezing: MeldingLezing): Promise<readonly Keuze[]> => {
  const personen = await personenVan(lezing)
  return lezing.feiten.vertegenwoordigingen.map(({ betrokkeneId, als }) => {
    const persoon = personen.get(betrokkeneId)
    return {
      waarde: betrokkeneId,
      label: persoon ? volleNaam(persoon) : '',
      uitleg: codeTekst('wettelijk-vertegenwoordiger', als),
    }
  })
}

/** Who gave the last answer, as it was recorded; null when nobody did. Needs the content of 'gebeurtenis'. */
export const laatsteInstemming = async (lezing: MeldingLezing): Promise<Doorgeleiding['antwoord']> => {
  const feit = laatste(lezing.feiten, 'instemming')
  const inhoud: Inhoud = lezing.rijen('gebeurtenis').find(({ id }) => id === feit?.id)?.inhoud ?? {}
  const door = instemmers.find((een) => een === inhoud.door)
  if (!feit || !door) return null
  return {
    instemming: feit.code === 'ja' ? 'ja' : 'nee',
    door,
    vertegenwoordigers: namen(inhoud.vertegenwoordigers),
    kanNietZelf: inhoud.kanNietZelf === true,
    leeftijd: leeftijdsgroepen.find((groep): groep is Leeftijdsgroep => groep === inhoud.leeftijd) ?? null,
    datum: feit.datum,
    geboortedatum: (await gemeldePersoon(lezing))?.geboortedatum ?? null,
  }
}

/** Who said it, in words for the timeline: the person, or by name who spoke for him; empty for another fact. */
export const doorWie = (inhoud: Inhoud, naamVan: (betrokkeneId: string) => string): string => {
  const door = instemmers.find((een) => een === inhoud.door)
  if (!door) return ''
  const namens = namen(inhoud.vertegenwoordigers).map(naamVan).filter(Boolean)
  return [codeTekst('wie-instemt', door), namens.join(', ')].filter(Boolean).join(': ')
}
