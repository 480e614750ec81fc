import { z } from 'zod'
import { pasGegeven } from '../dossier/pas-gegeven.ts'
import { pseudoniemIn } from '../personen/index.ts'
import type { MetInhoud } from '../verwerking/lezing.ts'
import { dossierkeuze, lijst, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import type { Schrijver, Werk } from '../verwerking/werk.ts'
import { voorwaardenMeeNaar } from '../wet/geversantwoord.ts'
import { type Voorwaarde, watVerderMag } from '../wet/voorwaarden.ts'
import { keuzeUitGegevens } from './gegeven-keuze.ts'
import { type OnderzoekTabel, onderzoekDossier } from './onderzoek-dossier.ts'
import { opDeDag } from './op-de-dag.ts'
import { pseudoniemVan } from './pseudoniem-van.ts'
import { isGegevenBinnen } from './rules/buiten-reikwijdte.ts'
import {
  type GekozenGegeven,
  type InhoudFeit,
  isOverTeDragen,
  toetsDraagGegevensOver,
  voorafDraagGegevensOver,
} from './rules/draag-gegevens-over.ts'
import type { Feiten } from './rules/feiten.ts'
import { verzoekMet } from './rules/verzoek.ts'

type Rij = MetInhoud<'gegeven'>

/** The conditions as they go along: until the day of the yes, and with who must be asked again before it goes further (N-5.4.2-1-vw). */
const voorwaardenMee = (rij: Rij, gever: string | undefined): readonly Voorwaarde[] =>
  voorwaardenMeeNaar(voorwaardenVan(rij), 'coordinator').map((een) =>
    een.soort === 'eerst-vragen' ? { ...een, wie: een.wie ?? gever } : een,
  )

const voorwaardenVan = ({ inhoud }: Rij): readonly Voorwaarde[] =>
  (inhoud.voorwaarden as readonly Voorwaarde[] | undefined) ?? []

const inhoudFeit = (rij: Rij): InhoudFeit => ({
  id: rij.id,
  voorwaarden: voorwaardenVan(rij),
  overgedragen: rij.inhoud.overgedragen !== undefined,
})

/** Which dossier the aanpak is, and by which id it knows each client: kept when the coordinator was appointed. */
const aanpakVan = (werk: Werk<Feiten, OnderzoekTabel>) => {
  const aanwijzing = werk.rijen('gebeurtenis').findLast(({ soort }) => soort === 'coordinator-aangewezen')
  if (!aanwijzing) throw new Error('the toets asks for a coordinator')
  return aanwijzing.inhoud as {
    readonly aanpakId: string
    readonly betrokkenen: Readonly<Record<string, string>>
  }
}

/** A gezinslid or mantelzorger who takes no part, as the aanpak knows him: of him only whether he can support (5.4.1 lid 1). */
const schrijfSteunend = (schrijver: Schrijver, werk: Werk<Feiten, OnderzoekTabel>, betrokkeneId: string) => {
  const { dossier, compartiment, omgeving, kader } = werk
  const binnen = { gemeente: dossier.gemeente, compartiment }
  const eigen = pseudoniemVan(dossier, betrokkeneId)
  const pseudoniem = pseudoniemIn(omgeving.sleutels, binnen, eigen, 'coordinatie')
  return schrijver.voegToe('betrokkene', { pseudoniem, hoedanigheid: 'netwerk', datum: kader.vandaag })
}

/** By which id the aanpak knows who came to it with a gegeven, so that a second one is about the same person there. */
const onthoudWieErbijKwam = async (
  werk: Werk<Feiten, OnderzoekTabel>,
  erbij: Readonly<Record<string, string>>,
): Promise<void> => {
  const rij = werk.rijen('gebeurtenis').findLast(({ soort }) => soort === 'coordinator-aangewezen')
  if (!rij || Object.keys(erbij).length === 0) return
  const betrokkenen = { ...(rij.inhoud.betrokkenen as object), ...erbij }
  await werk.verbeter('gebeurtenis', rij.id, {}, { ...rij.inhoud, betrokkenen })
}

/** From whom of the aanpak it is kept, by their ids there: who takes no part does not come to see it (N-2.3a.2-1-zwt). */
const verborgenIn = (rij: Rij, betrokkenen: Readonly<Record<string, string>>): readonly string[] =>
  rij.niet_tonen_aan.flatMap((id) => betrokkenen[id] ?? [])

const naarAanpak = (
  schrijver: Schrijver,
  rij: Rij,
  betrokkeneId: string,
  keuze: GekozenGegeven,
  datum: string,
  verborgenVoor: readonly string[],
  gever: string | undefined,
) => {
  const voorwaarden = voorwaardenVan(rij)
  const partijen = voorwaarden.flatMap((een) => (een.soort === 'niet-delen-met' ? een.aan : []))
  const { thema, categorie, niveau, bron } = rij
  return schrijver.voegToe(
    'gegeven',
    {
      betrokkene_id: betrokkeneId,
      onderdeel: null,
      thema,
      categorie,
      niveau,
      bron,
      verzoek_id: null,
      vraag_id: null,
      dienst_id: null,
      item_id: null,
      niet_tonen_aan: [...partijen.filter((id) => id !== 'coordinator'), ...verborgenVoor],
      niet_inzien_tot: rij.niet_inzien_tot ?? null,
      datum,
    },
    {
      tekst: watVerderMag(String(rij.inhoud.tekst), voorwaarden, 'coordinator'),
      reden: keuze.reden,
      waaromBijzonder: keuze.waaromBijzonder ?? null,
      voorwaarden: voorwaardenMee(rij, gever),
      partijId: gever ?? null,
    },
  )
}

/** Hands gegevens over to the coordinator: chosen one by one, each with a reason; all of them only when it is said why (5.4.4 lid 3; N-5.4.4-3). */
export const draagGegevensOver = defineHandeling({
  id: 'onderzoek.draag-gegevens-over',
  doel: 'gecoordineerde-aanpak',
  rollen: ['toeleider'],
  normen: ['N-5.4.4-3', 'N-5.4.2-1-vw', 'N-AVG-5-1c', 'N-5.4.4-6-gs'],
  pad: 'overdrachten',
  dossier: onderzoekDossier,
  metInhoud: ['gegeven', 'gebeurtenis'],
  controleren: true,
  invoer: z.object({
    gegevens: lijst(
      z.object({
        gegevenId: dossierkeuze(),
        reden: tekst({ min: 10, max: 1000, wieZiet: 'client' }),
        waaromBijzonder: tekst({ max: 1000, wieZiet: 'client' }).optional(),
      }),
      1,
    ),
    waaromAlles: tekst({ max: 1000, wieZiet: 'client' }).optional(),
  }),
  vooraf: opDeDag(voorafDraagGegevensOver),
  bij: async (_, lezing) => {
    const aanwijzing = lezing.rijen('gebeurtenis').findLast(({ soort }) => soort === 'coordinator-aangewezen')
    const coordinator = aanwijzing?.inhoud.coordinator as { readonly werkgever: string } | undefined
    return { inhoud: lezing.rijen('gegeven').map(inhoudFeit), werkgever: coordinator?.werkgever ?? 'college' }
  },
  toets: ({ gegevens, waaromAlles }, feiten, { vandaag }, { inhoud, werkgever }) =>
    toetsDraagGegevensOver(gegevens, inhoud, feiten, werkgever, vandaag, waaromAlles),
  effect: async ({ gegevens, waaromAlles }, werk) => {
    const { aanpakId, betrokkenen } = aanpakVan(werk)
    const { vandaag } = werk.kader
    const rijen = gegevens.map((keuze) => {
      const rij = werk.rijen('gegeven').find(({ id }) => id === keuze.gegevenId)
      if (!rij) throw new Error('the toets asks for a gegeven of this dossier')
      return { rij, keuze }
    })
    const nieuw = await werk.stroomDoor('coordinatie', { dossierId: aanpakId }, async (schrijver) => {
      const erbij: Record<string, string> = {}
      for (const { rij, keuze } of rijen) {
        const wie = rij.betrokkene_id
        const daar = betrokkenen[wie] ?? erbij[wie] ?? (await schrijfSteunend(schrijver, werk, wie))
        if (!betrokkenen[wie]) erbij[wie] = daar
        const gever = verzoekMet(werk.feiten, rij.verzoek_id ?? '')?.partijId
        await naarAanpak(schrijver, rij, daar, keuze, vandaag, verborgenIn(rij, betrokkenen), gever)
      }
      return erbij
    })
    await onthoudWieErbijKwam(werk, nieuw)
    for (const { rij, keuze } of rijen) {
      const { id, inhoud } = rij
      const overgedragen = { op: vandaag, reden: keuze.reden, waaromAlles: waaromAlles ?? null }
      await werk.verander('gegeven', id, {}, { ...inhoud, overgedragen })
      await werk.voegToe(
        'verstrekking',
        { gegeven_id: id, aan: 'coordinator', datum: vandaag, artikel: werk.artikel, ...pasGegeven },
        { reden: keuze.reden, beslistDoor: werk.kader.wie.gebruikerId },
      )
    }
    return { aantal: rijen.length }
  },
  betrokkenen: (feiten, { gegevens }) => {
    const ids = gegevens.map(({ gegevenId }) => gegevenId)
    return feiten.gegevens.filter(({ id }) => ids.includes(id)).map(({ betrokkeneId }) => betrokkeneId)
  },
  keuzes: async (feiten, lezing) => {
    const mag = feiten.gegevens
      .filter((gegeven) => isOverTeDragen(gegeven, feiten) && isGegevenBinnen(feiten, gegeven))
      .map(({ id }) => id)
    return { gegevenId: await keuzeUitGegevens(lezing, (id) => mag.includes(id)) }
  },
  voorbeeld: {
    gegevens: [{ gegevenId: '{gegeven}', reden: 'Nodig om de afspraken over geld goed te plannen.' }],
  },
})
