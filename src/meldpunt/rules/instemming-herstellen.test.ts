import { describe, expect, test } from 'vitest'
import { codes } from '../../../testing/aanpak.ts'
import { aan, doorgeleid, feit, melding } from '../../../testing/melding.ts'
import type { Feiten } from './feiten.ts'
import {
  toetsHaalMeldingGebeurtenisWeg,
  toetsVerbeterMeldingGebeurtenis,
} from './verbeter-melding-gebeurtenis.ts'

const ja = feit('instemming', 'ja')
const reden = 'Dit was een ander gesprek.'

describe('een ja of nee dat niet klopt (AVG 16; Q-42)', () => {
  test('wie wat kon zeggen hangt aan de dag en aan wie het zei: het wordt weggehaald en opnieuw vastgelegd', () => {
    const feiten = melding({ gebeurtenissen: [ja, feit('contact-gemelde', 'gesproken')] })
    const verbeter = codes(
      toetsVerbeterMeldingGebeurtenis({ gebeurtenisId: ja.id, code: 'nee', reden }, feiten, aan()),
    )
    expect(verbeter).toEqual(['vastlegging-onbekend'])
    expect(codes(toetsHaalMeldingGebeurtenisWeg({ gebeurtenisId: ja.id, reden }, feiten, aan()))).toEqual([])
  })
  test('een ja waarop is doorgegeven blijft staan tot het doorgeven is ingetrokken (5.5.4 lid 1)', () => {
    const weg = (deel: Partial<Feiten['doorgeleidingen'][number]>) =>
      codes(
        toetsHaalMeldingGebeurtenisWeg(
          { gebeurtenisId: ja.id, reden },
          melding({ gebeurtenissen: [ja], doorgeleidingen: [{ ...doorgeleid, ...deel }] }),
          aan(),
        ),
      )
    expect(weg({})).toEqual(['melding-rust-hierop'])
    expect(weg({ staat: 'ingetrokken' })).toEqual([])
    expect(weg({ grond: 'juridisch-akkoord' })).toEqual([])
  })
})
