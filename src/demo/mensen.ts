/** Someone who does not exist, as the first contact asks: flat fields. `leeftijd` is that on the first day of the case. */
export interface Mens {
  readonly bsn: string
  readonly voornamen: string
  readonly tussenvoegsel?: string
  readonly achternaam: string
  readonly leeftijd: number
  /** Month and day of birth, 'mm-dd'. */
  readonly verjaardag: string
  readonly straat: string
  readonly huisnummer: string
  readonly postcode: string
  readonly plaats: string
  readonly telefoon?: string
}

/** The people of casus 01. The daughter and the son are never written down. */
export interface Gezin {
  readonly client: Mens
  readonly partner: Mens
  readonly dochter: Mens
}

const elfproef = (eerste: string): number =>
  [...eerste].reduce((tot, cijfer, plaats) => tot + (9 - plaats) * Number(cijfer), 0) % 11

const bsns = (aantal: number): readonly string[] => {
  const gevonden: string[] = []
  for (let n = 99_995_000; gevonden.length < aantal; n += 1) {
    const laatste = elfproef(String(n))
    if (laatste < 10) gevonden.push(`${n}${laatste}`)
  }
  return gevonden
}

const testBsns = bsns(200)

/** A BSN of the range that belongs to nobody; the same number always gives the same BSN. */
const testBsn = (nummer: number): string => {
  const bsn = testBsns[nummer]
  if (!bsn) throw new RangeError(`the cast has ${testBsns.length} people, not ${nummer}`)
  return bsn
}

/** The fields of a person as the acts take them, born so that they have their age on day `d0` ('yyyy-mm-dd'). */
export const alsPersoon = ({ leeftijd, verjaardag, telefoon: _, ...rest }: Mens, d0: string) => {
  const jaar = Number(d0.slice(0, 4)) - leeftijd - (verjaardag > d0.slice(5) ? 1 : 0)
  return { ...rest, geboortedatum: `${jaar}-${verjaardag}` }
}

const gezin = (
  achternaam: string,
  adres: Pick<Mens, 'straat' | 'huisnummer' | 'postcode'>,
  eerste: number,
) => {
  const thuis = { ...adres, plaats: 'Voorbeeld' }
  return (nummer: number, mens: Omit<Mens, 'bsn' | 'achternaam' | keyof typeof thuis>): Mens => ({
    bsn: testBsn(eerste + nummer),
    achternaam,
    ...thuis,
    ...mens,
  })
}

const amrani = gezin('Amrani', { straat: 'Wilgenstraat', huisnummer: '12', postcode: '1234 AB' }, 0)
const visser = gezin('Visser', { straat: 'Molenweg', huisnummer: '88', postcode: '1235 CD' }, 4)
const dekker = gezin('Dekker', { straat: 'Kade', huisnummer: '3a', postcode: '1236 EF' }, 8)
const bakker = gezin('Bakker', { straat: 'Lindelaan', huisnummer: '5', postcode: '1237 GH' }, 12)
const hendriks = gezin('Hendriks', { straat: 'Stationsweg', huisnummer: '140', postcode: '1238 JK' }, 16)
const kaya = gezin('Kaya', { straat: 'Torenstraat', huisnummer: '9', postcode: '1239 LM' }, 160)
const martens = gezin('Martens', { straat: 'Vaartkade', huisnummer: '27', postcode: '1240 NP' }, 164)

/** Families in the situation of casus 01, each at another moment, and what came after it. */
export const gezinnen = {
  amrani: {
    client: amrani(0, {
      voornamen: 'Samira',
      leeftijd: 38,
      verjaardag: '05-04',
      telefoon: '06 00000101',
    }),
    partner: amrani(1, { voornamen: 'Youssef', leeftijd: 41, verjaardag: '02-17' }),
    dochter: amrani(2, { voornamen: 'Lina', leeftijd: 15, verjaardag: '08-30' }),
  },
  visser: {
    client: visser(0, { voornamen: 'Anja', leeftijd: 38, verjaardag: '03-11', telefoon: '06 00000102' }),
    partner: visser(1, { voornamen: 'Ruud', leeftijd: 41, verjaardag: '10-05' }),
    dochter: visser(2, { voornamen: 'Sanne', leeftijd: 15, verjaardag: '01-22' }),
  },
  dekker: {
    client: dekker(0, { voornamen: 'Priya', leeftijd: 38, verjaardag: '07-19', telefoon: '06 00000103' }),
    partner: dekker(1, { voornamen: 'Mark', leeftijd: 41, verjaardag: '12-01' }),
    dochter: dekker(2, { voornamen: 'Nova', leeftijd: 15, verjaardag: '04-09' }),
  },
  bakker: {
    client: bakker(0, { voornamen: 'Loes', leeftijd: 44, verjaardag: '06-21', telefoon: '06 00000104' }),
    partner: bakker(1, { voornamen: 'Dennis', leeftijd: 46, verjaardag: '09-14' }),
    dochter: bakker(2, { voornamen: 'Fleur', leeftijd: 14, verjaardag: '02-03' }),
  },
  hendriks: {
    client: hendriks(0, { voornamen: 'Tamara', leeftijd: 35, verjaardag: '11-08', telefoon: '06 00000105' }),
    partner: hendriks(1, { voornamen: 'Kevin', leeftijd: 37, verjaardag: '05-25' }),
    dochter: hendriks(2, { voornamen: 'Jill', leeftijd: 13, verjaardag: '10-17' }),
  },
  kaya: {
    client: kaya(0, { voornamen: 'Selma', leeftijd: 41, verjaardag: '01-30', telefoon: '06 00000106' }),
    partner: kaya(1, { voornamen: 'Emre', leeftijd: 43, verjaardag: '08-12' }),
    dochter: kaya(2, { voornamen: 'Defne', leeftijd: 14, verjaardag: '03-27' }),
  },
  martens: {
    client: martens(0, { voornamen: 'Inge', leeftijd: 39, verjaardag: '04-16', telefoon: '06 00000107' }),
    partner: martens(1, { voornamen: 'Bart', leeftijd: 42, verjaardag: '12-11' }),
    dochter: martens(2, { voornamen: 'Lotte', leeftijd: 15, verjaardag: '07-02' }),
  },
} as const satisfies Record<string, Gezin>

const voornamen =
  'Aysel Bram Cora Daan Elif Frits Gerda Hamza Ingrid Joost Karin Levi Mila Nico Olga Peter'.split(' ')
const achternamen =
  'Bosman|de Groot|Yildirim|van Dijk|Pinas|Hofman|van den Berg|Kowalska|Ramdin|Smeets|Achterberg'.split('|')
const straten = 'Beukenlaan|Dorpsstraat|Havenkade|Kerkplein|Parkweg|Sluisweg|Tulpstraat'.split('|')

const uit = (lijst: readonly string[], nummer: number): string => lijst[nummer % lijst.length] ?? ''

/** Someone of the street: the same number always gives the same person, and no two numbers the same. */
export const mens = (nummer: number): Mens => {
  const [achternaam = '', ...voor] = uit(achternamen, nummer).split(' ').reverse()
  return {
    bsn: testBsn(20 + nummer),
    voornamen: uit(voornamen, nummer),
    ...(voor.length > 0 ? { tussenvoegsel: voor.reverse().join(' ') } : {}),
    achternaam,
    leeftijd: 21 + ((nummer * 7) % 60),
    verjaardag: `${String(1 + (nummer % 12)).padStart(2, '0')}-${String(1 + ((nummer * 5) % 28)).padStart(2, '0')}`,
    straat: uit(straten, nummer),
    huisnummer: String(1 + ((nummer * 13) % 140)),
    postcode: `12${String(30 + (nummer % 60))} ${nummer % 2 ? 'AB' : 'CD'}`,
    plaats: 'Voorbeeld',
    telefoon: `06 0000${String(1000 + nummer)}`,
  }
}
