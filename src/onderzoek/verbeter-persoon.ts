import { z } from 'zod'
import {
  leesPersonen,
  type Persoon,
  type Persoonsgegevens,
  persoonVelden,
  schrijfPersoon,
} from '../personen/index.ts'
import { dossierkeuze, ja, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { pseudoniemVan } from './pseudoniem-van.ts'
import { isKantoor } from './rules/betrokkene.ts'
import { toetsVerbeterPersoon, voorafVerbeterPersoon } from './rules/verbeter-persoon.ts'
import { verbeterLeeftijd } from './verbeter-leeftijd.ts'
import { keuzeUit } from './wie-is-wie.ts'

const invoer = z.object({
  betrokkeneId: dossierkeuze(),
  ...persoonVelden,
  voornamen: persoonVelden.voornamen.optional(),
  achternaam: persoonVelden.achternaam.optional(),
  geboortedatum: persoonVelden.geboortedatum.optional(),
  wisBsn: ja().default(false),
  reden: tekst({ wieZiet: 'client' }),
})
type Verbetering = z.output<typeof invoer>

const adresVan = (nieuw: Verbetering, oud: Persoon['adres']): Persoonsgegevens['adres'] => {
  const straat = nieuw.straat ?? oud?.straat ?? null
  const huisnummer = nieuw.huisnummer ?? oud?.huisnummer ?? null
  const postcode = nieuw.postcode ?? oud?.postcode ?? null
  const plaats = nieuw.plaats ?? oud?.plaats ?? null
  return straat || huisnummer || postcode || plaats ? { straat, huisnummer, postcode, plaats } : null
}

/** What was left empty stays as it was. */
const verbeterd = (nieuw: Verbetering, oud: Persoon): Persoonsgegevens => ({
  bsn: nieuw.wisBsn ? null : (nieuw.bsn ?? oud.bsn),
  voornamen: nieuw.voornamen ?? oud.voornamen,
  roepnaam: nieuw.roepnaam ?? oud.roepnaam,
  tussenvoegsel: nieuw.tussenvoegsel ?? oud.tussenvoegsel,
  achternaam: nieuw.achternaam ?? oud.achternaam,
  geboortedatum: nieuw.geboortedatum ?? oud.geboortedatum,
  adres: adresVan(nieuw, oud.adres),
})

/** Mends name, number, birth date or address; the old value is gone (N-AVG-5-1d, N-AVG-16, N-5.2.9). */
export const verbeterPersoon = defineHandeling({
  id: 'onderzoek.verbeter-persoon',
  doel: 'persoon-vaststellen',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-5.2.9'],
  pad: 'persoonsverbeteringen',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  invoer,
  vooraf: opDeDag(voorafVerbeterPersoon),
  toets: (typed, feiten, { vandaag }) => toetsVerbeterPersoon(typed, feiten, vandaag),
  effect: async (typed, werk) => {
    const { tx, omgeving, compartiment, dossier } = werk
    const binnen = { gemeente: dossier.gemeente, compartiment }
    const oud = pseudoniemVan(dossier, typed.betrokkeneId)
    const persoon = (await leesPersonen(tx, omgeving.sleutels, binnen, [oud])).get(oud)
    if (!persoon) throw new Error('this person was destroyed')
    const pseudoniem = await schrijfPersoon(tx, omgeving.sleutels, binnen, verbeterd(typed, persoon), oud)
    const inhoud = { verbeterd: { op: werk.kader.vandaag, reden: typed.reden } }
    for (const { id } of dossier.rijen.betrokkene.filter((rij) => rij.pseudoniem === oud)) {
      await werk.verander('betrokkene', id, { pseudoniem }, inhoud)
      if (persoon.geboortedatum && typed.geboortedatum && typed.geboortedatum !== persoon.geboortedatum)
        await verbeterLeeftijd(werk, id, { oud: persoon.geboortedatum, nieuw: typed.geboortedatum })
    }
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: async (feiten, lezing) => ({
    betrokkeneId: await keuzeUit(lezing, (id) => !isKantoor(feiten, id)),
  }),
  voorbeeld: { betrokkeneId: '{verzoeker}', achternaam: 'Voorbeeld', reden: 'De naam was verkeerd getypt.' },
})
