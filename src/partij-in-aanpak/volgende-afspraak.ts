import { z } from 'zod'
import { wieBesliste } from '../verwerking/systeem.ts'
import { datum, dossierkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
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
import { toetsSpreekZelfAf, voorafSpreekZelfAf } from './rules/spreek-zelf-af.ts'

/** What the party itself is going to do next, when, and who decided so: its proposal is its yes (2.3a.3 lid 3). */
export interface EigenVolgende {
  readonly afspraakId: string
  readonly volgende: string
  readonly volgendeUiterlijk?: string | undefined
  readonly beslistDoor: string
}

/**
 * Writes the next agreement in the aanpak and here: for the same goal and about the same people as the one it follows, and agreed at
 * once, for nobody but the party itself decides what it does (N-2.3a.3-3-ovn). Needs the content of 'overgang' and 'afspraak'.
 */
export const schrijfEigenVolgende = async (
  werk: DeelnameWerk,
  { afspraakId, volgende, volgendeUiterlijk, beslistDoor: jaDoor }: EigenVolgende,
): Promise<void> => {
  const eigen = werk.rijen('afspraak').find(({ id }) => id === afspraakId)
  if (!eigen) throw new Error('the toets knows this agreement')
  const { partijId } = werk.feiten.dossier
  const { vandaag } = werk.kader
  const dag = { staat: 'aanvaard', uiterlijk: volgendeUiterlijk ?? null, datum: vandaag }
  const waar = { dossierId: aanpakVan(werk).dossierId, lees: ['afspraak', 'doel'] as const }
  const daar = await werk.stroomDoor('coordinatie', waar, (stroom) => {
    const eerder = stroom.rijen('afspraak').find(({ id }) => id === eigen.inhoud.daar)
    const doel = stroom.rijen('doel').find(({ id, staat }) => id === eerder?.doel_id && staat === 'loopt')
    return stroom.voegToe(
      'afspraak',
      { doel_id: doel?.id ?? null, partij_id: partijId, betrokkene_id: null, ...dag },
      { tekst: volgende, jaDoor, jaOp: vandaag, doorPartij: true, ...wieBesliste(werk.kader) },
    )
  })
  const hier = { doel_id: null, partij_id: null, betrokkene_id: null, ...dag }
  await werk.voegToe('afspraak', hier, { tekst: volgende, over: eigen.inhoud.over ?? [], daar })
}

/** Its own agreements as options; needs the content of 'afspraak'. */
const eigenKeuze = (lezing: DeelnameLezing) =>
  lezing.rijen('afspraak').map(({ id, inhoud }) => ({ waarde: id, label: tekstVan(inhoud.tekst) }))

/** Says what the party itself does next: its own proposal is its yes, and the coordinator sees it (2.3a.3 lid 3; N-2.3a.3-3-ovn). */
export const spreekZelfAf = defineHandeling({
  ...vanDeelname,
  id: 'partij-in-aanpak.spreek-zelf-af',
  normen: ['N-2.3a.3-3', 'N-2.3a.3-3-ovn', 'N-2.3a.3-5-ds'],
  pad: 'eigen-afspraken',
  metInhoud: ['overgang', 'afspraak'],
  invoer: z.object({
    afspraakId: dossierkeuze(),
    volgende: tekst({ min: 5, max: 500, wieZiet: 'client' }),
    volgendeUiterlijk: datum().optional(),
    beslistDoor: beslistDoor(),
  }),
  vooraf: voorafSpreekZelfAf,
  bij: standVanAanpak,
  toets: toetsSpreekZelfAf,
  effect: (invoer, werk) => schrijfEigenVolgende(werk, invoer),
  bericht: berichtAanCoordinator,
  berichtsoort: 'antwoord',
  betrokkenen: () => 'allen',
  keuzes: (_, lezing) => ({ afspraakId: eigenKeuze(lezing) }),
  begin: (_, __, { wie, vandaag }) => ({
    beslistDoor: wie.naam,
    volgendeUiterlijk: voorgesteldeDag(vandaag),
  }),
  voorbeeld: {
    afspraakId: '{voorstel}',
    volgende: 'Een begroting maken.',
    beslistDoor: 'R. van der Meer, consulent',
  },
})
