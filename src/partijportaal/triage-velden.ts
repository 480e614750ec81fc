import { codeTekst, optieTekst } from '../teksten/catalogus.ts'
import type { Keuzes } from '../verwerking/keuze.ts'
import { niveaus, verderDan } from '../wet/categorieen.ts'
import { bijMelding } from '../wet/melding.ts'
import { veldenVanItem } from './item-voorwaarden.ts'
import type { Feiten } from './rules/feiten.ts'
import { isTriage } from './rules/mits.ts'

/** The conditions for what comes after an onderzoek: of a triage is asked one thing, whether it may go to who takes it up. */
const naOnderzoek = [
  ...veldenVanItem,
  'alleenDeel',
  'eerstVragen',
  'nietNaarCoordinator',
  'nietDelenMet',
  'alleenCoordinator',
  'alleenDelenMet',
  'alleenTot',
]

/** What only the Wlz asks for at a triage: the consent of the insured (Wlz 9.1.3 lid 3). */
const vanGeheim = ['stappenGezet', 'clientWeetHet', 'clientWeetHetOp'] as const

/** What is not asked at a triage, where nobody must answer or say why not; outside it only what belongs to it (5.5.3). */
export const nietBijTriage = (feiten: Feiten): readonly string[] =>
  isTriage(feiten)
    ? [
        ...['items.waarom', 'waarom', ...naOnderzoek, ...vanGeheim],
        ...(feiten.vraag.soort === 'wlz-uitvoerder' ? [] : ['clientStemtIn']),
      ]
    : ['alleenTriage']

/** The kinds of gegevens that an answer can be: at a triage those that a melding can hold, else all there are (N-5.5.2-1-bz). */
export const soortenGegeven = (feiten: Feiten): Keuzes =>
  isTriage(feiten)
    ? { categorie: bijMelding.map((waarde) => ({ waarde, label: codeTekst('categorie', waarde) })) }
    : {}

/** How much can be told: what was asked at most, or less (N-5.4.2-2-s6). */
export const hoogstens = ({ vraag }: Feiten): Keuzes => ({
  niveau: niveaus
    .filter((waarde) => !verderDan(waarde, vraag.niveau))
    .map((waarde) => ({ waarde, label: optieTekst('partij.beantwoord-vraag', 'niveau', waarde) })),
})
