import { z } from 'zod'
import { naamgenotenIn } from '../personen/index.ts'
import { ja } from '../verwerking/velden.ts'
import { defineHandeling, type Kader } from '../verwerking/verwerking.ts'
import type { Oordeel } from '../wet/oordeel.ts'
import { wieVerving } from './bericht-aan.ts'
import { vanCoordinator } from './declaratie.ts'
import type { Aanvaarding } from './rules/aanvaard-aanwijzing.ts'
import type { Feiten } from './rules/feiten.ts'
import { overgangen } from './rules/staten.ts'
import { verklaringVelden } from './verklaring-velden.ts'

interface OpZichNemen {
  readonly naam: 'aanvaard-aanwijzing' | 'neem-aanwijzing-over'
  readonly pad: string
  readonly normen: readonly string[]
  readonly vooraf: (feiten: Feiten, kader: Kader) => Oordeel
  readonly toets: (invoer: Aanvaarding, feiten: Feiten, kader: Kader) => Oordeel
}

/** An act with which the appointed coordinator begins his task: from this moment he may see the aanpak (N-5.4.4-2). */
export const neemOpZich = ({ naam, pad, normen, vooraf, toets }: OpZichNemen) =>
  defineHandeling({
    ...vanCoordinator,
    id: `gecoordineerde-aanpak.${naam}`,
    normen,
    pad,
    invoer: z.object({ rollenGescheiden: ja().default(false), ...verklaringVelden }),
    vooraf,
    bij: async (_, lezing, { wie }) => (await naamgenotenIn(lezing, [wie])).length > 0,
    toets: (invoer, feiten, kader, naamKomtVoor) => toets({ ...invoer, naamKomtVoor }, feiten, kader),
    effect: async ({ waaromNietDezelfde }, werk) => {
      const { vandaag } = werk.kader
      const inhoud = waaromNietDezelfde ? { waaromNietDezelfde } : undefined
      await werk.gaOver({ naam, naar: overgangen[naam].naar, artikel: werk.artikel, inhoud })
      if (werk.feiten.dossier.begonnenOp === null) await werk.werkBij({ gestart_op: vandaag })
    },
    bericht: (_, { dossier }) => wieVerving(dossier),
    betrokkenen: () => 'allen',
    voorbeeld: { rollenGescheiden: true },
  })
