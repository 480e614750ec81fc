import { z } from 'zod'
import { aanwijsregisterVan } from '../inrichting/index.ts'
import { naamgenotenIn } from '../personen/index.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import type { Lezing } from '../verwerking/lezing.ts'
import { dossierkeuze, dossierkeuzes, ja, keuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Kader, type Keuze } from '../verwerking/verwerking.ts'
import { partijOpLijst } from '../wet/partijenlijst.ts'
import { alleToetsen } from './alle-toetsen.ts'
import { begonnenAanpak } from './begin-aanpak.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import type { Feiten } from './rules/feiten.ts'
import {
  heeftDubbeleRol,
  toetsKandidaat,
  toetsPartijen,
  toetsVerklaring,
} from './rules/kandidaat-coordinator.ts'
import { metGebeurtenis } from './rules/met-gebeurtenis.ts'
import { procedureVan, zonderVerzoekVanClient } from './rules/procedure.ts'
import { vernietigenOp } from './rules/vernietigen-op.ts'
import {
  deelnemers,
  kandidaten,
  toetsWijsCoordinatorAan,
  voorafWijsCoordinatorAan,
} from './rules/wijs-coordinator-aan.ts'
import { keuzeUit } from './wie-is-wie.ts'

type L = Lezing<Feiten, OnderzoekTabel>

/** The list of 2.3a.5 is about the onderzoek: any party can take part in an aanpak, with a word when it is not on it. */
const register = ({ tx, dossier }: Pick<L, 'tx' | 'dossier'>, op: string) =>
  aanwijsregisterVan(tx, dossier.gemeente, op)

/** The register, and who in it bears the name of somebody in this onderzoek. */
const registerMetNamen = async (lezing: L, op: string) => {
  const bekend = await register(lezing, op)
  return { ...bekend, naamgenoten: await naamgenotenIn(lezing, bekend.mensen) }
}

const keuzes = async (feiten: Feiten, lezing: L, { vandaag }: Kader) => {
  const { partijen, mensen } = await register(lezing, vandaag)
  const wie = deelnemers(feiten).map(({ id }) => id)
  const werkgever = (id: string): string | undefined =>
    id === 'college' ? codeTekst('werkgever', id) : partijen.find((partij) => partij.id === id)?.naam
  return {
    coordinatorId: mensen.flatMap((iemand): Keuze[] => {
      const { gebruikerId, naam, werkgever: bij } = iemand
      const waar = bij && werkgever(bij)
      if (!waar) return []
      const dubbel = heeftDubbeleRol(iemand, bij === 'college' ? [] : [bij], feiten)
      const uitleg = codeTekst('waarschuwing', bij === 'college' ? 'ook-toeleider' : 'ook-helper')
      return [{ waarde: gebruikerId, label: `${naam} (${waar})`, ...(dubbel ? { uitleg } : {}) }]
    }),
    partijen: partijen.map(({ id, naam, ...partij }) => ({
      waarde: id,
      label: naam,
      ...(partijOpLijst(partij, procedureVan(feiten), vandaag)
        ? {}
        : { uitleg: codeTekst('waarschuwing', 'niet-op-lijst') }),
    })),
    overlegdMet: await keuzeUit(lezing, (id) => wie.includes(id)),
  }
}

/**
 * The college appoints a coordinator, and with him the aanpak begins to exist: a dossier of its own with who agreed to
 * take part, the services and the parties, and nothing else of the onderzoek (N-2.3a.3-1, N-2.3a.3-1-wie, N-5.4.5-sch).
 */
export const wijsCoordinatorAan = defineHandeling({
  id: 'onderzoek.wijs-coordinator-aan',
  doel: 'gecoordineerde-aanpak',
  rollen: ['beslisser'],
  normen: [
    'N-2.3a.3-1',
    'N-2.3a.3-1-wie',
    'N-2.3a.3-1-clt',
    'N-2.3a.3-1-pet',
    'N-2.3a.3-1-ovl',
    'N-2.3a.2-ins',
    'N-5.4.5-sch',
  ],
  pad: 'aanwijzingen',
  dossier: onderzoekDossier,
  controleren: true,
  invoer: z.object({
    kandidaat: keuze(kandidaten),
    coordinatorId: dossierkeuze(),
    partijen: dossierkeuzes(0).default([]),
    overlegdMet: dossierkeuzes(0).default([]),
    overlegdMetPartijen: ja().default(false),
    motiveringOverleg: tekst({ wieZiet: 'client' }).optional(),
    motiveringZonderInstemming: tekst({ wieZiet: 'client' }).optional(),
    nietDezelfde: ja().default(false),
    waaromNietDezelfde: tekst({ max: 500, wieZiet: 'college' }).optional(),
    rollenApart: ja().default(false),
  }),
  vooraf: opDeDag(voorafWijsCoordinatorAan),
  bij: (_, lezing, { vandaag }) => registerMetNamen(lezing, vandaag),
  toets: (
    {
      kandidaat,
      coordinatorId,
      partijen,
      overlegdMetPartijen,
      overlegdMet,
      motiveringOverleg = '',
      motiveringZonderInstemming = '',
      ...verklaard
    },
    feiten,
    { vandaag, wie },
    bekend,
  ) => {
    const zichzelf = coordinatorId === wie.gebruikerId
    const partijenNietGevraagd = partijen.length > 0 && !overlegdMetPartijen
    const invoer = {
      kandidaat,
      zichzelf,
      partijenNietGevraagd,
      overlegdMet,
      motiveringOverleg,
      motiveringZonderInstemming,
    }
    const iemand = bekend.mensen.find(({ gebruikerId }) => gebruikerId === coordinatorId)
    const verklaring = {
      ...verklaard,
      naamKomtVoor: bekend.naamgenoten.includes(coordinatorId),
      dubbeleRol: iemand !== undefined && heeftDubbeleRol(iemand, partijen, feiten),
    }
    return alleToetsen(
      toetsWijsCoordinatorAan(invoer, feiten, vandaag),
      toetsKandidaat(kandidaat, iemand, partijen),
      toetsVerklaring(verklaring),
      toetsPartijen(
        partijen,
        bekend.partijen.map(({ id }) => id),
      ),
    )
  },
  effect: async ({ kandidaat, coordinatorId, partijen, overlegdMet, ...waarom }, werk, bekend) => {
    const iemand = bekend.mensen.find(({ gebruikerId }) => gebruikerId === coordinatorId)
    if (!iemand?.werkgever) throw new Error('the toets asks for a candidate of the register')
    const meedoen = bekend.partijen.filter(({ id }) => partijen.includes(id))
    const aanpak = await begonnenAanpak(
      werk,
      { gebruikerId: coordinatorId, werkgever: iemand.werkgever },
      meedoen,
    )
    const rij = {
      soort: 'coordinator-aangewezen',
      betrokkene_id: null,
      datum: werk.kader.vandaag,
      code: kandidaat,
    } as const
    const overleg = { met: overlegdMet, motivering: waarom.motiveringOverleg ?? null }
    await werk.voegToe('gebeurtenis', rij, {
      ...aanpak,
      coordinator: { id: coordinatorId, naam: iemand.naam, werkgever: iemand.werkgever },
      overleg,
      zonderInstemming: waarom.motiveringZonderInstemming ?? null,
      ...(waarom.waaromNietDezelfde ? { waaromNietDezelfde: waarom.waaromNietDezelfde } : {}),
    })
    await werk.werkBij({ vernietigen_op: vernietigenOp(metGebeurtenis(werk.feiten, rij)) })
    return { aanpakId: aanpak.aanpakId }
  },
  bericht: ({ coordinatorId }) => [coordinatorId],
  // The names of all are read beside that of the candidate.
  betrokkenen: () => 'allen',
  keuzes,
  nietHier: (feiten) => (zonderVerzoekVanClient(feiten) ? [] : ['motiveringZonderInstemming']),
  voorbeeld: {
    kandidaat: 'gemeenteambtenaar',
    coordinatorId: '{kandidaat}',
    overlegdMet: ['{verzoeker}'],
    rollenApart: true,
  },
})
