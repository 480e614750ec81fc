import { sluitGeversvragen } from '../doorgeefvraag/index.ts'
import { afgezegd, alleenDeUren, volgendNummer } from '../scherm/gespreksafspraak-beeld.ts'
import type { Werk } from '../verwerking/werk.ts'
import { sluitInPortaal } from './naar-portaal.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import { openGespreksafspraken } from './rules/gespreksafspraak.ts'
import { openVerzoekenOver } from './rules/stop-voor-client.ts'
import { openStukken } from './rules/stuk.ts'
import { stukRij } from './stuk-keuze.ts'
import { metVerzoekInhoud } from './verzoek-keuze.ts'

type W = Werk<Feiten, OnderzoekTabel>

/** Keeps the letters to parties that a question lapses, and withdraws those questions; `waarom` is what the dossier keeps of it. */
const vervalVragen = async (werk: W, betrokkeneId: string, waarom: string): Promise<void> => {
  const { vandaag: datum } = werk.kader
  for (const { id } of openVerzoekenOver(werk.feiten, betrokkeneId)) {
    const brief = werk.brieven.find(({ voor }) => voor === id)?.brief
    const rij = { betrokkene_id: betrokkeneId, soort: 'vraag-vervalt', datum, verzonden_op: datum }
    if (brief) await werk.voegToe('brief', rij, { brief })
    const inhoud = { ...metVerzoekInhoud(werk, id), ingetrokken: { op: datum, reden: waarom } }
    await werk.verander('verzoek', id, { staat: 'ingetrokken' }, inhoud)
  }
  await sluitInPortaal(
    werk,
    openVerzoekenOver(werk.feiten, betrokkeneId).map(({ id }) => id),
  )
}

const sluitStukken = async (werk: W, betrokkeneId: string): Promise<void> => {
  const ingetrokken = { op: werk.kader.vandaag, reden: 'niet-meer-nodig' }
  for (const { id, betrokkeneId: van } of openStukken(werk.feiten))
    if (van === betrokkeneId)
      await werk.verander('stuk', id, { staat: 'ingetrokken' }, { ...stukRij(werk, id).inhoud, ingetrokken })
}

/** With him alone it is cancelled; with others it goes on without him. */
const zegAf = async (werk: W, betrokkeneId: string): Promise<void> => {
  const rijen = werk.rijen('gebeurtenis')
  for (const { id, datum } of openGespreksafspraken(werk.feiten)) {
    const inhoud = rijen.find((een) => een.id === id)?.inhoud ?? {}
    const met = (inhoud.met ?? []) as readonly string[]
    if (datum < werk.kader.vandaag || !met.includes(betrokkeneId)) continue
    const over = met.filter((wie) => wie !== betrokkeneId)
    if (over.length === 0) await werk.verander('gebeurtenis', id, afgezegd, alleenDeUren(rijen, id))
    else {
      const zonder = { ...inhoud, met: over, nummer: volgendNummer(rijen, id) }
      await werk.verander('gebeurtenis', id, { betrokkene_id: over[0] ?? null }, zonder)
    }
  }
}

/**
 * Closes what still ran with somebody who takes part no more: questions about him to parties and to who gave something, papers he would bring, and what
 * was agreed with him to talk (N-2.3a.1-4-stp, N-2.3.2-7, Q-32). Needs the content of `verzoek`, `stuk` and `gebeurtenis`.
 */
export const sluitVoorPersoon = async (werk: W, betrokkeneId: string, waarom: string): Promise<void> => {
  await vervalVragen(werk, betrokkeneId, waarom)
  await sluitStukken(werk, betrokkeneId)
  await sluitGeversvragen(werk, ({ over }) => over === betrokkeneId)
  await zegAf(werk, betrokkeneId)
}
