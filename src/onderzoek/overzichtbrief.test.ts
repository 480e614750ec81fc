import { describe, expect, test } from 'vitest'
import { overzichtWoorden } from '../teksten/nl/onderzoek-overzicht.ts'
import { type Overzicht, overzichtbrief } from './overzichtbrief.ts'
import { verzoekstanden } from './rules/overzicht-voor-client.ts'

const hoofd = {
  ...{ gemeente: 'Voorbeeld', aan: ['Mevrouw A.'], datum: '2027-01-10', kenmerk: '2027-1' },
  behandelaar: 'I. Jansen',
}
const leeg: Overzicht = {
  ...{ staat: 'loopt', klaarVoor: '2027-01-12', afspraken: [], stukken: [], gevraagd: [], gegevens: [] },
  ...{ gedeeld: [], keken: [], bewaren: 'bewarenMetAanpak' },
}
const deel = (kop: string, anders: Partial<Overzicht> = {}) => {
  const gevonden = overzichtbrief(hoofd, { ...leeg, ...anders }).delen.find((een) => een.kop === kop)
  return [...(gevonden?.tekst ?? []), ...(gevonden?.punten ?? [])]
}
const { moet, nu, gevraagd, gegevens, gedeeld, keek } = overzichtWoorden
const vraag: Overzicht['gevraagd'][number] = {
  ...{ op: '2027-01-02', partij: 'Het College', waarom: 'Voor de hulp', stand: 'open' },
  wat: [{ gegeven: 'Een plan', niveau: 'dat' }],
}

describe('het overzicht voor een cliënt (AVG 12 en 15)', () => {
  test('wat u moet doen staat eerst, en is vaak niets', () => {
    expect(overzichtbrief(hoofd, leeg).delen[0]?.kop).toBe(moet.kop)
    expect(deel(moet.kop)).toEqual([moet.niets])
    expect(deel(moet.kop, { staat: 'afgerond', klaarVoor: null })).toEqual([moet.voorbij])
    const doen = deel(moet.kop, {
      afspraken: [{ datum: '2027-01-15', tijd: '10.30' }],
      stukken: [{ wat: 'Bankafschrift', uiterlijk: '2027-01-20' }],
    })
    expect(doen).toEqual([
      'U heeft een afspraak op 15 januari 2027 om 10.30.',
      'Lever dit in: Bankafschrift. Liefst voor 20 januari 2027.',
    ])
  })
  test('wanneer de uitkomst komt staat er alleen zolang zij nog komt', () => {
    expect(deel(nu.kop)).toEqual([nu.staten.loopt, 'Uiterlijk 12 januari 2027 hoort u de uitkomst.'])
    expect(deel(nu.kop, { staat: 'ingetrokken', klaarVoor: null })).toEqual([nu.staten.ingetrokken])
  })
  test.each(verzoekstanden)('een vraag aan een partij: %s', (stand) => {
    const regels = deel(gevraagd.kop, { gevraagd: [{ ...vraag, stand }] })
    expect(regels.at(-1)).toBe(
      `2 januari 2027: aan Het College. Wij vroegen: Een plan. Waarom: Voor de hulp. ${gevraagd.standen[stand]}`,
    )
  })
  test('wat er staat, van wie en waarom; niets is ook een antwoord', () => {
    const een = {
      ...{
        tekst: 'Zij slaapt slecht',
        bron: 'betrokkene-zelf',
        vanPartij: null,
        bevrorenOp: null,
        onderdeel: 'a',
      },
      ...{ datum: '2027-01-03', waarom: 'Voor de hulp.' },
    }
    expect(deel(gegevens.kop, { gegevens: [een] })).toEqual([
      'Zij slaapt slecht. (van: uzelf, 3 januari 2027) Waarom: Voor de hulp.',
    ])
    expect(deel(gegevens.kop)).toEqual([gegevens.niets])
  })
  test('een vraag vertelt ook iets: dan staat er nooit dat niets is gedeeld', () => {
    expect(deel(gedeeld.kop)).toEqual([gedeeld.niets])
    expect(deel(gedeeld.kop, { gevraagd: [vraag] })).toEqual([gedeeld.vraag, gedeeld.verderNiets])
    const gift = { op: '2027-01-04', wat: 'Zij slaapt slecht', aan: 'De coördinator' }
    expect(deel(gedeeld.kop, { gedeeld: [gift] })).toEqual([
      '4 januari 2027: Zij slaapt slecht. Aan: De coördinator.',
    ])
  })
  test('wie keek: per dag en rol opgeteld; wat werd geweigerd was geen kijken, en de handeling staat er niet', () => {
    const moment = { tijd: '2027-01-05T10:00:00Z', zelf: false, artikel: null, actie: 'onderzoek.meld-spoed' }
    const regels = deel(keek.kop, {
      keken: [
        {
          dag: '2027-01-05',
          momenten: [
            { ...moment, rol: 'toeleider', gelukt: true, aantal: 2 },
            { ...moment, rol: 'toeleider', gelukt: true, aantal: 1, actie: 'onderzoek.bekijk-onderzoek' },
            { ...moment, rol: 'beslisser', gelukt: false, aantal: 4 },
          ],
        },
      ],
    })
    expect(regels).toEqual([keek.uitleg, '5 januari 2027: Toeleider, 3 keer.'])
    expect(deel(keek.kop)).toEqual([keek.niets])
  })
  test('de vaste zinnen zijn kort: gemiddeld hooguit twaalf woorden', () => {
    const alle = (waarde: unknown): string[] =>
      typeof waarde === 'string' ? [waarde] : Object.values(waarde as object).flatMap(alle)
    const zinnen = alle(overzichtWoorden).flatMap((tekst) => tekst.split(/(?<=[.?!])\s+/))
    const woorden = zinnen.map((zin) => zin.split(/\s+/).length)
    expect(woorden.reduce((som, aantal) => som + aantal, 0) / zinnen.length).toBeLessThanOrEqual(12)
  })
})
