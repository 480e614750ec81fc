import { z } from 'zod'
import { neemTerug } from '../partijportaal/index.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import { afspraakRij, afspraakVelden } from './afspraak-velden.ts'
import {
  aanpakVan,
  afspraakKeuze,
  gehoordKeuze,
  partijenVanAanpak,
  vanAfstemming,
  type ZvhWerk,
} from './declaratie.ts'
import { voorWieKeuze } from './leg-gehoord-vast.ts'
import {
  geldend,
  toetsLegZvhAfspraakVast,
  toetsTrekZvhAfspraakIn,
  voorafLegZvhAfspraakVast,
  voorafTrekZvhAfspraakIn,
} from './rules/afspraak.ts'
import { naarAanpak } from './rules/delen.ts'
import type { Feiten } from './rules/feiten.ts'

const overGegeven = ({ gehoord }: Feiten, gegevenId: string | undefined): readonly string[] =>
  gehoord.filter(({ id }) => id === gegevenId).map(({ betrokkeneId }) => betrokkeneId)

/** Whom the agreement is about that an act cites. */
export const overAfgesproken = (
  feiten: Feiten,
  { afspraakId }: { readonly afspraakId: string },
): readonly string[] => overGegeven(feiten, feiten.afspraken.find(({ id }) => id === afspraakId)?.gegevenId)

/**
 * Records what was agreed with a participant of the Zorg- en Veiligheidshuis about one thing that was heard: which words, for whom, what
 * for, with whom and on which day (N-VIII-flt).
 */
export const legZvhAfspraakVast = defineHandeling({
  ...vanAfstemming,
  id: 'zorg-en-veiligheidshuis.leg-zvh-afspraak-vast',
  normen: ['N-VIII-flt', 'N-AVG-5-1b', 'N-AVG-5-1c'],
  pad: 'zvh-afspraken',
  metInhoud: ['overgang', 'gegeven'],
  geenConcept: 'afweging',
  invoer: z.object({ gegevenId: dossierkeuze(), ...afspraakVelden }),
  vooraf: voorafLegZvhAfspraakVast,
  bij: (_, lezing) => partijenVanAanpak(lezing),
  toets: toetsLegZvhAfspraakVast,
  effect: async ({ gegevenId, ...afspraak }, werk) => {
    const { rij, inhoud } = afspraakRij(gegevenId, afspraak, werk.kader.vandaag)
    return { afspraakId: await werk.voegToe('zvhafspraak', rij, inhoud) }
  },
  betrokkenen: (feiten, { gegevenId }) => overGegeven(feiten, gegevenId),
  keuzes: async (_, lezing) => ({
    gegevenId: await gehoordKeuze(lezing),
    ...(await voorWieKeuze(lezing)),
  }),
  begin: (_, __, { vandaag }) => ({ afgesprokenOp: vandaag }),
  voorbeeld: {
    gegevenId: '{gehoord}',
    watMag: 'Hij mag tot de zomer niet in de straat komen.',
    clienten: ['{betrokkene}'],
    doel: 'Zodat hij weet waar hij zich aan moet houden.',
    afgesprokenMet: 'Reclassering, T. Visser',
    afgesprokenOp: '{vandaag}',
  },
})

/** Takes back in the aanpak what went there by this agreement: who has it must hear so (AVG 17 and 19). */
const neemTerugUitAanpak = async (werk: ZvhWerk, afspraakId: string): Promise<void> => {
  const daar = werk
    .rijen('verstrekking')
    .filter(({ id }) =>
      werk.feiten.gedeeld.some(
        (een) => een.id === id && een.afspraakId === afspraakId && een.aan === naarAanpak,
      ),
    )
    .map(({ inhoud }) => tekstVan(inhoud.daar))
  if (daar.length === 0) return
  const { dossierId } = aanpakVan(werk)
  const lees = ['gegeven', 'verstrekking'] as const
  await werk.stroomDoor('coordinatie', { dossierId, lees }, (stroom) => {
    const gegevens = stroom.rijen('gegeven').filter(({ id }) => daar.includes(id))
    return neemTerug(stroom, gegevens, werk.kader.vandaag)
  })
}

/** Withdraws an agreement that was a mistake or does not hold any more; what went to the aanpak by it is taken back there (N-VIII-flt, N-AVG-17). */
export const trekZvhAfspraakIn = defineHandeling({
  ...vanAfstemming,
  id: 'zorg-en-veiligheidshuis.trek-zvh-afspraak-in',
  normen: ['N-VIII-flt', 'N-AVG-16', 'N-AVG-17', 'N-AVG-19'],
  pad: 'ingetrokken-zvh-afspraken',
  metInhoud: ['overgang', 'zvhafspraak', 'verstrekking'],
  controleren: true,
  invoer: z.object({
    afspraakId: dossierkeuze(),
    reden: tekst({ min: 3, max: 500, wieZiet: 'niemand-anders' }),
  }),
  vooraf: voorafTrekZvhAfspraakIn,
  toets: toetsTrekZvhAfspraakIn,
  effect: async ({ afspraakId, reden }, werk) => {
    const oud = werk.rijen('zvhafspraak').find(({ id }) => id === afspraakId)?.inhoud
    await werk.verander('zvhafspraak', afspraakId, { staat: 'ingetrokken' }, { ...oud, ingetrokken: reden })
    await neemTerugUitAanpak(werk, afspraakId)
  },
  betrokkenen: overAfgesproken,
  keuzes: async (feiten, lezing) => ({ afspraakId: await afspraakKeuze(lezing, geldend(feiten)) }),
  voorbeeld: { afspraakId: '{zvhafspraak}', reden: 'De reclassering kwam erop terug.' },
})
