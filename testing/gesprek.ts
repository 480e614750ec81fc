/** Where the screen of a call stands, and where it is only counted. */
export const gesprekPad = '/meldingen/nieuw/begin-triage'
export const telPad = `${gesprekPad}/tel`

type Velden = readonly (readonly [string, string])[]

/** A call as the form sends it, with what is changed: a field that becomes `undefined` is not sent. */
export const gesprek = (anders: Readonly<Record<string, string | undefined>> = {}): Velden =>
  Object.entries({
    zorgen: 'Zij dwaalt ’s nachts op straat.',
    acuut: 'nee',
    ingezetene: 'ja',
    melder: 'burger',
    vraag: 'Kan er iemand bij haar langsgaan?',
    achternaam: 'Gemeldenaam',
    straat: 'Verborgenkade',
    huisnummer: '27',
    postcode: '1234 AC',
    plaats: 'Voorbeeldstad',
    melderNaam: 'Bea Bellernaam',
    melderTelefoon: '0612345678',
    'ontvangenOp.dag': '2',
    'ontvangenOp.maand': '11',
    'ontvangenOp.jaar': '2026',
    ...anders,
  }).filter((paar): paar is [string, string] => paar[1] !== undefined)
