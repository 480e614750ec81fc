import { z } from 'zod'
import type { Tabel } from '../dossier/rijen.ts'
import type { Brief } from '../verwerking/brief.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { type DossierSoort, defineInzien, type Inzien, type Kader } from '../verwerking/verwerking.ts'
import type { Oordeel } from '../wet/oordeel.ts'

/** What a chapter says of the letters to who is in its dossiers himself. */
interface MijnBrieven<F, T extends Tabel> extends Pick<Inzien, 'id' | 'doel' | 'normen'> {
  readonly dossier: DossierSoort<F, T>
  /** The kinds that go to people: others are about them and went to somebody else. */
  readonly soorten: readonly string[]
  readonly toets: (feiten: F, ik: readonly string[], kader: Kader) => Oordeel
}

/** Reads a letter that was sent to who asks; never that to another in the same dossier (AVG 15; N-AVG-15, N-5.3.3). */
export const mijnBrief = <F, T extends Tabel>({ soorten, toets, ...eigen }: MijnBrieven<F, T | 'brief'>) =>
  defineInzien({
    ...eigen,
    rollen: ['betrokkene', 'vertegenwoordiger'],
    pad: 'eigen-brieven',
    metInhoud: ['brief'],
    invoer: z.object({ briefId: dossierkeuze() }),
    toets: (_, feiten, kader) => toets(feiten, kader.ik ?? [], kader),
    lees: (
      lezing: Lezing<F, T | 'brief'>,
      { briefId },
      { ik = [] },
    ): { soort: string; brief: Brief } | null => {
      const brief = lezing
        .rijen('brief')
        .filter(({ soort }) => soorten.includes(soort))
        .find((een) => een.id === briefId && ik.includes(een.betrokkene_id))
      return brief ? { soort: brief.soort, brief: brief.inhoud.brief as Brief } : null
    },
    betrokkenen: (_, __, { ik = [] }) => ik,
    voorbeeld: { briefId: '{brief}' },
  })
