import { bakker, deBoer, geefPet, jansen, richtAanpakIn } from './aanpak-register.ts'
import { type TestOmgeving, werker } from './omgeving.ts'
import type { RijenLezer } from './rijen-lezen.ts'
import type { Speelveld } from './toestand.ts'

/** Everybody who works on a melding and on bemoeizorg, registered with their parties. */
export const veldVanOggz = async (t: TestOmgeving, db: RijenLezer): Promise<Speelveld> => {
  await richtAanpakIn(t)
  const ploeg = {
    ...{ toeleider: werker('toeleider'), collega: werker('toeleider', 2), teamleider: werker('teamleider') },
    ...{ beslisser: bakker, coordinator: jansen, kandidaat: deBoer },
    meldpuntmedewerker: werker('meldpuntmedewerker'),
    partijmedewerker: werker('partijmedewerker'),
    bemoeizorger: werker('bemoeizorger'),
    tweedeBemoeizorger: werker('bemoeizorger', 2),
    rechtenmedewerker: werker('rechtenmedewerker'),
  }
  await geefPet(t, ploeg.bemoeizorger)
  await geefPet(t, ploeg.tweedeBemoeizorger)
  return { t, ploeg, db }
}
