import { z } from 'zod'
import { datum, dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type AanpakWerk, vanCoordinator } from './declaratie.ts'
import { keuzeVoorStap } from './keuzes.ts'
import { meelezersVan } from './open-deelname.ts'
import { staatNaVerzetten, toetsVerzetAfspraak, voorafVerzetAfspraak } from './rules/volg-afspraak.ts'
import { betrokkenenVan, schrijfAfspraak } from './schrijf-afspraak.ts'

const staatNu = ({ feiten }: AanpakWerk, afspraakId: string) => {
  const afspraak = feiten.afspraken.find(({ id }) => id === afspraakId)
  if (!afspraak) throw new Error('no such agreement in this aanpak')
  return staatNaVerzetten(afspraak)
}

/** Gives an agreement another day; a party must say yes to that day too (N-2.3a.3-3, N-2.3a.3-3-ovn). */
export const verzetAfspraak = defineHandeling({
  ...vanCoordinator,
  id: 'gecoordineerde-aanpak.verzet-afspraak',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-3-ovn'],
  pad: 'verzette-afspraken',
  metInhoud: ['afspraak'],
  invoer: z.object({ afspraakId: dossierkeuze(), uiterlijk: datum() }),
  vooraf: voorafVerzetAfspraak,
  toets: toetsVerzetAfspraak,
  effect: async ({ afspraakId, uiterlijk }, werk) => {
    const staat = staatNu(werk, afspraakId)
    const opnieuw = staat === 'voorgesteld'
    await schrijfAfspraak(
      werk,
      afspraakId,
      { staat, uiterlijk, ...(opnieuw ? { datum: werk.kader.vandaag } : {}) },
      opnieuw ? { jaDoor: null, jaOp: null } : {},
    )
  },
  bericht: ({ afspraakId }, lezing, { vandaag }) =>
    meelezersVan(lezing, lezing.feiten.afspraken.find(({ id }) => id === afspraakId)?.partijId, vandaag),
  betrokkenen: betrokkenenVan,
  keuzes: keuzeVoorStap('verzet-afspraak'),
  voorbeeld: { afspraakId: '{afspraak}', uiterlijk: '{later}' },
})
