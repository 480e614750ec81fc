import { expect, test } from 'vitest'
import { aanpakBrieven } from '../teksten/nl/aanpak-brieven.ts'
import { overlegbrief as woorden } from '../teksten/nl/casusoverleg-brief.ts'
import { vul } from '../teksten/tekst.ts'
import type { Brief } from '../verwerking/brief.ts'
import type { PartijRegime } from '../wet/partij-regimes.ts'
import { type OverOverleg, uitnodigingsbrief } from './uitnodigingsbrief.ts'

const hoofd = {
  ...{ aan: ['Mevrouw A.'], datum: '2027-02-20', kenmerk: '2027-0001', behandelaar: 'I. Jansen' },
  gemeente: 'Voorbeeld',
}
const over = (
  soort: 'client' | 'partij',
  verantwoordelijke: string | null,
  regime: PartijRegime | null = null,
): OverOverleg => ({
  dossier: { dag: '2027-03-01', begin: '14:00', einde: '15:00', wijze: 'plaats' },
  bijeenkomst: {
    ...{
      doel: 'Afspreken wie begint.',
      gemeente: 'Voorbeeld',
      waar: 'Kamer 3',
      link: null,
      tolk: null,
      nummer: 0,
    },
  },
  ...{
    deelnemer: { soort, regime },
    noodzaak: 'U helpt met de schulden.',
    verantwoordelijke,
    partijen: ['De school'],
  },
})
const tekst = ({ delen, voet }: Brief): string =>
  [...delen, ...voet].flatMap((een) => [...een.tekst, ...(een.punten ?? [])]).join('\n')
const brief = (soort: 'client' | 'partij', verantwoordelijke: string | null = null) =>
  tekst(uitnodigingsbrief(hoofd, 'uitnodiging', over(soort, verantwoordelijke)))

test('de cliënt leest op welk artikel, wie er komen, wat blijft, en zijn rechten (5.4.3 lid 1, AVG 13)', () => {
  for (const deel of ['5.4.3', 'De school', woorden.bewaren, 'Autoriteit Persoonsgegevens'])
    expect(brief('client')).toContain(deel)
})

test('wat mee mag, staat erbij: niet alleen de afspraken blijven (5.4.3 lid 4)', () => {
  expect(woorden.bewaren).toContain('meeneemt')
})

test('werkt de coördinator voor een partij, dan leest hij wie verantwoordelijk is (5.4.4 lid 6)', () => {
  const zin = vul(aanpakBrieven.partij, { partij: 'Jeugdhulp Oost' })
  expect(brief('client', 'Jeugdhulp Oost')).toContain(zin)
  expect(brief('client')).not.toContain('verantwoordelijk')
  expect(brief('partij', 'Jeugdhulp Oost')).not.toContain(zin)
})

test('de politie leest dat zij zelf niets kan inbrengen, en wat zij wel kan (5.4.3 lid 2, 5.4.2 lid 3, N-5.4.2-3)', () => {
  const van = (regime: PartijRegime) =>
    tekst(uitnodigingsbrief(hoofd, 'uitnodiging', over('partij', null, regime)))
  expect(van('wpg')).toContain('U kunt zelf niets inbrengen')
  expect(van('wpg')).toContain('U kunt wel luisteren')
  expect(van('wpg')).not.toContain(woorden.uBeslist)
  // The law of justice is taken to allow it; the others decide themselves.
  expect(van('wjsg')).toContain('U brengt alleen iets in als')
  expect(van('wjsg')).not.toContain('U kunt zelf niets inbrengen')
  for (const regime of ['geen', 'wgbo-7-457', 'suwi', 'burgemeester'] as const) {
    expect(van(regime)).toContain(woorden.uBeslist)
    expect(van(regime)).not.toContain('politiegegevens')
  }
  expect(brief('client')).not.toContain('politiegegevens')
})
