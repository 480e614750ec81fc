import { z } from 'zod'
import { veiligContactVelden } from '../personen/index.ts'
import { ja, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type Melder, melderSoorten } from '../wet/melding.ts'
import { type MeldingLezing, type MeldingWerk, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { gevuldUit } from './gevuld-uit.ts'
import { toetsVerbeterMelder, voorafVerbeterMelder } from './rules/verbeter-melder.ts'

const [melder1, ...melders] = melderSoorten
if (!melder1) throw new Error('the table of who reports is empty')

const invoer = z.object({
  melder: keuze([melder1, ...melders]),
  melderNaam: regel({ max: 200 }).optional(),
  melderTelefoon: veiligContactVelden.telefoon,
  melderMail: veiligContactVelden.mail,
  melderAdres: regel({ max: 200 }).optional(),
  melderOrganisatie: regel({ max: 200 }).optional(),
  relatie: regel({ max: 200 }).optional(),
  verborgen: ja().default(false),
  zegtHijZelf: ja().default(false),
  anoniem: ja().default(false),
  redenAnoniem: tekst({ max: 1000 }).optional(),
  reden: tekst({ min: 3, max: 500 }),
})

/** What is kept of who called; of the person himself nothing, and of who wants no name here only why it is handled (5.5.1). */
const inhoudVan = (typed: z.output<typeof invoer>, op: string) => {
  const weg = typed.anoniem || typed.melder === 'zelf'
  const of = (waarde: string | undefined) => (weg ? null : (waarde ?? null))
  const professional = typed.melder === 'professional'
  return {
    naam: of(typed.melderNaam),
    telefoon: of(typed.melderTelefoon),
    mail: of(typed.melderMail),
    adres: of(typed.melderAdres),
    organisatie: professional ? of(typed.melderOrganisatie) : null,
    redenAnoniem: typed.anoniem ? (typed.redenAnoniem ?? null) : null,
    relatie: professional ? (typed.relatie ?? null) : null,
    verbeterd: { op, reden: typed.reden },
  }
}

const zoalsHijStaat = (lezing: MeldingLezing) => {
  const [rij] = lezing.rijen('melder')
  if (!rij) return {}
  const { soort, verborgen, anoniem, inhoud } = rij
  return {
    melder: soort,
    verborgen,
    anoniem,
    ...gevuldUit({
      melderNaam: inhoud.naam,
      melderTelefoon: inhoud.telefoon,
      melderMail: inhoud.mail,
      melderAdres: inhoud.adres,
      melderOrganisatie: inhoud.organisatie,
      relatie: inhoud.relatie,
      redenAnoniem: inhoud.redenAnoniem,
    }),
  }
}

/** What was said in the call came from who called: his words never pass for those of the person, nor the other way round. */
const verbeterBron = async (werk: MeldingWerk, melder: Melder): Promise<void> => {
  const [oud, nieuw] = melder === 'zelf' ? ['melder', 'betrokkene-zelf'] : ['betrokkene-zelf', 'melder']
  for (const { id, onderdeel, bron, inhoud } of werk.rijen('gegeven'))
    if (onderdeel !== null && bron === oud) await werk.verbeter('gegeven', id, { bron: nieuw }, inhoud)
}

/**
 * Mends who called and how to reach him, hides him from the person, or takes his name out; the old values are gone
 * (N-5.5.1-1, N-5.5.1-ver, N-5.5.1-prf, N-AVG-16, N-AVG-17).
 */
export const verbeterMelder = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.verbeter-melder',
  normen: ['N-5.5.1-1', 'N-5.5.1-anm', 'N-5.5.1-ver', 'N-5.5.1-prf', 'N-AVG-5-1d', 'N-AVG-16', 'N-AVG-17'],
  pad: 'melderverbeteringen',
  metInhoud: ['melder', 'gegeven'],
  invoer,
  alleenAls: { redenAnoniem: ({ anoniem }) => anoniem === 'ja' },
  vooraf: voorafVerbeterMelder,
  toets: toetsVerbeterMelder,
  effect: async (typed, werk) => {
    const { melder, verborgen, anoniem } = typed
    const rij = { soort: melder, verborgen, anoniem }
    await werk.verbeter('melder', werk.feiten.melder.id, rij, inhoudVan(typed, werk.kader.vandaag))
    await verbeterBron(werk, melder)
  },
  betrokkenen: overDeGemelde,
  begin: (_, lezing) => zoalsHijStaat(lezing),
  voorbeeld: {
    melder: 'burger',
    melderNaam: 'Bea Buurvrouw',
    melderTelefoon: '0612345679',
    verborgen: true,
    reden: 'Het nummer klopte niet.',
  },
})
