import { z } from 'zod'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuze, keuze, meerkeuze, tekst } from '../verwerking/velden.ts'
import { defineHandeling } from '../verwerking/verwerking.ts'
import type { Categorie } from '../wet/categorieen.ts'
import { isGesloten } from '../wet/politie-en-justitie.ts'
import { hulpstanden, type OnderdeelVanVerzoek, onderdeelNamen } from '../wet/verzoek-van-partij.ts'
import { type EigenLezing, type EigenWerk, vanPartij } from './declaratie.ts'
import { persoonKeuze } from './personen.ts'
import type { Feiten } from './rules/feiten.ts'
import { nogTeMotiveren, toetsMotiveerVerzoek, voorafMotiveerVerzoek } from './rules/motiveren.ts'

const onderdelen = onderdeelNamen as readonly [OnderdeelVanVerzoek, ...OnderdeelVanVerzoek[]]
const antwoord = () => tekst({ min: 10, max: 2000, wieZiet: 'client' })

const invoer = z.object({
  betrokkeneId: dossierkeuze(),
  problemen: antwoord(),
  hulpstand: keuze(hulpstanden),
  hulp: antwoord(),
  teloorgang: antwoord(),
  overlast: antwoord().optional(),
  veiligheid: antwoord().optional(),
  bijdrage: antwoord(),
  gebodenHulp: antwoord(),
  gezondheidIn: meerkeuze(onderdelen, 0).default([]),
  strafrechtelijkIn: meerkeuze(onderdelen, 0).default([]),
  waaromBijzonder: tekst({ max: 1000, wieZiet: 'client' }).optional(),
})
type Getypt = z.output<typeof invoer>

/**
 * How sensitive an answer is: penal before health, for the first is bound the tightest (AVG 10). Of police and justice everything
 * carries their own law (N-5.4.2-3).
 */
const categorieen = ({ gezondheidIn, strafrechtelijkIn }: Getypt, { dossier: { regime } }: Feiten) =>
  Object.fromEntries([
    ...gezondheidIn.map((naam) => [naam, 'gezondheid'] as const),
    ...strafrechtelijkIn.map((naam) => [naam, 'strafrechtelijk'] as const),
    ...(isGesloten(regime) ? onderdeelNamen.map((naam) => [naam, 'politie'] as const) : []),
  ]) as Partial<Record<OnderdeelVanVerzoek, Categorie>>

const antwoorden = (getypt: Getypt): readonly (readonly [OnderdeelVanVerzoek, string])[] => {
  const { problemen, hulp, teloorgang, overlast, veiligheid, bijdrage, gebodenHulp } = getypt
  const alle = { problemen, hulp, teloorgang, overlast, veiligheid, bijdrage, 'geboden-hulp': gebodenHulp }
  return onderdeelNamen.flatMap((naam) => {
    const waarde = alle[naam]
    return waarde ? [[naam, waarde] as const] : []
  })
}

const schrijf = async (getypt: Getypt, werk: EigenWerk): Promise<void> => {
  const { betrokkeneId: betrokkene_id, hulpstand, waaromBijzonder } = getypt
  const soorten = categorieen(getypt, werk.feiten)
  for (const { id, betrokkeneId } of werk.feiten.gegevens)
    if (betrokkeneId === betrokkene_id) await werk.verwijder('gegeven', id)
  for (const [onderdeel, waarde] of antwoorden(getypt))
    await werk.voegToe(
      'gegeven',
      {
        ...{ betrokkene_id, onderdeel, thema: null, categorie: soorten[onderdeel] ?? 'gewoon' },
        ...{ niveau: 'inhoud', bron: werk.feiten.dossier.partijId, datum: werk.kader.vandaag },
        ...{ verzoek_id: null, vraag_id: null, dienst_id: null, item_id: null, niet_tonen_aan: [] },
      },
      {
        tekst: waarde,
        ...(onderdeel === 'hulp' ? { hulpstand } : {}),
        ...(soorten[onderdeel] ? { waaromBijzonder: waaromBijzonder ?? null } : {}),
      },
    )
}

/** What was written before about this person, to go on with. */
const eerder = (lezing: EigenLezing, betrokkeneId: string | undefined) => {
  const rijen = lezing.rijen('gegeven').filter((rij) => rij.betrokkene_id === betrokkeneId)
  const van = (naam: OnderdeelVanVerzoek) => rijen.find(({ onderdeel }) => onderdeel === naam)
  const tekstIn = (naam: OnderdeelVanVerzoek) => tekstVan(van(naam)?.inhoud.tekst) || undefined
  const metCategorie = (categorie: Categorie) =>
    rijen.filter((rij) => rij.categorie === categorie).map(({ onderdeel }) => onderdeel)
  return {
    problemen: tekstIn('problemen'),
    hulpstand: tekstVan(van('hulp')?.inhoud.hulpstand) || undefined,
    hulp: tekstIn('hulp'),
    teloorgang: tekstIn('teloorgang'),
    overlast: tekstIn('overlast'),
    veiligheid: tekstIn('veiligheid'),
    bijdrage: tekstIn('bijdrage'),
    gebodenHulp: tekstIn('geboden-hulp'),
    gezondheidIn: metCategorie('gezondheid'),
    strafrechtelijkIn: metCategorie('strafrechtelijk'),
    waaromBijzonder: rijen.map(({ inhoud }) => tekstVan(inhoud.waaromBijzonder)).find((een) => een !== ''),
  }
}

/** Argues about one person, element by element of 2.3a.4 lid 1; what stood there is replaced (N-2.3a.4-1a to N-2.3a.4-1b). */
export const motiveerVerzoek = defineHandeling({
  ...vanPartij,
  id: 'verzoek-van-partij.motiveer-verzoek',
  normen: [
    'N-2.3a.4-1',
    'N-2.3a.4-1a',
    'N-2.3a.4-1a1',
    'N-2.3a.4-1a2',
    'N-2.3a.4-1b',
    'N-2.3a.4-1-bes',
    'N-AVG-9',
    'N-AVG-10',
    'N-5.4.2-3',
  ],
  pad: 'motiveringen',
  metInhoud: ['betrokkene', 'gegeven'],
  invoer,
  stappen: [
    { naam: 'problemen', velden: ['betrokkeneId', 'problemen', 'hulpstand', 'hulp', 'teloorgang'] },
    { naam: 'omgeving', velden: ['overlast', 'veiligheid'] },
    { naam: 'bijdrage', velden: ['bijdrage', 'gebodenHulp'] },
    { naam: 'bijzonder', velden: ['gezondheidIn', 'strafrechtelijkIn', 'waaromBijzonder'] },
  ],
  vooraf: voorafMotiveerVerzoek,
  toets: (getypt, feiten, kader) =>
    toetsMotiveerVerzoek({ ...getypt, categorieen: categorieen(getypt, feiten) }, feiten, kader),
  effect: schrijf,
  // Of police and justice everything carries their law: there is nothing to choose.
  nietHier: ({ dossier }) => (isGesloten(dossier.regime) ? ['gezondheidIn', 'strafrechtelijkIn'] : []),
  betrokkenen: (_, { betrokkeneId }) => [betrokkeneId],
  keuzes: (_, lezing) => ({ betrokkeneId: persoonKeuze(lezing) }),
  begin: (feiten, lezing, _, gekozen) => {
    const betrokkeneId = gekozen.betrokkeneId ?? nogTeMotiveren(feiten)[0]?.id ?? feiten.betrokkenen[0]?.id
    return { betrokkeneId, ...eerder(lezing, betrokkeneId) }
  },
  voorbeeld: {
    betrokkeneId: '{persoon}',
    problemen: 'De woning is al drie jaar ernstig vervuild en hij heeft schulden.',
    hulpstand: 'vraagt-geen-hulp',
    hulp: 'Hij doet de deur niet open voor de wijkverpleging en de schuldhulp.',
    teloorgang: 'Hij eet slecht en komt bijna niet meer buiten.',
    overlast: 'De buren klagen al twee jaar over stank in het portiek.',
    veiligheid: 'Er liggen stapels papier naast de kachel.',
    bijdrage: 'Als de partijen samen optrekken, hoeft hij maar met een iemand te praten.',
    gebodenHulp: 'Wij boden schoonmaak en een betalingsregeling aan.',
  },
})
