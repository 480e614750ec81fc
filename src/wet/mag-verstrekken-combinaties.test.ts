import { describe, expect, test } from 'vitest'
import { type Categorie, categorieNamen, niveaus } from './categorieen.ts'
import {
  magIetsVerstrekken,
  magVerstrekken,
  moetVerstrekken,
  type Verstrekfeiten,
} from './mag-verstrekken.ts'
import { type PartijRegime, partijRegimeNamen } from './partij-regimes.ts'
import { type Verstrekweg, verstrekwegNamen } from './verstrekwegen.ts'

const dag = '2026-12-07'

/** What the law says of a party, by hand: v must, m may, t only with consent, e with consent or when serious, w weighs, n never. */
type Mag = 'v' | 'm' | 't' | 'e' | 'w' | 'n'

const geheim = (
  client: Mag,
  partij: Mag,
  intake: Mag,
  triage: Mag,
  aanpak: Mag,
  overleg: Mag,
  opVerzoek = overleg,
) => ({
  'op-verzoek-van-client': client,
  'op-verzoek-van-partij': partij,
  'na-brede-intake': intake,
  triage,
  aanpak,
  overleg,
  'overleg-op-verzoek-van-partij': opVerzoek,
})

// 5.4.2 lid 1 (v; of the Wjsg as far as lid 3), lid 2 (t, e), lid 3 (n, m), lid 4 (w); 5.5.3: all may; 5.4.4 lid 4: all may, with lid 2 and 3 of
// 5.4.2; a duty alone opens the secret of the Wet SUWI (74 lid 2 onder a), so where nobody must, the client does (t). 5.4.3 lid 2: at a conference
// all may, with lid 2 and 3 of 5.4.2: without consent only where it was established that the problems are serious.
const wet: Readonly<Record<PartijRegime, Readonly<Record<Verstrekweg, Mag>>>> = {
  geen: geheim('v', 'v', 'v', 'm', 'm', 'm'),
  'wgbo-7-457': geheim('t', 'e', 't', 'm', 'e', 't', 'e'),
  'wet-big-88': geheim('t', 'e', 't', 'm', 'e', 't', 'e'),
  'jeugdwet-7-3-11': geheim('t', 'e', 't', 'm', 'e', 't', 'e'),
  wpg: geheim('n', 'n', 'n', 'n', 'n', 'n'),
  wjsg: geheim('v', 'v', 'v', 'n', 'm', 'm'),
  suwi: geheim('v', 'v', 'v', 'm', 't', 't'),
  burgemeester: geheim('w', 'w', 'w', 'm', 'm', 'm'),
}

const jeugdplicht = (regime: PartijRegime, weg: Verstrekweg) =>
  regime === 'jeugdwet-7-3-11' && (weg === 'op-verzoek-van-client' || weg === 'op-verzoek-van-partij')

const volgensDeWet = (feiten: Verstrekfeiten): boolean => {
  const { weg, regime, toestemming, ernstig, categorie, voorPassendeDienst } = feiten
  const mag = feiten.jeugdvoorziening && jeugdplicht(regime, weg) ? 'v' : wet[regime][weg]
  const opent =
    mag === 't' ? toestemming : mag === 'e' ? toestemming || (ernstig && feiten.stappenGezet) : mag !== 'n'
  const soorten: Readonly<Record<Categorie, boolean>> = {
    gewoon: true,
    gezondheid: true,
    strafrechtelijk: true,
    politie: regime === 'wpg' || regime === 'wjsg',
    levensovertuiging: voorPassendeDienst && weg !== 'triage',
    afkomst: voorPassendeDienst && weg !== 'triage',
  }
  const plek = { dat: 0, proces: 1, inhoud: 2 }
  return opent && soorten[categorie] && plek[feiten.niveau] <= plek[feiten.gevraagdNiveau]
}

const waarOfNiet = [false, true]

const alle = (weg: Verstrekweg, regime: PartijRegime): readonly Verstrekfeiten[] =>
  waarOfNiet.flatMap((toestemming) =>
    waarOfNiet.flatMap((ernstig) =>
      waarOfNiet.flatMap((jeugdvoorziening) =>
        waarOfNiet.flatMap((voorPassendeDienst) =>
          waarOfNiet.flatMap((stappenGezet) =>
            categorieNamen.flatMap((categorie) =>
              niveaus.flatMap((niveau) =>
                niveaus.map((gevraagdNiveau) => ({
                  ...{ weg, regime, soort: null, toestemming, ernstig, jeugdvoorziening, categorie },
                  ...{ niveau, gevraagdNiveau, voorPassendeDienst, stappenGezet },
                })),
              ),
            ),
          ),
        ),
      ),
    ),
  )

describe('alle combinaties van weg, regime, toestemming, ernst, soort gegeven en hoe ver het gaat (5.4.2, 5.4.3, 5.4.4, 5.5.3)', () => {
  test.each(verstrekwegNamen.flatMap((weg) => partijRegimeNamen.map((regime) => [weg, regime] as const)))(
    '%s, %s',
    (weg, regime) => {
      const rijen = alle(weg, regime)
      expect(rijen).toHaveLength(2 ** 5 * 6 * 3 * 3)
      const anders = rijen.filter((feiten) => magVerstrekken(feiten, dag).toegestaan !== volgensDeWet(feiten))
      expect(anders.slice(0, 3)).toEqual([])
      for (const feiten of rijen)
        expect(moetVerstrekken(feiten)).toBe(
          wet[regime][weg] === 'v' || (feiten.jeugdvoorziening && jeugdplicht(regime, weg)),
        )
    },
  )
  test('wat vooraf niet kan, kan daarna ook niet (5.4.2)', () => {
    for (const weg of verstrekwegNamen)
      for (const regime of partijRegimeNamen)
        for (const feiten of alle(weg, regime))
          if (!magIetsVerstrekken(feiten, dag).toegestaan)
            expect(magVerstrekken(feiten, dag).toegestaan).toBe(false)
  })
})
