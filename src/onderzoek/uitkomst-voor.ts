import type { Persoon } from '../personen/index.ts'
import type { Lezing, MetInhoud } from '../verwerking/lezing.ts'
import { themas } from '../wet/themas.ts'
import type { OnderzoekTabel } from './onderzoek-dossier.ts'
import { metHoedanigheid } from './rules/betrokkene.ts'
import type { DienstFeit, Feiten } from './rules/feiten.ts'
import type { Conclusie } from './rules/gebeurtenissen.ts'
import { clienten, isClient } from './rules/is-client.ts'
import { heeftBijstandAangevraagd } from './rules/leg-dienstverklaring-vast.ts'
import { reikwijdteNu } from './rules/reikwijdte.ts'
import { conclusieNu } from './rules/voortgang.ts'
import type { DienstInBrief, Uitkomst } from './uitkomstbrief.ts'
import { volleNaam } from './wie-is-wie.ts'

type L = Lezing<Feiten, OnderzoekTabel>

const tekstOf = (waarde: unknown): string | null =>
  typeof waarde === 'string' && waarde !== '' ? waarde : null

/** Whom the letter is about: the client himself, or for a representative the one who asked for help. */
const overWie = (feiten: Feiten, ontvanger: string): string =>
  isClient(feiten, ontvanger) ? ontvanger : (metHoedanigheid(feiten, 'verzoeker')[0]?.id ?? ontvanger)

/** The findings about one client that may be shown to whoever reads the letter. */
const bevinding = (lezing: L, over: string, ontvanger: string, onderdeel: string): readonly string[] =>
  lezing
    .rijen('gegeven')
    .filter((rij) => rij.onderdeel === onderdeel && rij.betrokkene_id === over)
    .filter(({ niet_tonen_aan }) => !niet_tonen_aan.includes(ontvanger) && !niet_tonen_aan.includes(over))
    .flatMap(({ inhoud }) => tekstOf(inhoud.tekst) ?? [])

const dienstInBrief = (rij: MetInhoud<'dienst'>): DienstInBrief => ({
  domein: rij.domein as DienstFeit['domein'],
  soort: rij.soort as DienstFeit['soort'],
  waarvoor: tekstOf(rij.inhoud.waarvoor) ?? '',
  beslisser: tekstOf(rij.inhoud.beslisser),
})

interface Wens {
  readonly ontvanger: string
  readonly gezamenlijkOmdat: string | null
  readonly toelichting: string | null
}

/** Collects what this reader may know of the outcome: nothing of another client but that others take part (N-2.3a.2-1-afz). */
export const uitkomstVoor = (lezing: L, wens: Wens, personen: ReadonlyMap<string, Persoon>): Uitkomst => {
  const { feiten } = lezing
  const over = overWie(feiten, wens.ontvanger)
  const client = personen.get(over)
  const conclusie = conclusieNu(feiten)
  if (!conclusie) throw new Error('the toets asks for a conclusion')
  const inhoud = lezing.rijen('gebeurtenis').find(({ id }) => id === conclusie.id)?.inhoud ?? {}
  const diensten = lezing
    .rijen('dienst')
    .filter((rij) => rij.betrokkene_id === over && rij.staat !== 'geweigerd')
  const { verzochtOp } = feiten.dossier
  return {
    ...wens,
    namens: over === wens.ontvanger || !client ? null : volleNaam(client),
    verzochtOp,
    bijstandAangevraagdOp: heeftBijstandAangevraagd(feiten, over) ? verzochtOp : null,
    themas: (reikwijdteNu(feiten)?.binnen ?? []).map((thema) => themas[thema].naam.toLowerCase()),
    bevindingen: {
      a: bevinding(lezing, over, wens.ontvanger, 'a'),
      b: bevinding(lezing, over, wens.ontvanger, 'b'),
      c: bevinding(lezing, over, wens.ontvanger, 'c'),
    },
    conclusie: conclusie.code as Conclusie,
    samenhang: tekstOf(inhoud.motiveringSamenhang) ?? '',
    keuze: tekstOf(inhoud.motiveringKeuze),
    anderenDoenMee: clienten(feiten).length > 1,
    diensten: diensten.map(dienstInBrief),
  }
}
