import { describe, expect, test } from 'vitest'
import { toetsVraagInlichting } from '../src/meldpunt/rules/triage.ts'
import { toetsAanWie } from '../src/onderzoek/rules/aan-wie.ts'
import type { Feiten } from '../src/onderzoek/rules/feiten.ts'
import { toetsGeefAanCoordinator } from '../src/partij-in-aanpak/rules/inbrengen.ts'
import { toetsBeantwoordVraag } from '../src/partijportaal/rules/antwoorden.ts'
import { burgemeesterkennis } from '../src/wet/burgemeester.ts'
import { categorieNamen, niveaus } from '../src/wet/categorieen.ts'
import { isGeheimhouder } from '../src/wet/partij-regimes.ts'
import { type Partijsoort, partijenlijst, partijsoorten, staatOpLijst } from '../src/wet/partijenlijst.ts'
import type { Verstrekweg } from '../src/wet/verstrekwegen.ts'
import { combinaties } from './combinaties.ts'
import { deelname, stand, vanPartij } from './deelname.ts'
import { codes, vergelijk, zeg } from './mag-dit.ts'
import { feit, aan as kaderOp, melding } from './melding.ts'
import { client, dienst, dossier, gebeurtenis, lopend, vandaag } from './onderzoek.ts'
import { alsPartij, vraagAan } from './vraag-aan-partij.ts'

const jaNee = [true, false] as const

const weet = gebeurtenis('gewezen-op-gegevensgebruik', { betrokkeneId: client, datum: vandaag })
const verzoeker = [{ id: client, datum: '2026-11-30', hoedanigheid: 'verzoeker' }] as const
const jeugd = [dienst('jeugd', { domein: 'jeugd', staat: 'voorgesteld' })]

const onderzoekOp = (weg: Verstrekweg): Feiten => {
  if (weg === 'op-verzoek-van-client') return lopend({ diensten: jeugd })
  const ingang = weg === 'na-brede-intake' ? 'brede-intake-inburgering' : 'verzoek-van-partij'
  return lopend({
    dossier: dossier({ ingang, wet: null }),
    betrokkenen: verzoeker,
    gezinsbanden: [],
    gebeurtenissen: [weet],
    diensten: jeugd,
  })
}

describe('een partij iets vragen: als vraag-gegevens-aan-partij en vraag-inlichting (5.4.2, 5.5.3)', () => {
  const wegen = ['op-verzoek-van-client', 'op-verzoek-van-partij', 'na-brede-intake'] as const
  const gegevens = { soort: 'gewoon', niveau: 'dat' } as const

  test('in elk onderzoek, elke soort partij, met en zonder toestemming', () => {
    for (const geval of combinaties({
      weg: wegen,
      soort: partijsoorten,
      toestemming: jaNee,
      jeugdhulp: jaNee,
    })) {
      const { weg, soort, toestemming, jeugdhulp } = geval
      const { regime, domein } = partijenlijst[soort]
      // The form asks these only of who they are about.
      if ((toestemming && !isGeheimhouder(regime)) || (jeugdhulp && regime !== 'jeugdwet-7-3-11')) continue
      if (jeugdhulp && weg === 'na-brede-intake') continue
      const procedure = weg === 'op-verzoek-van-client' ? 'in-samenspraak' : 'zonder-verzoek-van-client'
      const partij = { id: 'partij', regime, domein, soort, opLijst: staatOpLijst(soort, procedure, vandaag) }
      const invoer = { partijen: [partij], betrokkeneId: client, toestemming, overJeugdhulp: jeugdhulp }
      const a = { wat: 'partij-vragen', weg, partij: soort, ...gegevens, ernstig: 'ja' } as const
      vergelijk(
        { ...a, toestemming: zeg(toestemming), jeugdhulp: zeg(jeugdhulp) },
        codes(toetsAanWie(invoer, onderzoekOp(weg), vandaag)),
        geval,
      )
    }
  })

  test('een partij die de lijst niet kent, naar haar eigen rij en geheim', () => {
    const regimes = ['geen', 'wgbo-7-457', 'jeugdwet-7-3-11', 'suwi'] as const
    for (const geval of combinaties({ weg: wegen, regime: regimes, lijst: jaNee, toestemming: jaNee })) {
      const { weg, regime, lijst, toestemming } = geval
      if (toestemming && !isGeheimhouder(regime)) continue
      const partij = { id: 'partij', regime, domein: 'schuldhulp', soort: null, opLijst: lijst } as const
      const invoer = { partijen: [partij], betrokkeneId: client, toestemming }
      const a = { wat: 'partij-vragen', weg, partij: 'andere', regime, ...gegevens, ernstig: 'ja' } as const
      vergelijk(
        { ...a, lijst: zeg(lijst), toestemming: zeg(toestemming), jeugdhulp: 'nee' },
        codes(toetsAanWie(invoer, onderzoekOp(weg), vandaag)),
        geval,
      )
    }
  })

  test('bij een triage: wie niets mag geven, wordt niets gevraagd; de burgemeester gaat een eigen weg', () => {
    const feiten = melding({ gebeurtenissen: [feit('contact-gemelde', 'niet-bereikt')] })
    for (const soort of partijsoorten.filter((een) => een !== 'burgemeester')) {
      const partij = { regime: partijenlijst[soort].regime, soort }
      const invoer = {
        aan: 'partij',
        partijId: 'p',
        partij,
        gemeente: { gevonden: [] },
        niveau: 'dat',
      } as const
      const oordeel = toetsVraagInlichting(invoer as never, feiten, kaderOp())
      vergelijk({ wat: 'partij-vragen', weg: 'triage', partij: soort, ...gegevens }, codes(oordeel), {
        soort,
      })
    }
  })
})

describe('een partij geeft iets: als beantwoord-vraag en geef-aan-coordinator (5.4.2, 5.5.3, 5.4.4 lid 4)', () => {
  const wegen = ['op-verzoek-van-client', 'op-verzoek-van-partij', 'na-brede-intake', 'triage'] as const
  const op = { wat: 'partij-geeft', gevraagd: 'ja' } as const
  const taken = (soort: Partijsoort) => (soort === 'burgemeester' ? burgemeesterkennis : [undefined])

  const alle = combinaties({
    ...{ weg: wegen, soort: partijsoorten, categorie: categorieNamen, niveau: niveaus, gevraagd: niveaus },
    ...{ toestemming: jaNee, ernstig: jaNee, stappen: jaNee },
  })
    // The law knows serious problems on one road only, and of a lower level only that it is lower.
    .filter(({ weg, ernstig }) => !ernstig || weg === 'op-verzoek-van-partij')
    .filter(({ niveau, gevraagd }) => gevraagd === 'dat' || gevraagd === niveau)
    .flatMap((geval) => taken(geval.soort).map((taak) => ({ ...geval, taak })))

  /** What the act says of it; who breaks a secret said when the client hears it. */
  const inHetPortaal = (geval: (typeof alle)[number]): readonly string[] => {
    const { weg, soort, categorie, niveau, gevraagd, toestemming, ernstig, stappen, taak } = geval
    const { regime } = partijenlijst[soort]
    const vraag = { weg, regime, soort, toestemming, ernstig, jeugdvoorziening: false }
    const feiten = vraagAan({ ...vraag, items: [{ id: 'een', niveau: gevraagd }] })
    const item = { itemId: 'een', antwoord: 'verstrekt', tekst: 'Ja.', niveau, categorie, taak } as const
    const hoort = { clientWeetHet: 'vooraf', clientWeetHetOp: '2026-12-01' } as const
    const antwoord = { items: [item], beslistDoor: 'Ik', stappenGezet: stappen, ...hoort }
    return codes(toetsBeantwoordVraag(antwoord, feiten, alsPartij(), { staatOpen: true }))
  }

  test('antwoorden in het portaal, op elke weg, van elke soort partij, elk gegeven', () => {
    expect(alle.length).toBeGreaterThan(10_000)
    for (const geval of alle) {
      const { weg, soort, categorie, niveau, gevraagd, toestemming, ernstig, stappen, taak } = geval
      const a = { ...op, weg, partij: soort, soort: categorie, niveau, ...(taak ? { taak } : {}) }
      const feiten = {
        binnenvraag: zeg(gevraagd === niveau),
        toestemming: zeg(toestemming),
        ernstig: zeg(ernstig),
      }
      const rest = { stappen: zeg(stappen), passend: 'ja', jeugdhulp: 'nee' }
      vergelijk({ ...a, ...feiten, ...rest }, inHetPortaal(geval), geval)
    }
  })

  test('aan de coördinator, van elke soort partij, elk gegeven, met en zonder ja van de cliënt', () => {
    for (const geval of combinaties({
      soort: partijsoorten,
      categorie: categorieNamen,
      clientStemtIn: jaNee,
    })) {
      const { soort, categorie, clientStemtIn } = geval
      const { regime } = partijenlijst[soort]
      for (const taak of taken(soort)) {
        const gegevenInvoer = { niveau: 'dat', categorie, clientStemtIn, taak } as const
        const invoer = { betrokkeneId: 'client', tekst: 'Ja.', waarvoor: 'Nodig.', nietDelenMet: [] }
        const redenen = codes(
          toetsGeefAanCoordinator(
            { ...invoer, ...gegevenInvoer },
            deelname({ regime, soort }),
            vanPartij,
            stand(),
          ),
        )
        const a = {
          wat: 'partij-geeft',
          weg: 'aanpak',
          partij: soort,
          soort: categorie,
          niveau: 'dat',
        } as const
        vergelijk({ ...a, ...(taak ? { taak } : {}), toestemming: zeg(clientStemtIn) }, redenen, {
          ...geval,
          taak,
        })
      }
    }
  })
})
