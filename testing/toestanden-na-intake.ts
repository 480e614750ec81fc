import { betrekClientNiet } from '../src/onderzoek/betrek-client-niet.ts'
import { startOnderzoekNaIntake } from '../src/onderzoek/start-onderzoek-na-intake.ts'
import { plusWeken } from '../src/wet/datum.ts'
import { eersteContact, vandaag } from './lopend-onderzoek.ts'
import type { TestOmgeving } from './omgeving.ts'
import type { Bouw } from './toestand.ts'

const intake = (t: TestOmgeving) =>
  eersteContact(t, { ingang: 'brede-intake-inburgering', wet: undefined, vraag: 'Hulp bij de post.' })

/** An onderzoek after a brede intake, started today. */
const lopendNaIntake = async (t: TestOmgeving) => {
  const onderzoek = await intake(t)
  await onderzoek.doe(startOnderzoekNaIntake, { ...startOnderzoekNaIntake.voorbeeld, datum: vandaag })
  return onderzoek
}

const uit = ({ dossierId, client }: { dossierId: string; client: string }) => ({
  dossierId,
  plekken: { verzoeker: client, straks: plusWeken(vandaag, 2) },
})

/** The states of an onderzoek by another road: that nobody asked for (Wet inburgering 2021, 14 lid 8), or past a term. */
export const toestandenNaIntake: Readonly<Record<string, Bouw>> = {
  'met-schuldhulpvraag': async ({ t }) =>
    uit(await eersteContact(t, { ingang: 'schuldhulpvraag', wet: undefined, verzochtOp: vandaag })),
  'over-de-termijn': async ({ t }) =>
    uit(await eersteContact(t, { ingang: 'wmo-melding', wet: undefined, verzochtOp: '2026-10-01' })),
  'brede-intake': async ({ t }) => uit(await intake(t)),
  'na-intake': async ({ t }) => uit(await lopendNaIntake(t)),
  'niet-betrokken': async ({ t }) => {
    const onderzoek = await lopendNaIntake(t)
    await onderzoek.doe(betrekClientNiet, {
      ...betrekClientNiet.voorbeeld,
      betrokkeneId: onderzoek.client,
      herzienOp: plusWeken(vandaag, 2),
    })
    return uit(onderzoek)
  },
}
