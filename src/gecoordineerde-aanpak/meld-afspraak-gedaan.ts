import { z } from 'zod'
import { datum, dossierkeuze, ja, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { voorgesteldeDag } from '../wet/volgende-afspraak.ts'
import { vanCoordinator } from './declaratie.ts'
import { keuzeVoorStap } from './keuzes.ts'
import { meelezersVan } from './open-deelname.ts'
import { beginstaat } from './rules/maak-afspraak.ts'
import { toetsMeldAfspraakGedaan, voorafMeldAfspraakGedaan } from './rules/volg-afspraak.ts'
import { metEigenJa, toetsVolgendeAfspraak, volgendeAfspraak } from './rules/volgende-afspraak.ts'
import { beide, samenspraakInhoud, samenspraakKeuze, samenspraakVelden } from './samenspraak-velden.ts'
import { betrokkenenVan, schrijfAfspraak } from './schrijf-afspraak.ts'

/**
 * Records that what was agreed has been done, and what comes next: of the same one and for the same goal; of a party a proposal again
 * (N-2.3a.3-3, N-2.3a.3-3-ovn).
 */
export const meldAfspraakGedaan = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.meld-afspraak-gedaan',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-3-ovn', 'N-2.3a.3-5', 'N-2.3a.3-5-ds'],
  pad: 'gedane-afspraken',
  metInhoud: ['afspraak'],
  invoer: z.object({
    afspraakId: dossierkeuze(),
    op: datum(),
    volgende: tekst({ max: 500, wieZiet: 'partij' }).optional(),
    volgendeUiterlijk: datum().optional(),
    akkoord: ja().default(false),
    ...samenspraakVelden,
  }),
  ingeklapt: ['besprokenOp', 'waaromNietBesproken'],
  vooraf: voorafMeldAfspraakGedaan,
  toets: (invoer, feiten, kader) =>
    toetsVolgendeAfspraak(invoer, feiten, kader).reduce(
      beide,
      toetsMeldAfspraakGedaan(invoer, feiten, kader),
    ),
  effect: async (invoer, werk) => {
    const { afspraakId, op } = invoer
    await schrijfAfspraak(werk, afspraakId, { staat: 'gedaan' }, { gedaanOp: op })
    const nieuw = volgendeAfspraak(afspraakId, invoer, werk.feiten)
    if (!nieuw) return {}
    const { vandaag } = werk.kader
    const rij = {
      doel_id: nieuw.doelId ?? null,
      partij_id: nieuw.partijId ?? null,
      betrokkene_id: nieuw.betrokkeneId ?? null,
      staat: beginstaat(nieuw.wie),
      uiterlijk: nieuw.uiterlijk ?? null,
      datum: vandaag,
    }
    const samenspraak = samenspraakInhoud(metEigenJa(invoer, nieuw), vandaag)
    return { volgendeId: await werk.voegToe('afspraak', rij, { tekst: nieuw.tekst, samenspraak }) }
  },
  bericht: (invoer, lezing, { vandaag }) => {
    const partijId = volgendeAfspraak(invoer.afspraakId, invoer, lezing.feiten)?.partijId
    return meelezersVan(lezing, partijId, vandaag)
  },
  betrokkenen: betrokkenenVan,
  keuzes: async (feiten, lezing) => ({
    ...(await keuzeVoorStap('meld-afspraak-gedaan')(feiten, lezing)),
    ...(await samenspraakKeuze(lezing)),
  }),
  begin: (_, __, { vandaag }) => ({ op: vandaag, volgendeUiterlijk: voorgesteldeDag(vandaag) }),
  voorbeeld: { afspraakId: '{afspraak}', op: '{vandaag}' },
})
