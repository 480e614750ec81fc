import { z } from 'zod'
import { dossierkeuze, keuze, regel } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type OverlegWerk, overAllen, vanOrganisator, vanPartij } from './declaratie.ts'
import { deelnemerInhoud, deelnemerKeuze } from './deelnemer-keuze.ts'
import { organisatorVan } from './lezers.ts'
import {
  antwoorden,
  type Gezegd,
  genodigden,
  toetsBeantwoordUitnodiging,
  toetsLegAntwoordVast,
  voorafBeantwoordUitnodiging,
  voorafLegAntwoordVast,
} from './rules/antwoorden.ts'
import { deelnemerVan, partijenVan } from './rules/toegang.ts'

const gezegd = {
  antwoord: keuze(antwoorden),
  wie: regel({ max: 120, wieZiet: 'partij' }).optional(),
}

const schrijf = (werk: OverlegWerk, deelnemerId: string, { antwoord, wie }: Gezegd): Promise<void> => {
  const { wie: _, ...inhoud } = deelnemerInhoud(werk, deelnemerId)
  const nieuw = antwoord === 'komt' && wie ? { ...inhoud, wie } : inhoud
  return werk.verander('deelnemer', deelnemerId, { staat: antwoord }, nieuw)
}

/** A party says whether it comes, and who: a colleague comes as well as oneself; it need not, and need not say why not (5.4.3 lid 1). */
export const beantwoordUitnodiging = defineHandeling({
  ...vanPartij,
  id: 'casusoverleg.beantwoord-uitnodiging',
  normen: ['N-5.4.3-1', 'N-5.4.3-2'],
  pad: 'antwoorden',
  metInhoud: ['deelnemer'],
  invoer: z.object({ deelnemerId: dossierkeuze().optional(), ...gezegd }),
  vooraf: voorafBeantwoordUitnodiging,
  toets: toetsBeantwoordUitnodiging,
  effect: ({ deelnemerId, ...antwoord }, werk) => {
    const wie = deelnemerId ?? deelnemerVan(werk.feiten, werk.kader)?.id
    if (!wie) throw new Error('the toets knows this party')
    return schrijf(werk, wie, antwoord)
  },
  bericht: (_, { feiten }, kader) => organisatorVan(feiten, kader),
  berichtsoort: 'antwoord',
  betrokkenen: overAllen,
  nietHier: (feiten, kader) => (partijenVan(feiten, kader).length > 1 ? [] : ['deelnemerId']),
  keuzes: (feiten, lezing, kader) => ({
    deelnemerId: deelnemerKeuze(lezing, partijenVan(feiten, kader)),
  }),
  begin: (_, __, { wie }) => ({ wie: wie.naam }),
  voorbeeld: { antwoord: 'komt', wie: 'R. van der Meer, consulent' },
})

/** Records what somebody said on his invitation by telephone or in a letter (5.4.3 lid 1). */
export const legAntwoordVast = defineHandeling({
  ...vanOrganisator,
  id: 'casusoverleg.leg-antwoord-vast',
  normen: ['N-5.4.3-1', 'N-5.4.3-1-clt'],
  pad: 'vastgelegde-antwoorden',
  metInhoud: ['deelnemer'],
  invoer: z.object({ deelnemerId: dossierkeuze(), ...gezegd }),
  vooraf: voorafLegAntwoordVast,
  toets: toetsLegAntwoordVast,
  effect: ({ deelnemerId, ...antwoord }, werk) => schrijf(werk, deelnemerId, antwoord),
  betrokkenen: overAllen,
  keuzes: (feiten, lezing) => ({ deelnemerId: deelnemerKeuze(lezing, genodigden(feiten)) }),
  begin: (_, __, ___, { deelnemerId }) => (deelnemerId ? { deelnemerId } : {}),
  voorbeeld: { deelnemerId: '{clientdeelnemer}', antwoord: 'komt' },
})
