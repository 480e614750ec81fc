import { vraagGegevensAanPartij } from '../src/onderzoek/vraag-gegevens-aan-partij.ts'
import { lopendOnderzoek, vandaag } from './lopend-onderzoek.ts'
import type { TestOmgeving } from './omgeving.ts'

/** A request about debts to these parties. */
export const vraag = (betrokkeneId: string, aan: readonly string[], anders: object = {}) => ({
  partijen: aan,
  betrokkeneId,
  onderdeel: 'c',
  thema: 'schulden',
  vraag: 'Welke schuldregelingen liepen er eerder?',
  waarom: 'Om te weten of een nieuwe regeling kans heeft.',
  items: [
    {
      gegeven: 'Of er een regeling was',
      waaromNodig: 'Die kan in de weg staan.',
      waaromNietMinder: 'Minder zegt niets.',
      niveau: 'proces',
      motiveringNiveau: 'Zonder het verloop is niet te zeggen wat past.',
    },
  ],
  gedeeldMet: 'Niemand buiten dit onderzoek.',
  besprokenMetClient: true,
  ...anders,
})
/** What makes it a question for the ggz. */
export const ggz = { thema: 'gezondheid', onderdeel: 'b', toestemming: true }

/** An answer with one gegeven. */
export const antwoord = (verzoekId: unknown, anders: object = {}) => ({
  verzoekId,
  antwoord: 'verstrekt',
  datum: vandaag,
  noodzaak: 'Nodig om te weten wat nu past.',
  gegevens: [
    { tekst: 'Er liep een geheimeregeling.', niveau: 'proces', motiveringNiveau: 'Alleen het verloop.' },
  ],
  ...anders,
})

/** A running onderzoek with an open request to one party. */
export const metVerzoek = async (t: TestOmgeving, aan: string, anders: object = {}) => {
  const onderzoek = await lopendOnderzoek(t)
  const { verzoekId } = await onderzoek.doe(vraagGegevensAanPartij, vraag(onderzoek.client, [aan], anders))
  return { ...onderzoek, verzoekId: String(verzoekId) }
}
