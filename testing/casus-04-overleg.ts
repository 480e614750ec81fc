import { partij, stap } from '../src/demo/casus-04/stappen.ts'
import { voorbeeld } from '../src/demo/demo-ids.ts'
import type { Stap } from '../src/demo/stap.ts'
import { inrichtingRol, registreerPartij } from '../src/inrichting/index.ts'
import { opBeideLijsten } from './aanpak-register.ts'
import type { TestOmgeving } from './omgeving.ts'

/** The GGD, that comes without a device. */
const ggd = '33333333-3333-4333-8333-000000000941'

/** Registers it beside the parties of the demo. */
export const richtGgdIn = ({ omgeving }: TestOmgeving): Promise<void> =>
  omgeving.db.transaction({ role: inrichtingRol, gemeente: voorbeeld }, (tx) =>
    registreerPartij(tx, {
      ...{ gemeente: voorbeeld, id: ggd, naam: 'GGD Voorbeeld', domein: 'publieke-gezondheid' },
      ...{ regime: 'wgbo-7-457', soort: 'ggd', lijsten: opBeideLijsten('2026-01-01') },
    }),
  )

type Rest = Pick<Stap, 'onthoud' | 'verwacht'> & { readonly wie?: Stap['wie'] }

const inOverleg = (regel: string, doe: string, invoer: Stap['invoer'], rest: Rest = {}): Stap => ({
  ...{ dag: 16, regel, wie: 'toeleider', doe: `casusoverleg.${doe}`, dossier: 'overleg', invoer },
  ...rest,
})

const beleg = {
  betrokkenen: ['{man}'],
  doel: 'Afspreken wie hem welke hulp aanbiedt.',
  ...{ datum: '{dag+2}', tijd: '15:00', tot: '16:00', wijze: 'plaats', waar: 'Stadskantoor, kamer 3' },
  partijen: [
    { partijId: partij('woningcorporatie'), noodzaak: 'Zij vroeg om het onderzoek.' },
    { partijId: ggd, noodzaak: 'De ggd komt bij wie zorg mijdt.' },
  ],
  nietGenodigd: [
    {
      ...{ betrokkeneId: '{man}', redenCode: 'te-veel-verwarring' },
      motief: 'Van bezoek en van veel mensen raakt hij in de war, en dan doet hij niet meer open.',
    },
  ],
}
const schoonmaak = 'Hij wil wel dat iemand schoonmaakt.'

/** D0+14: convened without him and without his brother, each for its own reason; never without who asked for it. */
const beleggen: readonly Stap[] = [
  stap(
    14,
    'Wat hij door de deur tegen de toeleider zei.',
    'leg-gegeven-vast',
    {
      ...{
        betrokkeneId: '{man}',
        bron: 'betrokkene-zelf',
        onderdeel: 'a',
        thema: 'wonen',
        tekst: schoonmaak,
      },
      ...{ noodzaak: 'Nodig om te weten welke hulp kans heeft.', categorie: 'gewoon', niveau: 'dat' },
    },
    { onthoud: { gegevenId: 'wil-schoonmaak' } },
  ),
  stap(
    14,
    'Mag niet: zonder de corporatie, die om het onderzoek vroeg.',
    'beleg-casusoverleg',
    { ...beleg, partijen: beleg.partijen.slice(1) },
    { verwacht: { geweigerd: { 'overleg-zonder-verzoeker': 'onderzoek-op-verzoek-van-partij' } } },
  ),
  stap(
    14,
    'Mag niet: hem weglaten en niet zeggen waarom.',
    'beleg-casusoverleg',
    { ...beleg, nietGenodigd: [{ ...beleg.nietGenodigd[0], motief: '' }] },
    { verwacht: 'ongeldig' },
  ),
  stap(14, 'Een casusoverleg belegd, zonder hem, met de reden.', 'beleg-casusoverleg', beleg, {
    onthoud: { overlegId: 'overleg' },
  }),
  stap(
    14,
    'Waar het overleg staat.',
    'bekijk-onderzoek',
    {},
    {
      onthoud: { 'beeld.overleggen.0.id': 'overlegrij' },
    },
  ),
]

const inbreng = (gegevenId: string) => ({
  ...{ overlegId: '{overlegrij}', gegevenId: `{${gegevenId}}`, waarom: 'Om te kiezen wie wat aanbiedt.' },
})

const meenemen = (ingebrachtId: string, wat: string) => ({
  ...{ ingebrachtId: `{${ingebrachtId}}`, deelnemerId: '{corporatie-zit}', wat },
  ...{ taak: 'De woning bewoonbaar houden', waarvoor: 'Zonder dit biedt de corporatie niets aan.' },
})

/** D0+16: the corporation with a device, the GGD without; agreements, and one thing that goes along. */
const praten: readonly Stap[] = [
  inOverleg(
    'Wie er komt.',
    'bekijk-casusoverleg',
    {},
    {
      onthoud: {
        'beeld.deelnemers.noodzaak~Zij vroeg.id': 'corporatie-zit',
        'beeld.deelnemers.noodzaak~De ggd.id': 'ggd-zit',
        'beeld.deelnemers.soort~organisator.id': 'toeleider-zit',
      },
    },
  ),
  inOverleg('Het overleg begint.', 'open-casusoverleg', {}),
  inOverleg('De corporatie komt binnen.', 'kom-binnen', { functie: 'consulent' }, { wie: 'consulent' }),
  inOverleg('De ggd is er, zonder eigen scherm.', 'noteer-aanwezig', {
    ...{ deelnemerId: '{ggd-zit}', naam: 'De wijkverpleegkundige' },
  }),
  stap(
    16,
    'Ingebracht wat de burgemeester vertelde: dicht voor de corporatie.',
    'breng-in-casusoverleg',
    inbreng('maatregel'),
  ),
  stap(16, 'Ingebracht: hij wil wel schoonmaak.', 'breng-in-casusoverleg', inbreng('wil-schoonmaak')),
  stap(16, 'Ingebracht: hij komt bij de huisarts.', 'breng-in-casusoverleg', inbreng('komt')),
  inOverleg(
    'Wat de corporatie leest.',
    'bekijk-casusoverleg',
    {},
    {
      wie: 'consulent',
      onthoud: {
        'beeld.tijdens.ingebracht.tekst~Hij wil.id': 'over-schoonmaak',
        'beeld.tijdens.ingebracht.tekst~Hij komt.id': 'over-huisarts',
      },
    },
  ),
  inOverleg(
    'Mag niet: de corporatie neemt iets over zijn gezondheid mee.',
    'vraag-mee-te-nemen',
    meenemen('over-huisarts', 'Hij komt bij de huisarts.'),
    {
      wie: 'consulent',
      verwacht: { geweigerd: { 'meenemen-eigen-wet-laat-niet-toe': 'casusoverleg-afspraken' } },
    },
  ),
  inOverleg(
    'De corporatie vraagt of schoonmaak mee mag.',
    'vraag-mee-te-nemen',
    meenemen('over-schoonmaak', 'Schoonmaak wordt hem aangeboden.'),
    { wie: 'consulent', onthoud: { meenemingId: 'mee' } },
  ),
  inOverleg(
    'Mag niet: sluiten zonder dat wie het inbracht ja of nee zei.',
    'sluit-casusoverleg',
    { afsprakenCompleet: true, meenemenNagelopen: true, clientErbij: 'nee', wieVertelt: '{toeleider-zit}' },
    { verwacht: { geweigerd: { 'meeneming-nog-zonder-antwoord': 'casusoverleg-afspraken' } } },
  ),
  inOverleg('De toeleider, die het inbracht, zegt ja.', 'beantwoord-meeneming', {
    ...{ meenemingId: '{mee}', antwoord: 'ja', doorWie: 'Noor de Vries' },
  }),
  inOverleg(
    'De corporatie spreekt af schoonmaak aan te bieden.',
    'spreek-af',
    {
      ...{
        deelnemerId: '{corporatie-zit}',
        wat: 'Schoonmaak aanbieden, samen met de ggd.',
        uiterlijk: '{dag+21}',
      },
    },
    { wie: 'consulent' },
  ),
  inOverleg(
    'Mag niet: sluiten zonder dat iemand het hem vertelt.',
    'sluit-casusoverleg',
    { afsprakenCompleet: true, meenemenNagelopen: true, clientErbij: 'nee' },
    { verwacht: { geweigerd: { 'niemand-vertelt-de-client': 'samenspraak' } } },
  ),
  inOverleg('Gesloten; de toeleider vertelt het hem.', 'sluit-casusoverleg', {
    ...{
      afsprakenCompleet: true,
      meenemenNagelopen: true,
      clientErbij: 'nee',
      wieVertelt: '{toeleider-zit}',
    },
  }),
]

/** D0+14 to D0+16: the case conference, from convening to what the corporation takes along. */
export const overleg: readonly Stap[] = [...beleggen, ...praten]
