import { z } from 'zod'
import { persoonVelden, veiligContactVelden } from '../personen/index.ts'
import { datum, ja, keuze, regel, tekst } from '../verwerking/velden.ts'
import { melderSoorten } from '../wet/melding.ts'

const [melder1, ...melders] = melderSoorten
if (!melder1) throw new Error('the table of who reports is empty')

const { roepnaam, tussenvoegsel, straat, huisnummer, postcode, plaats } = persoonVelden
const { telefoon, mail } = veiligContactVelden

/**
 * The fields of the call, in the order in which people talk: first what is the matter. Of who calls name, address, telephone and
 * mail and nothing else (5.5.1); of the person what the triage needs (5.5.2 lid 1), and no BSN.
 */
export const gesprekVelden = z.object({
  zorgen: tekst({ min: 3, wieZiet: 'gemelde' }),
  acuut: keuze(['nee', 'ja']),
  ingezetene: keuze(['ja', 'nee']),
  melder: keuze([melder1, ...melders]),
  vraag: tekst({ max: 2000, wieZiet: 'gemelde' }).optional(),
  melderIngelicht: ja().default(false),
  achternaam: regel({ max: 200 }).optional(),
  tussenvoegsel,
  voornamen: regel({ max: 200 }).optional(),
  roepnaam,
  geboortedatum: datum().optional(),
  straat,
  huisnummer,
  postcode,
  plaats,
  telefoon,
  melderNaam: regel({ max: 200 }).optional(),
  melderTelefoon: telefoon,
  melderMail: mail,
  melderAdres: regel({ max: 200 }).optional(),
  melderOrganisatie: regel({ max: 200 }).optional(),
  verborgen: ja().default(false),
  anoniem: ja().default(false),
  redenAnoniem: tekst({ max: 1000 }).optional(),
  wilAanpak: ja().default(false),
  relatie: regel({ max: 200 }).optional(),
  gezin: tekst({ max: 1000, wieZiet: 'gemelde' }).optional(),
  hulpverleners: tekst({ max: 1000, wieZiet: 'gemelde' }).optional(),
  huisarts: regel({ max: 200, wieZiet: 'gemelde' }).optional(),
  categorie: keuze(['gewoon', 'gezondheid', 'strafrechtelijk']).default('gewoon'),
  waaromBijzonder: tekst({ max: 1000, wieZiet: 'gemelde' }).optional(),
  ontvangenOp: datum(),
})

/** The call as it was typed, parsed. */
export type Gesprek = z.output<typeof gesprekVelden>
