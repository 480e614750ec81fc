import { inzageInAanpak } from '../gecoordineerde-aanpak/index.ts'
import { inzageInMelding } from '../meldpunt/index.ts'
import { inzageInBemoeizorg } from '../oggz/index.ts'
import { inzageInOnderzoek } from '../onderzoek/index.ts'
import type { Inzagebron } from '../verwerking/inzagebron.ts'
import type { Waarover } from '../wet/wie-antwoordt.ts'

const alle: readonly Inzagebron[] = [inzageInOnderzoek, inzageInAanpak, inzageInMelding, inzageInBemoeizorg]

const perDeel: Readonly<Record<Waarover, readonly Inzagebron[]>> = {
  onderzoek: [inzageInOnderzoek],
  'aanpak-bij-college': [inzageInAanpak],
  'aanpak-bij-partij': [],
  meldpunt: [inzageInMelding],
  alles: alle,
}

/** In which compartments lies what this request is about (AVG 15; Q-34). */
export const inzagebronnen = (over: Waarover): readonly Inzagebron[] => perDeel[over]
