import { z } from 'zod'
import { datum, ja, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { type AanpakWerk, vanCollege } from './declaratie.ts'
import { overdragendePartijen } from './overdragende-partij.ts'
import {
  aanbodVanPartij,
  toetsLegOverdrachtVast,
  voorafLegOverdrachtVast,
} from './rules/leg-overdracht-vast.ts'

/** Writes that the college received all data of this party: from then it answers for none of it any more (5.4.4 lid 8). */
export const bevestigOntvangst = async (
  werk: AanpakWerk,
  datumVan: string,
  waaromZonderAanbod: string | undefined,
  partijId: string | null | undefined,
): Promise<void> => {
  const rij = { soort: 'overdracht-aan-college', betrokkene_id: null, datum: datumVan, code: null }
  await werk.voegToe('gebeurtenis', rij, {
    partijId: partijId ?? null,
    waaromZonderAanbod: waaromZonderAanbod ?? null,
  })
}

/** Records that a coordinator who is not an official handed over everything to the college (N-5.4.4-8). */
export const legOverdrachtVast = defineHandeling({
  ...vanCollege,
  id: 'gecoordineerde-aanpak.leg-overdracht-vast',
  normen: ['N-5.4.4-8', 'N-5.4.4-6'],
  pad: 'overdrachten',
  metInhoud: ['gebeurtenis'],
  invoer: z.object({
    ontvangenOp: datum(),
    alles: ja().default(false),
    waaromZonderAanbod: tekst({ max: 1000, wieZiet: 'college' }).optional(),
  }),
  vooraf: voorafLegOverdrachtVast,
  toets: toetsLegOverdrachtVast,
  effect: ({ ontvangenOp, waaromZonderAanbod }, werk) =>
    bevestigOntvangst(werk, ontvangenOp, waaromZonderAanbod, overdragendePartijen(werk)[0]),
  betrokkenen: () => 'allen',
  nietHier: (feiten) => (aanbodVanPartij(feiten) ? ['waaromZonderAanbod'] : []),
  begin: (_, __, { vandaag }) => ({ ontvangenOp: vandaag }),
  voorbeeld: { ontvangenOp: '{vandaag}', alles: true, waaromZonderAanbod: 'De coördinator is al weg.' },
})
