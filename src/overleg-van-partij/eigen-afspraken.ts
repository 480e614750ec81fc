import { z } from 'zod'
import { wieBesliste } from '../verwerking/systeem.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { datum, dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling, type Keuze } from '../verwerking/verwerking.ts'
import {
  berichtAanGemeente,
  bijGemeente,
  daarVan,
  tabelDaar,
  type UitkomstLezing,
  type UitkomstWerk,
  vandaan,
  vanUitkomst,
} from './declaratie.ts'
import { afsprakenVoor, type EigenStap, toetsEigenStap, voorafEigenStap } from './rules/afspraken.ts'
import type { Feiten } from './rules/feiten.ts'

const keuzeVoor =
  (stap: EigenStap) =>
  (feiten: Feiten, lezing: UitkomstLezing): { readonly afspraakId: readonly Keuze[] } => {
    const teksten = new Map(lezing.rijen('overlegafspraak').map(({ id, inhoud }) => [id, inhoud.wat]))
    return {
      afspraakId: afsprakenVoor(stap, feiten).map(({ id }) => ({
        waarde: id,
        label: tekstVan(teksten.get(id)),
      })),
    }
  }

const wanneer = { gedaan: 'gedaanOp', 'lukt-niet': 'luktNietOp' } as const

/** Says here and in the onderzoek or the aanpak what became of an agreement; only that, and on which day. */
const schrijf = async (
  werk: UitkomstWerk,
  afspraakId: string,
  staat: keyof typeof wanneer,
  op: string,
): Promise<void> => {
  const { vanuit } = werk.feiten.dossier
  const tabel = tabelDaar[vanuit]
  const id = daarVan(werk, afspraakId)
  const doel = { dossierId: vandaan(werk).dossierId, lees: [tabel] }
  await werk.stroomDoor(vanuit, doel, async (stroom) => {
    const inhoud = stroom.rijen(tabel).find((rij) => rij.id === id)?.inhoud
    const nieuw = { ...inhoud, [wanneer[staat]]: op, ...wieBesliste(werk.kader) }
    await stroom.verander(tabel, id, { staat }, nieuw)
  })
  await werk.verander('overlegafspraak', afspraakId, { staat })
}

const gedeeld = (stap: EigenStap) =>
  ({
    ...vanUitkomst,
    metInhoud: ['overgang', 'overlegafspraak'],
    invoer: z.object({ afspraakId: dossierkeuze(), op: datum() }),
    vooraf: voorafEigenStap(stap),
    bij: bijGemeente,
    toets: toetsEigenStap(stap),
    bericht: berichtAanGemeente,
    berichtsoort: 'antwoord',
    betrokkenen: (): 'allen' => 'allen',
    keuzes: keuzeVoor(stap),
    begin: (_: Feiten, __: UitkomstLezing, { vandaag }: { readonly vandaag: string }) => ({ op: vandaag }),
    voorbeeld: { afspraakId: '{afspraak}', op: '{vandaag}' },
  }) as const

/** Says that what was agreed in the conference has been done (5.4.3 lid 3, N-5.4.3-3). */
export const meldGedaan = defineHandeling({
  ...gedeeld('meld-afspraak-gedaan'),
  id: 'overleg-van-partij.meld-gedaan',
  normen: ['N-5.4.3-3'],
  pad: 'gedane-afspraken',
  effect: ({ afspraakId, op }, werk) => schrijf(werk, afspraakId, 'gedaan', op),
})

/** Says that an agreement will not succeed; only that, not why (5.4.3 lid 3, N-5.4.3-3). */
export const meldLuktNiet = defineHandeling({
  ...gedeeld('meld-afspraak-lukt-niet'),
  id: 'overleg-van-partij.meld-lukt-niet',
  normen: ['N-5.4.3-3'],
  pad: 'gestrande-afspraken',
  effect: ({ afspraakId, op }, werk) => schrijf(werk, afspraakId, 'lukt-niet', op),
})
