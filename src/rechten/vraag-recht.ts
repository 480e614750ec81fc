import { z } from 'zod'
import { laadDossiersMet } from '../dossier/dossier.store.ts'
import { dossiersVan } from '../dossier/opzoeken.store.ts'
import { briefhoofd } from '../inrichting/index.ts'
import { leesPersonen, volleNaam } from '../personen/index.ts'
import { rechtBrieven } from '../teksten/nl/rechten-brief.ts'
import type { LijstBron } from '../verwerking/lijst-bron.ts'
import { keuze } from '../verwerking/velden.ts'
import { defineBegin, type Kader } from '../verwerking/verwerking.ts'
import type { Werk } from '../verwerking/werk.ts'
import { uiterlijkAntwoord } from '../wet/rechten-termijnen.ts'
import { tegenWieVraagt } from '../wet/wie-vraagt.ts'
import { ontvangstbrief } from './rechtbrief.ts'
import { kenmerkVan, type RechtTabel, rechtenDossier } from './rechten-dossier.ts'
import { toetsVraagZelf } from './rules/aannemen.ts'
import type { Feiten } from './rules/feiten.ts'
import { tijdVan } from './rules/mits.ts'
import { watVeld } from './verzoek-velden.ts'

const { compartiment } = rechtenDossier

/** What can be asked in the own environment: an objection to a besluit goes the way its letter says (Awb 6:4). */
export const zelfTeVragen = [
  'inzage',
  'afschrift',
  'rectificatie',
  'aanvulling',
  'wissen',
  'vernietiging',
  'beperking',
  'bezwaar-avg',
  'klacht',
] as const

/** Who asks, as he is known here, and what he asked that is still open. */
const vragerVan = async ({ tx, omgeving }: LijstBron, { wie }: Kader) => {
  const { gemeente, gebruikerId } = wie
  const binnen = { gemeente, compartiment }
  const persoon = (await leesPersonen(tx, omgeving.sleutels, binnen, [gebruikerId])).get(gebruikerId)
  const vraag = { pseudoniemen: [gebruikerId], tabellen: [], inhoud: [] }
  const eigen = await laadDossiersMet(tx, compartiment, gemeente, vraag)
  const open = eigen.filter(({ dossier }) => dossier.staat === 'recht-gevraagd')
  return {
    persoon,
    bekend: persoon !== undefined,
    lopend: open.map(({ dossier }) => kenmerkVan(dossier).recht),
  }
}

/** Signing in established who he is. */
const aangemeld = {
  door: 'zelf',
  vastgesteld: true,
  stukGezien: false,
  volmachtVan: null,
  kanNietZelf: false,
} as const

type Vraag = { readonly recht: (typeof zelfTeVragen)[number]; readonly wat: string }

/** The request as the law reckons with it: about everything, by himself, today. */
const alsFeiten = ({ recht }: Vraag, { vandaag, wie }: Kader): Feiten => ({
  dossier: {
    ...{ staat: 'recht-gevraagd', recht, over: 'alles', door: 'zelf', ontvangenOp: vandaag },
    ...{ besluitBekendOp: null, metCommissie: false, partijInAanpak: false },
    ...{ aangenomenDoor: wie.gebruikerId, behandelaar: null },
  },
  gebeurtenissen: [],
})

/** The receipt, with the day and the time and what was asked, at once (Awb, afdeling 2.3). */
const bevestig = async (
  werk: Werk<undefined, RechtTabel>,
  betrokkene_id: string,
  vraag: Vraag,
  naam: string,
): Promise<void> => {
  const { tx, kader, op, dossierId } = werk
  const { gemeente, gebruikerId } = kader.wie
  const eigen = await dossiersVan(tx, compartiment, gemeente, [gebruikerId])
  const nummer = eigen.find(({ id }) => id === dossierId)?.nummer ?? ''
  const kop = await briefhoofd({ tx, dossier: { gemeente, nummer } }, kader, [naam])
  const hoofd = { ...kop, behandelaar: rechtBrieven.loket }
  const feiten = alsFeiten(vraag, kader)
  const uiterlijk = uiterlijkAntwoord(tijdVan(feiten)).datum
  const brief = ontvangstbrief({ voor: betrokkene_id, hoofd, namens: [] }, feiten, {
    ...{ wat: vraag.wat, op, uiterlijk },
  })
  const datum = kader.vandaag
  const rij = { betrokkene_id, soort: 'recht-ontvangst', datum, verzonden_op: datum }
  await werk.voegToe('brief', rij, { brief, voor: betrokkene_id })
  await werk.voegToe('gebeurtenis', { soort: 'ontvangst-bevestigd', betrokkene_id, datum, code: null })
}

/**
 * Somebody asks in his own environment what he may ask about what is kept of him, or complains: it is received at once, with a receipt that he can
 * keep, and waits for whoever handles it (AVG 12 lid 2 and 3, Awb afdeling 2.3 and 9:1; N-AVG-12-1, N-AVG-12-3).
 */
export const vraagRecht = defineBegin({
  id: 'rechten.vraag-recht',
  doel: 'rechten',
  rollen: ['betrokkene'],
  dossier: rechtenDossier,
  normen: ['N-AVG-12-1', 'N-AVG-12-3', 'N-AVG-12-6', 'N-AVG-15', 'N-Awb-9'],
  pad: 'eigen-verzoeken',
  invoer: z.object({ recht: keuze(zelfTeVragen), wat: watVeld() }),
  bij: vragerVan,
  toets: (vraag, kader, vrager) => toetsVraagZelf(vraag, vrager, kader),
  effect: async (vraag, werk, { persoon }) => {
    const { kader } = werk
    const { vandaag, wie } = kader
    if (!persoon) throw new Error('the toets asks that he is known')
    const { staat, ontvangenOp: _, behandelaar, ...kenmerk } = alsFeiten(vraag, kader).dossier
    const dossierId = await werk.maakDossier({ staat, behandelaar, kenmerk, verzocht_op: vandaag })
    const begin = { volgnr: 1, overgang: 'vraag-recht', naar: staat, datum: vandaag, reden_code: null }
    await werk.voegToe('overgang', { ...begin, artikel: werk.artikel }, { wat: vraag.wat })
    const rij = { pseudoniem: wie.gebruikerId, hoedanigheid: 'betrokkene', datum: vandaag }
    const betrokkeneId = await werk.voegToe('betrokkene', rij)
    await bevestig(werk, betrokkeneId, vraag, volleNaam(persoon))
    // Whether he may ask it himself follows from his age.
    if (tegenWieVraagt(aangemeld, persoon.geboortedatum, vandaag).every((een) => een === undefined))
      await werk.voegToe('gebeurtenis', {
        ...{ soort: 'vrager-vastgesteld', betrokkene_id: betrokkeneId, datum: vandaag, code: 'aangemeld' },
      })
    return { dossierId, betrokkeneId }
  },
  voorbeeld: { recht: 'inzage', wat: 'Ik wil weten wat er over mij is opgeschreven.' },
})
