import { describe, expect, test } from 'vitest'
import { client, codes, dossier, gebeurtenis, gegeven, lopend, vandaag } from '../../../testing/onderzoek.ts'
import type { Voorwaarde } from '../../wet/voorwaarden.ts'
import { toetsDraagGegevensOver } from './draag-gegevens-over.ts'
import { type GebeurtenisSoort, gebeurtenissoorten } from './gebeurtenissen.ts'
import { toetsHaalGebeurtenisWeg } from './haal-gebeurtenis-weg.ts'
import type { Staat } from './staten.ts'

describe('voorwaarden bij de overdracht: de coördinator en wie hem betaalt (5.4.2 lid 1, 5.4.4 lid 3)', () => {
  const voorwaarden: Readonly<Record<string, readonly [Voorwaarde, college: string[], school: string[]]>> = {
    'niet aan de coördinator': [
      { soort: 'niet-delen-met', aan: ['coordinator'] },
      ['voorwaarde-niet-delen'],
      ['voorwaarde-niet-delen'],
    ],
    'niet aan de school': [{ soort: 'niet-delen-met', aan: ['school'] }, [], ['voorwaarde-niet-delen']],
    'niet aan een ander': [{ soort: 'niet-delen-met', aan: ['ggz'] }, [], []],
    'eerst vragen': [
      { soort: 'eerst-vragen', akkoord: [] },
      ['voorwaarde-eerst-vragen'],
      ['voorwaarde-eerst-vragen'],
    ],
    'gevraagd over de coördinator': [{ soort: 'eerst-vragen', akkoord: ['coordinator'] }, [], []],
    'gevraagd over een ander': [
      { soort: 'eerst-vragen', akkoord: ['ggz'] },
      ['voorwaarde-eerst-vragen'],
      ['voorwaarde-eerst-vragen'],
    ],
    'tot gisteren': [
      { soort: 'alleen-tot', datum: '2026-12-23' },
      ['voorwaarde-verlopen'],
      ['voorwaarde-verlopen'],
    ],
    'tot vandaag': [{ soort: 'alleen-tot', datum: vandaag }, [], []],
    'tot morgen': [{ soort: 'alleen-tot', datum: '2026-12-25' }, [], []],
  }
  const feiten = lopend({
    dossier: dossier({ staat: 'afgerond' }),
    gegevens: [gegeven({ id: 'een' }), gegeven({ id: 'twee' })],
    gebeurtenissen: [
      gebeurtenis('conclusie', { code: 'aanpak-verplicht' }),
      gebeurtenis('instemming-aanpak', { betrokkeneId: client, code: 'stemt-in' }),
      gebeurtenis('coordinator-aangewezen'),
    ],
  })
  test.each(Object.entries(voorwaarden))('%s', (_, [voorwaarde, college, school]) => {
    const inhoud = [{ id: 'een', voorwaarden: [voorwaarde], overgedragen: false }]
    const draag = (werkgever: string) =>
      codes(
        toetsDraagGegevensOver(
          [{ gegevenId: 'een', reden: 'Om te plannen.' }],
          inhoud,
          feiten,
          werkgever,
          vandaag,
        ),
      )
    expect([draag('college'), draag('school')]).toEqual([college, school])
  })
})

describe('wat kan worden weggehaald, en wat erop rust (AVG 5 lid 1 onder d, AVG 16)', () => {
  /** What may go: and on which later fact it then rests, in the first contact and while it runs. */
  const weg: Partial<Readonly<Record<GebeurtenisSoort, readonly GebeurtenisSoort[]>>> = {
    contactpoging: [],
    'jeugdhulp-verlengd': [],
    gesprek: [],
    'gewezen-op-clientondersteuning': [],
    'gewezen-op-persoonlijk-plan': ['persoonlijk-plan-ontvangen'],
    'gewezen-op-aanvraag-participatiewet': [],
    'gewezen-op-gegevensgebruik': [],
    'gewezen-op-pgb': ['uitkomst-meegedeeld', 'uitkomst-aan-vertegenwoordiger'],
    'onderwerp-wmo': [],
    'identiteit-vastgesteld': ['conclusie', 'uitkomst-meegedeeld'],
    inburgeringsplicht: ['conclusie'],
    'over-onderzoek-geinformeerd': [],
    'onderzoek-informeren-uitgesteld': [],
    'onderzoek-informeren-herzien': [],
    'client-niet-betrokken': ['client-betrokken'],
    'client-betrokken': [],
    'verzoek-bij-wet': [
      'stap-bij-wet',
      'termijn-verlengd',
      'verzoek-bij-wet-ingetrokken',
      'verzoek-bij-wet-overgedragen',
    ],
    'stap-bij-wet': [],
    'verzoek-bij-wet-ingetrokken': [],
    'verzoek-bij-wet-overgedragen': [],
    schulddreiging: [],
    'termijn-verlengd': [],
    'overschrijding-gemotiveerd': ['uitkomst-meegedeeld'],
    'gewezen-op-aanvraag-wmo': [],
    'wmo-aanvraag-ontvangen': [],
    'toestemming-ingetrokken': [],
    overleden: [],
  }
  const soorten = Object.keys(gebeurtenissoorten) as GebeurtenisSoort[]
  const verwacht = (staat: Staat, soort: GebeurtenisSoort, ander: GebeurtenisSoort): readonly string[] => {
    const rust = weg[soort]
    if (!rust) return [...(weg[ander] ? [] : ['geen-gebeurtenissen']), 'gebeurtenis-ligt-vast']
    const vast = soort === 'gewezen-op-clientondersteuning' && staat === 'loopt'
    return vast || rust.includes(ander) ? ['gebeurtenis-draagt-verder'] : []
  }
  const gevallen = soorten.flatMap((soort) =>
    (['eerste-contact', 'loopt'] as const).map((staat) => ({ soort, staat })),
  )
  test.each(gevallen)('$soort, $staat', ({ soort, staat }) => {
    for (const ander of soorten) {
      const gebeurtenissen = [gebeurtenis(soort, { id: 'deze' }), gebeurtenis(ander, { id: 'ander' })]
      const feiten = lopend({ dossier: dossier({ staat }), gebeurtenissen })
      const oordeel = toetsHaalGebeurtenisWeg({ gebeurtenisId: 'deze', reden: 'Fout.' }, feiten, vandaag)
      expect(codes(oordeel), ander).toEqual(verwacht(staat, soort, ander))
    }
  })
})
