import { z } from 'zod'
import { briefhoofd } from '../inrichting/index.ts'
import { gemeenteMetCode, gemeentenBijPlaats } from '../platform/places/index.ts'
import { inlichtingWoorden as woorden } from '../teksten/nl/meldpunt-inlichting.ts'
import { vul } from '../teksten/tekst.ts'
import type { UitgaandeBrief } from '../verwerking/brief.ts'
import { dossierkeuze, keuze, regel, tekst } from '../verwerking/velden.ts'
import { defineHandeling, type Kader } from '../verwerking/verwerking.ts'
import { niveaus } from '../wet/categorieen.ts'
import { gemeldeVan, type MeldingLezing, overDeGemelde, vanMeldpunt } from './declaratie.ts'
import { inlichtingbrief } from './inlichtingbrief.ts'
import { verborgenheid } from './melder-in-tekst.ts'
import { lezersInPortaal, stuurNaarPortaal } from './naar-portaal.ts'
import { partijenBijNaam, teVragenPartijen } from './partij-keuze.ts'
import { zonderMelder } from './rules/noemt-melder.ts'
import { toetsAanWieInlichting, toetsVraagInlichting, voorafVraagInlichting } from './rules/triage.ts'
import { gemeldePersoon, wieHetIs } from './wie-is-gemeld.ts'

const invoer = z.object({
  aan: keuze(['partij', 'gemeente', 'burgemeester']),
  partijId: dossierkeuze().optional(),
  gemeente: regel({ max: 80 }).optional(),
  vraag: tekst({ min: 10, max: 1000, wieZiet: 'gevraagde' }),
  waarom: tekst({ min: 10, max: 1000, wieZiet: 'gevraagde' }),
  vertelt: tekst({ max: 1000, wieZiet: 'gevraagde' }).optional(),
  niveau: keuze(niveaus),
  waaromMeer: tekst({ max: 1000, wieZiet: 'gevraagde' }).optional(),
})

type Vraag = z.output<typeof invoer>
type Partijen = Awaited<ReturnType<typeof partijenBijNaam>>

/** What the first page asks: whom. */
const { aan, partijId, gemeente } = invoer.shape
const aanWieVelden = z.object({ aan, partijId, gemeente })

type AanWie = z.output<typeof aanWieVelden>

/** Which municipalities the typed name can be, by code; none when no municipality is asked. */
const gevonden = ({ aan, gemeente }: AanWie, vandaag: string): readonly string[] =>
  aan === 'gemeente' && gemeente ? gemeentenBijPlaats(gemeente, vandaag).map(({ code }) => code) : []

/** Who is asked, with what the register and the list of places know of him. */
const metWieHetIs = (vraag: AanWie, { vandaag, wie }: Kader, partijen: Partijen) => ({
  partij: partijen.get(vraag.partijId ?? ''),
  gemeente: { genoemd: vraag.gemeente, gevonden: gevonden(vraag, vandaag), eigen: wie.gemeente },
})

/** To whom the letter goes, line by line. */
const geadresseerde = async (vraag: Vraag, lezing: MeldingLezing, { vandaag }: Kader): Promise<string> => {
  if (vraag.aan === 'burgemeester') return woorden.burgemeester
  if (vraag.aan === 'partij') return (await partijenBijNaam(lezing)).get(vraag.partijId ?? '')?.naam ?? ''
  const [code = ''] = gevonden(vraag, vandaag)
  return vul(woorden.college, { naam: gemeenteMetCode(code)?.label ?? '' })
}

const brieven = async (
  vraag: Vraag,
  lezing: MeldingLezing,
  kader: Kader,
): Promise<readonly UitgaandeBrief[]> => {
  const persoon = await gemeldePersoon(lezing)
  if (!persoon) throw new Error('this person was destroyed')
  const hoofd = await briefhoofd(lezing, kader, [await geadresseerde(vraag, lezing, kader)])
  return [
    {
      voor: vraag.partijId ?? gemeldeVan(lezing.feiten),
      brief: inlichtingbrief(hoofd, { ...vraag, over: wieHetIs(persoon) }),
    },
  ]
}

/**
 * Asks a party, another municipality or the mayor one question for the triage, with why, in the portal or in a letter; he may answer and need not
 * (N-5.5.3-1, N-5.5.3-mot, N-5.5.3-dat).
 */
export const vraagInlichting = defineHandeling({
  ...vanMeldpunt,
  id: 'meldpunt.vraag-inlichting',
  normen: [
    'N-5.5.3-1',
    'N-5.5.3-mot',
    'N-5.5.3-dat',
    'N-5.4.2-3',
    'N-2.2.5-2a-inf',
    'N-2.2.5-2a-gem',
    'N-AVG-14-3',
  ],
  pad: 'inlichtingen',
  metInhoud: ['melder'],
  controleren: true,
  stappen: [
    { naam: 'aan', velden: ['aan', 'partijId', 'gemeente'] },
    { naam: 'vraag', velden: ['vraag', 'waarom', 'niveau'] },
    { naam: 'vertelt', velden: ['waaromMeer', 'vertelt'] },
  ],
  invoer,
  alleenAls: {
    partijId: ({ aan }) => aan === 'partij',
    gemeente: ({ aan }) => aan === 'gemeente',
    waaromMeer: ({ niveau }) => niveau === 'proces' || niveau === 'inhoud',
  },
  vooraf: voorafVraagInlichting,
  bij: async (_, lezing) => ({ ...verborgenheid(lezing), partijen: await partijenBijNaam(lezing) }),
  stapToets: {
    aan: (antwoorden, feiten, kader, { partijen }) => {
      const blad = aanWieVelden.safeParse(antwoorden)
      return blad.success
        ? toetsAanWieInlichting({ ...blad.data, ...metWieHetIs(blad.data, kader, partijen) }, feiten, kader)
        : voorafVraagInlichting(feiten, kader)
    },
  },
  toets: (vraag, feiten, kader, { melder, partijen }) =>
    zonderMelder(
      toetsVraagInlichting({ ...vraag, ...metWieHetIs(vraag, kader, partijen) }, feiten, kader),
      [vraag.vraag, vraag.waarom, vraag.vertelt, vraag.waaromMeer],
      melder,
    ),
  brieven,
  effect: async (vraag, werk) => {
    const { aan, partijId, niveau, gemeente: _, ...inhoud } = vraag
    const inlichtingId = werk.nieuwId()
    const portaalId = await stuurNaarPortaal(werk, vraag, inlichtingId)
    await werk.voegToe(
      'inlichting',
      {
        aan,
        partij_id: partijId ?? null,
        andere_gemeente: gevonden(vraag, werk.kader.vandaag)[0] ?? null,
        niveau,
        staat: 'gevraagd',
        gevraagd_op: werk.kader.vandaag,
        beantwoord_op: null,
      },
      {
        ...inhoud,
        vertelt: inhoud.vertelt ?? null,
        waaromMeer: inhoud.waaromMeer ?? null,
        brief: werk.brieven[0]?.brief,
        beslistDoor: werk.kader.wie.gebruikerId,
        ...(portaalId && { portaalId }),
      },
      inlichtingId,
    )
    return { inlichtingId }
  },
  bericht: (vraag, lezing, { vandaag }) => lezersInPortaal(vraag, lezing, vandaag),
  betrokkenen: overDeGemelde,
  keuzes: async (_, lezing, { vandaag }) => ({ partijId: await teVragenPartijen(lezing, vandaag) }),
  begin: () => ({ niveau: 'dat' }),
  voorbeeld: {
    aan: 'partij',
    partijId: '{partij}',
    vraag: 'Is deze mevrouw bij u bekend?',
    waarom: 'Dan weten wij of er al iemand bij haar komt.',
    niveau: 'dat',
  },
})
