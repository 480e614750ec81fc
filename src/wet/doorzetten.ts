import type { Artikel } from './artikelen.ts'
import { type Doorzetting, doorzettingen } from './melding.ts'
import { beoordeel, gevuld, type Mits, met } from './mits.ts'
import type { Oordeel, Reden } from './oordeel.ts'

/** Something of a dossier that was passed on under a law of its own. `datum` is 'yyyy-mm-dd'. */
export interface DoorzettingFeit {
  readonly id: string
  readonly soort: Doorzetting
  readonly staat: 'aangenomen' | 'ingetrokken'
  readonly datum: string
}

/** To whom something is passed on, why, and what goes along. */
export interface ZetDoor {
  readonly naar: Doorzetting
  readonly aanWie: string
  readonly waarom: string
  readonly gegevens: readonly { readonly gegevenId: string }[]
}

interface Feiten {
  readonly gegevens: readonly unknown[]
  readonly doorzettingen: readonly DoorzettingFeit[]
}

interface Dag {
  readonly vandaag: string
}

/** What stands passed on under a law of its own, or under this one of them. */
export const doorgezet = (
  { doorzettingen: alle }: Pick<Feiten, 'doorzettingen'>,
  soort?: Doorzetting,
): readonly DoorzettingFeit[] =>
  alle.filter((een) => een.staat === 'aangenomen' && (!soort || een.soort === soort))

/** What a compartment says against passing on, and against taking it back, each with its own code. */
type Tegen =
  | 'niets-te-geven'
  | 'aan-niemand'
  | 'zonder-reden'
  | 'niets-doorgezet'
  | 'onbekend'
  | 'intrekken-zonder-reden'

/** What is a compartment's own in passing on. */
export interface Doorzetter<F extends Feiten> {
  /** On what something can leave this compartment at all. */
  readonly artikel: Artikel
  readonly tegen: Readonly<Record<Tegen, Reden>>
  /** What stands against giving just these gegevens. */
  readonly keuze: (gekozen: readonly string[], feiten: F) => readonly Mits[]
}

/**
 * Passing on as a Wvggz report or to Veilig Thuis, from whatever compartment it shows in: in every state, for it can show later too;
 * without instemming and without informing first; once somebody took it there, so that nobody falls between (§5.5, §5.7; Wvggz 5:1;
 * Wmo 2015, 5.2.6; N-2.2.5-wvg, N-2.2.5-vt). Each test throws when no row of its article covers the day.
 */
export const zetDoorVanuit = <F extends Feiten>({ artikel, tegen, keuze }: Doorzetter<F>) => {
  const tenzij = (geldt: boolean, code: Tegen): Mits => (geldt ? undefined : tegen[code])
  const vooraf = ({ gegevens }: F, { vandaag }: Dag): Oordeel =>
    beoordeel(artikel, vandaag, [tenzij(gegevens.length > 0, 'niets-te-geven')])
  const toets = ({ naar, aanWie, waarom, gegevens }: ZetDoor, feiten: F, dag: Dag): Oordeel => {
    const eerst = vooraf(feiten, dag)
    const gekozen = gegevens.map(({ gegevenId }) => gegevenId)
    const mitsen = [
      tenzij(gevuld(aanWie), 'aan-niemand'),
      tenzij(gevuld(waarom), 'zonder-reden'),
      ...keuze(gekozen, feiten),
    ]
    return eerst.toegestaan ? beoordeel(doorzettingen[naar].artikel, dag.vandaag, mitsen) : met(eerst, mitsen)
  }
  return { vooraf, toets }
}

/** It went to the wrong one: one that stands can be taken back, with what went wrong; what is there must be destroyed (AVG 16, AVG 17). */
export const trekDoorzettingInVanuit = <F extends Feiten>({ tegen }: Pick<Doorzetter<F>, 'tegen'>) => {
  const tenzij = (geldt: boolean, code: Tegen): Mits => (geldt ? undefined : tegen[code])
  const vooraf = (feiten: F, { vandaag }: Dag): Oordeel =>
    beoordeel('avg-wissing', vandaag, [tenzij(doorgezet(feiten).length > 0, 'niets-doorgezet')])
  const toets = (
    { doorzettingId, waarom }: { readonly doorzettingId: string; readonly waarom: string },
    feiten: F,
    dag: Dag,
  ): Oordeel =>
    met(vooraf(feiten, dag), [
      tenzij(
        doorgezet(feiten).some(({ id }) => id === doorzettingId),
        'onbekend',
      ),
      tenzij(gevuld(waarom), 'intrekken-zonder-reden'),
    ])
  return { vooraf, toets }
}
