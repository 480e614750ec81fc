import type { WetCode } from '../../wet/domeinen.ts'
import { type Ingang, ingangOp, opVerzoekVanPartij } from '../../wet/ingangen.ts'
import type { Reden } from '../../wet/oordeel.ts'
import type { Feiten } from './feiten.ts'
import { ingangEnWet, redenenIngang } from './leg-eerste-contact-vast.ts'
import { procedureVan } from './procedure.ts'
import { alsNiet, beoordeel, inStaat, leeg, type Toets, type Vooraf } from './toets.ts'

export interface VerbeterIngang {
  readonly ingang: Ingang
  readonly wet: WetCode | null
  readonly reden: string
}

const mag = ['eerste-contact', 'loopt'] as const

/** What stands in the way of `verbeter-ingang` before anything is typed: for the panel. */
export const voorafVerbeterIngang: Vooraf = (feiten, vandaag) =>
  beoordeel('avg-juistheid', vandaag, [inStaat(feiten, mag, 'avg-juistheid'), opVerzoek(feiten)])

/** That a party asked for it is a decision on its request, and no way to have been heard wrong. */
const opVerzoek = ({ dossier }: Feiten): Reden | undefined =>
  alsNiet(dossier.ingang === opVerzoekVanPartij, 'procedure-ligt-vast', 'onderzoek-op-verzoek-van-partij')

const andereProcedure = ({ dossier }: Feiten, ingang: Ingang): boolean =>
  dossier.staat === 'loopt' && ingangOp(ingang, dossier.verzochtOp).procedure !== procedureVan({ dossier })

/**
 * Mends by which road a dossier came, and under which law (N-AVG-5-1d, N-AVG-16). Once the onderzoek runs, its procedure
 * lies fast: it decided who had to be asked.
 */
export const toetsVerbeterIngang: Toets<VerbeterIngang> = ({ ingang, wet, reden }, feiten, vandaag) => {
  const { dossier } = feiten
  const nieuw = ingangEnWet({ ingang, wet })
  return beoordeel('avg-juistheid', vandaag, [
    inStaat(feiten, mag, 'avg-juistheid'),
    alsNiet(nieuw.ingang === dossier.ingang && nieuw.wet === dossier.wet, 'ingang-al-zo', 'avg-juistheid'),
    opVerzoek(feiten) ?? alsNiet(andereProcedure(feiten, ingang), 'procedure-ligt-vast', 'avg-juistheid'),
    ...redenenIngang({ ingang, wet }, dossier.verzochtOp),
    alsNiet(leeg(reden), 'reden-van-verbetering-ontbreekt', 'avg-rectificatie'),
  ])
}
