import { z } from 'zod'
import { laatPersoonLos } from '../bewaren-en-vernietigen/index.ts'
import { naarAdres, personenVan, persoonVelden, schrijfPersoon, volleNaam } from '../personen/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { dossierkeuze, ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { eindeVan } from '../wet/nieuwe-vertegenwoordiging.ts'
import { omvangVan } from '../wet/vertegenwoordiging.ts'
import { gemeldeVan, legVast, type MeldingLezing, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import {
  toetsHaalMeldingVertegenwoordigerWeg,
  toetsVoegMeldingVertegenwoordigerToe,
  voorafHaalMeldingVertegenwoordigerWeg,
  voorafVoegMeldingVertegenwoordigerToe,
  wettelijkeVertegenwoordigers,
} from './rules/vertegenwoordiging.ts'
import { gemeldePersoon } from './wie-is-gemeld.ts'

const { voornamen, tussenvoegsel, achternaam, straat, huisnummer, postcode, plaats } = persoonVelden

const geborenOp = async (lezing: MeldingLezing): Promise<string | null> =>
  (await gemeldePersoon(lezing))?.geboortedatum ?? null

/** Adds who is told in the place of the person, or beside him; of him a name and where post can go (N-2.2.5-2c-inf, N-AVG-5-1c). */
export const voegMeldingVertegenwoordigerToe = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.voeg-melding-vertegenwoordiger-toe',
  normen: ['N-2.2.5-2c-inf', 'N-Awb-2.1', 'N-AVG-5-1c'],
  pad: 'vertegenwoordigers',
  invoer: z.object({
    ...{ voornamen, tussenvoegsel, achternaam, straat, huisnummer, postcode, plaats },
    als: keuze(wettelijkeVertegenwoordigers),
    bewijsGezien: ja().default(false),
  }),
  vooraf: voorafVoegMeldingVertegenwoordigerToe,
  bij: (_, lezing) => geborenOp(lezing),
  toets: toetsVoegMeldingVertegenwoordigerToe,
  effect: async ({ als, bewijsGezien: _, ...wie }, werk, geboren) => {
    const { tx, omgeving, kader, dossier, compartiment } = werk
    const binnen = { gemeente: dossier.gemeente, compartiment }
    const pseudoniem = await schrijfPersoon(tx, omgeving.sleutels, binnen, {
      bsn: null,
      voornamen: wie.voornamen,
      roepnaam: null,
      tussenvoegsel: wie.tussenvoegsel ?? null,
      achternaam: wie.achternaam,
      geboortedatum: null,
      adres: naarAdres(wie),
    })
    const rij = { pseudoniem, hoedanigheid: 'vertegenwoordiger', datum: kader.vandaag }
    const betrokkeneId = await werk.voegToe('betrokkene', rij)
    await werk.voegToe('band', {
      betrokkene_id: betrokkeneId,
      soort: 'vertegenwoordiging',
      code: als,
      voor_id: gemeldeVan(werk.feiten),
      omvang: omvangVan(als, []),
      sinds: kader.vandaag,
      tot: eindeVan({ als }, geboren, kader.vandaag),
    })
    return { betrokkeneId }
  },
  betrokkenen: overDeGemelde,
  voorbeeld: {
    voornamen: 'Mies',
    achternaam: 'Mentor',
    straat: 'Kade',
    huisnummer: '1',
    postcode: '1234 AB',
    plaats: 'Voorbeeld',
    als: 'mentor',
    bewijsGezien: true,
  },
})

/** Takes away who does not speak for the person; who he is goes when no other dossier knows him (N-AVG-5-1d, N-AVG-5-1e). */
export const haalMeldingVertegenwoordigerWeg = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.haal-melding-vertegenwoordiger-weg',
  normen: ['N-AVG-5-1d', 'N-AVG-5-1e', 'N-AVG-16'],
  pad: 'weggehaalde-vertegenwoordigers',
  controleren: true,
  invoer: z.object({
    bandId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'gemelde' }),
  }),
  vooraf: voorafHaalMeldingVertegenwoordigerWeg,
  toets: toetsHaalMeldingVertegenwoordigerWeg,
  effect: async ({ bandId, reden }, werk) => {
    const band = werk.feiten.vertegenwoordigingen.find(({ id }) => id === bandId)
    const rij = werk.dossier.rijen.betrokkene.find(({ id }) => id === band?.betrokkeneId)
    if (!band || !rij) throw new Error('the toets asks for who speaks for the person')
    await werk.verwijder('band', bandId)
    await werk.verwijder('betrokkene', rij.id)
    await legVast(werk, 'weggehaald', werk.kader.vandaag, 'vertegenwoordiger', { toelichting: reden })
    const { tx, omgeving, dossier, compartiment } = werk
    await laatPersoonLos(tx, omgeving.sleutels, { gemeente: dossier.gemeente, compartiment }, rij.pseudoniem)
  },
  betrokkenen: overDeGemelde,
  keuzes: async ({ vertegenwoordigingen }, lezing) => {
    const personen = await personenVan(lezing)
    const bandId = vertegenwoordigingen.map(({ id, betrokkeneId, als }) => {
      const persoon = personen.get(betrokkeneId)
      return {
        waarde: id,
        label: persoon ? volleNaam(persoon) : '',
        uitleg: codeTekst('wettelijk-vertegenwoordiger', als),
      }
    })
    return { bandId }
  },
  voorbeeld: { bandId: '{band}', reden: 'Zij is geen mentor meer.' },
})
