import type { Rij } from '../dossier/rijen.ts'
import type { Stroom } from '../verwerking/werk.ts'
import type { Categorie, Niveau } from '../wet/categorieen.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { type VraagWerk, vraagInhoud } from './declaratie.ts'
import type { Antwoordsoort } from './rules/feiten.ts'

/** One answer as it reaches the college. */
export interface UitgaandAntwoord {
  readonly id: string
  /** The ids by which the onderzoek knows this answer, and the item it answers. */
  readonly daar: { readonly id: string; readonly itemId: string }
  readonly itemId: string
  readonly soort: Antwoordsoort
  readonly niveau: Niveau | null
  readonly categorie: Categorie | null
  readonly tekst: string | null
  /** What the party tied to this one (N-5.4.2-1-vw). */
  readonly voorwaarden: readonly Voorwaarde[]
}

/** Who decided, whether the client told him yes, and of a geheimhouder without consent that he took the steps and when the client hears of it. */
export interface Verantwoording {
  readonly beslistDoor: string
  readonly clientStemdeIn: boolean
  readonly zonderToestemming: { readonly clientWeetHet: string; readonly op: string } | null
}

const zegtIets = ({ soort }: UitgaandAntwoord): boolean => soort === 'verstrekt' || soort === 'minder'

const verzoekIn = (stroom: Stroom, verzoekId: string) => {
  const rij = stroom.rijen('verzoek').find(({ id }) => id === verzoekId)
  if (!rij) throw new Error('the request is in the onderzoek: the toets looked')
  return rij
}

const schrijfAntwoord = (
  stroom: Stroom,
  { id: verzoekId, betrokkene_id }: Rij<'verzoek'>,
  { daar, soort, niveau, categorie, tekst, voorwaarden }: UitgaandAntwoord,
  datum: string,
  verantwoording: Verantwoording,
): Promise<string> =>
  stroom.voegToe(
    'antwoord',
    {
      betrokkene_id,
      vraag_id: verzoekId,
      item_id: daar.itemId,
      soort,
      niveau,
      categorie,
      staat: 'ontvangen',
      datum,
    },
    { tekst, voorwaarden, ...verantwoording },
    daar.id,
  )

/** Gives the answer to the onderzoek that asked: what it says waits there until it is taken over, item by item (N-5.4.2-1, N-5.4.1-1-nz). */
export const geefAntwoord = async (
  werk: VraagWerk,
  antwoorden: readonly UitgaandAntwoord[],
  verantwoording: Verantwoording,
): Promise<void> => {
  const { onderzoekId, verzoekId } = vraagInhoud(werk)
  const { vandaag } = werk.kader
  const doel = { dossierId: onderzoekId, lees: ['verzoek'] as const }
  await werk.stroomDoor('onderzoek', doel, async (stroom) => {
    const verzoek = verzoekIn(stroom, verzoekId)
    const { betrokkene_id } = verzoek
    const { bellen: _, ...inhoud } = verzoek.inhoud
    const staat = antwoorden.some(zegtIets) ? 'beantwoord' : 'geweigerd'
    const antwoord = { soort: staat, ...verantwoording }
    await stroom.verander(
      'verzoek',
      verzoekId,
      { staat, beantwoord_op: vandaag, betrokkene_id },
      { ...inhoud, antwoord },
    )
    for (const een of antwoorden) await schrijfAntwoord(stroom, verzoek, een, vandaag, verantwoording)
  })
}

/** Tells the onderzoek that the party wants to be called, where and when. */
export const geefTerugbelverzoek = async (
  werk: VraagWerk,
  bellen: Readonly<Record<string, unknown>>,
): Promise<void> => {
  const { onderzoekId, verzoekId } = vraagInhoud(werk)
  await werk.stroomDoor('onderzoek', { dossierId: onderzoekId, lees: ['verzoek'] }, async (stroom) => {
    const { inhoud, betrokkene_id } = verzoekIn(stroom, verzoekId)
    await stroom.verander('verzoek', verzoekId, { betrokkene_id }, { ...inhoud, bellen })
  })
}
