import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { bekijkAanpak } from '../src/gecoordineerde-aanpak/bekijk-aanpak.ts'
import { bekijkBrief } from '../src/gecoordineerde-aanpak/bekijk-brief.ts'
import { beslisEinde } from '../src/gecoordineerde-aanpak/beslis-einde.ts'
import { legTerugvalafspraakVast } from '../src/gecoordineerde-aanpak/leg-terugvalafspraak-vast.ts'
import { legZvhOverlegVast } from '../src/gecoordineerde-aanpak/leg-zvh-overleg-vast.ts'
import { meldAanCollege } from '../src/gecoordineerde-aanpak/meld-aan-college.ts'
import { beslissingenWerkvoorraad } from '../src/gecoordineerde-aanpak/werkvoorraad.ts'
import {
  informeerClientOverZvh,
  meldAanBijZvh,
  trekZvhAanmeldingIn,
} from '../src/gecoordineerde-aanpak/zvh-aanmelding.ts'
import { deelnameweg, vandaag } from './deelname-op-de-weg.ts'
import { bakker, jansen, partijen } from './lopende-aanpak.ts'
import { gedaan } from './omgeving.ts'

let weg: Awaited<ReturnType<typeof deelnameweg>>
beforeAll(async () => {
  weg = await deelnameweg()
})
afterAll(() => weg.sluit())

const besluit = {
  ...{ uitkomst: 'aangemeld', motief: 'Zonder hen blijft de geheimedreiging.' },
  ...{ samenhang: 'De overlast hangt samen met de schulden.', bijdrage: 'Samen kan de aanpak verder.' },
}
const later = { informeren: 'later', waaromLater: 'veiligheid', toelichtingLater: 'Tot er een plan is.' }

const gemeld = async () => {
  const { aanpak } = await weg.begin()
  gedaan(
    await aanpak.doe(legZvhOverlegVast, { partijId: partijen.schuldhulp, antwoord: 'niet', op: vandaag }),
  )
  const melding = { redenCode: 'zorg-en-veiligheidshuis', toelichting: 'Overlast en dreiging.' }
  gedaan(await aanpak.doe(meldAanCollege, { ...melding, betrokkeneId: aanpak.client, gesprokenOp: vandaag }))
  return aanpak
}
type Aanpak = Awaited<ReturnType<typeof gemeld>>

const plichten = async ({ dossierId }: Aanpak) => {
  const { regels } = gedaan<{ regels: { dossierId: string; plichten: { code: string }[] }[] }>(
    await weg.t.doe(beslissingenWerkvoorraad, bakker, {}),
  ).uitkomst
  return regels.find((een) => een.dossierId === dossierId)?.plichten.map(({ code }) => code) ?? []
}

const brieven = ({ dossierId }: Aanpak) =>
  weg.db.rijen("select id from coordinatie.brief where dossier_id = $1 and soort = 'zvh'", [dossierId])

describe('het college meldt aan (2.3a.6 lid 1 en 3; casus 09, D0+120)', () => {
  test('op de melding van de coördinator; de cliënt krijgt een brief met het feit en niets van het motief', async () => {
    const aanpak = await gemeld()
    expect(await plichten(aanpak)).toEqual(['zvh-beslissen'])
    gedaan(await aanpak.doe(meldAanBijZvh, { betrokkeneId: aanpak.client, ...besluit }, bakker))
    expect(await plichten(aanpak)).toEqual([])
    const [brief] = await brieven(aanpak)
    const tekst = JSON.stringify(gedaan(await aanpak.doe(bekijkBrief, { briefId: brief?.id })).uitkomst)
    expect(tekst).toContain('aangemeld bij het Zorg- en Veiligheidshuis')
    expect(tekst).not.toContain('geheime')
    // What the parties said and what waits there is the coordinator's: the college reads the notification alone.
    const beeld = gedaan<{ beeld: { zvh: unknown } }>(await aanpak.doe(bekijkAanpak, {}, bakker)).uitkomst
      .beeld
    expect(beeld.zvh).toBeNull()
  })

  test('H-56: de coördinator kan dat niet, in geen enkele pet', async () => {
    const aanpak = await gemeld()
    const invoer = { betrokkeneId: aanpak.client, ...besluit }
    expect(await aanpak.doe(meldAanBijZvh, invoer)).toMatchObject({ soort: 'rol' })
    const ookCollege = { ...jansen, rol: 'beslisser' } as const
    expect(await aanpak.doe(meldAanBijZvh, invoer, ookCollege)).toMatchObject({
      soort: 'geweigerd',
      redenen: [{ code: 'eigen-zaak' }],
    })
    expect(await brieven(aanpak)).toEqual([])
  })

  test('het hoeft niet: dan is er geen brief', async () => {
    const aanpak = await gemeld()
    const niet = { uitkomst: 'niet-aangemeld', motief: 'De aanpak kan zonder verder.' }
    gedaan(await aanpak.doe(meldAanBijZvh, { betrokkeneId: aanpak.client, ...niet }, bakker))
    expect(await brieven(aanpak)).toEqual([])
    expect(await plichten(aanpak)).toEqual([])
  })

  test('de brief wacht om een zwaarwegende reden, tot een dag; daarna gaat hij alsnog', async () => {
    const aanpak = await gemeld()
    const wie = { betrokkeneId: aanpak.client }
    expect(await aanpak.doe(meldAanBijZvh, { ...wie, ...besluit, ...later }, bakker)).toMatchObject({
      soort: 'geweigerd',
      redenen: [{ code: 'zvh-uitstel-zonder-dag' }],
    })
    gedaan(await aanpak.doe(meldAanBijZvh, { ...wie, ...besluit, ...later, herzienOp: '2027-01-20' }, bakker))
    expect(await brieven(aanpak)).toEqual([])
    expect(await plichten(aanpak)).toEqual(['zvh-client-vertellen'])
    gedaan(await aanpak.doe(informeerClientOverZvh, { ...wie, informeren: 'brief' }, bakker))
    expect(await brieven(aanpak)).toHaveLength(1)
    expect(await plichten(aanpak)).toEqual([])
  })

  test('een vergissing gaat terug, en wie het wist krijgt een tweede brief', async () => {
    const aanpak = await gemeld()
    const wie = { betrokkeneId: aanpak.client }
    gedaan(await aanpak.doe(meldAanBijZvh, { ...wie, ...besluit }, bakker))
    gedaan(await aanpak.doe(trekZvhAanmeldingIn, { ...wie, reden: 'Dit ging over een ander.' }, bakker))
    expect(await brieven(aanpak)).toHaveLength(2)
    expect(await aanpak.doe(trekZvhAanmeldingIn, { ...wie, reden: 'Nog eens.' }, bakker)).toMatchObject({
      soort: 'geweigerd',
    })
  })

  test('eindigt de aanpak voor de cliënt het weet, dan blijft de plicht, en kan de brief nog (2.3a.6 lid 3)', async () => {
    const aanpak = await gemeld()
    const wie = { betrokkeneId: aanpak.client }
    gedaan(await aanpak.doe(meldAanBijZvh, { ...wie, ...besluit, ...later, herzienOp: '2027-01-20' }, bakker))
    const terugval = { uitkomst: 'gemaakt', tekst: 'Zij belt als zij geen post meer opent.' }
    gedaan(await aanpak.doe(legTerugvalafspraakVast, terugval))
    const einde = { eigenReden: 'De aanpak is niet meer nodig.', eindeOp: vandaag }
    gedaan(await aanpak.doe(beslisEinde, einde, bakker))
    expect(await plichten(aanpak)).toEqual(['zvh-client-vertellen'])
    expect(await aanpak.doe(informeerClientOverZvh, { ...wie, informeren: 'brief' })).toMatchObject({
      soort: 'rol',
    })
    gedaan(await aanpak.doe(informeerClientOverZvh, { ...wie, informeren: 'brief' }, bakker))
    expect(await brieven(aanpak)).toHaveLength(1)
    expect(await plichten(aanpak)).toEqual([])
  })
})
