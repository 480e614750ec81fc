import { z } from 'zod'
import { datum, ja, keuze, regel, tekst } from '../verwerking/velden.ts'
import { rechtNamen } from '../wet/rechten.ts'
import { vertegenwoordigerNamen } from '../wet/vertegenwoordiging.ts'
import { waarover } from '../wet/wie-antwoordt.ts'
import type { Kenmerk } from './rechten-dossier.ts'
import type { Aanname } from './rules/aannemen.ts'

const [recht1, ...rechten] = rechtNamen
if (!recht1) throw new Error('the table of rights is empty')

/** Which right. */
const rechtVeld = () => keuze([recht1, ...rechten])

/** What somebody asks, in his own words. */
export const watVeld = () => tekst({ min: 3, max: 4000, wieZiet: 'client' })

/** The fields of a request as it is taken in or mended, without who it is about. */
export const verzoekVelden = {
  recht: rechtVeld(),
  over: keuze(waarover),
  metPartij: ja().default(false),
  ontvangenOp: datum(),
  wat: watVeld(),
  besluitBekendOp: datum().optional(),
  metCommissie: ja().default(false),
  door: keuze(['zelf', ...vertegenwoordigerNamen]),
  vrager: regel({ max: 200 }).optional(),
  vragerAdres: tekst({ max: 300, wieZiet: 'niemand-anders' }).optional(),
}

const verzoekSchema = z.object(verzoekVelden)
type Velden = z.output<typeof verzoekSchema>

/** The same as the rule weighs it. */
export const alsAanname = (velden: Velden): Aanname => ({
  recht: velden.recht,
  over: velden.over,
  door: velden.door,
  ontvangenOp: velden.ontvangenOp,
  besluitBekendOp: velden.besluitBekendOp ?? null,
  metCommissie: velden.metCommissie,
  metPartij: velden.metPartij,
  vrager: velden.vrager ?? null,
})

/** As it stands in the clear. */
export const alsKenmerk = (velden: Velden, aangenomenDoor: string): Kenmerk => {
  const { recht, over, door, besluitBekendOp, metCommissie, metPartij } = alsAanname(velden)
  const partijInAanpak = metPartij || over === 'aanpak-bij-partij'
  return { recht, over, door, besluitBekendOp, metCommissie, partijInAanpak, aangenomenDoor }
}

/** As it stands sealed. */
export const alsInhoud = ({ wat, vrager, vragerAdres }: Pick<Velden, 'wat' | 'vrager' | 'vragerAdres'>) => ({
  wat,
  vrager: vrager ?? null,
  adres: (vragerAdres ?? '').split('\n').flatMap((deel) => deel.trim() || []),
})
