import { z } from 'zod'
import { defineHandeling } from '../verwerking/verwerking.ts'
import type { Bijeenkomst } from '../wet/casusoverleg.ts'
import { einddatum } from '../wet/termijnen.ts'
import { uurVan } from '../wet/tijdvak.ts'
import { belegAlleenAls, bijeenkomstVelden } from './beleg-velden.ts'
import { plekVan, volgtUitHetUur } from './dagagenda.ts'
import { bijeenkomstRij, overAllen, vanOrganisator, zegDaar } from './declaratie.ts'
import { nieuweGesprekssleutel } from './gesprekssleutel.ts'
import { lezersVanGenodigden } from './lezers.ts'
import { kenmerkVan } from './overleg-dossier.ts'
import {
  genodigden,
  isVerzet,
  toetsVerzetCasusoverleg,
  voorafVerzetCasusoverleg,
} from './rules/antwoorden.ts'

/** Moves a conference, or says where it is after all; who is invited hears of it, and says again whether he comes (5.4.3 lid 1, N-5.4.3-1). */
export const verzetCasusoverleg = defineHandeling({
  ...vanOrganisator,
  id: 'casusoverleg.verzet-casusoverleg',
  normen: ['N-5.4.3-1'],
  pad: 'verzettingen',
  controleren: true,
  metInhoud: ['overgang', 'gebeurtenis'],
  invoer: z.object(bijeenkomstVelden),
  alleenAls: belegAlleenAls,
  vooraf: voorafVerzetCasusoverleg,
  toets: toetsVerzetCasusoverleg,
  effect: async (nieuw, werk) => {
    const { datum, tijd, tot, wijze, waar = null, link = null, tolk = null } = nieuw
    const { id, inhoud } = bijeenkomstRij(werk)
    const plek = plekVan(werk.omgeving.sleutels, werk.dossier.gemeente, nieuw)
    const uren = { dag: datum, begin: uurVan(tijd), einde: uurVan(tot), wijze, plek }
    const kenmerk = kenmerkVan(werk.dossier)
    // Its day went by, or it came back with an old backup: another conversation has another key.
    const gesprekssleutel = kenmerk.gesprekssleutel ?? (await nieuweGesprekssleutel(werk))
    await werk.verander(
      'gebeurtenis',
      id,
      { datum, code: wijze },
      { ...inhoud, waar, link, tolk, nummer: inhoud.nummer + 1 },
    )
    await werk.werkBij({
      kenmerk: { ...kenmerk, ...uren, gesprekssleutel },
      vernietigen_op: einddatum('casusoverleg-ten-hoogste', datum).datum,
    })
    if (isVerzet(werk.feiten, nieuw))
      for (const een of genodigden(werk.feiten))
        await werk.verander('deelnemer', een.id, { staat: 'uitgenodigd' })
    await zegDaar(werk, { dag: datum }, () => ({ plaats: waar, tijd, tot }))
  },
  bericht: (_, lezing, { vandaag }) => lezersVanGenodigden(lezing, vandaag),
  betrokkenen: overAllen,
  watVolgt: (_, lezing, { invoer, kader }) =>
    volgtUitHetUur(lezing, invoer as Bijeenkomst | undefined, kader, lezing.dossier.id),
  begin: ({ dossier }, lezing) => {
    const { waar, link, tolk } = bijeenkomstRij(lezing).inhoud
    const { dag, begin, einde, wijze } = dossier
    return {
      ...{ datum: dag, tijd: begin, tot: einde, wijze },
      ...{ ...(waar && { waar }), ...(link && { link }), ...(tolk && { tolk }) },
    }
  },
  voorbeeld: {
    ...{ datum: '{vandaag}', tijd: '15:00', tot: '16:00' },
    ...{ wijze: 'video', link: 'https://bellen.voorbeeld.example/kamer-2' },
  },
})
