import { inrichtingRol, registreerPartij } from '../src/inrichting/index.ts'
import { vraagGegevensAanPartij } from '../src/onderzoek/vraag-gegevens-aan-partij.ts'
import { opBeideLijsten } from './aanpak-register.ts'
import { lopendOnderzoek, vandaag } from './lopend-onderzoek.ts'
import { gemeente, type TestOmgeving } from './omgeving.ts'

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
/** What makes it a question for the ggz: the client agreed to it himself. */
export const ggz = { thema: 'gezondheid', onderdeel: 'b', toestemming: true, toestemmingDoor: 'zelf' }

/** An answer with one gegeven. */
export const antwoord = (verzoekId: unknown, anders: object = {}) => ({
  verzoekId,
  antwoord: 'verstrekt',
  beslistDoor: 'Teamleider',
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

/** The id of a party that reads nothing in the portal: it gets its questions by letter. */
const zonderAccount = '33333333-3333-4333-8333-000000000009'

/** The same to a party that nobody signs in for. */
export const metVraagPerBrief = async (t: TestOmgeving) => {
  await t.omgeving.db.transaction({ role: inrichtingRol, gemeente }, (tx) =>
    registreerPartij(tx, {
      ...{ gemeente, id: zonderAccount, naam: 'Uitkering Voorbeeld', domein: 'werk-en-inkomen' },
      ...{ regime: 'suwi', lijsten: opBeideLijsten('2026-01-01') },
    }),
  )
  return metVerzoek(t, zonderAccount, { thema: 'inkomen' })
}
