import type { Dossier } from '../dossier/rijen.ts'
import type { Plicht } from '../verwerking/panel.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { plichtenVanOnderzoek } from './plichten-van-onderzoek.ts'
import type { Feiten } from './rules/feiten.ts'
import { isClient } from './rules/is-client.ts'
import { eindstaten, type Staat } from './rules/staten.ts'
import { teVerdelen } from './rules/toewijzing.ts'

/** What a list of onderzoeken is read from: all but the letters. */
export const zaakTabellen = [
  'overgang',
  'betrokkene',
  'band',
  'gebeurtenis',
  'gegeven',
  'verstrekking',
  'reikwijdte',
  'afbakening',
  'verzoek',
  'antwoord',
  'dienst',
  'stuk',
  'voorziening',
  'concept',
  'toewijzing',
  'waarneming',
  'bestand',
] as const

/** The states in which an onderzoek can still ask for work. */
export const werkStaten: readonly Staat[] = teVerdelen

/** Whether it does: it runs, or something must still be done after its end. */
export const vraagtWerk = ({ dossier, plichten }: Pick<Zaak, 'dossier' | 'plichten'>): boolean =>
  !(eindstaten as readonly string[]).includes(dossier.staat) || plichten.length > 0

/** An onderzoek in a list, with what must be done in it. */
export interface Zaak {
  readonly dossier: Dossier<OnderzoekTabel>
  readonly feiten: Feiten
  readonly plichten: readonly Plicht[]
  /** Of the people by whose names the case is known: who asked, and who is client. */
  readonly pseudoniemen: readonly string[]
}

/** What a list makes of a dossier that was read without its letters; `doet`: only the duties that these acts fulfil. */
export const alsZaak = (
  geladen: Dossier<(typeof zaakTabellen)[number]>,
  vandaag: string,
  doet?: readonly string[],
): Zaak => {
  const nietGelezen = { brief: [], overleg: [], overlegafspraak: [], meegenomen: [] }
  const dossier: Dossier<OnderzoekTabel> = { ...geladen, rijen: { ...geladen.rijen, ...nietGelezen } }
  const feiten = onderzoekDossier.feiten(dossier, vandaag)
  const pseudoniemen = dossier.rijen.betrokkene
    .filter(({ id, hoedanigheid }) => hoedanigheid === 'verzoeker' || isClient(feiten, id))
    .map(({ pseudoniem }) => pseudoniem)
  const plichten = plichtenVanOnderzoek(feiten).filter(({ handeling }) => doet?.includes(handeling) ?? true)
  return { dossier, feiten, plichten, pseudoniemen }
}
