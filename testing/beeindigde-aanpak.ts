import { gecoordineerdeAanpak } from '../src/gecoordineerde-aanpak/index.ts'
import { naamVan } from '../src/verwerking/verwerking.ts'
import { vandaag } from './lopend-onderzoek.ts'
import { gedaan } from './omgeving.ts'
import type { Speelveld } from './toestand.ts'

const handeling = (naam: string) => {
  const gevonden = gecoordineerdeAanpak.handelingen.find((een) => naamVan(een) === naam)
  if (!gevonden) throw new Error(`no act is called ${naam}`)
  return gevonden
}

/** An aanpak with a goal, an agreement of the client and one for when things go wrong again, that the college ended today. */
export const beeindigdeAanpak = async (
  { t, ploeg }: Pick<Speelveld, 't' | 'ploeg'>,
  { aanpakId: dossierId }: { readonly aanpakId: string },
) => {
  const doe = async (naam: string, invoer: object, wie = ploeg.coordinator) =>
    gedaan<Record<string, string>>(await t.doe(handeling(naam), wie, invoer, { dossierId })).uitkomst
  await doe('aanvaard-aanwijzing', { rollenGescheiden: true })
  const { beeld } = gedaan<{ beeld: { mensen: readonly { id: string }[] } }>(
    await t.doe(gecoordineerdeAanpak.bekijken, ploeg.coordinator, {}, { dossierId }),
  ).uitkomst
  const client = String(beeld.mensen[0]?.id)
  const { doelId } = await doe('leg-doel-vast', {
    tekst: 'De geheimepost ligt open.',
    betrokkeneIds: [client],
    besprokenMet: [client],
  })
  const { afspraakId } = await doe('maak-afspraak', {
    ...{ tekst: 'Elke vrijdag geheimepost openen.', wie: 'betrokkene', betrokkeneId: client, akkoord: true },
    ...{ doelId, besprokenMet: [client] },
  })
  await doe('leg-terugvalafspraak-vast', {
    ...{ uitkomst: 'gemaakt', tekst: 'Zij belt als er weer geheimepost ligt.' },
  })
  await doe('beslis-einde', { eindeOp: vandaag, eigenReden: 'Het plan is af.' }, ploeg.beslisser)
  return { dossierId, client, doelId: String(doelId), afspraakId: String(afspraakId) }
}
