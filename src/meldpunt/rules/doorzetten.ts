import { type Doorzetter, trekDoorzettingInVanuit, zetDoorVanuit } from '../../wet/doorzetten.ts'
import { keuzeKlopt } from './doorgeleiden.ts'
import type { Feiten } from './feiten.ts'
import { reden } from './redenen.ts'

const hier: Doorzetter<Feiten> = {
  artikel: 'melding-doorgeleiden',
  tegen: {
    'niets-te-geven': reden('niets-om-door-te-geven'),
    'aan-niemand': reden('doorzetten-aan-niemand'),
    'zonder-reden': reden('doorzetten-zonder-reden'),
    'niets-doorgezet': reden('niets-doorgezet'),
    onbekend: reden('doorzetting-onbekend'),
    'intrekken-zonder-reden': reden('verbetering-zonder-reden'),
  },
  keuze: (gekozen, feiten) => keuzeKlopt(gekozen, feiten),
}

/** Passing a melding on, after it went elsewhere or ended too (§5.7; N-2.2.5-wvg, N-2.2.5-vt, N-5.5.4-1-wvg). */
export const { vooraf: voorafZetDoor, toets: toetsZetDoor } = zetDoorVanuit(hier)

/** Taking back what went to the wrong one (AVG 16, AVG 17). */
export const { vooraf: voorafTrekDoorzettingIn, toets: toetsTrekDoorzettingIn } =
  trekDoorzettingInVanuit(hier)
