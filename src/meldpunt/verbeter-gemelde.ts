import { z } from 'zod'
import {
  leesPersonen,
  type Persoon,
  type Persoonsgegevens,
  persoonVelden,
  schrijfPersoon,
  veiligContactVelden,
  vulContactAan,
} from '../personen/index.ts'
import { naamOnbekend } from '../teksten/nl/meldpunt.ts'
import { datum, ja, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type MeldingWerk, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { herkenningenVan } from './herkenning.store.ts'
import { herkenningen } from './herkenning.ts'
import { toetsVerbeterGemelde, voorafVerbeterGemelde } from './rules/verbeter-gemelde.ts'

const { roepnaam, tussenvoegsel, straat, huisnummer, postcode, plaats } = persoonVelden

const invoer = z.object({
  achternaam: regel({ max: 200 }).optional(),
  tussenvoegsel,
  voornamen: regel({ max: 200 }).optional(),
  roepnaam,
  geboortedatum: datum().optional(),
  wisGeboortedag: ja().default(false),
  straat,
  huisnummer,
  postcode,
  plaats,
  wisAdres: ja().default(false),
  telefoon: veiligContactVelden.telefoon,
  reden: tekst({ min: 3, max: 1000, wieZiet: 'gemelde' }),
})
type Verbetering = z.output<typeof invoer>

const adresNa = (nieuw: Verbetering, oud: Persoon['adres']): Persoonsgegevens['adres'] => {
  if (nieuw.wisAdres) return null
  const adres = {
    straat: nieuw.straat ?? oud?.straat ?? null,
    huisnummer: nieuw.huisnummer ?? oud?.huisnummer ?? null,
    postcode: nieuw.postcode ?? oud?.postcode ?? null,
    plaats: nieuw.plaats ?? oud?.plaats ?? null,
  }
  return Object.values(adres).some((deel) => deel !== null) ? adres : null
}

/** What was left empty stays as it was. */
const verbeterd = (nieuw: Verbetering, oud: Persoon): Persoonsgegevens => ({
  bsn: oud.bsn,
  voornamen: nieuw.voornamen ?? oud.voornamen,
  roepnaam: nieuw.roepnaam ?? oud.roepnaam,
  tussenvoegsel: nieuw.tussenvoegsel ?? oud.tussenvoegsel,
  achternaam: nieuw.achternaam ?? oud.achternaam,
  geboortedatum: nieuw.wisGeboortedag ? null : (nieuw.geboortedatum ?? oud.geboortedatum),
  adres: adresNa(nieuw, oud.adres),
})

/** Makes anew by what the person is recognised: an earlier melding is found by what is known now, and by nothing else. */
const herkenOpnieuw = async (werk: MeldingWerk, wie: Persoonsgegevens): Promise<void> => {
  const { tx, omgeving, dossier } = werk
  for (const id of await herkenningenVan(tx, dossier.gemeente, dossier.id))
    await werk.verwijder('herkenning', id)
  const nieuw = herkenningen(omgeving.sleutels, dossier.gemeente, {
    tussenvoegsel: wie.tussenvoegsel ?? undefined,
    achternaam: wie.achternaam === naamOnbekend ? undefined : wie.achternaam,
    geboortedatum: wie.geboortedatum ?? undefined,
    postcode: wie.adres?.postcode ?? undefined,
    huisnummer: wie.adres?.huisnummer ?? undefined,
  })
  for (const herkenning of nieuw) await werk.voegToe('herkenning', herkenning)
}

/** Who was given something knows of whom it is, so he must hear who it is instead; a telephone number he was not given (N-AVG-19). */
const moetenHetHoren = async (werk: MeldingWerk, nieuw: Verbetering): Promise<void> => {
  const { reden: _, telefoon: __, ...wie } = nieuw
  if (!Object.values(wie).some(Boolean)) return
  for (const { id } of werk.feiten.verstrekkingen.filter(({ ingetrokkenOp }) => ingetrokkenOp === null))
    await werk.verander('verstrekking', id, { verbeterd_op: werk.kader.vandaag, gemeld_op: null })
}

const alleenTelefoon = (telefoon: string) => ({
  telefoon,
  magVoicemail: false,
  mail: null,
  wanneer: null,
  geenPostThuis: false,
  postadres: null,
  tolk: null,
  toelichting: null,
})

/** Completes or mends who the melding is about; the old value is gone, and who was given something must hear it (N-AVG-5-1d, N-AVG-16, N-AVG-19). */
export const verbeterGemelde = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.verbeter-gemelde',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-AVG-19', 'N-5.5.2-1'],
  pad: 'persoonsverbeteringen',
  invoer,
  vooraf: voorafVerbeterGemelde,
  toets: toetsVerbeterGemelde,
  effect: async (nieuw, werk) => {
    const { tx, omgeving, compartiment, dossier } = werk
    const binnen = { gemeente: dossier.gemeente, compartiment }
    const [rij] = dossier.rijen.betrokkene
    if (!rij) throw new Error('a melding is about somebody')
    const persoon = (await leesPersonen(tx, omgeving.sleutels, binnen, [rij.pseudoniem])).get(rij.pseudoniem)
    if (!persoon) throw new Error('this person was destroyed')
    const wie = verbeterd(nieuw, persoon)
    const pseudoniem = await schrijfPersoon(tx, omgeving.sleutels, binnen, wie, rij.pseudoniem)
    if (nieuw.telefoon)
      await vulContactAan(tx, omgeving.sleutels, binnen, pseudoniem, alleenTelefoon(nieuw.telefoon))
    const inhoud = { verbeterd: { op: werk.kader.vandaag, reden: nieuw.reden } }
    await werk.verander('betrokkene', rij.id, { pseudoniem }, inhoud)
    await herkenOpnieuw(werk, wie)
    await moetenHetHoren(werk, nieuw)
  },
  betrokkenen: overDeGemelde,
  voorbeeld: { geboortedatum: '1947-03-12', reden: 'Zij noemde zelf haar geboortedatum.' },
})
