import fc from 'fast-check'
import { stukStaten } from '../src/onderzoek/rules/feiten.ts'
import { bevindingen } from '../src/onderzoek/rules/gebeurtenissen.ts'
import { stuksoorten } from '../src/onderzoek/rules/stuk.ts'
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
export const willekeurigStuk = fc.record({
  ...overEenVraag,
  id: wie,
  betrokkeneId: wie,
  staat: fc.constantFrom(...stukStaten),
  gevraagdOp: dag,
  uiterlijk: dag,
})

/** A paper as a worker asks for it. */
export const gevraagdStuk = fc.record({
  ...overEenVraag,
  omschrijving: tekst,
  waaromNodig: tekst,
  waaromNietZelf: tekst,
  kanClient: fc.boolean(),
})
