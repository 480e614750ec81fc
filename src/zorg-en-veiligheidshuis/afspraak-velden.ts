import { datum, dossierkeuzes, regel, tekst } from '../verwerking/velden.ts'
import type { Afspraak } from './rules/afspraak.ts'

/** What was agreed with a participant about one thing that was heard (N-VIII-flt). */
export const afspraakVelden = {
  watMag: tekst({ min: 3, max: 1000, wieZiet: 'niemand-anders' }),
  aan: dossierkeuzes(0).default([]),
  clienten: dossierkeuzes(0).default([]),
  doel: tekst({ min: 10, max: 500, wieZiet: 'niemand-anders' }),
  afgesprokenMet: regel({ min: 2, max: 200, wieZiet: 'niemand-anders' }),
  afgesprokenOp: datum(),
}

/** An agreement as a row and its content. */
export const afspraakRij = (gegevenId: string, afspraak: Afspraak, vandaag: string) => {
  const { watMag, doel, aan, clienten, afgesprokenMet, afgesprokenOp } = afspraak
  return {
    rij: {
      ...{ gegeven_id: gegevenId, aan, clienten, afgesproken_op: afgesprokenOp },
      ...{ staat: 'geldt', datum: vandaag },
    },
    inhoud: { watMag, doel, afgesprokenMet },
  }
}
