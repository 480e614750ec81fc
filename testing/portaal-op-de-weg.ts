import { bekijkOnderzoek } from '../src/onderzoek/bekijk-onderzoek.ts'
import { vraagGegevensAanPartij } from '../src/onderzoek/vraag-gegevens-aan-partij.ts'
import type { Verwerking, Wie } from '../src/verwerking/verwerking.ts'
import { geefPet, organisaties, partijen, richtAanpakIn } from './aanpak-register.ts'
import { lopendOnderzoek, toeleider, vandaag } from './lopend-onderzoek.ts'
import { gedaan, type TestOmgeving, werker } from './omgeving.ts'
import type { RijenLezer } from './rijen-lezen.ts'
import { ggz, vraag } from './verzoek-aan-partij.ts'
import { wegMetRijen } from './weg-met-rijen.ts'

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
  for (const wie of Object.values(mensenVanPartijen)) await geefPet(t, wie)
}

/** The road with the portal set up: how a party acts on a question, and what the college then sees of its onderzoek. */
export const portaalweg = async () => {
  const weg = await wegMetRijen(vandaag, richtPortaalIn)
  const { t, db } = weg
  return {
    ...weg,
    doe: (
      handeling: Verwerking,
      invoer: unknown,
      dossierId: string,
      wie: Wie = mensenVanPartijen.schuldhulp,
    ) => t.doe(handeling, wie, invoer, { dossierId }),
    beeld: async (dossierId: string) =>
      gedaan<{ beeld: Record<string, unknown> }>(await t.doe(bekijkOnderzoek, toeleider, {}, { dossierId }))
        .uitkomst.beeld,
    /** The id of the answer, as the onderzoek or the portal has it. */
    antwoordIn: async (schema: 'onderzoek' | 'partij', dossierId: string) =>
      String((await db.rijen(`select id from ${schema}.antwoord where dossier_id = $1`, [dossierId]))[0]?.id),
  }
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
