import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { aanvaardAanwijzing } from '../src/gecoordineerde-aanpak/aanvaard-aanwijzing.ts'
import { bekijkAanpak } from '../src/gecoordineerde-aanpak/bekijk-aanpak.ts'
import { meldAanCollege } from '../src/gecoordineerde-aanpak/meld-aan-college.ts'
import {
  informeerClientOverZvh,
  meldAanBijZvh,
  trekZvhAanmeldingIn,
} from '../src/gecoordineerde-aanpak/zvh-aanmelding.ts'
import { wijsCoordinatorAan } from '../src/onderzoek/wijs-coordinator-aan.ts'
import { informeerVerzoekerOverZvh } from '../src/onderzoek/zvh.ts'
import type { Verwerking, Wie } from '../src/verwerking/verwerking.ts'
import { bakker, jansen, partijen, richtAanpakIn } from './aanpak-register.ts'
import { ingestemd, toeleider, vandaag } from './lopend-onderzoek.ts'
import { afgelopen, gedaan } from './omgeving.ts'
import { wegMetRijen } from './weg-met-rijen.ts'

let weg: Awaited<ReturnType<typeof wegMetRijen>>
beforeAll(async () => {
  weg = await wegMetRijen(vandaag, richtAanpakIn)
})
afterAll(() => weg.sluit())

/** An aanpak after an onderzoek, of which the coordinator told the college that referral seems needed; `partij` asked for the onderzoek. */
const gemeld = async (partij: string | null) => {
  const { client, partner, dossierId } = await ingestemd(weg.t)
  const aanwijzing = {
    ...{ kandidaat: 'gemeenteambtenaar', coordinatorId: jansen.gebruikerId },
    ...{ overlegdMet: [client, partner], overlegdMetPartijen: true },
  }
  const { aanpakId } = gedaan<{ aanpakId: string }>(
    await weg.t.doe(wijsCoordinatorAan, bakker, aanwijzing, { dossierId }),
  ).uitkomst
  if (partij)
    await weg.db.rijen(
      "update onderzoek.dossier set kenmerk = kenmerk || jsonb_build_object('verzoekendePartij', $2::text) where id = $1",
      [dossierId, partij],
    )
  const doe = async (handeling: Verwerking, wie: Wie, invoer: object) =>
    gedaan<never>(await weg.t.doe(handeling, wie, invoer, { dossierId: aanpakId })).uitkomst
  await doe(aanvaardAanwijzing, jansen, { rollenGescheiden: true })
  const { beeld } = (await doe(bekijkAanpak, jansen, {})) as {
    beeld: { mensen: { id: string; hoedanigheid: string }[] }
  }
  const wie = { betrokkeneId: beeld.mensen.find(({ hoedanigheid }) => hoedanigheid === 'client')?.id }
  const melding = { redenCode: 'zorg-en-veiligheidshuis', toelichting: 'Overlast en dreiging.' }
  await doe(meldAanCollege, jansen, { ...melding, ...wie, gesprokenOp: vandaag })
  const daar = async () => {
    const rijen = await weg.db.rijen(
      "select soort, betrokkene_id from onderzoek.gebeurtenis where dossier_id = $1 and soort like 'zvh-%' order by versie",
      [dossierId],
    )
    return rijen.map(({ soort }) => String(soort))
  }
  const vertelVerzoeker = async () => {
    const wieDaar = await weg.db.rijen(
      "select betrokkene_id from onderzoek.gebeurtenis where dossier_id = $1 and soort = 'zvh-besluit'",
      [dossierId],
    )
    const invoer = { betrokkeneId: String(wieDaar[0]?.betrokkene_id ?? client) }
    return afgelopen(await weg.t.doe(informeerVerzoekerOverZvh, toeleider, invoer, { dossierId }))
  }
  return { doe, wie, daar, vertelVerzoeker }
}

const besluit = {
  ...{ uitkomst: 'aangemeld', motief: 'Zonder hen blijft de dreiging.' },
  ...{ samenhang: 'De overlast hangt samen met de schulden.', bijdrage: 'Samen kan de aanpak verder.' },
}
const later = {
  ...{ informeren: 'later', waaromLater: 'veiligheid', toelichtingLater: 'Tot er een plan is.' },
  herzienOp: '2027-01-20',
}

describe('van de aanpak naar het onderzoek waar een partij om vroeg (2.3a.6 lid 3)', () => {
  test('eerst dat is aangemeld, en pas met de brief dat de cliënt het weet: dan kan de partij het horen', async () => {
    const { doe, wie, daar, vertelVerzoeker } = await gemeld(partijen.schuldhulp)
    await doe(meldAanBijZvh, bakker, { ...wie, ...besluit, ...later })
    expect(await daar()).toEqual(['zvh-besluit'])
    expect(await vertelVerzoeker()).toEqual(['zvh-client-weet-het-nog-niet'])
    await doe(informeerClientOverZvh, bakker, { ...wie, informeren: 'brief' })
    expect(await daar()).toEqual(['zvh-besluit', 'zvh-ingelicht'])
    expect(await vertelVerzoeker()).toEqual(['gedaan'])
    await doe(trekZvhAanmeldingIn, bakker, { ...wie, reden: 'Dit ging over een ander.' })
    expect(await vertelVerzoeker()).toEqual(['gedaan'])
    expect(await vertelVerzoeker()).toEqual(['zvh-verzoeker-weet-het'])
  })
  test('opnieuw kijken en toch wachten: de partij hoort nog niets', async () => {
    const { doe, wie, vertelVerzoeker } = await gemeld(partijen.schuldhulp)
    await doe(meldAanBijZvh, bakker, { ...wie, ...besluit, ...later })
    await doe(informeerClientOverZvh, bakker, { ...wie, ...later, herzienOp: '2027-02-20' })
    expect(await vertelVerzoeker()).toEqual(['zvh-client-weet-het-nog-niet'])
  })
  test('vroeg geen partij erom, dan gaat er niets naar het onderzoek', async () => {
    const { doe, wie, daar, vertelVerzoeker } = await gemeld(null)
    await doe(meldAanBijZvh, bakker, { ...wie, ...besluit })
    expect(await daar()).toEqual([])
    expect(await vertelVerzoeker()).toEqual(['zvh-verzoeker-weet-het'])
  })
})
