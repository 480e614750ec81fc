import { z } from 'zod'
import { datum, dossierkeuze, dossierkeuzes, ja, keuze, lijst, regel, tekst } from '../verwerking/velden.ts'
import { burgemeesterkennis } from '../wet/burgemeester.ts'
import { type Categorie, categorieNamen, niveaus } from '../wet/categorieen.ts'
import { gesteldeVoorwaarden } from '../wet/gestelde-voorwaarden.ts'
import { moetVerstrekken } from '../wet/mag-verstrekken.ts'
import { isGeheimhouder } from '../wet/partij-regimes.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import { itemVoorwaarden } from './item-voorwaarden.ts'
import type { Feiten } from './rules/feiten.ts'
import { isGeheim, isTriage } from './rules/mits.ts'
import { zoalsNu } from './rules/na-een-nee.ts'
import { nietBijTriage } from './triage-velden.ts'

const categorien = categorieNamen as readonly [Categorie, ...Categorie[]]

/** Why a party without a statutory secret gives nothing; a geheimhouder is never asked (N-5.4.2-1-zw, N-5.4.2-2). */
export const waarom = () => keuze(['geweigerd', 'niets-bekend'])

/** The conditions a party can tie to everything it gives (N-5.4.2-1-vw). */
const voorwaardeVelden = {
  eerstVragen: ja().default(false),
  nietNaarCoordinator: ja().default(false),
  nietDelenMet: dossierkeuzes(0).default([]),
  alleenCoordinator: ja().default(false),
  alleenDelenMet: dossierkeuzes(0).default([]),
  alleenTot: datum().optional(),
  alleenTriage: ja().default(false),
}

/** An answer, item by item. */
export const antwoordVelden = z.object({
  ...voorwaardeVelden,
  items: lijst(
    z.object({
      itemId: dossierkeuze(),
      antwoord: keuze(['verstrekt', 'minder', 'niet-verstrekt']),
      waarom: waarom().optional(),
      tekst: tekst({ max: 2000, wieZiet: 'gemelde' }).optional(),
      niveau: keuze(niveaus).default('dat'),
      categorie: keuze(categorien).default('gewoon'),
      taak: keuze(burgemeesterkennis).optional(),
      ...itemVoorwaarden,
    }),
    1,
  ),
  clientStemtIn: ja().default(false),
  stappenGezet: ja().default(false),
  clientWeetHet: keuze(['vooraf', 'achteraf']).optional(),
  clientWeetHetOp: datum().optional(),
  beslistDoor: regel({ min: 2, max: 120, wieZiet: 'gemelde' }),
})

/** An answer as it was typed. */
export type Getypt = z.output<typeof antwoordVelden>

/** Out of which task is asked of the burgemeester alone (N-5.4.2-4). */
export const nietZonderTaak = ({ vraag }: Pick<Feiten, 'vraag'>): readonly string[] =>
  vraag.regime === 'burgemeester' ? [] : ['items.taak', 'taak']

/** What is asked of nobody but a geheimhouder without consent, and what of everybody but a geheimhouder. */
export const nietBijDitGeheim = (feiten: Feiten): readonly string[] => {
  const geheim = isGeheim(feiten)
  const zonder = geheim && !zoalsNu(feiten).vraag.toestemming && !moetVerstrekken(feiten.vraag)
  if (isTriage(feiten)) return [...nietBijTriage(feiten), ...nietZonderTaak(feiten)]
  return [
    ...nietZonderTaak(feiten),
    ...nietBijTriage(feiten),
    ...(geheim ? ['items.waarom', 'waarom'] : []),
    ...(zonder ? [] : ['clientStemtIn', 'stappenGezet', 'clientWeetHet', 'clientWeetHetOp']),
  ]
}

/** The category that an answer under this regime mostly has: it can be changed. */
export const gewoneCategorie = ({ vraag }: Feiten): Categorie => {
  if (vraag.regime === 'wpg') return 'politie'
  if (vraag.regime === 'wjsg') return 'strafrechtelijk'
  return isGeheimhouder(vraag.regime) ? 'gezondheid' : 'gewoon'
}

/** What the party tied to one gegeven: that of all of them and its own; at a triage whether it may go to who takes it up (5.4.2 lid 1). */
export const voorwaardenBij = (
  getypt: Omit<Getypt, 'items'>,
  item: Getypt['items'][number],
  feiten: Feiten,
): readonly Voorwaarde[] => {
  const eigen = {
    ...{ eerstVragen: item.ditEerstVragen, nietNaarCoordinator: item.ditNietNaarCoordinator },
    ...{ nietDelenMet: item.ditNietDelenMet, alleenCoordinator: item.ditAlleenCoordinator },
    ...{ alleenDelenMet: item.ditAlleenDelenMet, alleenTot: item.ditAlleenTot },
  }
  return [
    ...gesteldeVoorwaarden(feiten.vraag, [getypt, eigen], item.alleenDeel),
    ...(isTriage(feiten) && getypt.alleenTriage ? [{ soort: 'alleen-delen-met', aan: [] } as const] : []),
  ]
}
