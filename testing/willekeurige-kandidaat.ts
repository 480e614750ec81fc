import fc from 'fast-check'

const id = fc.constantFrom<string>('a', 'b', 'c')
const dag = fc.constantFrom<string>('2027-01-01', '2027-02-01', '2027-03-01', '2027-06-01')
const tekst = fc.constantFrom<string>('', ' ', 'Dat is nodig.', 'Een andere reden.')

/** What was declared of who is to be coordinator. */
const verklaring = fc.record({
  naamKomtVoor: fc.boolean(),
  nietDezelfde: fc.boolean(),
  waaromNietDezelfde: fc.option(tekst, { nil: undefined }),
  dubbeleRol: fc.boolean(),
  rollenApart: fc.boolean(),
})

/** Somebody to stand in, or nobody. */
export const waarnemer = fc.option(
  fc.record({
    ...{ gebruikerId: id, werkgever: fc.option(id), partijen: fc.constant([]) },
    mandaten: fc.array(fc.record({ van: dag, tot: fc.option(dag) }), { maxLength: 2 }),
    verklaring,
  }),
)

/** Somebody to become coordinator. */
export const kandidaat = fc.record({ gebruikerId: id, werkgever: fc.option(id), verklaring })
