import fc from 'fast-check'
import { afwijzingsgronden, spoedbesluiten } from '../src/onderzoek/rules/beslis-tijdelijke-voorziening.ts'
import { bestandsoorten, stukStaten, voorzieningStaten } from '../src/onderzoek/rules/feiten.ts'
import { bevindingen } from '../src/onderzoek/rules/gebeurtenissen.ts'
import { spoedBijStoppen } from '../src/onderzoek/rules/stop-voor-client.ts'
import { stuksoorten } from '../src/onderzoek/rules/stuk.ts'
import { bestandstypen } from '../src/wet/bestanden.ts'
import { categorieNamen, niveaus } from '../src/wet/categorieen.ts'
import { spoedmelders } from '../src/wet/spoed.ts'
import { themaNamen } from '../src/wet/themas.ts'

/** A day after every day an arbitrary dossier holds. */
export const laat = '2027-01-20'

export const wie = fc.constantFrom('a', 'b', 'c', 'd')
export const dag = fc.constantFrom('2026-11-30', '2026-12-06', '2026-12-24', laat)
export const tekst = fc.constantFrom<string>('', ' ', 'Dat is hier nodig.', 'Een andere reden.')

const overEenVraag = {
  soort: fc.constantFrom(...stuksoorten),
  onderdeel: fc.constantFrom(...bevindingen),
  thema: fc.constantFrom(...themaNamen),
}

/** A paper as the dossier knows it. */
const willekeurigStuk = fc.record({
  ...overEenVraag,
  id: wie,
  betrokkeneId: wie,
  staat: fc.constantFrom(...stukStaten),
  gevraagdOp: dag,
  uiterlijk: dag,
})

/** A file as the dossier knows it. */
const willekeurigBestand = fc.record({
  id: wie,
  betrokkeneId: wie,
  soort: fc.constantFrom(...bestandsoorten),
  type: fc.constantFrom(...bestandstypen),
  datum: dag,
  stukId: fc.option(wie),
})

/** A paper as a worker asks for it. */
const gevraagdStuk = fc.record({
  ...overEenVraag,
  omschrijving: tekst,
  waaromNodig: tekst,
  waaromNietZelf: tekst,
  kanClient: fc.boolean(),
})

/** Something that cannot wait, as the dossier knows it. */
const willekeurigeVoorziening = fc.record({
  id: wie,
  betrokkeneId: wie,
  melder: fc.constantFrom(...spoedmelders),
  staat: fc.constantFrom(...voorzieningStaten),
  gemeldOp: dag,
  gesprokenOp: fc.option(dag),
  vanaf: fc.option(dag),
  tot: fc.option(dag),
})

const misschien = <T>(een: fc.Arbitrary<T>) => fc.option(een, { nil: undefined })

const willekeurigAntwoord = fc.record({
  id: wie,
  verzoekId: wie,
  itemId: wie,
  soort: fc.constantFrom('verstrekt', 'minder', 'niet-verstrekt', 'geweigerd', 'niets-bekend'),
  niveau: fc.constantFrom(...niveaus),
  categorie: fc.constantFrom(...categorieNamen),
  staat: fc.constantFrom('ontvangen', 'overgenomen', 'niet-nodig'),
  datum: dag,
})

/** What was asked of clients and what cannot wait, as the facts of a dossier have it. */
export const willekeurigGevraagd = {
  antwoorden: fc.array(willekeurigAntwoord, { maxLength: 4 }),
  stukken: fc.array(willekeurigStuk, { maxLength: 2 }),
  bestanden: fc.array(willekeurigBestand, { maxLength: 2 }),
  voorzieningen: fc.array(willekeurigeVoorziening, { maxLength: 2 }),
}

/** The fields of the acts on papers and on what cannot wait. */
export const overGevraagd = {
  ...{ stukId: wie, bestandId: wie },
  uiterlijk: dag,
  stukken: fc.array(gevraagdStuk, { maxLength: 2 }),
  ...{ voorzieningId: wie, wat: tekst, watNu: tekst, waaromNu: tekst, motivering: tekst, eindeOp: dag },
  melder: fc.constantFrom(...spoedmelders),
  spoed: misschien(fc.constantFrom(...spoedBijStoppen)),
  waaromLanger: misschien(tekst),
  besluit: fc.constantFrom(...spoedbesluiten),
  grond: misschien(fc.constantFrom(...afwijzingsgronden)),
  ...{ vanaf: misschien(dag), gesprokenOp: misschien(dag), namensCollege: fc.boolean() },
}
