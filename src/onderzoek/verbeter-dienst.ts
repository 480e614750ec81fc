import { z } from 'zod'
import type { Rijen } from '../dossier/rijen.ts'
import { datum, dossierkeuze, ja, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import type { Werk } from '../verwerking/werk.ts'
import { keuzeUitDiensten } from './dienst-keuze.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import { toetsVerbeterDienst, type VerbeterDienst, voorafVerbeterDienst } from './rules/verbeter-dienst.ts'

const kolommen = (invoer: VerbeterDienst): Partial<Rijen['dienst']> => ({
  ...(invoer.verklaardOp ? { verklaard_op: invoer.verklaardOp } : {}),
  ...(invoer.aangevraagdOp ? { aangevraagd_op: invoer.aangevraagdOp } : {}),
  ...(invoer.afgehandeldOp ? { afgehandeld_op: invoer.afgehandeldOp } : {}),
  ...(invoer.tochNietAfgehandeld ? { afgehandeld_op: null } : {}),
  ...(invoer.dreiging === undefined ? {} : { dreiging: invoer.dreiging }),
  ...(invoer.vertrouwelijk === undefined ? {} : { vertrouwelijk: invoer.vertrouwelijk }),
})

/** The day of the client's yes or no stands with what was said as well. */
const verbeterVerklaring = async (werk: Werk<Feiten, OnderzoekTabel>, dienstId: string, dag: string) => {
  const gezegd = werk
    .rijen('gebeurtenis')
    .filter(({ soort, inhoud }) => soort === 'dienst-verklaring' && inhoud.dienstId === dienstId)
    .at(-1)
  if (gezegd) await werk.verbeter('gebeurtenis', gezegd.id, { datum: dag }, gezegd.inhoud)
}

/** Mends what was recorded of a service: what it is for, who decides, and the days of its course (AVG 16; N-AVG-5-1d). */
export const verbeterDienst = defineHandeling({
  id: 'onderzoek.verbeter-dienst',
  doel: 'onderzoek',
  rollen: ['toeleider'],
  normen: ['N-AVG-5-1d', 'N-AVG-16'],
  pad: 'dienstverbeteringen',
  naOverlijden: 'kan',
  dossier: onderzoekDossier,
  metInhoud: ['dienst', 'gebeurtenis'],
  invoer: z.object({
    dienstId: dossierkeuze(),
    reden: tekst({ min: 3, wieZiet: 'client' }),
    waarvoor: tekst({ min: 5, wieZiet: 'client' }).optional(),
    beslisser: regel({ wieZiet: 'client' }).optional(),
    verklaardOp: datum().optional(),
    aangevraagdOp: datum().optional(),
    afgehandeldOp: datum().optional(),
    tochNietAfgehandeld: ja().default(false),
    dreiging: ja().optional(),
    vertrouwelijk: ja().optional(),
  }),
  vooraf: opDeDag(voorafVerbeterDienst),
  toets: (invoer, feiten, { vandaag }) => toetsVerbeterDienst(invoer, feiten, vandaag),
  effect: async ({ reden, ...invoer }, werk) => {
    const { dienstId, waarvoor, beslisser, verklaardOp } = invoer
    const oud = werk.rijen('dienst').find(({ id }) => id === dienstId)?.inhoud ?? {}
    const nieuw = { ...(waarvoor ? { waarvoor } : {}), ...(beslisser ? { beslisser } : {}) }
    const verbeterd = { op: werk.kader.vandaag, reden }
    await werk.verbeter('dienst', dienstId, kolommen({ reden, ...invoer }), { ...oud, ...nieuw, verbeterd })
    if (verklaardOp) await verbeterVerklaring(werk, dienstId, verklaardOp)
  },
  betrokkenen: ({ diensten }, { dienstId }) =>
    diensten.filter(({ id }) => id === dienstId).map(({ betrokkeneId }) => betrokkeneId),
  keuzes: async (feiten, lezing) => ({ dienstId: await keuzeUitDiensten(lezing, feiten.diensten) }),
  voorbeeld: {
    dienstId: '{dienst}',
    reden: 'Het doel stond er verkeerd.',
    waarvoor: 'De schulden regelen.',
  },
})
