import { z } from 'zod'
import type { Lezing } from '../verwerking/lezing.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import type { Feiten } from './rules/feiten.ts'
import type { Gesproken } from './rules/haal-band-weg.ts'
import type { Genoemd } from './rules/haal-betrokkene-weg.ts'
import type { SprakVoor } from './rules/namens-wie.ts'

type L = Lezing<Feiten, OnderzoekTabel>

const sprakVoor = z.array(z.object({ wie: z.string(), voor: z.string() })).catch([])

/** For whom somebody spoke, as it was recorded with what he took part in; nothing where that was not asked. */
export const namensIn = (inhoud: Readonly<Record<string, unknown>>): readonly SprakVoor[] =>
  sprakVoor.parse(inhoud.namens)

/**
 * Who spoke: about the reikwijdte, in a talk, or for somebody else when he agreed; read from the content of 'gebeurtenis'.
 */
export const wieSprak = (lezing: L): readonly Gesproken[] => [
  ...lezing.dossier.rijen.reikwijdte.flatMap(({ met }) => met.map((wie) => ({ wie, voor: null }))),
  ...lezing.rijen('gebeurtenis').flatMap(({ betrokkene_id, inhoud }) => {
    const wie = inhoud.vertegenwoordigers
    const spraken = Array.isArray(wie) ? wie.map((een) => ({ wie: String(een), voor: betrokkene_id })) : []
    return [...spraken, ...namensIn(inhoud)]
  }),
]

/** Everybody whom the content of the dossier names: who spoke, from whom a gegeven is kept hidden, with whom a talk was agreed. */
export const wieGenoemd = (lezing: L): Genoemd => ({
  gesproken: wieSprak(lezing),
  afgesproken: lezing.rijen('gebeurtenis').flatMap(({ soort, betrokkene_id, inhoud }) => {
    if (soort !== 'gespreksafspraak') return []
    return Array.isArray(inhoud.met) ? inhoud.met.map(String) : (betrokkene_id ?? [])
  }),
  verborgenVoor: lezing.dossier.rijen.gegeven.flatMap(({ niet_tonen_aan }) => niet_tonen_aan),
})
