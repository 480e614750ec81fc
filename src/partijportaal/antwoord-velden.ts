import { z } from 'zod'
import { datum, dossierkeuze, dossierkeuzes, ja, keuze, lijst, regel, tekst } from '../verwerking/velden.ts'
import { type Categorie, categorieNamen, niveaus } from '../wet/categorieen.ts'
import { moetVerstrekken } from '../wet/mag-verstrekken.ts'
import { partijRegimes } from '../wet/partij-regimes.ts'
import { isGesloten } from '../wet/politie-en-justitie.ts'
import type { Voorwaarde } from '../wet/voorwaarden.ts'
import type { Feiten } from './rules/feiten.ts'
import { isGeheim, isTriage } from './rules/mits.ts'
import { nietBijTriage } from './triage-velden.ts'

const categorien = categorieNamen as readonly [Categorie, ...Categorie[]]

/** Why a party without a statutory secret gives nothing; a geheimhouder is never asked (N-5.4.2-1-zw, N-5.4.2-2). */
export const waarom = () => keuze(['geweigerd', 'niets-bekend'])

/** The conditions a party can tie to what it gives (N-5.4.2-1-vw). */
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
  items: lijst(
    z.object({
      itemId: dossierkeuze(),
      antwoord: keuze(['verstrekt', 'minder', 'niet-verstrekt']),
      waarom: waarom().optional(),
      tekst: tekst({ max: 2000, wieZiet: 'client' }).optional(),
      niveau: keuze(niveaus).default('dat'),
      categorie: keuze(categorien).default('gewoon'),
      alleenDeel: regel({ max: 500, wieZiet: 'client' }).optional(),
    }),
    1,
  ),
  clientStemtIn: ja().default(false),
  stappenGezet: ja().default(false),
  clientWeetHet: keuze(['vooraf', 'achteraf']).optional(),
  clientWeetHetOp: datum().optional(),
  ...voorwaardeVelden,
  beslistDoor: regel({ min: 2, max: 120, wieZiet: 'client' }),
})

/** An answer as it was typed. */
export type Getypt = z.output<typeof antwoordVelden>

/** What is asked of nobody but a geheimhouder without consent, and what of everybody but a geheimhouder. */
export const nietBijDitGeheim = (feiten: Feiten): readonly string[] => {
  const geheim = isGeheim(feiten)
  const zonder = geheim && !feiten.vraag.toestemming && !moetVerstrekken(feiten.vraag)
  if (isTriage(feiten)) return nietBijTriage(feiten)
  return [
    ...nietBijTriage(feiten),
    ...(geheim ? ['items.waarom', 'waarom'] : []),
    ...(zonder ? [] : ['clientStemtIn', 'stappenGezet', 'clientWeetHet', 'clientWeetHetOp']),
  ]
}

/** The category that an answer under this regime mostly has: it can be changed. */
export const gewoneCategorie = ({ vraag }: Feiten): Categorie => {
  const { soort } = partijRegimes[vraag.regime]
  if (soort === 'politie-justitie') return 'politie'
  return soort === 'geheim' ? 'gezondheid' : 'gewoon'
}

/**
 * What the party asked; data of police and justice carry their law, and are never passed on without asking that party (5.4.2
 * lid 1 and 3). Who may alone have it is who was named, and nobody else.
 */
export const voorwaardenUit = (getypt: Omit<Getypt, 'items'>, feiten: Feiten): readonly Voorwaarde[] => {
  const { vraag } = feiten
  const { eerstVragen, nietNaarCoordinator, nietDelenMet, alleenTot, alleenCoordinator } = getypt
  const gesloten = isGesloten(vraag.regime) ? vraag.regime : undefined
  const voorNiemandAnders = isTriage(feiten) && getypt.alleenTriage
  const alleenAan = [...(alleenCoordinator ? ['coordinator'] : []), ...getypt.alleenDelenMet]
  const nietAan = [...(nietNaarCoordinator ? ['coordinator'] : []), ...nietDelenMet]
  return [
    ...(gesloten ? [{ soort: 'politie-of-justitie', wet: gesloten } as const] : []),
    ...(eerstVragen || gesloten
      ? [{ soort: 'eerst-vragen', akkoord: [], wie: vraag.partijId } as const]
      : []),
    ...(nietAan.length > 0 ? [{ soort: 'niet-delen-met', aan: nietAan } as const] : []),
    ...(alleenAan.length > 0 ? [{ soort: 'alleen-delen-met', aan: alleenAan } as const] : []),
    ...(alleenTot ? [{ soort: 'alleen-tot', datum: alleenTot } as const] : []),
    ...(voorNiemandAnders ? [{ soort: 'alleen-delen-met', aan: [] } as const] : []),
  ]
}
