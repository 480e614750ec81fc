import { z } from 'zod'
import type { UitgaandeBrief } from '../verwerking/brief.ts'
import { ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { briefhoofd } from './briefhoofd.ts'
import { eigenRegiebrief } from './eigen-regiebrief.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { toetsBeoordeelEigenRegie, voorafBeoordeelEigenRegie } from './rules/beoordeel-eigen-regie.ts'
import { betrokkeneMet, laatste } from './rules/betrokkene.ts'
import { verklaarders } from './rules/eigen-regie.ts'
import type { Feiten } from './rules/feiten.ts'
import { eigenRegieOordelen } from './rules/gebeurtenissen.ts'
import { bijstandAangevraagdOp } from './rules/leg-dienstverklaring-vast.ts'
import { dienstenInBrief } from './uitkomst-voor.ts'
import { personenVan, volleNaam } from './wie-is-wie.ts'

/** The reasoning is about who coordinates: he reads it, and where he is no client himself the one it was begun for (N-2.3a.2-1-afz). */
const leestMotivering = (feiten: Feiten, id: string, coordinatorId: string | null): boolean => {
  const verklaren = verklaarders(feiten)
  if (verklaren.length < 2 || id === coordinatorId) return true
  const isCoordinator = verklaren.some((een) => een.id === coordinatorId)
  return !isCoordinator && betrokkeneMet(feiten, id)?.hoedanigheid === 'verzoeker'
}

/**
 * The college judges whether own direction is plausible and tells each client so in writing: with a yes what he needs to
 * coordinate and how he can come back (N-2.3a.3-2-ts, N-2.3a.3-2-gv, N-2.3a.1-2-her). Who may appoint a coordinator may
 * refrain from it: the beslisser.
 */
export const beoordeelEigenRegie = defineHandeling({
  id: 'onderzoek.beoordeel-eigen-regie',
  doel: 'gecoordineerde-aanpak',
  rollen: ['beslisser'],
  normen: ['N-2.3a.3-2', 'N-2.3a.3-2-ts', 'N-2.3a.3-2-gv', 'N-2.3a.1-2-her', 'N-2.3a.2-2-slot', 'N-2.3a.2-1'],
  pad: 'oordelen-eigen-regie',
  dossier: onderzoekDossier,
  metInhoud: ['dienst'],
  controleren: true,
  invoer: z.object({
    oordeel: keuze(eigenRegieOordelen),
    motivering: tekst({ min: 5, max: 2000, wieZiet: 'client' }),
    herziening: ja().default(false),
  }),
  vooraf: opDeDag(voorafBeoordeelEigenRegie),
  toets: (invoer, feiten, { vandaag }) => toetsBeoordeelEigenRegie(invoer, feiten, vandaag),
  brieven: async ({ oordeel, motivering }, lezing, kader) => {
    const { feiten } = lezing
    const personen = await personenVan(lezing)
    const verklaring = laatste(feiten, ['eigen-regie-verklaard'])
    const coordinator = personen.get(verklaring?.betrokkeneId ?? '')
    const brieven: UitgaandeBrief[] = []
    for (const { id } of verklaarders(feiten)) {
      const persoon = personen.get(id)
      if (!persoon || !verklaring || !coordinator) continue
      const hoofd = await briefhoofd(lezing, kader, persoon, kader.vandaag)
      const wat = {
        oordeel,
        motivering: leestMotivering(feiten, id, verklaring.betrokkeneId) ? motivering : null,
        verklaardOp: verklaring.datum,
        wie: verklaring.betrokkeneId === id ? null : volleNaam(coordinator),
        diensten: dienstenInBrief(lezing, id),
        bijstandAangevraagdOp: bijstandAangevraagdOp(feiten, id) ?? null,
      }
      brieven.push({ voor: id, brief: eigenRegiebrief(hoofd, wat) })
    }
    return brieven
  },
  effect: async ({ oordeel, motivering }, werk) => {
    const { vandaag: datum } = werk.kader
    for (const { voor, brief } of werk.brieven) {
      const rij = { betrokkene_id: voor, soort: 'eigen-regie', datum, verzonden_op: datum }
      await werk.voegToe('brief', rij, { brief })
    }
    const rij = { soort: 'eigen-regie-beoordeeld', betrokkene_id: null, datum, code: oordeel }
    await werk.voegToe('gebeurtenis', rij, { motivering })
  },
  bericht: (_, { dossier }) => (dossier.behandelaar ? [dossier.behandelaar] : []),
  betrokkenen: (feiten) => verklaarders(feiten).map(({ id }) => id),
  voorbeeld: {
    oordeel: 'aannemelijk',
    motivering: 'U heeft overzicht over de afspraken en weet wie u kunt bellen.',
  },
})
