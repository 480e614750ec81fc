import type { Stap } from '../src/demo/stap.ts'
import { aan, begin, onderzoek, stap } from './casus-08-begin.ts'
import { terug } from './casus-08-terug.ts'

const college = { wie: 'beslisser' } as const
const verklaring = {
  betrokkeneId: '{echtgenoot}',
  verklaardDoor: ['{client}'],
  diegeneWil: true,
  datum: '{dag}',
}
const motivering =
  'Uw echtgenoot regelt de afspraken met schuldhulp nu ook al, en er zijn twee hulpverleners.'
const aanwijzing = (coordinatorId: string) => ({ coordinatorId, overlegdMet: ['{client}'] })

const eigenRegie = (coordinatorId: string): readonly Stap[] => [
  stap(
    27,
    'Mag niet: de cliënt laten coördineren zonder dat zij dat zelf zegt.',
    'leg-eigen-regie-vast',
    { ...verklaring, verklaardDoor: [] },
    { verwacht: { geweigerd: { 'eigen-regie-zonder-alle-clienten': 'eigen-regie' } } },
  ),
  stap(
    27,
    'Mag niet: de echtgenoot laten coördineren als hij dat niet wil.',
    'leg-eigen-regie-vast',
    { ...verklaring, diegeneWil: false },
    { verwacht: { geweigerd: { 'eigen-regie-niet-gewild': 'eigen-regie' } } },
  ),
  stap(
    27,
    'Cliënt en echtgenoot verklaren dat de echtgenoot zelf coördineert.',
    'leg-eigen-regie-vast',
    verklaring,
  ),
  stap(
    27,
    'Mag niet: de toeleider beoordeelt dat zelf.',
    'beoordeel-eigen-regie',
    { oordeel: 'aannemelijk', motivering },
    {
      verwacht: 'rol',
    },
  ),
  stap(
    27,
    'Het college vindt aannemelijk dat hij dat kan, gemotiveerd.',
    'beoordeel-eigen-regie',
    { oordeel: 'aannemelijk', motivering },
    college,
  ),
  stap(
    28,
    'Schriftelijke uitkomst.',
    'deel-uitkomst-mee',
    { ...aan('client'), brief: 'eigen-brief', schriftelijk: true },
    {
      onthoud: { briefId: 'brief' },
    },
  ),
  stap(28, 'Het onderzoek is afgerond.', 'rond-onderzoek-af', {}),
  ...(['mantelzorger', 'client'] as const).map((kandidaat) =>
    stap(
      29,
      `Mag niet: ${kandidaat === 'client' ? 'de cliënt' : 'de echtgenoot'} als coördinator registreren.`,
      'wijs-coordinator-aan',
      { ...aanwijzing(coordinatorId), kandidaat },
      {
        ...college,
        verwacht: {
          geweigerd: {
            'instemming-ontbreekt': 'aanpak-instemming',
            'eigen-regie-geldt': 'eigen-regie',
            'client-nooit-coordinator': 'coordinator-wie',
          },
        },
      },
    ),
  ),
  stap(
    29,
    'Mag niet: toch een coördinator aanwijzen.',
    'wijs-coordinator-aan',
    { ...aanwijzing(coordinatorId), kandidaat: 'gemeenteambtenaar' },
    {
      ...college,
      verwacht: {
        geweigerd: { 'instemming-ontbreekt': 'aanpak-instemming', 'eigen-regie-geldt': 'eigen-regie' },
      },
    },
  ),
  stap(
    29,
    'Mag niet: gegevens overdragen op grond van 5.4.4.',
    'draag-gegevens-over',
    { gegevens: [{ gegevenId: '{gegeven}', reden: 'Om het af te stemmen.' }] },
    {
      verwacht: {
        geweigerd: {
          'geen-aanpak-om-naar-over-te-dragen': 'overdracht-aan-coordinator',
          'eigen-regie-geldt': 'eigen-regie',
          'gegeven-onbekend': 'gegevens-coordinatie',
        },
      },
    },
  ),
]

/** Casus 08 from the request, by own direction, to the request of when it runs aground; with what may not. */
export const stappen = (coordinatorId: string): readonly Stap[] => [
  ...begin,
  ...onderzoek,
  ...eigenRegie(coordinatorId),
  ...terug,
]
