import type { Bouw } from './toestand.ts'
import { toestandenInOverleg, toestandenVanUitkomst } from './toestanden-in-overleg.ts'
import { toestandenNaIntake } from './toestanden-na-intake.ts'
import { toestandenVanAanpak } from './toestanden-van-aanpak.ts'
import {
  aanpakMetOpenOverleg,
  aanpakMetOverleg,
  overlegInOnderzoek,
  toestandenVanCasusoverleg,
} from './toestanden-van-casusoverleg.ts'
import { inbrengOntvangen, toestandenVanDeelname } from './toestanden-van-deelname.ts'
import {
  geverInAanpak,
  geverInOnderzoek,
  toestandenVanDoorgeefvraag,
} from './toestanden-van-doorgeefvraag.ts'
import { doorgezetNaar, meldingDieIsDoorgezet } from './toestanden-van-doorzetten.ts'
import { toestandenVanMeldpunt } from './toestanden-van-meldpunt.ts'
import { toestandenVanOggz } from './toestanden-van-oggz.ts'
import { toestandenVanOnderzoek } from './toestanden-van-onderzoek.ts'
import { antwoordOntvangen, toestandenVanPortaal } from './toestanden-van-portaal.ts'
import { toestandenVanRechten } from './toestanden-van-rechten.ts'
import { toestandenVanEigenVerzoek, toestandenVanVerzoek } from './toestanden-van-verzoek.ts'
import { toestandenVanZvh, zvhInAanpak, zvhInOnderzoek } from './toestanden-van-zvh.ts'

/** What builds a dossier in a state, by chapter and by the name of the state. */
export const bouwers: Readonly<Record<string, Readonly<Record<string, Bouw>>>> = {
  onderzoek: {
    ...toestandenVanOnderzoek,
    ...toestandenNaIntake,
    'antwoord-ontvangen': antwoordOntvangen,
    ...geverInOnderzoek,
    ...zvhInOnderzoek,
    ...overlegInOnderzoek,
  },
  'gecoordineerde-aanpak': {
    ...toestandenVanAanpak,
    ...geverInAanpak,
    'inbreng-ontvangen': inbrengOntvangen,
    ...zvhInAanpak,
    'overleg-belegd': aanpakMetOverleg,
    'overleg-open': aanpakMetOpenOverleg,
  },
  meldpunt: { ...toestandenVanMeldpunt, doorgezet: meldingDieIsDoorgezet },
  oggz: toestandenVanOggz,
  partijportaal: toestandenVanPortaal,
  doorgeefvraag: toestandenVanDoorgeefvraag,
  'partij-in-aanpak': toestandenVanDeelname,
  'overleg-van-partij': toestandenVanUitkomst,
  casusoverleg: { ...toestandenVanCasusoverleg, ...toestandenInOverleg },
  verzoek: toestandenVanVerzoek,
  'verzoek-van-partij': toestandenVanEigenVerzoek,
  'zorg-en-veiligheidshuis': toestandenVanZvh,
  rechten: toestandenVanRechten,
  wvggz: { doorgezet: doorgezetNaar('wvggz') },
  'veilig-thuis': { doorgezet: doorgezetNaar('veilig-thuis') },
}
