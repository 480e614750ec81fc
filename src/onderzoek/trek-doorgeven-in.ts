import { z } from 'zod'
import { codeTekst } from '../teksten/catalogus.ts'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { doelVanOntvanger } from '../wet/doorgeven.ts'
import { briefhoofd } from './briefhoofd.ts'
import { aanWie, terughaalbrief } from './doorgeefbrief.ts'
import { keuzeUitGegevens } from './gegeven-keuze.ts'
import { onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import { inTeTrekken, toetsTrekDoorgevenIn, voorafTrekDoorgevenIn } from './rules/trek-doorgeven-in.ts'

const verstrekkingMet = ({ verstrekkingen }: Feiten, verstrekkingId: string) =>
  verstrekkingen.find(({ id }) => id === verstrekkingId)

const overWie = (feiten: Feiten, verstrekkingId: string): readonly string[] => {
  const gegevenId = verstrekkingMet(feiten, verstrekkingId)?.gegevenId
  return feiten.gegevens.filter(({ id }) => id === gegevenId).map(({ betrokkeneId }) => betrokkeneId)
}

/**
 * Takes back one gegeven that should not have been given on: who got it reads that it must not be used. That it was given stays
 * in the register, with what went wrong (N-5.4.4-1, N-AVG-17, N-AVG-19).
 */
export const trekDoorgevenIn = defineHandeling({
  id: 'onderzoek.trek-doorgeven-in',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-5.4.4-1', 'N-AVG-17', 'N-AVG-19'],
  pad: 'ingetrokken-doorgiften',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  metInhoud: ['gegeven', 'verstrekking'],
  controleren: true,
  invoer: z.object({
    verstrekkingId: dossierkeuze(),
    reden: tekst({ min: 10, max: 1000, wieZiet: 'client' }),
  }),
  vooraf: opDeDag(voorafTrekDoorgevenIn),
  toets: (invoer, feiten, { vandaag }) => toetsTrekDoorgevenIn(invoer, feiten, vandaag),
  brieven: async ({ verstrekkingId, reden }, lezing, kader) => {
    const rij = lezing.dossier.rijen.verstrekking.find(({ id }) => id === verstrekkingId)
    const doel = rij && doelVanOntvanger(rij.aan)
    const inhoud = lezing.rijen('verstrekking').find(({ id }) => id === verstrekkingId)?.inhoud
    const [wie] = overWie(lezing.feiten, verstrekkingId)
    if (!rij || !doel || !wie) throw new Error('the toets asks for something given on')
    const waarvoor = String(inhoud?.reden ?? '')
    const hoofd = await briefhoofd(lezing, kader, [aanWie(doel)], kader.vandaag)
    return [{ voor: wie, brief: terughaalbrief(hoofd, { gegevenOp: rij.datum, waarvoor, reden }) }]
  },
  effect: async ({ verstrekkingId, reden }, werk) => {
    const op = werk.kader.vandaag
    const oud = werk.rijen('verstrekking').find(({ id }) => id === verstrekkingId)?.inhoud
    await werk.verbeter(
      'verstrekking',
      verstrekkingId,
      { ingetrokken_op: op },
      { ...oud, ingetrokken: { op, reden } },
    )
    for (const { voor, brief } of werk.brieven)
      await werk.voegToe(
        'brief',
        { betrokkene_id: voor, soort: 'doorgifte-terug', datum: op, verzonden_op: op },
        { brief },
      )
  },
  betrokkenen: (feiten, { verstrekkingId }) => overWie(feiten, verstrekkingId),
  keuzes: async (feiten, lezing) => {
    const teksten = new Map((await keuzeUitGegevens(lezing)).map(({ waarde, label }) => [waarde, label]))
    const verstrekkingId = inTeTrekken(feiten).map(({ id, aan, gegevenId }) => ({
      waarde: id,
      label: codeTekst('ontvanger', aan),
      uitleg: teksten.get(gegevenId) ?? '',
    }))
    return { verstrekkingId }
  },
  voorbeeld: { verstrekkingId: '{verstrekking}', reden: 'Dit gegeven was voor een andere dienst.' },
})
