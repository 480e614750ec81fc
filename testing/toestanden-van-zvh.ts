import { randomUUID } from 'node:crypto'
import { beginZvhAfstemming } from '../src/gecoordineerde-aanpak/begin-zvh-afstemming.ts'
import { legZvhOverlegVast } from '../src/gecoordineerde-aanpak/leg-zvh-overleg-vast.ts'
import { meldAanCollege } from '../src/gecoordineerde-aanpak/meld-aan-college.ts'
import { meldAanBijZvh } from '../src/gecoordineerde-aanpak/zvh-aanmelding.ts'
import { neemUitTeamrij } from '../src/onderzoek/neem-uit-teamrij.ts'
import { stelZvhAanmeldingVoor } from '../src/onderzoek/stel-zvh-aanmelding-voor.ts'
import { meldAanBijZvh as meldAanInOnderzoek } from '../src/onderzoek/zvh-aanmelding.ts'
import { vertelClient } from '../src/zorg-en-veiligheidshuis/deel-volgens-afspraak.ts'
import { legGehoordVast } from '../src/zorg-en-veiligheidshuis/leg-gehoord-vast.ts'
import { legZvhAfspraakVast } from '../src/zorg-en-veiligheidshuis/zvh-afspraken.ts'
import { doe, inUitvoering } from './aanpak-in-uitvoering.ts'
import { lopendOnderzoek, vandaag } from './lopend-onderzoek.ts'
import { partijen } from './lopende-aanpak.ts'
import { type Bouw, nieuwste, type Speelveld } from './toestand.ts'
import { beslistVerzoek } from './verzoek-op-de-weg.ts'

/** An aanpak of which every party that takes part said that its data may go. */
const metZvhOverleg = async (veld: Speelveld) => {
  const aanpak = await inUitvoering(veld)
  const { coordinator } = veld.ploeg
  const antwoord = { partijId: partijen.schuldhulp, antwoord: 'mag', op: vandaag }
  await doe(veld, legZvhOverlegVast, coordinator, antwoord, aanpak)
  return aanpak
}

const gemeld = async (veld: Speelveld) => {
  const aanpak = await metZvhOverleg(veld)
  const melding = {
    ...{ redenCode: 'zorg-en-veiligheidshuis', toelichting: 'Overlast en dreiging.' },
    ...{ betrokkeneId: aanpak.plekken.client, gesprokenOp: vandaag },
  }
  await doe(veld, meldAanCollege, veld.ploeg.coordinator, melding, aanpak)
  return aanpak
}

const aangemeld = async (veld: Speelveld, anders: object = {}) => {
  const aanpak = await gemeld(veld)
  const besluit = {
    ...{ betrokkeneId: aanpak.plekken.client, uitkomst: 'aangemeld', motief: 'Anders blijft de dreiging.' },
    ...{ samenhang: 'De overlast hangt samen met de schulden.', bijdrage: 'Samen kan de aanpak verder.' },
    ...anders,
  }
  await doe(veld, meldAanBijZvh, veld.ploeg.beslisser, besluit, aanpak)
  return aanpak
}

const later = { informeren: 'later', waaromLater: 'veiligheid', toelichtingLater: 'Tot er een plan is.' }

/** What the test gives, with where the tuning lies. */
const metAfstemming = async (veld: Speelveld) => {
  const aanpak = await metZvhOverleg(veld)
  const begin = {
    ...{ betrokkeneIds: [aanpak.plekken.client], gesprokenOp: vandaag },
    ...{ samenhang: 'De overlast hangt samen met de schulden.', bijdrage: 'Samen kan de aanpak verder.' },
  }
  const alle = async () => (await veld.db.rijen('select id from zvh.dossier')).map(({ id }) => String(id))
  const ervoor = await alle()
  await doe(veld, beginZvhAfstemming, veld.ploeg.coordinator, begin, aanpak)
  const dossierId = (await alle()).find((id) => !ervoor.includes(id))
  if (!dossierId) throw new Error('there is no tuning')
  return { aanpak, dossierId, betrokkene: await nieuwste(veld, 'zvh.betrokkene', dossierId) }
}

const metGehoord = async (veld: Speelveld, anders: object = {}) => {
  const zaak = await metAfstemming(veld)
  const gehoord = {
    ...{ betrokkeneId: zaak.betrokkene, deelnemer: 'Reclassering, T. Visser' },
    ...{ tekst: 'Er komt een geheimgebiedsverbod.', ...anders },
  }
  await doe(veld, legGehoordVast, veld.ploeg.coordinator, gehoord, zaak)
  const plekken = {
    betrokkene: zaak.betrokkene,
    gehoord: await nieuwste(veld, 'zvh.gegeven', zaak.dossierId),
  }
  return { ...zaak, plekken }
}

const metAfspraak = async (veld: Speelveld) => {
  const zaak = await metGehoord(veld)
  const { dossierId } = zaak
  const afspraak = {
    ...{ gegevenId: zaak.plekken.gehoord, watMag: 'Hij mag niet in de straat komen.' },
    ...{ aan: [partijen.schuldhulp], clienten: [zaak.betrokkene], doel: 'Om elders af te spreken.' },
    ...{ afgesprokenMet: 'Reclassering, T. Visser', afgesprokenOp: vandaag },
  }
  await doe(veld, legZvhAfspraakVast, veld.ploeg.coordinator, afspraak, zaak)
  const plekken = { ...zaak.plekken, zvhafspraak: await nieuwste(veld, 'zvh.zvhafspraak', dossierId) }
  return { ...zaak, plekken }
}

/** The states of a tuning in which its acts are allowed, by name. */
export const toestandenVanZvh: Readonly<Record<string, Bouw>> = {
  loopt: async (veld) => {
    const { dossierId, betrokkene } = await metAfstemming(veld)
    return { dossierId, plekken: { betrokkene } }
  },
  gehoord: async (veld) => {
    const { dossierId, plekken } = await metGehoord(veld)
    return { dossierId, plekken }
  },
  afgesproken: async (veld) => {
    const { dossierId, plekken } = await metAfspraak(veld)
    return { dossierId, plekken }
  },
  verteld: async (veld) => {
    const { dossierId, plekken } = await metAfspraak(veld)
    const vertel = { afspraakId: plekken.zvhafspraak, betrokkeneId: plekken.betrokkene, op: vandaag }
    await doe(veld, vertelClient, veld.ploeg.coordinator, vertel, { dossierId })
    return { dossierId, plekken: { gedeeld: await nieuwste(veld, 'zvh.verstrekking', dossierId) } }
  },
}

/** An onderzoek that a party asked for, about somebody who was referred from the aanpak: as that writes it there. */
const zvhNaVerzoek: Bouw = async (veld) => {
  const { ploeg, t, db } = veld
  const alle = async () => (await db.rijen('select id from onderzoek.dossier')).map(({ id }) => String(id))
  const ervoor = await alle()
  await beslistVerzoek(t, db, {}, { consulent: ploeg.partijmedewerker, beslisser: ploeg.beslisser })
  const dossierId = (await alle()).find((id) => !ervoor.includes(id))
  if (!dossierId) throw new Error('no onderzoek began')
  await doe(veld, neemUitTeamrij, ploeg.toeleider, {}, { dossierId })
  const verzoeker = await nieuwste(veld, 'onderzoek.betrokkene', dossierId)
  await db.rijen(
    `insert into onderzoek.gebeurtenis (gemeente, dossier_id, id, soort, betrokkene_id, datum, code, versie, wie, op)
     values ($1, $2, $3, 'zvh-besluit', $4, $5, 'aangemeld', 90, $3, now()),
       ($1, $2, $6, 'zvh-ingelicht', $4, $5, null, 90, $3, now())`,
    [ploeg.toeleider.gemeente, dossierId, randomUUID(), verzoeker, vandaag, randomUUID()],
  )
  await db.rijen('update onderzoek.dossier set versie = 90 where id = $1', [dossierId])
  return { dossierId, plekken: { verzoeker } }
}

/** An onderzoek in which the toeleider proposed a referral; and then what the college decided on it. */
const voorgesteldInOnderzoek = async (veld: Speelveld) => {
  const { dossierId, client } = await lopendOnderzoek(veld.t)
  const onderzoek = { dossierId, plekken: { verzoeker: client } }
  const voorstel = {
    ...{ betrokkeneId: onderzoek.plekken.verzoeker, gesprokenOp: vandaag },
    ...{ samenhang: 'De overlast hangt samen met de schulden.', bijdrage: 'Samen kan de hulp verder.' },
  }
  await doe(veld, stelZvhAanmeldingVoor, veld.ploeg.toeleider, voorstel, onderzoek)
  return onderzoek
}

const aangemeldInOnderzoek = async (veld: Speelveld, anders: object = {}) => {
  const onderzoek = await voorgesteldInOnderzoek(veld)
  const besluit = {
    ...{
      betrokkeneId: onderzoek.plekken.verzoeker,
      uitkomst: 'aangemeld',
      motief: 'Anders blijft de dreiging.',
    },
    ...{ samenhang: 'De overlast hangt samen met de schulden.', bijdrage: 'Samen kan de hulp verder.' },
    ...anders,
  }
  await doe(veld, meldAanInOnderzoek, veld.ploeg.beslisser, besluit, onderzoek)
  return onderzoek
}

/** The states of an onderzoek around a Zorg- en Veiligheidshuis. */
export const zvhInOnderzoek: Readonly<Record<string, Bouw>> = {
  'zvh-na-verzoek': zvhNaVerzoek,
  'zvh-voorgesteld': voorgesteldInOnderzoek,
  'zvh-aangemeld': (veld) => aangemeldInOnderzoek(veld),
  'zvh-nog-niet-verteld': (veld) => aangemeldInOnderzoek(veld, { ...later, herzienOp: '2027-01-15' }),
}

/** The states of an aanpak around a Zorg- en Veiligheidshuis. */
export const zvhInAanpak: Readonly<Record<string, Bouw>> = {
  'zvh-overleg': metZvhOverleg,
  'zvh-gemeld': gemeld,
  'zvh-aangemeld': (veld) => aangemeld(veld),
  'zvh-nog-niet-verteld': (veld) => aangemeld(veld, { ...later, herzienOp: '2027-01-15' }),
  'zvh-afstemming': async (veld) => (await metAfstemming(veld)).aanpak,
}
