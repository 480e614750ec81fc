import { z } from 'zod'
import { pasGegeven } from '../dossier/pas-gegeven.ts'
import type { Rij } from '../dossier/rijen.ts'
import { codeTekst } from '../teksten/catalogus.ts'
import { datumInWoorden } from '../teksten/datum-in-woorden.ts'
import { haalTerug } from '../verwerking/haal-terug.ts'
import { tekstVan } from '../verwerking/tekst-van.ts'
import { dossierkeuze, keuze, lijst, regel, tekst } from '../verwerking/velden.ts'
import type { Keuze } from '../verwerking/verwerking.ts'
import type { Werk } from '../verwerking/werk.ts'
import { type DoorzettingFeit, doorgezet } from '../wet/doorzetten.ts'
import { doorzettingCodes, isDoorzetting } from '../wet/melding.ts'
import { type Doorzetter, trekDoorzettingDaarIn } from './begin-doorzetting.ts'

const [soort1, ...soorten] = doorzettingCodes
if (!soort1) throw new Error('the table of hand-offs is empty')

interface Doorgezet {
  readonly doorzettingen: readonly DoorzettingFeit[]
}

type VanWerk<F = unknown> = Doorzetter &
  Pick<Werk<F, 'doorgeleiding' | 'verstrekking'>, 'feiten' | 'voegToe' | 'verander' | 'rijen'>

/** What passing on asks, from whatever compartment. */
export const zetDoorInvoer = z.object({
  naar: keuze([soort1, ...soorten]),
  aanWie: regel({ max: 200 }),
  waarom: tekst({ min: 10, max: 1000, wieZiet: 'niemand-anders' }),
  gegevens: lijst(
    z.object({
      gegevenId: dossierkeuze(),
      reden: tekst({ min: 10, max: 1000, wieZiet: 'niemand-anders' }),
    }),
    1,
  ),
})

/** What taking it back asks. */
export const trekDoorzettingInInvoer = z.object({
  doorzettingId: dossierkeuze(),
  waarom: tekst({ min: 3, max: 1000, wieZiet: 'niemand-anders' }),
})

export const zetDoorVoorbeeld = {
  naar: 'veilig-thuis',
  aanWie: 'Veilig Thuis, mevrouw Veldman',
  waarom: 'De buren horen elke avond een kind gillen.',
  gegevens: [{ gegevenId: '{gegeven}', reden: 'Nodig om te weten waar het om gaat.' }],
} as const

export const trekDoorzettingInVoorbeeld = {
  doorzettingId: '{doorzetting}',
  waarom: 'Dit ging over een ander kind.',
} as const

/** Keeps here only that it was passed on, what of it, when and where to; `daar` is its id in the store of that law (N-2.2.5-sch). */
export const legDoorzettingVast = async (
  werk: VanWerk,
  { naar, gegevens }: Pick<z.output<typeof zetDoorInvoer>, 'naar' | 'gegevens'>,
  daar: string,
): Promise<void> => {
  const { vandaag, wie } = werk.kader
  const rij = { soort: naar, partij_id: null, taak: null, grond: naar, staat: 'aangenomen' }
  const dagen = { datum: vandaag, beslist_op: vandaag }
  const doorgeleidingId = await werk.voegToe('doorgeleiding', { ...rij, ...dagen }, { daar })
  for (const { gegevenId } of gegevens)
    await werk.voegToe(
      'verstrekking',
      { gegeven_id: gegevenId, aan: naar, datum: vandaag, artikel: werk.artikel, ...pasGegeven },
      { doorgeleidingId, beslistDoor: wie.gebruikerId },
    )
}

/** Takes one back, there and here; needs the content of 'doorgeleiding' and 'verstrekking' (N-AVG-16, N-AVG-17). Throws unless it stands. */
export const trekDoorzettingTerug = async (
  { doorzettingId, waarom }: z.output<typeof trekDoorzettingInInvoer>,
  werk: VanWerk<Doorgezet>,
): Promise<void> => {
  const feit = doorgezet(werk.feiten).find(({ id }) => id === doorzettingId)
  const rij = werk.rijen('doorgeleiding').find(({ id }) => id === doorzettingId)
  if (!feit || !rij) throw new Error('the toets asks for one that stands')
  await trekDoorzettingDaarIn(werk, feit.soort, tekstVan(rij.inhoud.daar), waarom)
  const op = werk.kader.vandaag
  await werk.verander('doorgeleiding', doorzettingId, { staat: 'ingetrokken', beslist_op: op })
  await haalTerug(werk, doorzettingId)
}

/** What stands passed on, as options: where to and when. */
export const doorzettingKeuze = (feiten: Doorgezet): readonly Keuze[] =>
  doorgezet(feiten).map(({ id, soort, datum }) => ({
    waarde: id,
    label: `${codeTekst('taak', soort)}, ${datumInWoorden(datum)}`,
  }))

/** Of what left a dossier, what was passed on under a law of its own. */
export const doorzettingenVan = (
  doorgeleidingen: readonly Pick<Rij<'doorgeleiding'>, 'id' | 'soort' | 'staat' | 'datum'>[],
): readonly DoorzettingFeit[] =>
  doorgeleidingen.flatMap(({ id, soort, staat, datum }) =>
    isDoorzetting(soort) ? [{ id, soort, staat: staat as DoorzettingFeit['staat'], datum }] : [],
  )
