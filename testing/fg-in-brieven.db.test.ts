import { afterAll, beforeAll, expect, test } from 'vitest'
import { bekijkBrief as briefVanAanpak } from '../src/gecoordineerde-aanpak/bekijk-brief.ts'
import { inrichtingRol, zetFg } from '../src/inrichting/index.ts'
import { bekijkBrief as briefVanMelding } from '../src/meldpunt/bekijk-brief.ts'
import { bekijkBrief as briefVanOnderzoek } from '../src/onderzoek/bekijk-brief.ts'
import { trekOnderzoekIn } from '../src/onderzoek/trek-onderzoek-in.ts'
import type { Brief } from '../src/verwerking/brief.ts'
import { bouwers } from './bouwers.ts'
import { lopendOnderzoek, toeleider } from './lopend-onderzoek.ts'
import { meldpuntVeld, mila } from './meldpunt-veld.ts'
import { gedaan, gemeente } from './omgeving.ts'

const fg = { naam: 'A. Privacy', email: 'fg@voorbeeld.test', telefoon: '088 000 00 00' }
const veld = await meldpuntVeld()
beforeAll(() => veld.t.db.transaction({ role: inrichtingRol, gemeente }, (tx) => zetFg(tx, gemeente, fg)))
afterAll(() => veld.close())

const toestand = async (hoofdstuk: string, stand: string) => {
  const bouw = bouwers[hoofdstuk]?.[stand]
  if (!bouw) throw new Error(`no such state: ${stand}`)
  const { dossierId, plekken } = await bouw(veld)
  return { dossierId, briefId: plekken.brief }
}

const uitOnderzoek = async () => {
  const { dossierId, client, doe } = await lopendOnderzoek(veld.t)
  await doe(trekOnderzoekIn, { ...trekOnderzoekIn.voorbeeld, vanWie: [client] })
  const [brief] = await veld.db.rijen('select id from onderzoek.brief where dossier_id = $1', [dossierId])
  return { dossierId, briefId: String(brief?.id) }
}

test.each([
  ['het onderzoek', briefVanOnderzoek, toeleider, uitOnderzoek],
  [
    'de aanpak',
    briefVanAanpak,
    veld.ploeg.coordinator,
    () => toestand('gecoordineerde-aanpak', 'stoppen-bevestigd'),
  ],
  ['het meldpunt', briefVanMelding, mila, () => toestand('meldpunt', 'met-meldingsbrief')],
])(
  'een brief uit %s zegt hoe de functionaris gegevensbescherming te bereiken is (AVG 13 lid 1 onder b)',
  async (_, bekijk, wie, maak) => {
    const { dossierId, briefId } = await maak()
    const { brief } = gedaan<{ brief: Brief }>(
      await veld.t.doe(bekijk, wie, { briefId }, { dossierId }),
    ).uitkomst
    const [rechten] = brief.voet.filter(({ punten }) => punten)
    expect(rechten?.punten?.join(' ')).toContain('A. Privacy, fg@voorbeeld.test, telefoon 088 000 00 00')
  },
)
