import { describe, expect, test } from 'vitest'
import {
  afgerond,
  beidenStemmenIn,
  client,
  codes,
  dochter,
  gebeurtenis,
  gegeven,
  gegevenInvoer,
  lopend,
  partner,
  vandaag,
  verzoek,
  vraag,
} from '../../../testing/onderzoek.ts'
import { afgesproken } from '../../../testing/reikwijdtes.ts'
import { isSociaalDomein } from '../../wet/domeinen.ts'
import { type Thema, themaNamen, themas } from '../../wet/themas.ts'
import { toetsDraagGegevensOver } from './draag-gegevens-over.ts'
import type { AfbakeningFeit, Feiten } from './feiten.ts'
import { toetsHergebruikGegeven } from './hergebruik-gegeven.ts'
import { toetsLegAntwoordGeverVast } from './leg-antwoord-gever-vast.ts'
import { toetsLegGegevenVast } from './leg-gegeven-vast.ts'
import { toetsRappelleerPartij } from './rappelleer-partij.ts'
import { type Stand, standen } from './reikwijdte.ts'
import { toetsStelDienstVoor } from './stel-dienst-voor.ts'
import { toetsVraagGegevensAanPartij } from './vraag-gegevens-aan-partij.ts'

/** How a theme can stand: as `standen`, or closed for one client only. */
const alleStanden = [...standen, 'gesloten-voor-client'] as const
type AlleStanden = (typeof alleStanden)[number]
const mensen = [client, partner, dochter] as const
type Mens = (typeof mensen)[number]

const nietOver = (thema: Thema): AfbakeningFeit => ({
  ...{ id: 'niet', soort: 'niet-over', thema, betrokkeneId: client, vanaf: 1, tot: null },
})

/** Only this theme plays, in this state. */
const reikwijdteMet = (thema: Thema, stand: AlleStanden): Partial<Feiten> => {
  const open = stand === 'binnen' || stand === 'gesloten-voor-client'
  const binnen = open ? [thema] : []
  return {
    reikwijdtes: [
      afgesproken({
        binnen,
        gesloten: stand === 'gesloten' ? [thema] : [],
        partijsoorten: themas[thema].domeinen,
      }),
    ],
    afbakeningen: stand === 'gesloten-voor-client' ? [nietOver(thema)] : [],
  }
}

/** How it stands for this person, and the reason that says so. */
const standVoor = (stand: AlleStanden, wie: Mens): Stand => {
  if (stand !== 'gesloten-voor-client') return stand
  return wie === client ? 'gesloten' : 'binnen'
}
const reden = (stand: AlleStanden, wie: Mens): readonly string[] => {
  if (standVoor(stand, wie) === 'binnen') return []
  if (stand === 'gesloten-voor-client') return ['thema-gesloten-voor-persoon']
  return [stand === 'gesloten' ? 'thema-gesloten' : 'thema-buiten-reikwijdte']
}

const gevallen = themaNamen.flatMap((thema) =>
  alleStanden.flatMap((stand) => mensen.map((wie) => ({ thema, stand, wie }))),
)

describe('de reikwijdte begrenst elke handeling: onderwerp, stand en persoon (2.3a.1 lid 4, N-2.3a.1-4-rw)', () => {
  test.each(gevallen)('een gegeven: $thema, $stand, over $wie', ({ thema, stand, wie }) => {
    const invoer = gegevenInvoer({ thema, betrokkeneId: wie })
    const oordeel = codes(toetsLegGegevenVast(invoer, lopend(reikwijdteMet(thema, stand)), vandaag))
    expect(oordeel).toEqual([...(wie === dochter ? ['alleen-steun'] : []), ...reden(stand, wie)])
  })

  test.each(gevallen)('hergebruik: $thema, $stand, over $wie', ({ thema, stand, wie }) => {
    const { bron: _, verzoekId: __, ...gewoon } = gegevenInvoer({ thema, betrokkeneId: wie, niveau: 'dat' })
    const invoer = { ...gewoon, bronnen: ['participatiewet'], vraag: 'Loopt er bijstand?' }
    const oordeel = codes(toetsHergebruikGegeven(invoer, lopend(reikwijdteMet(thema, stand)), vandaag))
    expect(oordeel).toEqual([
      ...(wie === dochter ? ['alleen-steun'] : []),
      ...reden(stand, wie),
      ...(wie === dochter ? ['hergebruik-alleen-client'] : []),
    ])
  })

  test.each(gevallen)('een verzoek aan een partij: $thema, $stand, over $wie', ({ thema, stand, wie }) => {
    const domein = themas[thema].domeinen[0]
    const partijen = [{ id: 'p', regime: 'geen', domein, opLijst: true }] as const
    const invoer = vraag({ thema, betrokkeneId: wie, partijen })
    const oordeel = codes(toetsVraagGegevensAanPartij(invoer, lopend(reikwijdteMet(thema, stand)), vandaag))
    expect(oordeel).toEqual([
      ...(wie === dochter ? ['verzoek-alleen-over-client'] : []),
      ...reden(stand, wie),
    ])
  })

  test.each(gevallen)('een herinnering: $thema, $stand, over $wie', ({ thema, stand, wie }) => {
    const domein = themas[thema].domeinen[0]
    const open = verzoek({ thema, betrokkeneId: wie, domein })
    const feiten = lopend({ ...reikwijdteMet(thema, stand), verzoeken: [open] })
    expect(codes(toetsRappelleerPartij({ verzoekId: open.id }, feiten, vandaag))).toEqual(
      standVoor(stand, wie) === 'binnen' && wie !== dochter ? [] : ['verzoek-buiten-reikwijdte'],
    )
  })

  test.each(gevallen)('een dienst voorstellen: $thema, $stand, voor $wie', ({ thema, stand, wie }) => {
    const domein = themas[thema].domeinen[0]
    const invoer = {
      betrokkeneId: wie,
      domein,
      soort: 'dienst',
      ...{ beslisser: isSociaalDomein(domein) ? '' : 'Een ander', besluitKenmerk: '' },
      waarvoor: 'Rust',
      opWensVanClient: false,
    } as const
    expect(codes(toetsStelDienstVoor(invoer, lopend(reikwijdteMet(thema, stand)), vandaag))).toEqual([
      ...(wie === dochter ? ['dienst-alleen-client'] : []),
      ...(standVoor(stand, wie) === 'binnen' ? [] : ['dienst-buiten-reikwijdte']),
    ])
  })

  test.each(gevallen)(
    'de gever vragen of het door mag: $thema, $stand, over $wie',
    ({ thema, stand, wie }) => {
      const van = gegeven({ thema, betrokkeneId: wie, bron: 'partij' })
      const feiten = lopend({ ...reikwijdteMet(thema, stand), gegevens: [van] })
      const voorwaarden = new Map([[van.id, [{ soort: 'eerst-vragen', akkoord: [] } as const]]])
      const invoer = { gegevenId: van.id, voor: 'coordinator', antwoord: 'mag', datum: vandaag } as const
      expect(codes(toetsLegAntwoordGeverVast(invoer, feiten, voorwaarden, vandaag))).toEqual(
        standVoor(stand, wie) === 'binnen' ? [] : ['gegeven-buiten-reikwijdte'],
      )
    },
  )

  test.each(gevallen)('overdragen aan de coördinator: $thema, $stand, over $wie', ({ thema, stand, wie }) => {
    const over = gegeven({ thema, betrokkeneId: wie })
    const gegevens = [over, gegeven({ id: 'ander', thema: null, onderdeel: 'aanleiding' })]
    const basis = afgerond([
      ...beidenStemmenIn(),
      gebeurtenis('coordinator-aangewezen', { code: 'gemeenteambtenaar' }),
    ])
    const feiten = { ...basis, ...reikwijdteMet(thema, stand), gegevens }
    const gekozen = [{ gegevenId: over.id, reden: 'Nodig voor het plan.' }]
    const inhoud = gegevens.map(({ id }) => ({ id, voorwaarden: [], overgedragen: false }))
    const binnen = standVoor(stand, wie) === 'binnen' ? [] : ['gegeven-buiten-reikwijdte']
    expect(codes(toetsDraagGegevensOver(gekozen, inhoud, feiten, 'college', '2027-01-04'))).toEqual(
      wie === dochter ? ['gegeven-onbekend'] : binnen,
    )
  })
})
