import { describe, expect, test } from 'vitest'
import {
  client,
  codes,
  gegevenInvoer,
  lopend,
  partner,
  vandaag,
  verzoek,
  vraag,
} from '../../../testing/onderzoek.ts'
import { type Niveau, niveaus } from '../../wet/categorieen.ts'
import { partijRegimeNamen } from '../../wet/partij-regimes.ts'
import { type VerzoekStaat, verzoekStaten } from './feiten.ts'
import { partijAntwoorden, toetsLegAntwoordPartijVast } from './leg-antwoord-partij-vast.ts'
import { toetsLegGegevenVast } from './leg-gegeven-vast.ts'
import { toetsRappelleerPartij, voorafRappelleerPartij } from './rappelleer-partij.ts'
import { toetsTrekVerzoekIn } from './trek-verzoek-in.ts'
import { toetsVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

const jaNee = [true, false] as const
/** Levels from little to much: what the law calls dat, proces and inhoud (5.4.2 lid 2, explanation). */
const hoogte: Readonly<Record<Niveau, number>> = { dat: 0, proces: 1, inhoud: 2 }

describe('dezelfde vraag aan dezelfde partij (2.3a.1 lid 4, 5.4.2 lid 1)', () => {
  const tegen: Readonly<Record<VerzoekStaat, readonly string[]>> = {
    verzonden: ['verzoek-loopt-al'],
    geweigerd: ['partij-weigerde'],
    beantwoord: [],
    ingetrokken: [],
  }
  const gevallen = verzoekStaten.flatMap((staat) =>
    jaNee.flatMap((partij) =>
      jaNee.flatMap((persoon) =>
        jaNee.flatMap((onderdeel) =>
          jaNee.map((thema) => ({ staat, zelfde: { partij, persoon, onderdeel, thema } })),
        ),
      ),
    ),
  )
  test.each(gevallen)('$staat, dezelfde $zelfde: alleen als alles gelijk is', ({ staat, zelfde }) => {
    const eerder = verzoek({
      staat,
      partijId: zelfde.partij ? 'schuldhulp' : 'een-ander',
      betrokkeneId: zelfde.persoon ? client : partner,
      onderdeel: zelfde.onderdeel ? 'c' : 'b',
      thema: zelfde.thema ? 'schulden' : 'inkomen',
    })
    const alles = Object.values(zelfde).every(Boolean)
    const oordeel = toetsVraagGegevensAanPartij(vraag(), lopend({ verzoeken: [eerder] }), vandaag)
    expect(codes(oordeel)).toEqual(alles ? tegen[staat] : [])
  })
  test('het laatste antwoord op dezelfde vraag telt, niet een eerder', () => {
    for (const eerste of verzoekStaten)
      for (const laatste of verzoekStaten) {
        const verzoeken = [verzoek({ staat: eerste }), verzoek({ id: 'verzoek-2', staat: laatste })]
        const oordeel = toetsVraagGegevensAanPartij(vraag(), lopend({ verzoeken }), vandaag)
        expect(codes(oordeel), `${eerste}, ${laatste}`).toEqual(tegen[laatste])
      }
  })
})

describe('wie gevraagd mag worden: regime, lijst, toestemming, eigen werkgever (2.3a.5, 5.4.2 lid 1 tot en met 4)', () => {
  const geheim = ['wgbo-7-457', 'wet-big-88', 'jeugdwet-7-3-11']
  const gevallen = partijRegimeNamen.flatMap((regime) =>
    jaNee.flatMap((opLijst) =>
      jaNee.flatMap((toestemming) =>
        jaNee.map((eigenWerkgever) => ({ regime, opLijst, toestemming, eigenWerkgever })),
      ),
    ),
  )
  test.each(gevallen)(
    '$regime, op de lijst $opLijst, toestemming $toestemming, eigen werkgever $eigenWerkgever',
    ({ toestemming, ...rest }) => {
      const partij = { id: 'partij', domein: 'schuldhulp', ...rest } as const
      const verwacht = [
        rest.opLijst ? [] : ['partij-niet-op-lijst'],
        rest.eigenWerkgever ? ['eigen-werkgever-geen-partij'] : [],
        geheim.includes(rest.regime) && !toestemming ? ['geheimhouder-zonder-toestemming'] : [],
        !geheim.includes(rest.regime) && toestemming && rest.opLijst ? ['toestemming-geen-grond'] : [],
      ].flat()
      const oordeel = toetsVraagGegevensAanPartij(
        vraag({ partijen: [partij], toestemming }),
        lopend(),
        vandaag,
      )
      expect(codes(oordeel)).toEqual(verwacht)
    },
  )
})

/** Of the state of a request: why nothing can be done with it any more (5.4.2 lid 1, zwijgen of weigeren is het einde). */
const nietOpen: Readonly<Record<VerzoekStaat, readonly string[]>> = {
  verzonden: [],
  beantwoord: ['verzoek-is-beantwoord'],
  geweigerd: ['weigering-is-definitief'],
  ingetrokken: ['verzoek-is-ingetrokken'],
}

describe('het antwoord van een partij: stand, gevraagd en gegeven niveau (5.4.2 lid 1 en 2)', () => {
  const gevallen = verzoekStaten.flatMap((staat) =>
    partijAntwoorden.flatMap((antwoord) =>
      niveaus.flatMap((gevraagd) => niveaus.map((niveau) => ({ staat, antwoord, gevraagd, niveau }))),
    ),
  )
  test.each(gevallen)('$staat: $antwoord, gevraagd $gevraagd, gegeven $niveau', (geval) => {
    const { staat, antwoord, gevraagd, niveau } = geval
    const feiten = lopend({ verzoeken: [verzoek({ staat, niveau: gevraagd })] })
    const invoer = { verzoekId: 'verzoek-1', antwoord, niveau, datum: vandaag }
    const teVeel = antwoord !== 'geweigerd' && hoogte[niveau] > hoogte[gevraagd]
    expect(codes(toetsLegAntwoordPartijVast(invoer, feiten, vandaag))).toEqual([
      ...nietOpen[staat],
      ...(teVeel ? ['niveau-hoger-dan-gevraagd'] : []),
    ])
  })
  test.each(verzoekStaten)('een gegeven bij een verzoek dat %s is (5.4.2 lid 1)', (staat) => {
    const feiten = lopend({ verzoeken: [verzoek({ staat })] })
    const invoer = gegevenInvoer({ bron: 'partij', verzoekId: 'verzoek-1', niveau: 'dat' })
    const zonder = staat === 'geweigerd' || staat === 'ingetrokken' ? ['verzoek-zonder-antwoord'] : []
    expect(codes(toetsLegGegevenVast(invoer, feiten, vandaag))).toEqual(zonder)
  })
  test('een gegeven gaat over de persoon en het onderwerp van het verzoek (5.4.2 lid 1)', () => {
    const feiten = lopend({ verzoeken: [verzoek({ staat: 'beantwoord' })] })
    for (const betrokkeneId of [client, partner])
      for (const thema of ['schulden', 'inkomen'] as const) {
        const invoer = gegevenInvoer({
          bron: 'partij',
          verzoekId: 'verzoek-1',
          niveau: 'dat',
          betrokkeneId,
          thema,
        })
        const gevraagd = betrokkeneId === client && thema === 'schulden'
        expect(codes(toetsLegGegevenVast(invoer, feiten, vandaag))).toEqual(
          gevraagd ? [] : ['niet-waar-om-gevraagd-is'],
        )
      }
  })
})

describe('rappelleren en intrekken: stand en regime (5.4.2 lid 1 en lid 2 slot)', () => {
  /** Whom may be reminded: only who must answer. */
  const weegtZelf = ['wpg', 'burgemeester']
  const gevallen = verzoekStaten.flatMap((staat) => partijRegimeNamen.map((regime) => ({ staat, regime })))
  test.each(gevallen)('$staat, $regime', ({ staat, regime }) => {
    const feiten = lopend({ verzoeken: [verzoek({ staat, regime })] })
    const moet = regime === 'geen' || regime === 'suwi' || regime === 'wjsg'
    const reden = weegtZelf.includes(regime) ? 'partij-weegt-zelf' : 'geheimhouder-niet-rappelleren'
    expect(codes(toetsRappelleerPartij({ verzoekId: 'verzoek-1' }, feiten, vandaag))).toEqual([
      ...nietOpen[staat],
      ...(moet ? [] : [reden]),
    ])
    const vooraf = staat === 'verzonden' ? (moet ? [] : [reden]) : ['geen-open-verzoek']
    expect(codes(voorafRappelleerPartij(feiten, vandaag))).toEqual(vooraf)
    expect(
      codes(toetsTrekVerzoekIn({ verzoekId: 'verzoek-1', reden: 'Niet nodig.' }, feiten, vandaag)),
    ).toEqual(nietOpen[staat])
  })
})
