import { describe, expect, test } from 'vitest'
import { lezingVan, persoonMet } from '../../testing/lezing-van-feiten.ts'
import {
  client,
  dienst,
  gebeurtenis,
  gegeven,
  ingevuld,
  partner,
  vertegenwoordiging,
} from '../../testing/onderzoek.ts'
import { eigenRegiebrief } from './eigen-regiebrief.ts'
import type { Feiten } from './rules/feiten.ts'
import { type Conclusie, conclusies } from './rules/gebeurtenissen.ts'
import { dienstenInBrief, gegevensInBrief, uitkomstVoor } from './uitkomst-voor.ts'
import { uitkomstbrief } from './uitkomstbrief.ts'

const datum = '2026-12-27'
const hoofd = { gemeente: 'Voorbeeld', aan: ['Aan wie'], datum, kenmerk: '2026-1', behandelaar: 'I. Jansen' }
const mentor = 'mentor'
const redenering = 'De drank en de schulden hangen samen.'

const personen = new Map([client, partner, mentor].map((id) => [id, persoonMet(id)]))

const metMentor = (deel: Partial<Feiten>, conclusie: Conclusie): Feiten => {
  const feiten = ingevuld([gebeurtenis('conclusie', { code: conclusie, datum })], deel)
  return {
    ...feiten,
    betrokkenen: [
      ...feiten.betrokkenen,
      { id: mentor, datum: '2026-12-06', hoedanigheid: 'vertegenwoordiger' },
    ],
    vertegenwoordigingen: [vertegenwoordiging(mentor, client), vertegenwoordiging(partner, client)],
  }
}

/** What everybody may know, and beside it what only who it is about may know: a gegeven, one that serves it, and the service. */
const gewoon = {
  diensten: [
    dienst('bijstand', { domein: 'participatie' }),
    dienst('van-partner', { betrokkeneId: partner }),
  ],
  gegevens: [gegeven({ id: 'open-a', onderdeel: 'a' }), gegeven({ id: 'open-b', betrokkeneId: partner })],
}
const geheimVan = (wie: string, ander: string) => ({
  diensten: [...gewoon.diensten, dienst('geheim-hulp', { vertrouwelijk: true, betrokkeneId: wie })],
  gegevens: [
    ...gewoon.gegevens,
    gegeven({ id: 'geheim-a', onderdeel: 'a', betrokkeneId: wie, nietTonenAan: [ander, mentor] }),
    gegeven({ id: 'geheim-c', onderdeel: 'c', betrokkeneId: wie, dienstId: 'geheim-hulp' }),
  ],
})

const lezers = {
  'de cliënt zelf': { betrokkeneId: client },
  'de andere cliënt': { betrokkeneId: partner },
  'de andere cliënt, die hem vertegenwoordigt': { betrokkeneId: partner, overId: client },
  'een mentor van buiten het gezin': { betrokkeneId: mentor },
  'alle cliënten samen': { betrokkeneId: client, samen: [client, partner] },
}
type Lezer = { betrokkeneId: string; overId?: string; samen?: readonly string[] }

const brieven = {
  uitkomst: (lezing: never, lezer: Lezer) => {
    const gezamenlijkOmdat = lezer.samen ? 'Zij willen dat.' : null
    const wens = { lezer: { ...lezer, datum }, gezamenlijkOmdat, toelichting: null }
    return uitkomstbrief(hoofd, uitkomstVoor(lezing, wens, personen))
  },
  'eigen regie': (lezing: never, { betrokkeneId }: Lezer) =>
    eigenRegiebrief(hoofd, {
      oordeel: 'aannemelijk',
      ...{ motivering: 'U heeft overzicht.', verklaardOp: datum, wie: null, bijstandAangevraagdOp: null },
      diensten: dienstenInBrief(lezing, betrokkeneId),
    }),
}

const combinaties = Object.keys(brieven).flatMap((brief) =>
  Object.keys(lezers)
    // Of own direction only the client himself reads.
    .filter((_, nummer) => brief === 'uitkomst' || nummer < 2)
    .flatMap((lezer) => [client, partner].map((wie) => [brief, lezer, wie] as const)),
) as readonly (readonly [keyof typeof brieven, keyof typeof lezers, string])[]

describe('wat vertrouwelijk is, in elke brief aan elke lezer (2.3a.2 lid 1, toelichting; N-2.3a.2-1-zwt)', () => {
  test.each(combinaties)('brief %s aan %s, iets vertrouwelijks van %s', (brief, naam, wie) => {
    const lezer: Lezer = lezers[naam]
    const zelf = lezer.betrokkeneId === wie && !lezer.overId && !lezer.samen
    const deel = geheimVan(wie, wie === client ? partner : client)
    for (const conclusie of conclusies) {
      const tekst = JSON.stringify(brieven[brief](lezingVan(metMentor(deel, conclusie), redenering), lezer))
      const kentHet = lezer.betrokkeneId === wie && !lezer.samen
      const zonder = lezingVan(metMentor(gewoon, conclusie), kentHet ? redenering : '')
      if (zelf) expect(tekst).toContain('waarvoor geheim-hulp')
      else expect(tekst).toBe(JSON.stringify(brieven[brief](zonder, lezer)))
    }
  })
  test('is er niets vertrouwelijk, dan staat de uitleg in de brief aan allen samen, en nooit in de eigen brief van een van hen', () => {
    const lezing = lezingVan(metMentor(gewoon, 'aanpak-verplicht'), redenering)
    for (const lezer of Object.values(lezers)) {
      const tekst = JSON.stringify(brieven.uitkomst(lezing, lezer))
      expect(tekst.includes(redenering)).toBe('samen' in lezer)
    }
  })
  test('wie een gegeven niet leest, staat ook niet als ontvanger ervan in de boeken (AVG 19)', () => {
    const lezing = lezingVan(metMentor(geheimVan(client, partner), 'aanpak-verplicht'), redenering)
    const gekregen = (lezer: Lezer) => gegevensInBrief(lezing, { ...lezer, datum })
    expect(gekregen({ betrokkeneId: client })).toEqual(['open-a', 'geheim-a', 'geheim-c'])
    expect(gekregen({ betrokkeneId: mentor })).toEqual(['open-a'])
    expect(gekregen({ betrokkeneId: client, samen: [client, partner] })).toEqual(['open-a'])
  })
})

describe('wat een partij bij een gegeven vroeg, in elke brief met de uitkomst (5.4.2 lid 1 en 3)', () => {
  const deel = {
    diensten: [],
    gegevens: ['eerst', 'deel', 'justitie'].map((id) => gegeven({ id, onderdeel: 'c', bron: 'partij' })),
  }
  const voorwaarden: Parameters<typeof lezingVan>[2] = {
    eerst: [{ soort: 'eerst-vragen', akkoord: [] }],
    deel: [{ soort: 'alleen-deel', deel: 'Er loopt iets.' }],
    justitie: [
      { soort: 'politie-of-justitie', wet: 'wjsg' },
      { soort: 'eerst-vragen', akkoord: [] },
    ],
  }
  const lezing = lezingVan(metMentor(deel, 'aanpak-verplicht'), redenering, voorwaarden)
  const leest = (lezer: Lezer) => {
    const wens = { lezer: { ...lezer, datum }, gezamenlijkOmdat: null, toelichting: null }
    return uitkomstVoor(lezing, wens, personen).bevindingen.c
  }
  const gekregen = (lezer: Lezer) => gegevensInBrief(lezing, { ...lezer, datum })
  test('de cliënt zelf leest wat over hem gaat, maar niet wat van justitie komt voor zij ja zei (AVG 15)', () => {
    expect(leest(lezers['de cliënt zelf'])).toEqual(['tekst eerst', 'tekst deel'])
    expect(gekregen(lezers['de cliënt zelf'])).toEqual(['eerst', 'deel'])
  })
  test.each([
    'de andere cliënt, die hem vertegenwoordigt',
    'een mentor van buiten het gezin',
    'alle cliënten samen',
  ] as const)('%s: alleen het deel dat verder mag, en dat staat ook zo in de boeken', (naam) => {
    expect(leest(lezers[naam])).toEqual(['Er loopt iets.'])
    expect(gekregen(lezers[naam])).toEqual(['deel'])
  })
})
