import { voorbeeld } from '../src/demo/demo-ids.ts'
import { partijId } from '../src/demo/partijen.ts'
import type { Stap } from '../src/demo/stap.ts'
import { stap } from './casus-03-begin.ts'
import { aanbieder, leerplicht, school } from './casus-03-partijen.ts'

const schuldhulp = partijId(voorbeeld, 'schuldhulp')

type Rest = Pick<Stap, 'onthoud' | 'verwacht'> & { readonly wie?: Stap['wie'] }

const inOverleg = (regel: string, doe: string, invoer: Stap['invoer'], rest: Rest = {}): Stap => ({
  ...{ dag: 18, regel, wie: 'toeleider', doe: `casusoverleg.${doe}`, dossier: 'overleg', invoer },
  ...rest,
})

const beleg = {
  betrokkenen: ['{jongen}', '{moeder}'],
  doel: 'Afspreken hoe hij stap voor stap terug kan naar school.',
  ...{ datum: '{dag+2}', tijd: '15:00', tot: '16:00', wijze: 'plaats', waar: 'Wijkhuis, kamer 2' },
  partijen: [
    { partijId: school, noodzaak: 'De school kan zeggen wat daar mogelijk is.' },
    { partijId: leerplicht, noodzaak: 'Leerplicht kan de termijn voor terugkeer verlengen.' },
    { partijId: aanbieder, noodzaak: 'De jeugdhulp kan thuis beginnen.' },
  ],
  nietGenodigd: [
    {
      ...{ betrokkeneId: '{vader}', redenCode: 'te-veel-spanning' },
      motief: 'De ouders maken ruzie, en de jongen durft dan niet te praten.',
    },
  ],
  samenspraak: 'De jongen en zijn moeder willen dit gesprek, en willen dat school erbij is.',
}

/** D0+16: convened with the boy and his mother; who has authority is left out only with a reason. */
const beleggen: readonly Stap[] = [
  stap(
    16,
    'Mag niet: de schuldhulp uitnodigen, want geld hoort niet bij dit onderzoek.',
    'beleg-casusoverleg',
    {
      ...beleg,
      partijen: [...beleg.partijen, { partijId: schuldhulp, noodzaak: 'Zij weet van de schulden.' }],
    },
    { verwacht: { geweigerd: { 'overleg-partij-buiten-reikwijdte': 'casusoverleg' } } },
  ),
  stap(
    16,
    'Mag niet: vader weglaten en niet zeggen waarom.',
    'beleg-casusoverleg',
    { ...beleg, nietGenodigd: [{ ...beleg.nietGenodigd[0], motief: '          ' }] },
    { verwacht: 'ongeldig' },
  ),
  stap(16, 'Een casusoverleg belegd, zonder vader, met de reden.', 'beleg-casusoverleg', beleg, {
    onthoud: { overlegId: 'overleg' },
  }),
  stap(
    16,
    'Waar het overleg staat.',
    'bekijk-onderzoek',
    {},
    {
      onthoud: { 'beeld.overleggen.0.id': 'overlegrij' },
    },
  ),
]

const verzuim = {
  ...{ overlegId: '{overlegrij}', gegevenId: '{verzuim}', waarom: 'Om te weten sinds wanneer hij thuis is.' },
}

const ingebracht = {
  ...{ betrokkeneId: '{jongen-daar}', tekst: 'Er is een plek om thuis te beginnen.', categorie: 'gewoon' },
  ...{ waarvoor: 'Om te kiezen wie wanneer begint.', beslistDoor: 'D. Vos, jeugdhulpverlener' },
}

/** D0+18: the boy and his mother without a device, the school too; the provider with one. */
const praten: readonly Stap[] = [
  inOverleg(
    'Wie er komt.',
    'bekijk-casusoverleg',
    {},
    {
      onthoud: {
        ...{
          'beeld.deelnemers.naam~Jonas.id': 'jongen-zit',
          'beeld.deelnemers.naam~Mirjam.id': 'moeder-zit',
        },
        ...{
          'beeld.deelnemers.soort~organisator.id': 'toeleider-zit',
          'beeld.mensen.naam~Jonas.id': 'jongen-daar',
          'beeld.mensen.naam~Mirjam.id': 'moeder-daar',
        },
        ...{
          'beeld.deelnemers.naam~Jeugdhulp.id': 'aanbieder-zit',
          'beeld.deelnemers.noodzaak~De school.id': 'school-zit',
        },
      },
    },
  ),
  inOverleg(
    'Mag niet: binnenkomen voordat het overleg is begonnen.',
    'kom-binnen',
    {},
    { wie: 'behandelaar', verwacht: { geweigerd: { 'overleg-nog-niet-open': 'casusoverleg' } } },
  ),
  inOverleg('Het overleg begint.', 'open-casusoverleg', {}),
  inOverleg('De jongen is er.', 'noteer-aanwezig', { deelnemerId: '{jongen-zit}' }),
  inOverleg('Moeder is er.', 'noteer-aanwezig', { deelnemerId: '{moeder-zit}' }),
  inOverleg('De school is er, zonder eigen scherm.', 'noteer-aanwezig', {
    ...{ deelnemerId: '{school-zit}', naam: 'De zorgcoördinator' },
  }),
  inOverleg(
    'De jeugdhulp komt binnen.',
    'kom-binnen',
    { functie: 'jeugdhulpverlener' },
    { wie: 'behandelaar' },
  ),
  stap(
    18,
    'Mag niet: inbrengen wat moeder niet mag weten, terwijl zij aan tafel zit.',
    'breng-in-casusoverleg',
    { overlegId: '{overlegrij}', gegevenId: '{geheim}', waarom: 'Om te weten wat hij durft.' },
    { verwacht: { geweigerd: { 'overleg-niet-voor-in-zaal': 'casusoverleg' } } },
  ),
  stap(
    18,
    'Mag niet: iets over de jongen, zolang niet is gezegd dat moeder dat mag horen.',
    'breng-in-casusoverleg',
    verzuim,
    { verwacht: { geweigerd: { 'overleg-client-hoort-mee': 'casusoverleg' } } },
  ),
  inOverleg('De jongen vindt goed dat moeder over hem meehoort.', 'regel-wie-wat-hoort', {
    ...{ deelnemerId: '{moeder-zit}', hoortOver: ['{moeder-daar}', '{jongen-daar}'] },
  }),
  stap(18, 'De toeleider brengt in wat leerplicht meldde.', 'breng-in-casusoverleg', verzuim),
  inOverleg(
    'Mag niet: jeugdhulp brengt in zonder dat de jongen en zijn ouders het goed vinden.',
    'breng-in',
    ingebracht,
    {
      wie: 'behandelaar',
      verwacht: { geweigerd: { 'verstrekken-zonder-toestemming': 'verstrekken-door-geheimhouder' } },
    },
  ),
  inOverleg(
    'De jeugdhulp brengt in wat kan, met hun toestemming.',
    'breng-in',
    { ...ingebracht, clientStemtIn: true },
    {
      wie: 'behandelaar',
    },
  ),
  inOverleg(
    'De jeugdhulp spreekt zelf iets af.',
    'spreek-af',
    {
      ...{
        deelnemerId: '{aanbieder-zit}',
        wat: 'Thuis beginnen, twee keer per week.',
        uiterlijk: '{dag+14}',
      },
    },
    { wie: 'behandelaar' },
  ),
  inOverleg(
    'De school zegt hardop wat zij doet.',
    'spreek-af',
    {
      ...{ deelnemerId: '{school-zit}', wat: 'Twee uur per dag een rustige plek.', uiterlijk: '{dag+7}' },
    },
    { onthoud: { afspraakId: 'afspraak-school' } },
  ),
  inOverleg(
    'Mag niet: sluiten terwijl de school nog geen ja of nee zei.',
    'sluit-casusoverleg',
    { afsprakenCompleet: true, meenemenNagelopen: true, clientErbij: 'ja' },
    { verwacht: { geweigerd: { 'afspraak-nog-zonder-antwoord': 'geen-doorzettingsmacht' } } },
  ),
  inOverleg('De school zegt ja.', 'beantwoord-afspraak', {
    ...{ afspraakId: '{afspraak-school}', antwoord: 'ja', doorWie: 'De zorgcoördinator' },
  }),
  inOverleg('Gesloten: alleen de afspraken blijven.', 'sluit-casusoverleg', {
    ...{ afsprakenCompleet: true, meenemenNagelopen: true, clientErbij: 'ja' },
  }),
  inOverleg(
    'Mag niet: daarna nog iets inbrengen.',
    'breng-in',
    { ...ingebracht, clientStemtIn: true },
    { wie: 'behandelaar', verwacht: { geweigerd: { 'overleg-is-gesloten': 'casusoverleg-afspraken' } } },
  ),
  stap(18, 'Wat ervan in het onderzoek staat.', 'bekijk-onderzoek', {}),
]

/** D0+16 to D0+18: the case conference. */
export const overleg: readonly Stap[] = [...beleggen, ...praten]
