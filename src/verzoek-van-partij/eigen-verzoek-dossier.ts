import { gebeurtenisfeiten } from '../dossier/gebeurtenissen.ts'
import type { Dossier } from '../dossier/rijen.ts'
import type { DossierSoort } from '../verwerking/verwerking.ts'
import { regimeIn } from '../wet/partij-regimes.ts'
import { toegangTotEigenVerzoek } from './rules/begin-verzoek.ts'
import type { Feiten, GegevenFeit } from './rules/feiten.ts'
import type { Staat } from './rules/staten.ts'

const tabellen = ['overgang', 'betrokkene', 'gebeurtenis', 'gegeven', 'brief'] as const

/** The tables of a request at the party's own side. */
export type EigenVerzoekTabel = (typeof tabellen)[number]

/** Which kind of dossier of the compartment this is. */
export const ingang = 'verzoek'

/** What every request has: a defect when it is not there. */
const moet = (waarde: unknown): string => {
  if (typeof waarde !== 'string') throw new Error('a request is made by a party')
  return waarde
}

const feiten = (d: Dossier<EigenVerzoekTabel>): Feiten => ({
  dossier: {
    id: d.id,
    versie: d.versie,
    staat: d.staat as Staat,
    behandelaar: d.behandelaar,
    organisatieId: moet(d.team),
    partijId: moet(d.kenmerk.partij),
    ingediendOp: d.verzocht_op,
    vernietigenOp: d.vernietigen_op,
    vraagtBsn: d.kenmerk.vraagtBsn === true,
    regime: regimeIn(d.kenmerk.regime),
  },
  betrokkenen: d.rijen.betrokkene.map(({ id }) => ({ id })),
  gebeurtenissen: gebeurtenisfeiten(d.rijen.gebeurtenis),
  gegevens: d.rijen.gegeven.map(({ id, betrokkene_id, onderdeel }) => ({
    id,
    betrokkeneId: betrokkene_id,
    onderdeel: onderdeel as GegevenFeit['onderdeel'],
  })),
})

/** A gemotiveerd verzoek as the organisation writes and follows it: its `team` is that organisation (2.3a.4 lid 1, N-AVG-32). */
export const eigenVerzoekDossier: DossierSoort<Feiten, EigenVerzoekTabel> = {
  compartiment: 'partij',
  ingang,
  pad: 'verzoeken-van-ons',
  tabellen,
  feiten,
  toegang: toegangTotEigenVerzoek,
}
