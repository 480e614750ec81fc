import { brengIn } from '../src/casusoverleg/breng-in.ts'
import { komBinnen, openCasusoverleg } from '../src/casusoverleg/kom-binnen.ts'
import { noteerAanwezig } from '../src/casusoverleg/noteer-aanwezig.ts'
import { beantwoordMeeneming } from '../src/casusoverleg/op-meeneming.ts'
import { sluitCasusoverleg } from '../src/casusoverleg/sluit-casusoverleg.ts'
import { spreekAf } from '../src/casusoverleg/spreek-af.ts'
import { vraagMeeTeNemen } from '../src/casusoverleg/vraag-mee-te-nemen.ts'
import { meldAfspraakGedaan } from '../src/gecoordineerde-aanpak/meld-afspraak-gedaan.ts'
import { belegCasusoverleg } from '../src/onderzoek/beleg-casusoverleg.ts'
import { houdOverlegafspraakBij } from '../src/onderzoek/houd-overlegafspraak-bij.ts'
import { neemUitEerdereAanpakOver } from '../src/onderzoek/neem-uit-eerdere-aanpak-over.ts'
import { algemeen, codeTekst } from '../src/teksten/catalogus.ts'
import { aanmelden } from '../src/teksten/nl/aanmelden.ts'
import { expect, test } from './fixture.ts'
import { beleg, dagOver, doe, teBeleggen } from './in-de-zaal.ts'
import { letterlijk, vulFormulier } from './invullen.ts'
import type { Persoon } from './persoon.ts'
import { redenenVan } from './redenen.ts'
import { antwoord } from './slot-van-overleg.ts'
import { stuur } from './vraag-in-portaal.ts'
import { klokGelijk, openZaak } from './zaken.ts'

const deel = ({ page }: Persoon, id: string) => page.locator(`section[aria-labelledby=${id}]`)
const hoofd = ({ page }: Persoon) => page.getByRole('main')
const past = async ({ page }: Persoon) =>
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)

const mee = 'De eerste brief gaat op 1 maart uit.'
const weg = 'Er is ook een lening bij familie.'
const voorstel = 'Een voorstel aan de schuldeisers sturen.'

test('na een gesloten overleg staan de afspraken en wat is meegenomen bij het onderzoek, en de toeleider werkt een afspraak bij (5.4.3 lid 3 en 4)', async ({
  persoon,
}) => {
  test.setTimeout(240_000)
  const [noor, sara] = [await persoon({ breedte: 320 }), await persoon()]
  await noor.meldAan('noor')
  await klokGelijk(noor)
  const zaak = await openZaak(noor, 'Samira')
  const zaal = await beleg(
    noor,
    zaak,
    {
      ...teBeleggen(['Schuldhulp Voorbeeld']),
      ...{ betrokkenen: ['Samira'], samenspraak: 'Zij wil dat de schuldhulp erbij is.' },
    },
    belegCasusoverleg,
  )
  await doe(noor, openCasusoverleg, zaal)
  await doe(noor, noteerAanwezig, zaal, { deelnemerId: 'Samira' })
  await sara.meldAan('sara')
  await doe(sara, komBinnen, zaal)
  for (const tekst of [mee, weg])
    await doe(sara, brengIn, zaal, { betrokkeneId: 'Samira', tekst, waarvoor: 'Om te kiezen wie begint.' })
  await doe(sara, spreekAf, zaal, { wat: voorstel, uiterlijk: dagOver(14) })
  await doe(noor, vraagMeeTeNemen, zaal, {
    ...{ ingebrachtId: mee, deelnemerId: 'Noor', wat: mee, taak: 'Het onderzoek' },
    ...{ waarvoor: 'Zonder dit is niet te zeggen wat nodig is.', onderdeel: 'b', thema: 'schulden' },
  })
  await sara.ga(zaal)
  await antwoord(sara, mee, beantwoordMeeneming, 'ja')
  await doe(noor, sluitCasusoverleg, zaal, { afsprakenCompleet: true, meenemenNagelopen: true })

  await noor.ga(zaak)
  await expect(deel(noor, 'overlegafspraken')).toContainText(voorstel)
  await expect(deel(noor, 'overlegafspraken')).toContainText('Schuldhulp Voorbeeld')
  await expect(deel(noor, 'meegenomen')).toContainText('Noor de Vries')
  await expect(hoofd(noor)).not.toContainText(weg)
  await past(noor)
  const bijhouden = new RegExp(`^${stuur(houdOverlegafspraakBij)}.*${letterlijk(voorstel)}`)
  await noor.druk(deel(noor, 'overlegafspraken').getByRole('link', { name: bijhouden }))
  await vulFormulier(noor, houdOverlegafspraakBij, { uitkomst: 'gedaan' })
  await noor.knop(stuur(houdOverlegafspraakBij))
  await noor.ga(zaak)
  await expect(deel(noor, 'overlegafspraken')).toContainText(
    new RegExp(codeTekst('afspraakstaat', 'gedaan'), 'i'),
  )
  await expect(deel(noor, 'overlegafspraken').getByRole('link', { name: bijhouden })).toHaveCount(0)
})

test('na een gesloten overleg staan ze ook bij de aanpak, en de coördinator volgt een afspraak daar op (2.3a.3 lid 3, 5.4.3 lid 3 en 4)', async ({
  persoon,
}) => {
  const ilse = await persoon({ breedte: 320 })
  await ilse.meldAan('ilse')
  await klokGelijk(ilse)
  const aanpak = await openZaak(ilse, 'Bakker')
  const afspraak = 'Een regeling voor de achterstand voorstellen.'
  await expect(deel(ilse, 'overleggen')).toContainText(codeTekst('overlegstaat', 'gehouden'))
  for (const wie of ['Ilse Jansen', 'Woonstichting Voorbeeld'])
    await expect(deel(ilse, 'meegenomen')).toContainText(wie)
  await expect(hoofd(ilse)).not.toContainText('elke dinsdag behandeling')
  await past(ilse)
  await ilse.link(new RegExp(`^${letterlijk(stuur(meldAfspraakGedaan))}.*${letterlijk(afspraak)}`))
  await ilse.knop(stuur(meldAfspraakGedaan))
  await ilse.ga(aanpak)
  const rij = ilse.page.getByRole('row', { name: new RegExp(letterlijk(afspraak)) })
  await expect(rij).toContainText(new RegExp(codeTekst('afspraakstaat', 'gedaan'), 'i'))
})

test('wie terugkomt: de toeleider gebruikt een afspraak uit de beëindigde aanpak, en niet wat ook van haar partner was (5.4.5 lid 2, toelichting)', async ({
  persoon,
}) => {
  const pieter = await persoon({ breedte: 320 })
  await pieter.ga('/aanmelden?als=pieter&terug=/werkvoorraad')
  await pieter.kies(pieter.page.getByRole('radio', { name: /^Toeleider/ }))
  await pieter.knop(aanmelden.rol.knop)
  await klokGelijk(pieter)
  // Her first onderzoek is known by both names, this one by hers alone.
  await pieter.ga('/werkvoorraad')
  await pieter.link(/^Openen ?, Onderzoek \S+, Inge Martens, /)
  const zaak = new URL(pieter.page.url()).pathname
  const invoer = {
    ...{ betrokkeneId: 'Inge', noodzaak: 'Nodig om te weten wat eerder hielp.', onderdeel: 'c' },
    ...{ thema: 'schulden', categorie: 'gewoon', niveau: 'dat' },
  }
  await doe(pieter, neemUitEerdereAanpakOver, zaak, { ...invoer, stukId: 'Afspraak, afgesproken' })
  await expect(hoofd(pieter)).toContainText('Elke vrijdag samen de post openen.')
  await past(pieter)
  await pieter.ga(`${zaak}/handelingen/neem-uit-eerdere-aanpak-over`)
  await vulFormulier(pieter, neemUitEerdereAanpakOver, { ...invoer, stukId: 'misgaat' })
  await pieter.knop(algemeen.verder)
  const tegen = { 'eerder-stuk-ook-van-ander': 'gegevens-gezinslid' } as const
  for (const { zin, nummer } of redenenVan(tegen, dagOver(0)))
    await expect(hoofd(pieter).getByText(zin)).toContainText(nummer)
})
