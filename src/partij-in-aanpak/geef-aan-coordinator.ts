import { z } from 'zod'
import { partijenVan } from '../inrichting/index.ts'
import { tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import {
  aanpakVan,
  berichtAanCoordinator,
  type DeelnameWerk,
  standVanAanpak,
  vanDeelname,
} from './declaratie.ts'
import {
  alleenVerder,
  beslistDoor,
  gegevenVelden,
  gewoneCategorie,
  nietBijDezePartij,
  overWie,
  persoonKeuze,
  voorwaardenUit,
  voorwaardeVelden,
} from './inbreng-velden.ts'
import { toetsGeefAanCoordinator, voorafGeefAanCoordinator } from './rules/inbrengen.ts'

/** By which id the aanpak knows a person of this dossier; needs the content of 'betrokkene'. */
const daarVan = ({ rijen }: Pick<DeelnameWerk, 'rijen'>, betrokkeneId: string): string => {
  const rij = rijen('betrokkene').find(({ id }) => id === betrokkeneId)
  if (!rij) throw new Error('the toets knows this person')
  return String(rij.inhoud.daar)
}

/**
 * Gives the coordinator one gegeven that he needs for his tasks: it may, and need not. It waits there until he takes it over; the party
 * keeps its own (5.4.4 lid 4; N-5.4.4-4, N-5.4.2-1-vw, N-5.4.2-2, N-5.4.2-3, N-5.4.2-4).
 */
export const geefAanCoordinator = defineHandeling({
  ...vanDeelname,
  id: 'partij-in-aanpak.geef-aan-coordinator',
  normen: ['N-5.4.4-4', 'N-5.4.2-1-vw', 'N-5.4.2-2', 'N-5.4.2-2-tst', 'N-5.4.2-3', 'N-5.4.2-4'],
  pad: 'inbreng',
  metInhoud: ['overgang', 'betrokkene'],
  controleren: true,
  geenConcept: 'afweging',
  invoer: z.object({
    betrokkeneId: overWie(),
    ...gegevenVelden,
    waarvoor: tekst({ min: 10, max: 500, wieZiet: 'client' }),
    beslistDoor: beslistDoor(),
    ...voorwaardeVelden,
  }),
  alleenAls: alleenVerder,
  ingeklapt: ['eerstVragen', 'nietDelenMet', 'alleenDelenMet', 'alleenDeel', 'alleenTot'],
  vooraf: voorafGeefAanCoordinator,
  bij: standVanAanpak,
  toets: toetsGeefAanCoordinator,
  effect: async (invoer, werk) => {
    const { betrokkeneId, niveau, categorie, tekst: woorden, waarvoor } = invoer
    const { feiten, kader } = werk
    const voorwaarden = voorwaardenUit(invoer, feiten)
    const rij = { partij_id: feiten.dossier.partijId, niveau, categorie, datum: kader.vandaag }
    const inhoud = {
      ...{ tekst: woorden, waarvoor, voorwaarden, beslistDoor: invoer.beslistDoor },
      ...{ waaromVerder: invoer.waaromVerder ?? null, taak: invoer.taak ?? null },
      clientStemdeIn: invoer.clientStemtIn,
    }
    const daar = daarVan(werk, betrokkeneId)
    const inbrengId = await werk.stroomDoor(
      'coordinatie',
      { dossierId: aanpakVan(werk).dossierId },
      (stroom) => stroom.voegToe('inbreng', { ...rij, betrokkene_id: daar, staat: 'ontvangen' }, inhoud),
    )
    await werk.voegToe(
      'inbreng',
      { ...rij, betrokkene_id: betrokkeneId, staat: 'gegeven' },
      { ...inhoud, daar: inbrengId },
    )
  },
  bericht: berichtAanCoordinator,
  berichtsoort: 'antwoord',
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  nietHier: nietBijDezePartij,
  keuzes: async (feiten, lezing) => {
    const anderen = (await partijenVan(lezing.tx, lezing.dossier.gemeente))
      .filter(({ id }) => id !== feiten.dossier.partijId)
      .map(({ id, naam }) => ({ waarde: id, label: naam }))
    return { betrokkeneId: persoonKeuze(lezing), nietDelenMet: anderen, alleenDelenMet: anderen }
  },
  begin: (feiten, _, { wie }) => ({
    niveau: 'dat',
    categorie: gewoneCategorie(feiten),
    beslistDoor: wie.naam,
    ...(feiten.betrokkenen.length === 1 ? { betrokkeneId: feiten.betrokkenen[0]?.id } : {}),
  }),
  voorbeeld: {
    betrokkeneId: '{betrokkene}',
    tekst: 'De afspraak van deze maand is verzet.',
    waarvoor: 'Om de afspraken van deze maand op elkaar af te stemmen.',
    beslistDoor: 'R. van der Meer, consulent',
  },
})
