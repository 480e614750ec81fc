import { z } from 'zod'
import type { Tabel } from '../dossier/rijen.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { type MijnLezing, mijnLezingen } from '../verwerking/mijn-lezingen.ts'
import { type MijnDeel, type MijnZaak, type MijnZaken, mijnDelen } from '../verwerking/mijn-zaak.ts'
import { keuze } from '../verwerking/velden.ts'
import { type DossierSoort, defineLijst, type Kader, type Lijst } from '../verwerking/verwerking.ts'
import { leesBlikken } from '../verwerkingenlogboek/index.ts'
import { oordeel } from '../wet/oordeel.ts'

/** What a chapter says of the cases that somebody is in himself. */
interface MijnHoofdstuk<F, T extends Tabel> extends Pick<Lijst, 'id' | 'doel' | 'normen'> {
  readonly dossier: DossierSoort<F, T>
  /** What must be opened for each page: nothing that it does not show. */
  readonly inhoud: Readonly<Record<MijnDeel, readonly T[]>>
  /** The case as `wie` (his id in it) may see it; undefined when he may not see that it is there. */
  readonly zaak: (
    lezing: Lezing<F, T>,
    wie: string,
    deel: MijnDeel,
    kader: Kader,
  ) => Promise<MijnZaak | undefined>
}

/** Nothing is addressed to him: then he does not see that it is there. */
const ietsTeZien = ({ zicht, brieven, afspraken }: MijnZaak, deel: MijnDeel): boolean =>
  zicht === 'alles' || (deel !== 'keek' && brieven.length + afspraken.length > 0)

/** Who is in a dossier twice has two cases in it. */
const alsIeder = <F, T extends Tabel>({ lezing, ik }: MijnLezing<F, T>) => ik.map((wie) => ({ lezing, wie }))

/**
 * The cases of one chapter that somebody is in himself, as he may see them: of each what its page asks for and no more (AVG 12 and 15; N-AVG-15,
 * N-AVG-12-1). Who looked is read last: after it the transaction can only write its line in the log; of a case he may not know of nobody looked.
 */
export const mijnLijst = <F, T extends Tabel>({
  dossier,
  inhoud,
  zaak: maak,
  ...eigen
}: MijnHoofdstuk<F, T>) =>
  defineLijst({
    ...eigen,
    rollen: ['betrokkene', 'vertegenwoordiger'],
    pad: 'mijn',
    compartiment: dossier.compartiment,
    invoer: z.object({ deel: keuze(mijnDelen) }),
    toets: () => oordeel('avg-inzage', []),
    lees: async (
      { deel },
      bron,
      kader,
    ): Promise<{ uitkomst: MijnZaken; pseudoniemen: readonly string[] }> => {
      const lezingen = await mijnLezingen(bron, kader, dossier, inhoud[deel])
      const zaken: MijnZaak[] = []
      // One after another: they share a transaction.
      for (const { lezing, wie } of lezingen.flatMap(alsIeder)) {
        const zaak = await maak(lezing, wie, deel, kader)
        if (zaak && ietsTeZien(zaak, deel)) zaken.push(zaak)
      }
      const { gemeente, gebruikerId: pseudoniem } = kader.wie
      const dossierIds = zaken.flatMap(({ dossierId, zicht }) => (zicht === 'alles' ? [dossierId] : []))
      const metKeek = (deel === 'keek' || deel === 'begin') && dossierIds.length > 0
      const vraag = { gemeente, compartiment: dossier.compartiment, pseudoniem, dossierIds }
      const keken = metKeek ? await leesBlikken(bron.tx, vraag) : []
      return { uitkomst: { zaken, keken }, pseudoniemen: zaken.length > 0 ? [pseudoniem] : [] }
    },
    voorbeeld: { deel: 'begin' },
  })
