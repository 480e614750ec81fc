import { z } from 'zod'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuze } from '../verwerking/velden.ts'
import { defineHandeling, type Kader, type Keuze } from '../verwerking/verwerking.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { type OverlegLezing, type OverlegWerk, vanOrganisator, vanPartij } from './declaratie.ts'
import { anderenKeuze, nietBijDezeDeelnemer, voorwaardenUit, woordenVelden } from './inbreng-velden.ts'
import type { Feiten } from './rules/feiten.ts'
import { eigenInbreng, toetsHaalTerug, toetsVerbeterInbreng, voorafEigenInbreng } from './rules/inbrengen.ts'
import { deelnemerVan, metDezelfdeMensen } from './rules/toegang.ts'

const rijVan = ({ rijen }: Pick<OverlegLezing, 'rijen'>, id: string | undefined) =>
  rijen('ingebracht').find((een) => een.id === id)

const eigenKeuze = (feiten: Feiten, lezing: OverlegLezing, kader: Kader): readonly Keuze[] =>
  eigenInbreng(feiten, kader).map(({ id }) => ({
    waarde: id,
    label: tekstVan(rijVan(lezing, id)?.inhoud.tekst),
  }))

const overWie = ({ ingebracht }: Feiten, { ingebrachtId }: { readonly ingebrachtId: string }) =>
  ingebracht.filter(({ id }) => id === ingebrachtId).map(({ betrokkeneId }) => betrokkeneId)

const totVan = (voorwaarden: unknown): string | undefined =>
  ((voorwaarden ?? []) as readonly Voorwaarde[]).flatMap((een) =>
    een.soort === 'alleen-tot' ? [een.datum] : [],
  )[0]

/** What others asked to take along of it goes with the words that they asked for: a yes was about those (5.4.3 lid 4 onder b). */
const vergeetMeenemen = async (werk: OverlegWerk, ingebrachtId: string): Promise<void> => {
  for (const { id, ingebracht_id } of werk.dossier.rijen.meeneming)
    if (ingebracht_id === ingebrachtId) await werk.verwijder('meeneming', id)
}

/** Changes what one brought in: the old words are gone at once, for everybody (5.4.3 lid 2; N-AVG-16). */
export const verbeterIngebracht = defineHandeling({
  ...vanPartij,
  id: 'casusoverleg.verbeter-ingebracht',
  normen: ['N-AVG-5-1d', 'N-AVG-16', 'N-5.4.3-2', 'N-5.4.3-2-gh'],
  pad: 'verbeterd-ingebracht',
  geenConcept: 'casusoverleg',
  naastElkaar: true,
  metInhoud: ['deelnemer', 'ingebracht'],
  invoer: z.object({ ingebrachtId: dossierkeuze(), ...woordenVelden }),
  alleenAls: { waaromVerder: ({ niveau }) => niveau !== undefined && niveau !== 'dat' },
  ingeklapt: ['nietVoor'],
  vooraf: voorafEigenInbreng,
  toets: toetsVerbeterInbreng,
  effect: async ({ ingebrachtId, niveau, categorie, ...getypt }, werk) => {
    const ik = deelnemerVan(werk.feiten, werk.kader)
    const rij = rijVan(werk, ingebrachtId)
    if (!ik || !rij) throw new Error('the toets knows what was brought in')
    const nietVoor = metDezelfdeMensen(getypt.nietVoor, werk.feiten, ik.id)
    const alleenTot = totVan(rij.inhoud.voorwaarden)
    await vergeetMeenemen(werk, ingebrachtId)
    await werk.verbeter(
      'ingebracht',
      ingebrachtId,
      { niveau, categorie, niet_voor: nietVoor },
      {
        ...rij.inhoud,
        ...{ tekst: getypt.tekst, waaromVerder: getypt.waaromVerder ?? null, taak: getypt.taak ?? null },
        ...{ clientStemtIn: getypt.clientStemtIn, stappenGezet: getypt.stappenGezet },
        voorwaarden: voorwaardenUit({ nietVoor, alleenTot }, ik, werk.feiten),
      },
    )
  },
  betrokkenen: overWie,
  nietHier: nietBijDezeDeelnemer,
  keuzes: (feiten, lezing, kader) => ({
    ingebrachtId: eigenKeuze(feiten, lezing, kader),
    nietVoor: anderenKeuze(lezing, kader),
  }),
  begin: (feiten, lezing, kader, { ingebrachtId }) => {
    const eigen = eigenInbreng(feiten, kader)
    const rij = rijVan(lezing, ingebrachtId ?? (eigen.length === 1 ? eigen[0]?.id : undefined))
    if (!rij || !eigen.some(({ id }) => id === rij.id)) return {}
    const { tekst, waaromVerder, taak, clientStemtIn, stappenGezet } = rij.inhoud
    return {
      ...{ tekst, waaromVerder, taak, clientStemtIn, stappenGezet },
      ...{ niveau: rij.niveau, categorie: rij.categorie, nietVoor: rij.niet_voor },
    }
  },
  voorbeeld: { ingebrachtId: '{ingebracht}', tekst: 'Het traject loopt tot de herfst.', clientStemtIn: true },
})

const terug = {
  normen: ['N-5.4.3-2', 'N-5.4.3-4b', 'N-AVG-17'],
  geenConcept: 'casusoverleg',
  naastElkaar: true,
  metInhoud: ['ingebracht'],
  invoer: z.object({ ingebrachtId: dossierkeuze() }),
  vooraf: voorafEigenInbreng,
  toets: toetsHaalTerug,
  effect: async ({ ingebrachtId }: { ingebrachtId: string }, werk: OverlegWerk): Promise<void> => {
    await vergeetMeenemen(werk, ingebrachtId)
    await werk.verwijder('ingebracht', ingebrachtId)
  },
  betrokkenen: overWie,
  keuzes: (feiten: Feiten, lezing: OverlegLezing, kader: Kader) => ({
    ingebrachtId: eigenKeuze(feiten, lezing, kader),
  }),
} as const

/**
 * Takes back what one brought in: it is gone at once, for everybody, and nobody takes it along any more (5.4.3 lid 2 and 4 onder b;
 * N-5.4.3-2, N-AVG-17).
 */
export const haalTerug = defineHandeling({
  ...vanPartij,
  ...terug,
  id: 'casusoverleg.haal-terug',
  pad: 'teruggehaald',
  voorbeeld: { ingebrachtId: '{ingebracht}' },
})

/** The same for what who organises brought in from his file: there it stays. */
export const haalUitOverleg = defineHandeling({
  ...vanOrganisator,
  ...terug,
  id: 'casusoverleg.haal-uit-overleg',
  pad: 'uit-het-overleg',
  voorbeeld: { ingebrachtId: '{uitdossier}' },
})
