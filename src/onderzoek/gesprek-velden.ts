import { z } from 'zod'
import { datum, dossierkeuze, dossierkeuzes, keuze, lijst, tekst } from '../verwerking/velden.ts'
import { gegevenVelden, isOmTePassen } from './gegeven-velden.ts'
import { namensVeld } from './namens-veld.ts'
import { gespreksvormen } from './rules/gebeurtenissen.ts'

const bronnen = ['betrokkene-zelf', 'andere-betrokkene', 'eigen-waarneming'] as const
const { categorie, niveau, noemtDelict, onderdeel, thema, extraNoodzaak, motiveringNiveau } = gegevenVelden
const { vraagId, noodzaak, dienstId, waaromDienst, nietTonenAan } = gegevenVelden

/** What is said about one person; question, source and necessity it shares with the others of its list. */
const gegevensUitGesprek = () =>
  lijst(
    z.object({
      betrokkeneId: dossierkeuze(),
      tekst: gegevenVelden.tekst,
      categorie: categorie.default('gewoon'),
      extraNoodzaak,
      niveau: niveau.default('dat'),
      motiveringNiveau,
      noemtDelict,
    }),
  ).default([])

/** The fields of a conversation: gegevens on one question, and on a second one that came up in it. */
export const gesprekInvoer = z
  .object({
    met: dossierkeuzes(),
    namens: namensVeld(),
    vorm: keuze(gespreksvormen),
    datum: datum(),
    notitie: tekst({ wieZiet: 'niemand-anders', max: 20_000 }).optional(),
    onderdeel: onderdeel.optional(),
    thema,
    vraagId,
    bron: keuze(bronnen).optional(),
    noodzaak: noodzaak.optional(),
    gegevens: gegevensUitGesprek(),
    andereVraag: lijst(
      z.object({ onderdeel, thema, vraagId, andereBron: keuze(bronnen).optional(), noodzaak }),
      0,
      1,
    ).default([]),
    gegevensAndereVraag: gegevensUitGesprek(),
    nietTonenAan,
    dienstId,
    waaromDienst,
  })
  .superRefine(({ gegevens, gegevensAndereVraag, andereVraag: [andere], ...samen }, ctx) => {
    const verplicht = (veld: string) => ctx.addIssue({ code: 'custom', path: [veld], message: 'verplicht' })
    if (gegevens.length > 0) {
      for (const veld of ['onderdeel', 'noodzaak'] as const) if (samen[veld] === undefined) verplicht(veld)
    }
    const bronNodig = gegevens.length > 0 || (andere !== undefined && andere.andereBron === undefined)
    if (bronNodig && samen.bron === undefined) verplicht('bron')
    // A second question without gegevens would be lost unseen; gegevens without it would have no necessity.
    if (andere && gegevensAndereVraag.length === 0) verplicht('gegevensAndereVraag')
    if (!andere && gegevensAndereVraag.length > 0) verplicht('andereVraag')
  })

const namen = Object.keys(gesprekInvoer.shape)

/** The fields with which a conversation gives gegevens: many conversations give none. */
export const gegevensVanGesprek = namen.slice(namen.indexOf('onderdeel'))

type Gesprek = z.output<typeof gesprekInvoer>

/** Each gegeven with what it shares; only religion and origin go with the service they must fit. */
export const gegevensUit = ({ gegevens, gegevensAndereVraag, andereVraag, ...samen }: Gesprek) => {
  const { dienstId: dienst, waaromDienst: waarom } = samen
  const [andere] = andereVraag
  const vragen = [
    { vraag: samen, bron: samen.bron, rijen: gegevens },
    { vraag: andere, bron: andere?.andereBron ?? samen.bron, rijen: gegevensAndereVraag },
  ]
  return vragen.flatMap(({ vraag, bron, rijen }) => {
    if (!vraag?.onderdeel || !vraag.noodzaak || !bron) return []
    const gedeeld = {
      onderdeel: vraag.onderdeel,
      thema: vraag.thema,
      vraagId: vraag.vraagId,
      noodzaak: vraag.noodzaak,
    }
    return rijen.map((gegeven) => ({
      bron,
      gegeven: {
        ...gegeven,
        ...gedeeld,
        ...(isOmTePassen(gegeven.categorie) ? { dienstId: dienst, waaromDienst: waarom } : {}),
        nietTonenAan: samen.nietTonenAan.filter((id) => id !== gegeven.betrokkeneId),
      },
    }))
  })
}
