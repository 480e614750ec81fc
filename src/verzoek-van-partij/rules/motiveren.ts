import { type Categorie, isBijzonder } from '../../wet/categorieen.ts'
import type { Oordeel } from '../../wet/oordeel.ts'
import { type OnderdeelVanVerzoek, ontbreektIn } from '../../wet/verzoek-van-partij.ts'
import type { BetrokkeneFeit, Feiten, Kader } from './feiten.ts'
import { beoordeel, gevuld, inStaat, isBekend, isVanMij, magOver, magVertellen, met, mits } from './mits.ts'
import { teSchrijven } from './staten.ts'

/** Writes the motivation about one person: as long as the request was not sent, or the college asks for more (2.3a.4 lid 1). */
export const voorafMotiveerVerzoek = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('verzoek-ernstige-problemen', kader.vandaag, [
    inStaat(feiten, ...teSchrijven),
    isVanMij(feiten, kader),
    magVertellen(feiten.dossier.regime, kader.vandaag),
  ])

export interface Motivering {
  readonly betrokkeneId: string
  readonly overlast?: string | undefined
  readonly veiligheid?: string | undefined
  /** How sensitive each answer is; what is not named is ordinary. */
  readonly categorieen: Readonly<Partial<Record<OnderdeelVanVerzoek, Categorie>>>
  readonly waaromBijzonder?: string | undefined
}

/** Each element its own answer; of nuisance (1) and safety (2) at least one; health and penal data only with why (2.3a.4 lid 1, AVG 9). */
export const toetsMotiveerVerzoek = (invoer: Motivering, feiten: Feiten, kader: Kader): Oordeel =>
  met(voorafMotiveerVerzoek(feiten, kader), [
    isBekend(feiten, invoer.betrokkeneId),
    mits(gevuld(invoer.overlast) || gevuld(invoer.veiligheid), 'overlast-noch-veiligheid'),
    mits(
      !Object.values(invoer.categorieen).some(isBijzonder) || gevuld(invoer.waaromBijzonder),
      'bijzonder-zonder-noodzaak',
    ),
  ])

/** Writes down how the party tried to persuade these people: as the motivation. */
export const voorafLegPogingenVast = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('verzoek-beoordelen', kader.vandaag, [inStaat(feiten, ...teSchrijven), isVanMij(feiten, kader)])

export interface Pogingen {
  readonly pogingen: readonly { readonly datum: string }[]
  readonly geenPogingOmdat?: string | undefined
}

/** Each attempt with its day, or why there was none: the college asks for it (2.3a.4 lid 1, toelichting; N-2.3a.4-1-bes). */
export const toetsLegPogingenVast = (
  { pogingen, geenPogingOmdat }: Pogingen,
  feiten: Feiten,
  kader: Kader,
): Oordeel =>
  met(voorafLegPogingenVast(feiten, kader), [
    mits(pogingen.length > 0 || gevuld(geenPogingOmdat), 'geen-poging-genoemd'),
    mits(pogingen.length === 0 || !gevuld(geenPogingOmdat), 'poging-en-geen-poging'),
    mits(
      pogingen.every(({ datum }) => datum <= kader.vandaag),
      'poging-in-toekomst',
    ),
  ])

const onderdelenOver = ({ gegevens }: Feiten, id: string): readonly string[] =>
  gegevens.filter(({ betrokkeneId }) => betrokkeneId === id).map(({ onderdeel }) => onderdeel)

/** The people of whom not every element was argued yet. */
export const nogTeMotiveren = (feiten: Feiten): readonly BetrokkeneFeit[] =>
  feiten.betrokkenen.filter(({ id }) => {
    const { onderdelen, overlastNochVeiligheid } = ontbreektIn(onderdelenOver(feiten, id))
    return onderdelen.length > 0 || overlastNochVeiligheid
  })

/** Whether it says how the party tried, or why it did not. */
export const zegtPogingen = ({ gebeurtenissen }: Feiten): boolean =>
  gebeurtenissen.some(({ soort }) => soort === 'poging' || soort === 'geen-poging')

/** Sends the request, or what the college asked to add: whole, about everybody (2.3a.4 lid 1, N-2.3a.4-1). */
export const voorafDienVerzoekIn = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('onderzoek-op-verzoek-van-partij', kader.vandaag, [
    magOver('dien-in', feiten),
    isVanMij(feiten, kader),
    magVertellen(feiten.dossier.regime, kader.vandaag),
    mits(nogTeMotiveren(feiten).length === 0, 'motivering-onvolledig'),
    mits(zegtPogingen(feiten), 'geen-poging-genoemd'),
  ])

/** About whom the college asked something the last time it asked. */
const gevraagdOver = ({ dossier, gebeurtenissen }: Feiten): readonly string[] => {
  if (dossier.staat !== 'aanvulling-gevraagd') return []
  const gevraagd = gebeurtenissen.filter(({ soort }) => soort === 'aanvulling-gevraagd')
  const laatst = Math.max(...gevraagd.map(({ versie }) => versie))
  return gevraagd.flatMap(({ versie, betrokkeneId }) => (versie === laatst ? (betrokkeneId ?? []) : []))
}

/** What is known of what was sent before: about whom nothing says anything else. */
export interface Verstuurd {
  readonly zoalsVerstuurd: readonly string[]
}

/** What the college asked to complete is completed: about each person of whom it asked something (Awb 4:5; 2.3a.4 lid 1, toelichting). */
export const toetsDienVerzoekIn = (
  _: object,
  feiten: Feiten,
  kader: Kader,
  { zoalsVerstuurd }: Verstuurd = { zoalsVerstuurd: [] },
): Oordeel =>
  met(voorafDienVerzoekIn(feiten, kader), [
    mits(!gevraagdOver(feiten).some((id) => zoalsVerstuurd.includes(id)), 'aanvulling-verandert-niets'),
  ])

/** Takes a request back before it was decided; what was never sent is thrown away. */
export const voorafTrekVerzoekIn = (feiten: Feiten, kader: Kader): Oordeel =>
  beoordeel('onderzoek-op-verzoek-van-partij', kader.vandaag, [
    magOver('trek-in', feiten),
    isVanMij(feiten, kader),
  ])

/** As before input: there is none to test. */
export const toetsTrekVerzoekIn = (_: object, feiten: Feiten, kader: Kader): Oordeel =>
  voorafTrekVerzoekIn(feiten, kader)
