import { z } from 'zod'
import { type Adres, pseudoniemVan, volleNaam } from '../personen/index.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling, type Keuze } from '../verwerking/verwerking.ts'
import { type EigenLezing, partijVanWerker, vanPartij } from './declaratie.ts'
import { alsInhoud, wieMetBsn } from './persoon-velden.ts'
import {
  toetsHaalPersoonWeg,
  toetsVerbeterPersoon,
  toetsVoegPersoonToe,
  voorafHaalPersoonWeg,
  voorafVerbeterPersoon,
  voorafVoegPersoonToe,
} from './rules/begin-verzoek.ts'
import type { Feiten } from './rules/feiten.ts'

/** How a person of this request is called, from the content of his row. */
export const naamUit = (inhoud: Readonly<Record<string, unknown>>): string =>
  volleNaam({
    voornamen: tekstVan(inhoud.voornamen),
    tussenvoegsel: tekstVan(inhoud.tussenvoegsel) || null,
    achternaam: tekstVan(inhoud.achternaam),
  })

/** The people of this request as options; needs the content of 'betrokkene'. */
export const persoonKeuze = (lezing: EigenLezing): readonly Keuze[] =>
  lezing.rijen('betrokkene').map(({ id, inhoud }) => ({ waarde: id, label: naamUit(inhoud) }))

const nietAlsGeenBsn = ({ dossier }: Feiten) => (dossier.vraagtBsn ? [] : ['bsn'])

/** Adds somebody else to a request that was not sent: for each person the criteria are judged apart (2.3a.4 lid 1). */
export const voegPersoonToe = defineHandeling({
  ...vanPartij,
  id: 'verzoek-van-partij.voeg-persoon-toe',
  normen: ['N-2.3a.4-1', 'N-5.4.2-5', 'N-AVG-5-1c'],
  pad: 'personen',
  invoer: z.object(wieMetBsn),
  vooraf: voorafVoegPersoonToe,
  bij: (_, lezing, kader) => partijVanWerker(lezing, kader),
  toets: toetsVoegPersoonToe,
  effect: async (wie, werk) => {
    const { kader, omgeving, compartiment, dossier } = werk
    const binnen = { gemeente: dossier.gemeente, compartiment }
    const pseudoniem = pseudoniemVan(omgeving.sleutels, binnen, werk.nieuwId())
    const rij = { pseudoniem, hoedanigheid: 'betrokkene', datum: kader.vandaag }
    return { betrokkeneId: await werk.voegToe('betrokkene', rij, alsInhoud(wie)) }
  },
  betrokkenen: () => 'allen',
  nietHier: nietAlsGeenBsn,
  voorbeeld: { voornamen: 'Greet', achternaam: 'Voorbeeld', geboortedatum: '1971-08-09' },
})

/** Mends who somebody is, before it is sent or with what the college asked to add (N-AVG-16). */
export const verbeterPersoon = defineHandeling({
  ...vanPartij,
  id: 'verzoek-van-partij.verbeter-persoon',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-5.4.2-5'],
  pad: 'persoonsverbeteringen',
  metInhoud: ['betrokkene'],
  invoer: z.object({ betrokkeneId: dossierkeuze(), ...wieMetBsn }),
  vooraf: voorafVerbeterPersoon,
  bij: (_, lezing, kader) => partijVanWerker(lezing, kader),
  toets: toetsVerbeterPersoon,
  effect: async ({ betrokkeneId, ...wie }, werk) => {
    await werk.verbeter('betrokkene', betrokkeneId, {}, alsInhoud(wie))
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: (_, lezing) => ({ betrokkeneId: persoonKeuze(lezing) }),
  nietHier: nietAlsGeenBsn,
  begin: (feiten, lezing, _, gekozen) => {
    const betrokkeneId = gekozen.betrokkeneId ?? feiten.betrokkenen[0]?.id
    const inhoud = lezing.rijen('betrokkene').find(({ id }) => id === betrokkeneId)?.inhoud ?? {}
    const { adres, ...wie } = inhoud
    return Object.fromEntries(
      Object.entries({ betrokkeneId, ...wie, ...((adres as Adres | null) ?? {}) }).filter(
        ([, waarde]) => waarde !== null,
      ),
    )
  },
  voorbeeld: {
    betrokkeneId: '{persoon}',
    voornamen: 'Gerard',
    achternaam: 'Voorbeeld',
    geboortedatum: '1969-03-02',
  },
})

/** Takes somebody out of a request that was not sent, with what was written about him (N-AVG-5-1c). */
export const haalPersoonWeg = defineHandeling({
  ...vanPartij,
  id: 'verzoek-van-partij.haal-persoon-weg',
  normen: ['N-AVG-5-1c', 'N-AVG-16'],
  pad: 'weggehaalde-personen',
  metInhoud: ['betrokkene'],
  controleren: true,
  invoer: z.object({ betrokkeneId: dossierkeuze() }),
  vooraf: voorafHaalPersoonWeg,
  toets: toetsHaalPersoonWeg,
  effect: async ({ betrokkeneId }, werk) => {
    for (const { id, betrokkeneId: over } of werk.feiten.gegevens)
      if (over === betrokkeneId) await werk.verwijder('gegeven', id)
    await werk.verwijder('betrokkene', betrokkeneId)
  },
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: (_, lezing) => ({ betrokkeneId: persoonKeuze(lezing) }),
  voorbeeld: { betrokkeneId: '{persoon}' },
})
