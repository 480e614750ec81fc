import { deelUitkomstMee } from '../src/onderzoek/deel-uitkomst-mee.ts'
import { legAntwoordPartijVast } from '../src/onderzoek/leg-antwoord-partij-vast.ts'
import { legGegevenVast } from '../src/onderzoek/leg-gegeven-vast.ts'
import { legInstemmingAanpakVast } from '../src/onderzoek/leg-instemming-aanpak-vast.ts'
import { legOnderdeelZonderBevindingVast } from '../src/onderzoek/leg-onderdeel-zonder-bevinding-vast.ts'
import { rondOnderzoekAf } from '../src/onderzoek/rond-onderzoek-af.ts'
import { stelDienstVoor } from '../src/onderzoek/stel-dienst-voor.ts'
import { stelIdentiteitVast } from '../src/onderzoek/stel-identiteit-vast.ts'
import { trekConclusie } from '../src/onderzoek/trek-conclusie.ts'
import { vraagGegevensAanPartij } from '../src/onderzoek/vraag-gegevens-aan-partij.ts'
import { partijen } from './aanpak-register.ts'
import { brief, conclusie, lopendOnderzoek, schulden, vandaag } from './lopend-onderzoek.ts'
import type { Speelveld } from './toestand.ts'
import { antwoord, vraag } from './verzoek-aan-partij.ts'

const opDag = <I extends object>(invoer: I) => ({ ...invoer, datum: vandaag })

/** One client, with two gegevens, of which one came from a party that wants to be asked first, and two services. */
export const ingevuld = async ({ t }: Speelveld, anders: object = {}) => {
  const onderzoek = await lopendOnderzoek(t, anders)
  const { doe, client } = onderzoek
  const { gegevenId } = await doe(legGegevenVast, { ...schulden, betrokkeneId: client })
  const { verzoekId } = await doe(vraagGegevensAanPartij, vraag(client, [partijen.schuldhulp]))
  const { gegevenIds } = await doe<{ gegevenIds: readonly string[] }>(
    legAntwoordPartijVast,
    antwoord(verzoekId, { eerstVragen: true }),
  )
  await doe(legOnderdeelZonderBevindingVast, { onderdeel: 'b', toelichting: 'Nagevraagd.' })
  await doe(stelIdentiteitVast, opDag({ betrokkeneId: client, document: 'paspoort' }))
  for (const domein of ['schuldhulp', 'participatie'])
    await doe(stelDienstVoor, { betrokkeneId: client, domein, soort: 'dienst', waarvoor: 'Rust krijgen.' })
  return { ...onderzoek, gegeven: String(gegevenId), vanPartij: String(gegevenIds[0]) }
}

/** Until the conclusion. */
export const totConclusie = async (veld: Speelveld, anders: object = {}) => {
  const onderzoek = await ingevuld(veld, anders)
  await onderzoek.doe(trekConclusie, conclusie)
  return onderzoek
}

/** Until the client was told the outcome. */
export const totBrief = async (veld: Speelveld, anders: object = {}) => {
  const onderzoek = await totConclusie(veld, anders)
  await onderzoek.doe(deelUitkomstMee, brief(onderzoek.client))
  return onderzoek
}

/** Until it was completed. */
export const totEinde = async (veld: Speelveld, anders: object = {}) => {
  const onderzoek = await totBrief(veld, anders)
  await onderzoek.doe(rondOnderzoekAf, {})
  return onderzoek
}

/** Until the client agreed to the aanpak. */
export const totInstemming = async (veld: Speelveld, anders: object = {}) => {
  const onderzoek = await totEinde(veld, anders)
  const ja = { betrokkeneId: onderzoek.client, antwoord: 'stemt-in' }
  await onderzoek.doe(legInstemmingAanpakVast, opDag(ja))
  return onderzoek
}
