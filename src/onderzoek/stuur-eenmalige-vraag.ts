import { z } from 'zod'
import { bewaarEenmaligeVraag, codeVan, digestVanCode, sleutelVanCodes } from '../inrichting/index.ts'
import { dossierkeuze, regel } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { einddatum } from '../wet/termijnen.ts'
import { type Register, register } from './bekende-partijen.ts'
import { lezendePartijen, sluitInPortaal, stuurNaarPortaal } from './naar-portaal.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import { toetsStuurEenmaligeVraag, voorafStuurEenmaligeVraag } from './rules/stuur-eenmalige-vraag.ts'
import { openVerzoeken, verzoekMet } from './rules/verzoek.ts'
import { betrokkeneVanVerzoek, keuzeUitVerzoeken, metVerzoekInhoud } from './verzoek-keuze.ts'
import type { Vraag } from './vraag-velden.ts'
import { personenVan } from './wie-is-wie.ts'

/** What the request holds of its question. */
type Gevraagd = Pick<Vraag, 'vraag' | 'waarom' | 'items' | 'vertelt'> & {
  readonly gedeeldMet: string
  readonly overJeugdhulp?: boolean
  readonly brief?: { readonly behandelaar?: string }
  readonly portaalId?: string
}

const partijVan = (feiten: Feiten, verzoekId: string, bekend: Register): Register[number] | undefined => {
  const verzoek = verzoekMet(feiten, verzoekId)
  return bekend.find(({ id }) => id === verzoek?.partijId)
}

/**
 * Sends somebody at a party without an account a mail with a code, by which he answers one open question in the portal (5.4.2; N-5.4.2-6).
 * Sent again, for instance to another address, the code from before works no more.
 */
export const stuurEenmaligeVraag = defineHandeling({
  id: 'onderzoek.stuur-eenmalige-vraag',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-5.4.2-1', 'N-5.4.2-2', 'N-5.4.2-6', 'N-5.4.2-6-nz', 'N-AVG-32'],
  pad: 'eenmalige-vragen',
  dossier: onderzoekDossier,
  metInhoud: ['verzoek'],
  controleren: true,
  invoer: z.object({ verzoekId: dossierkeuze(), mail: regel({ min: 5, max: 200 }) }),
  vooraf: opDeDag(voorafStuurEenmaligeVraag),
  bij: async (_, lezing, { vandaag }) => {
    const bekend = await register(lezing, vandaag)
    const lezend = await lezendePartijen(lezing, bekend, vandaag)
    return { bekend, lezend, personen: await personenVan(lezing), metPost: !lezing.omgeving.zonderPost }
  },
  toets: (invoer, feiten, { vandaag }, { lezend, metPost }) => {
    const leestInPortaal = lezend.has(verzoekMet(feiten, invoer.verzoekId)?.partijId ?? '')
    return toetsStuurEenmaligeVraag({ ...invoer, leestInPortaal, metPost }, feiten, vandaag)
  },
  effect: async ({ verzoekId, mail }, werk, { bekend, personen }) => {
    const { feiten, dossier, omgeving } = werk
    const rij = dossier.rijen.verzoek.find(({ id }) => id === verzoekId)
    const persoon = rij && personen.get(rij.betrokkene_id)
    const partij = partijVan(feiten, verzoekId, bekend)
    if (!rij || !persoon || !partij) throw new Error('the toets asks for an open request about somebody')
    const inhoud = metVerzoekInhoud(werk, verzoekId)
    const { brief, portaalId: eerder, ...wat } = inhoud as unknown as Gevraagd
    if (eerder) await sluitInPortaal(werk, [verzoekId])
    const id = werk.nieuwId()
    const { betrokkene_id: betrokkeneId, niveau, toestemming, item_ids: itemIds } = rij
    const portaalId = await stuurNaarPortaal(werk, {
      ...{ partij: { ...partij, organisatieId: id }, persoon, verzoekId, itemIds, niveau },
      afzender: brief?.behandelaar,
      vraag: { ...wat, betrokkeneId, toestemming, overJeugdhulp: wat.overJeugdhulp === true },
    })
    const sleutel = sleutelVanCodes(omgeving.sleutels)
    const verlooptOp = einddatum('eenmalige-vraag', werk.kader.vandaag).datum
    const waar = { gemeente: dossier.gemeente, id, dossierId: portaalId, partij: partij.naam }
    const code = digestVanCode(sleutel, codeVan(sleutel, id))
    await bewaarEenmaligeVraag(werk.tx, { ...waar, mail, code, verlooptOp })
    const eenmalig = { mail, op: werk.kader.vandaag, tot: verlooptOp }
    await werk.verander('verzoek', verzoekId, {}, { ...inhoud, portaalId, eenmalig })
  },
  betrokkenen: (feiten, { verzoekId }) => betrokkeneVanVerzoek(feiten, verzoekId),
  keuzes: (feiten, lezing) => ({ verzoekId: keuzeUitVerzoeken(lezing, openVerzoeken(feiten)) }),
  voorbeeld: { verzoekId: '{verzoek}', mail: 'balie@partij.example' },
})
