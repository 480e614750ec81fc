import { afterAll, expect, test } from 'vitest'
import {
  beantwoordDoorgeefvraag,
  veranderDoorgeefantwoord,
} from '../src/doorgeefvraag/beantwoord-doorgeefvraag.ts'
import { bekijkDoorgeefvraag } from '../src/doorgeefvraag/bekijk-doorgeefvraag.ts'
import { beslisEinde } from '../src/gecoordineerde-aanpak/beslis-einde.ts'
import { legTerugvalafspraakVast } from '../src/gecoordineerde-aanpak/leg-terugvalafspraak-vast.ts'
import { verbeterGegeven } from '../src/gecoordineerde-aanpak/verbeter-gegeven.ts'
import { trekVraagAanGeverIn, vraagGever } from '../src/gecoordineerde-aanpak/vraag-gever.ts'
import { bakker, deBoer, jansen, organisaties } from './aanpak-register.ts'
import { toeleider, vandaag } from './lopend-onderzoek.ts'
import { gedaan, redenen, werker } from './omgeving.ts'
import { mensenVanPartijen, portaalweg } from './portaal-op-de-weg.ts'
import { geverInAanpak, nieuweDoorgeefvraag } from './toestanden-van-doorgeefvraag.ts'

const { t, db, doe, sluit } = await portaalweg()
afterAll(sluit)

const ploeg = {
  ...{ toeleider, beslisser: bakker, coordinator: jansen, kandidaat: deBoer },
  ...{ teamleider: werker('teamleider'), collega: werker('toeleider', 2) },
  ...{ meldpuntmedewerker: werker('meldpuntmedewerker'), bemoeizorger: werker('bemoeizorger') },
  rechtenmedewerker: werker('rechtenmedewerker'),
  ...{ tweedeBemoeizorger: werker('bemoeizorger', 2), partijmedewerker: mensenVanPartijen.schuldhulp },
}
const waarom = 'Zonder dit kan de ggz haar afspraak niet plannen.'
const ja = { antwoord: 'mag', beslistDoor: 'R. Geheimenaar, consulent' }

/** An aanpak with what the schuldhulp gave, and the question to it whether the ggz may have it. */
const gevraagd = async () => {
  const { dossierId, plekken } = (await geverInAanpak['te-vragen']?.({ t, db, ploeg })) ?? {}
  if (!dossierId || !plekken) throw new Error('this state is on the list')
  const invoer = { gegevenId: plekken.gegeven, partijId: plekken.partij, waarom }
  const vraag = () => t.doe(vraagGever, jansen, invoer, { dossierId })
  const portaalId = await nieuweDoorgeefvraag(db, async () => gedaan(await vraag()))
  return { dossierId, portaalId, plekken, vraag }
}

test('de coördinator vraagt het aan wie het gaf, zonder burgerservicenummer, en een ja geldt voor deze partij (5.4.2 lid 1 en 5, 5.4.4 lid 5)', async () => {
  const { dossierId, portaalId, vraag } = await gevraagd()
  const { beeld } = gedaan<{ beeld: Record<string, unknown> }>(
    await doe(bekijkDoorgeefvraag, {}, portaalId),
  ).uitkomst
  expect(beeld).toMatchObject({ gevraagd: { waarom, over: { bsn: null } } })
  expect(JSON.stringify(beeld)).not.toContain(dossierId)
  expect(redenen(await vraag())).toEqual(['gever-al-gevraagd'])
  gedaan(await doe(beantwoordDoorgeefvraag, ja, portaalId))
  expect(redenen(await vraag())).toEqual(['niets-te-vragen'])
  const [rij] = await db.rijen(
    `select code from coordinatie.gebeurtenis where dossier_id = $1 and soort = 'vraag-aan-gever'`,
    [dossierId],
  )
  expect(rij).toEqual({ code: 'mag' })
})

test('verbetert de coördinator de woorden, dan geldt een ja niet meer: het ging over de oude (5.4.2 lid 1)', async () => {
  const { dossierId, portaalId, plekken, vraag } = await gevraagd()
  gedaan(await doe(beantwoordDoorgeefvraag, ja, portaalId))
  const beter = { gegevenId: plekken.gegeven, reden: 'De maand klopte niet.', tekst: 'Er liep een regeling.' }
  gedaan(await t.doe(verbeterGegeven, jansen, beter, { dossierId }))
  expect(redenen(await doe(veranderDoorgeefantwoord, ja, portaalId))).toContain('doorgeefvraag-is-gesloten')
  gedaan(await vraag())
})

test('trekt de coördinator de vraag in, dan telt een antwoord niet (AVG 5 lid 1 onder c)', async () => {
  const { dossierId, portaalId } = await gevraagd()
  const [rij] = await db.rijen(
    `select id from coordinatie.gebeurtenis where dossier_id = $1 and soort = 'vraag-aan-gever'`,
    [dossierId],
  )
  gedaan(await t.doe(trekVraagAanGeverIn, jansen, { vraagId: rij?.id }, { dossierId }))
  expect(redenen(await doe(beantwoordDoorgeefvraag, ja, portaalId))).toContain('doorgeefvraag-is-gesloten')
})

test('eindigt de aanpak, dan sluit ook de vraag in het portaal (2.3a.3 lid 4)', async () => {
  const { dossierId, portaalId } = await gevraagd()
  const terugval = { uitkomst: 'gemaakt', tekst: 'Zij belt als zij geen post meer opent.' }
  gedaan(await t.doe(legTerugvalafspraakVast, jansen, terugval, { dossierId }))
  const einde = { eindeOp: vandaag, eigenReden: 'De cliënt zag ervan af.' }
  gedaan(await t.doe(beslisEinde, bakker, einde, { dossierId }))
  expect(await db.rij('partij.dossier', portaalId)).toMatchObject({
    staat: 'gesloten',
    team: organisaties.schuldhulp,
  })
})
