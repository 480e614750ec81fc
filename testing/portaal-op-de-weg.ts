import { inrichtingRol, registreerGebruiker, registreerPet } from '../src/inrichting/index.ts'
import { vraagGegevensAanPartij } from '../src/onderzoek/vraag-gegevens-aan-partij.ts'
import type { Wie } from '../src/verwerking/verwerking.ts'
import { organisaties, partijen, richtAanpakIn } from './aanpak-register.ts'
import { lopendOnderzoek } from './lopend-onderzoek.ts'
import { gemeente, type TestOmgeving, werker } from './omgeving.ts'
import type { RijenLezer } from './rijen-lezen.ts'
import { ggz, vraag } from './verzoek-aan-partij.ts'

const van = (organisatie: keyof typeof organisaties, nummer: number): Wie => ({
  ...werker('partijmedewerker', nummer),
  isAmbtenaar: false,
  organisatieId: organisaties[organisatie],
})

/** People of two parties: two of the schuldhulp, that must answer, and two of the ggz, that holds a secret. */
export const mensenVanPartijen = {
  schuldhulp: van('schuldhulp', 1),
  collega: van('schuldhulp', 3),
  ggz: van('ggz', 2),
  ggzCollega: van('ggz', 4),
} as const

/** Registers the municipality, its parties, and the people who answer for two of them in the portal. */
export const richtPortaalIn = async (t: TestOmgeving): Promise<void> => {
  await richtAanpakIn(t)
  await t.omgeving.db.transaction({ role: inrichtingRol, gemeente }, async (tx) => {
    for (const wie of Object.values(mensenVanPartijen)) {
      const { gebruikerId, petId, naam, organisatieId = '' } = wie
      await registreerGebruiker(tx, {
        ...{ id: gebruikerId, oidcIssuer: 'https://voorbeeld.test', oidcSubject: gebruikerId, naam },
        ...{ organisatieId, isGemeenteambtenaar: false },
      })
      const pet = { gemeente, id: petId, gebruikerId, rol: 'partijmedewerker', van: '2026-01-01' } as const
      await registreerPet(tx, { ...pet, organisatieId, mandaat: 'Aangemeld door de partij' })
    }
  })
}

/** Does an act that asks, and gives the question that it put in the portal. Throws when there is none. */
export const nieuweVraag = async (
  db: RijenLezer,
  doe: () => Promise<unknown>,
): Promise<{ dossierId: string; items: readonly string[] }> => {
  const alle = () => db.rijen('select dossier_id, item_ids from partij.vraag')
  const ervoor = new Set((await alle()).map(({ dossier_id }) => dossier_id))
  await doe()
  const rij = (await alle()).find(({ dossier_id }) => !ervoor.has(dossier_id))
  if (!rij) throw new Error('no question in the portal')
  return { dossierId: String(rij.dossier_id), items: rij.item_ids as readonly string[] }
}

/** A running onderzoek with a question that waits in the portal of the schuldhulp, or of the ggz with consent of the client. */
export const metVraagInPortaal = async (
  t: TestOmgeving,
  db: RijenLezer,
  aan: 'schuldhulp' | 'ggz' = 'schuldhulp',
) => {
  const onderzoek = await lopendOnderzoek(t)
  const anders = aan === 'ggz' ? ggz : {}
  let verzoekId = ''
  const gesteld = await nieuweVraag(db, async () => {
    const invoer = vraag(onderzoek.client, [partijen[aan]], anders)
    verzoekId = String((await onderzoek.doe(vraagGegevensAanPartij, invoer)).verzoekId)
  })
  return { onderzoek, verzoekId, ...gesteld }
}

/** An answer to the one item of such a question. */
export const antwoordOp = ([itemId]: readonly string[], anders: object = {}) => ({
  items: [
    { itemId, antwoord: 'verstrekt', tekst: 'Er liep een geheimeregeling, tot mei.', niveau: 'proces' },
  ],
  beslistDoor: 'R. Geheimenaar, consulent',
  ...anders,
})
