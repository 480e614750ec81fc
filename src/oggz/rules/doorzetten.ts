import { type Doorzetter, trekDoorzettingInVanuit, zetDoorVanuit } from '../../wet/doorzetten.ts'
import type { Feiten } from './feiten.ts'
import { keuzeKlopt } from './overdracht.ts'
import { reden } from './redenen.ts'

const hier: Doorzetter<Feiten> = {
  artikel: 'begrip-openbare-gezondheidszorg',
  tegen: {
    'niets-te-geven': reden('niets-om-over-te-dragen'),
    'aan-niemand': reden('oggz-doorzetten-aan-niemand'),
    'zonder-reden': reden('oggz-doorzetten-zonder-reden'),
    'niets-doorgezet': reden('oggz-niets-doorgezet'),
    onbekend: reden('oggz-doorzetting-onbekend'),
    'intrekken-zonder-reden': reden('oggz-doorzetten-zonder-reden'),
  },
  keuze: keuzeKlopt,
}

/** Passing on from bemoeizorg, after it ended too (Wvggz 5:1; Wmo 2015, 5.2.6; N-2.2.5-wvg, N-2.2.5-vt). */
export const { vooraf: voorafZetDoor, toets: toetsZetDoor } = zetDoorVanuit(hier)

/** Taking back what went to the wrong one (AVG 16, AVG 17). */
export const { vooraf: voorafTrekDoorzettingIn, toets: toetsTrekDoorzettingIn } =
  trekDoorzettingInVanuit(hier)
