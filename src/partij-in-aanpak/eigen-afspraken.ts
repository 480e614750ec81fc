import { z } from 'zod'
import { wieBesliste } from '../verwerking/systeem.ts'
import { datum, dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Keuze } from '../verwerking/verwerking.ts'
import type { Afspraakstaat } from '../wet/afspraakstaten.ts'
import { voorgesteldeDag } from '../wet/volgende-afspraak.ts'
import {
  aanpakVan,
  berichtAanCoordinator,
  type DeelnameLezing,
  type DeelnameWerk,
  standVanAanpak,
  tekstVan,
  vanDeelname,
} from './declaratie.ts'
import { beslistDoor } from './inbreng-velden.ts'
import {
  afsprakenVoor,
  type EigenStap,
  isLaatste,
  toetsEigenStap,
  voorafEigenStap,
} from './rules/afspraken.ts'
import type { Feiten } from './rules/feiten.ts'
import { gedaanEnVerder } from './rules/spreek-zelf-af.ts'
import { overgangen } from './rules/staten.ts'
import { schrijfEigenVolgende } from './volgende-afspraak.ts'

const keuzeVoor =
  (stap: EigenStap) =>
  (feiten: Feiten, lezing: DeelnameLezing): { readonly afspraakId: readonly Keuze[] } => {
    const teksten = new Map(lezing.rijen('afspraak').map(({ id, inhoud }) => [id, tekstVan(inhoud.tekst)]))
    return {
      afspraakId: afsprakenVoor(stap, feiten).map(({ id }) => ({ waarde: id, label: teksten.get(id) ?? '' })),
    }
  }

/** Says in the aanpak, and here, what became of an agreement; `stopt`: the party does nothing there any more. */
const schrijf = async (
  werk: DeelnameWerk,
  afspraakId: string,
  staat: Afspraakstaat,
  bij: Readonly<Record<string, unknown>>,
  stopt = false,
): Promise<void> => {
  const eigen = werk.rijen('afspraak').find(({ id }) => id === afspraakId)
  if (!eigen) throw new Error('the toets knows this agreement')
  const daar = String(eigen.inhoud.daar)
  const { partijId } = werk.feiten.dossier
  const { vandaag } = werk.kader
  const doel = { dossierId: aanpakVan(werk).dossierId, lees: ['afspraak', 'deelname'] as const }
  await werk.stroomDoor('coordinatie', doel, async (stroom) => {
    const afspraak = stroom.rijen('afspraak').find(({ id }) => id === daar)
    if (!afspraak) throw new Error('the agreement is in the aanpak, which keeps this side in step')
    await stroom.verander(
      'afspraak',
      daar,
      { staat },
      { ...afspraak.inhoud, ...bij, ...wieBesliste(werk.kader) },
    )
    const deelname = stroom.rijen('deelname').find(({ partij_id, tot }) => partij_id === partijId && !tot)
    if (stopt && deelname) await stroom.verander('deelname', deelname.id, { tot: vandaag }, deelname.inhoud)
  })
  if (staat === 'geweigerd') await werk.verwijder('afspraak', afspraakId)
  else await werk.verander('afspraak', afspraakId, { staat })
}

const gedeeld = (stap: EigenStap) =>
  ({
    ...vanDeelname,
    metInhoud: ['overgang', 'afspraak'],
    vooraf: voorafEigenStap(stap),
    toets: toetsEigenStap(stap),
    bericht: berichtAanCoordinator,
    berichtsoort: 'antwoord',
    betrokkenen: (): 'allen' => 'allen',
    keuzes: keuzeVoor(stap),
  }) as const

/** Says yes to a proposal of the coordinator: the party decides itself (2.3a.3 lid 3, N-2.3a.3-3-ovn). */
export const zegJa = defineHandeling({
  ...gedeeld('leg-ja-van-partij-vast'),
  id: 'partij-in-aanpak.zeg-ja',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-3-ovn'],
  pad: 'toezeggingen',
  invoer: z.object({ afspraakId: dossierkeuze(), beslistDoor: beslistDoor() }),
  effect: ({ afspraakId, beslistDoor: jaDoor }, werk) =>
    schrijf(werk, afspraakId, 'aanvaard', { jaDoor, jaOp: werk.kader.vandaag }),
  begin: (_, __, { wie }) => ({ beslistDoor: wie.naam }),
  voorbeeld: { afspraakId: '{voorstel}', beslistDoor: 'R. van der Meer, consulent' },
})

/**
 * Says no to a proposal, or takes a yes back; why is not asked and not kept. With the last no the party takes no part any more, and sees
 * nothing more of the aanpak (2.3a.3 lid 3; N-2.3a.3-3-ovn, N-5.4.4-7).
 */
export const zegNee = defineHandeling({
  ...gedeeld('leg-nee-van-partij-vast'),
  id: 'partij-in-aanpak.zeg-nee',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-3-ovn', 'N-5.4.4-7'],
  pad: 'weigeringen',
  controleren: true,
  daarna: { partijmedewerker: '/werkvoorraad' },
  invoer: z.object({ afspraakId: dossierkeuze() }),
  effect: async ({ afspraakId }, werk) => {
    const { vandaag } = werk.kader
    const stopt = isLaatste(werk.feiten, afspraakId)
    await schrijf(werk, afspraakId, 'geweigerd', { neeOp: vandaag }, stopt)
    if (!stopt) return
    const { naar, artikel } = overgangen['sluit-deelname']
    await werk.gaOver({ naam: 'sluit-deelname', naar, artikel })
    await werk.werkBij({ einde_op: vandaag, vernietigen_op: vandaag })
  },
  voorbeeld: { afspraakId: '{voorstel}' },
})

/** Says that what was agreed has been done, and what the party itself does next, if anything (2.3a.3 lid 3, N-2.3a.3-3). */
export const meldGedaan = defineHandeling({
  ...gedeeld('meld-afspraak-gedaan'),
  id: 'partij-in-aanpak.meld-gedaan',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-5-ds'],
  pad: 'gedane-afspraken',
  invoer: z.object({
    afspraakId: dossierkeuze(),
    op: datum(),
    volgende: tekst({ max: 500, wieZiet: 'client' }).optional(),
    volgendeUiterlijk: datum().optional(),
    beslistDoor: beslistDoor().optional(),
  }),
  bij: standVanAanpak,
  toets: gedaanEnVerder,
  effect: async ({ volgende, beslistDoor: door = '', ...invoer }, werk) => {
    await schrijf(werk, invoer.afspraakId, 'gedaan', { gedaanOp: invoer.op })
    const jaDoor = door || werk.kader.wie.naam
    if (volgende) await schrijfEigenVolgende(werk, { ...invoer, volgende, beslistDoor: jaDoor })
  },
  begin: (_, __, { vandaag, wie }) => ({
    op: vandaag,
    volgendeUiterlijk: voorgesteldeDag(vandaag),
    beslistDoor: wie.naam,
  }),
  voorbeeld: { afspraakId: '{afspraak}', op: '{vandaag}', beslistDoor: 'R. van der Meer, consulent' },
})

/** Says that an agreement will not succeed; only that, not why (2.3a.3 lid 3; N-2.3a.3-3, N-2.3a.3-5-ds). */
export const meldLuktNiet = defineHandeling({
  ...gedeeld('meld-afspraak-lukt-niet'),
  id: 'partij-in-aanpak.meld-lukt-niet',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-5-ds'],
  pad: 'gestrande-afspraken',
  invoer: z.object({ afspraakId: dossierkeuze(), op: datum() }),
  effect: ({ afspraakId, op }, werk) => schrijf(werk, afspraakId, 'lukt-niet', { luktNietOp: op }),
  begin: (_, __, { vandaag }) => ({ op: vandaag }),
  voorbeeld: { afspraakId: '{afspraak}', op: '{vandaag}' },
})
