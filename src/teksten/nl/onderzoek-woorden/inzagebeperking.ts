import { uitzonderingsgronden } from '../../../wet/weigergronden.ts'
import { type HandelingTekst, metHoofdletter } from '../../tekst.ts'
import { weigergrondNaam } from '../rechten.ts'

const gronden: Readonly<Record<string, string>> = Object.fromEntries(
  uitzonderingsgronden.map((grond) => [grond, weigergrondNaam[grond]]),
)

/** What stands beside an item that its person does not see for a time. */
export const inzagebeperkingWoorden = {
  nietVoorZelf: 'zelf niet te zien tot en met {dag}',
} as const

/** The names of what was decided about it, as it stands in the course of the case. */
export const inzagebeperkingCodes = {
  gebeurtenis: {
    'inzage-beperkt': 'inzage in een gegeven beperkt voor een tijd',
    'inzagebeperking-opgeheven': 'beperking van inzage opgeheven',
  },
  codes: { 'inzage-beperkt': gronden },
}

/** Acts that limit for a time what its person sees, and end that. */
export const inzagebeperkingHandelingen: Readonly<Record<string, HandelingTekst>> = {
  'onderzoek.beperk-inzage': {
    titel: 'Inzage in een gegeven beperken voor een tijd',
    knop: 'Beperken',
    inleiding:
      'De cliënt mag lezen wat over hem is vastgelegd. Alleen op een grond van de wet kan dat voor één gegeven even niet, en niet langer dan nodig. Hij ziet dan ook niet dat er iets ontbreekt.',
    gedaan: 'De inzage is beperkt.',
    daarna:
      'Na de laatste dag ziet de cliënt het gegeven vanzelf. Twee weken daarvoor weegt u of dat al eerder kan.',
    velden: {
      gegevenId: { label: 'Welk gegeven?' },
      grond: {
        label: 'Op welke grond?',
        opties: Object.fromEntries(
          Object.entries(gronden).map(([grond, naam]) => [grond, metHoofdletter(naam)]),
        ),
      },
      motief: {
        label: 'Waarom is dit nodig, en waarom kan het niet met minder?',
        uitleg: 'Weeg het voor deze cliënt. De toezichthouder en de rechter kunnen dit lezen.',
        goed: 'Leest hij dit nu, dan weet hij waar zijn partner is. Over een maand woont zij beschermd.',
        slecht: 'Privacy.',
      },
      tot: {
        label: 'Tot en met welke dag?',
        uitleg: 'Hooguit een half jaar. Langer vraagt een nieuwe beslissing.',
      },
    },
  },
  'onderzoek.hef-inzagebeperking-op': {
    titel: 'Beperking van inzage opheffen',
    knop: 'Opheffen',
    inleiding: 'De cliënt ziet het gegeven dan meteen weer.',
    gedaan: 'De beperking is opgeheven.',
    velden: {
      gegevenId: { label: 'Welk gegeven mag de cliënt weer zien?' },
      reden: { label: 'Waarom is de beperking niet meer nodig?' },
    },
  },
}
