import { z } from 'zod'
import { personenVan } from '../personen/index.ts'
import { gemeenteMetCode, gemeenteOp } from '../platform/places/index.ts'
import { defineInzien } from '../verwerking/verwerking.ts'
import { gemeldeVan, type MeldingLezing, vanMeldpunt } from './declaratie.ts'
import { toetsBekijkMelding } from './rules/bekijk-melding.ts'

/** What became of asking: the address lies here, elsewhere, is not known there, is not complete here, or nobody could be asked. */
export interface Adresnavraag {
  readonly antwoord: 'hier' | 'elders' | 'onbekend' | 'onvolledig' | 'geen-antwoord' | 'niet-ingericht'
  /** The names of the municipalities when it lies elsewhere. */
  readonly gemeenten: readonly string[]
}

const zonder = (antwoord: Adresnavraag['antwoord']): Adresnavraag => ({ antwoord, gemeenten: [] })

const vraagNa = async (lezing: MeldingLezing, vandaag: string): Promise<Adresnavraag> => {
  const { adressen } = lezing.omgeving
  if (!adressen) return zonder('niet-ingericht')
  const adres = (await personenVan(lezing)).get(gemeldeVan(lezing.feiten))?.adres
  if (!adres?.postcode || !adres.huisnummer) return zonder('onvolledig')
  const codes = await adressen({ postcode: adres.postcode, huisnummer: adres.huisnummer })
  if (!codes) return zonder('geen-antwoord')
  const nu = [...new Set(codes.map((code) => gemeenteOp(code, vandaag)))]
  if (nu.length === 0) return zonder('onbekend')
  if (nu.includes(lezing.dossier.gemeente)) return zonder('hier')
  return { antwoord: 'elders', gemeenten: nu.map((code) => gemeenteMetCode(code)?.label ?? code) }
}

/**
 * Asks in which municipality the address of the person lies, when the worker wants to know: only the postcode and the number go
 * out, after the triage began and never before, and nothing of the answer is kept (2.2.5 lid 2; N-2.2.5-2-ing).
 */
export const gaAdresNa = defineInzien({
  ...vanMeldpunt,
  id: 'meldpunt.ga-adres-na',
  normen: ['N-2.2.5-2-ing', 'N-5.5.2-1', 'N-AVG-5-1c'],
  pad: 'adresnavraag',
  invoer: z.object({}),
  toets: (_, feiten, kader) => toetsBekijkMelding(feiten, kader),
  lees: (lezing, _, { vandaag }) => vraagNa(lezing, vandaag),
  betrokkenen: () => 'allen',
  voorbeeld: {},
})
