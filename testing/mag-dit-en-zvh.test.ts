import { describe, expect, test } from 'vitest'
import {
  toetsMeldAanBijZvh as inAanpak,
  zvhMelding,
} from '../src/gecoordineerde-aanpak/rules/zvh-aanmelding.ts'
import {
  toetsMeldAanBijZvh as inOnderzoek,
  toetsStelZvhAanmeldingVoor,
} from '../src/onderzoek/rules/zvh-aanmelding.ts'
import type { ZvhBesluit } from '../src/wet/zvh.ts'
import {
  aanpak,
  als,
  alsBeslisser,
  client as clientInAanpak,
  gebeurtenis as inAanpakGebeurd,
} from './aanpak.ts'
import { combinaties } from './combinaties.ts'
import { antwoord, codes, kennis, vergelijk, zeg } from './mag-dit.ts'
import { client, gebeurtenis, lopend, vandaag } from './onderzoek.ts'

const jaNee = [true, false] as const
const alle = combinaties({ verband: jaNee, helpt: jaNee })
const motief = (ja: boolean, tekst: string): string => (ja ? tekst : ' ')
const basis = lopend()
const voorgesteld = { ...gebeurtenis('zvh-voorgesteld', { betrokkeneId: client }), versie: 90 }
const gemeld = inAanpakGebeurd('melding-aan-college', 5, { code: zvhMelding, betrokkeneId: clientInAanpak })

describe('aanmelden bij het Zorg- en Veiligheidshuis: als meld-aan-bij-zvh (2.3a.6 lid 1, art. VIII; N-2.3a.6-1)', () => {
  test.each(alle)('verband $verband, helpt $helpt: in het onderzoek en in de aanpak', (geval) => {
    const { verband, helpt } = geval
    const toets = {
      samenhang: motief(verband, 'Dat hangt samen.'),
      bijdrage: motief(helpt, 'Dat helpt de aanpak.'),
    }
    const a = { wat: 'zvh-aanmelden', zvhVerband: zeg(verband), zvhHelpt: zeg(helpt) } as const
    const besluit = { ...toets, uitkomst: 'aangemeld', motief: 'Afgewogen.', informeren: 'brief' } as const
    const feiten = { ...basis, gebeurtenissen: [...basis.gebeurtenissen, voorgesteld] }
    const hier = { ...besluit, betrokkeneId: client, partijBekend: true, eigenZaak: false }
    vergelijk(a, codes(inOnderzoek(hier, feiten, vandaag)), geval)
    const stelVoor = { ...toets, betrokkeneId: client, gesprokenOp: vandaag }
    vergelijk(a, codes(toetsStelZvhAanmeldingVoor(stelVoor, basis, vandaag)), geval)
    const daar = { ...besluit, betrokkeneId: clientInAanpak }
    vergelijk(a, codes(inAanpak(daar, aanpak({}, { gebeurtenissen: [gemeld] }), alsBeslisser)), geval)
  })

  test('wie aanmeldt: alleen wie voor het college beslist, ook vanuit een onderzoek (2.3a.3 nieuw lid 5)', () => {
    expect(kennis.doet('zvh-aanmelden', {})).toEqual(['beslisser'])
    const a = { wat: 'zvh-aanmelden', zvhVerband: 'ja', zvhHelpt: 'ja' } as const
    const feiten = aanpak({}, { gebeurtenissen: [gemeld] })
    const besluit: ZvhBesluit & { readonly betrokkeneId: string } = {
      ...{ betrokkeneId: clientInAanpak, uitkomst: 'aangemeld', motief: 'Afgewogen.', informeren: 'brief' },
      ...{ samenhang: 'Dat hangt samen.', bijdrage: 'Dat helpt.' },
    }
    for (const rol of [
      'toeleider',
      'coordinator',
      'teamleider',
      'meldpuntmedewerker',
      'beslisser',
    ] as const) {
      const redenen = codes(inAanpak(besluit, feiten, als(rol, 'iemand')))
      vergelijk({ wie: rol, ...a }, redenen, { rol })
    }
    expect(antwoord({ wie: 'toeleider', ...a })).toEqual(['nee', 'magdit-andere-rol'])
  })
})
