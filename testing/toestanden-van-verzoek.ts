import { stelInformerenUit, stuurVerzoekbrief } from '../src/verzoek/informeren.ts'
import { voegPersoonToe } from '../src/verzoek-van-partij/personen.ts'
import { neemVerzoekOver } from '../src/verzoek-van-partij/trek-verzoek-in.ts'
import { plusDagen } from '../src/wet/datum.ts'
import { partijen } from './aanpak-register.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { gedaan } from './omgeving.ts'
import { type Bouw, nieuwste, type Speelveld } from './toestand.ts'
import { collegaVan } from './toestanden-van-portaal.ts'
import {
  aangenomenVerzoek,
  beslistVerzoek,
  gewogenVerzoek,
  ontvangenVerzoek,
  opgesteldVerzoek,
} from './verzoek-op-de-weg.ts'

const mensen = ({ ploeg }: Speelveld) => ({
  consulent: ploeg.partijmedewerker,
  beslisser: ploeg.beslisser,
})

const morgen = plusDagen(vandaag, 1)

type BijCollege = Awaited<ReturnType<typeof ontvangenVerzoek>>
const bijCollege = ({ verzoekId, persoon, gegevens }: BijCollege, meer: Record<string, string> = {}) => ({
  dossierId: verzoekId,
  plekken: {
    persoon,
    gegeven: gegevens.problemen ?? '',
    morgen,
    straks: plusDagen(vandaag, 9),
    partij: partijen.schuldhulp,
    ...meer,
  },
})

const aangenomen = (veld: Speelveld) => aangenomenVerzoek(veld.t, veld.db, mensen(veld))

/** The states of a request at the college in which its acts are allowed, by name; `aangenomen` is where most of them are. */
export const toestandenVanVerzoek: Readonly<Record<string, Bouw>> = {
  ontvangen: async (veld) => bijCollege(await ontvangenVerzoek(veld.t, veld.db, mensen(veld))),
  aangenomen: async (veld) => bijCollege(await aangenomen(veld)),
  gewogen: async (veld) => bijCollege(await gewogenVerzoek(veld.t, veld.db, {}, mensen(veld))),
  'niet-gestart': async (veld) =>
    bijCollege(await beslistVerzoek(veld.t, veld.db, { b: 'niet-aannemelijk' }, mensen(veld))),
  'met-brief': async (veld) => {
    const zaak = await aangenomen(veld)
    const { beslisser } = veld.ploeg
    const wie = { betrokkeneId: zaak.persoon }
    gedaan(await veld.t.doe(stuurVerzoekbrief, beslisser, wie, { dossierId: zaak.verzoekId }))
    return bijCollege(zaak, { brief: await nieuwste(veld, 'verzoek.brief', zaak.verzoekId) })
  },
  uitgesteld: async (veld) => {
    const zaak = await aangenomen(veld)
    const { beslisser } = veld.ploeg
    const uitstel = { ...stelInformerenUit.voorbeeld, betrokkeneId: zaak.persoon, herzienOp: morgen }
    gedaan(await veld.t.doe(stelInformerenUit, beslisser, uitstel, { dossierId: zaak.verzoekId }))
    const sql = `select id from verzoek.gebeurtenis where dossier_id = $1 and soort = 'persoon-informeren-herzien'`
    const [rij] = await veld.db.rijen(sql, [zaak.verzoekId])
    return bijCollege(zaak, { gebeurtenis: String(rij?.id) })
  },
}

const eigen = ({ eigenId, eigenPersoon }: Awaited<ReturnType<typeof opgesteldVerzoek>>, meer = {}) => ({
  dossierId: eigenId,
  plekken: { persoon: eigenPersoon, ...meer },
})

const opgesteld = (veld: Speelveld) => opgesteldVerzoek(veld.t, mensen(veld))

/** The states of a request in the portal in which its acts are allowed, by name; `opgesteld` is where most of them are. */
export const toestandenVanEigenVerzoek: Readonly<Record<string, Bouw>> = {
  opgesteld: async (veld) => eigen(await opgesteld(veld)),
  ingediend: async (veld) => {
    const zaak = await ontvangenVerzoek(veld.t, veld.db, mensen(veld))
    return eigen(zaak, { brief: await nieuwste(veld, 'partij.brief', zaak.eigenId) })
  },
  'met-twee-personen': async (veld) => {
    const zaak = await opgesteld(veld)
    const { partijmedewerker } = veld.ploeg
    const wie = { voornamen: 'Greet', achternaam: 'Geheimenaar', geboortedatum: '1971-08-09' }
    gedaan(await veld.t.doe(voegPersoonToe, partijmedewerker, wie, { dossierId: zaak.eigenId }))
    return eigen(zaak)
  },
  'van-een-collega': async (veld) => {
    const zaak = await opgesteld(veld)
    const collega = { ...veld.ploeg.partijmedewerker, gebruikerId: collegaVan(veld) }
    gedaan(await veld.t.doe(neemVerzoekOver, collega, {}, { dossierId: zaak.eigenId }))
    return eigen(zaak)
  },
}
