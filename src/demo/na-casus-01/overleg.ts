import { voorbeeld } from '../demo-ids.ts'
import { type Gezin, gezinnen } from '../mensen.ts'
import { partijId } from '../partijen.ts'
import type { Stap } from '../stap.ts'
import { inAanpak, stapIn } from './stappen.ts'

const inOverleg = stapIn('casusoverleg', 'overleg')
const corporatie = { wie: 'consulent' } as const
const huisarts = { wie: 'huisarts' } as const

const partijen = [
  {
    partijId: partijId(voorbeeld, 'woningcorporatie'),
    noodzaak: 'Zij weet hoe het met de huur staat, en wat daar kan.',
  },
  {
    partijId: partijId(voorbeeld, 'huisarts'),
    noodzaak: 'Hij weet wanneer zij weer afspraken aankan.',
  },
]

const beleg = (doel: string, dagen: number) => ({
  ...{ betrokkenen: ['{deelnemer-client}'], doel, datum: `{dag+${dagen}}`, partijen },
  ...{ tijd: '14:00', tot: '15:00', wijze: 'plaats', waar: 'Wijkhuis Noord, kamer 2' },
})

const huur = 'De achterstand is twee maanden. Met een plan komt er geen rechtszaak.'
const thuis = 'Zij is op maandag en vrijdag thuis.'
const behandeling = 'Zij heeft tot de zomer elke dinsdag behandeling.'

const inbreng = (tekst: string, doorWie: string, anders: object = {}) => ({
  ...{ betrokkeneId: '{client-daar}', tekst, beslistDoor: doorWie, categorie: 'gewoon' },
  ...{ waarvoor: 'Om te kiezen wie wanneer begint.', ...anders },
})

const meenemen = (ingebracht: string, wie: string, wat: string, taak: string) => ({
  ...{ ingebrachtId: `{${ingebracht}}`, deelnemerId: `{${wie}}`, wat, taak },
  waarvoor: 'Zonder dit is geen afspraak te plannen.',
})

/** Who comes, and what is brought in: seen by who is in the room, and gone when it closes. */
const inbrengen = (gezin: Gezin): readonly Stap[] => [
  inOverleg(
    110,
    'Wie er komt.',
    'bekijk-casusoverleg',
    {},
    {
      onthoud: {
        [`beeld.deelnemers.naam~${gezin.client.voornamen}.id`]: 'client-zit',
        [`beeld.mensen.naam~${gezin.client.voornamen}.id`]: 'client-daar',
        'beeld.deelnemers.soort~organisator.id': 'coordinator-zit',
        'beeld.deelnemers.naam~Woonstichting.id': 'corporatie-zit',
        'beeld.deelnemers.naam~Huisartsen.id': 'huisarts-zit',
      },
    },
  ),
  inOverleg(110, 'Het overleg begint.', 'open-casusoverleg'),
  inOverleg(110, 'Cliënt is er.', 'noteer-aanwezig', { deelnemerId: '{client-zit}' }),
  inOverleg(110, 'De corporatie komt binnen.', 'kom-binnen', { functie: 'consulent' }, corporatie),
  inOverleg(110, 'De huisarts komt binnen.', 'kom-binnen', { functie: 'huisarts' }, huisarts),
  inOverleg(110, 'Over de huur.', 'breng-in', inbreng(huur, 'Wouter Bos'), corporatie),
  inOverleg(
    110,
    'Wanneer zij thuis is.',
    'breng-in',
    inbreng(thuis, 'Hugo Prins', { clientStemtIn: true }),
    huisarts,
  ),
  inOverleg(
    110,
    'Over de behandeling: dat blijft in de kamer.',
    'breng-in',
    inbreng(behandeling, 'Hugo Prins', { clientStemtIn: true, categorie: 'gezondheid' }),
    huisarts,
  ),
  inOverleg(
    110,
    'Wat er op tafel ligt.',
    'bekijk-casusoverleg',
    {},
    {
      onthoud: {
        'beeld.tijdens.ingebracht.tekst~De achterstand.id': 'over-huur',
        'beeld.tijdens.ingebracht.tekst~Zij is op.id': 'over-thuis',
      },
    },
  ),
  inOverleg(110, 'Wat de corporatie leest.', 'bekijk-casusoverleg', {}, corporatie),
]

/** Who does what, and what goes along with the yes of who brought it in. */
const afspreken: readonly Stap[] = [
  inOverleg(
    110,
    'De coördinator neemt mee hoe het met de huur staat.',
    'vraag-mee-te-nemen',
    meenemen('over-huur', 'coordinator-zit', huur, 'Het plan bijhouden'),
    { onthoud: { meenemingId: 'mee-huur' } },
  ),
  inOverleg(
    110,
    'De corporatie zegt ja.',
    'beantwoord-meeneming',
    { meenemingId: '{mee-huur}', antwoord: 'ja', doorWie: 'Wouter Bos' },
    corporatie,
  ),
  inOverleg(
    110,
    'De corporatie neemt mee wanneer zij thuis is.',
    'vraag-mee-te-nemen',
    meenemen('over-thuis', 'corporatie-zit', thuis, 'Een regeling voor de huur treffen'),
    { ...corporatie, onthoud: { meenemingId: 'mee-thuis' } },
  ),
  inOverleg(
    110,
    'De huisarts zegt ja.',
    'beantwoord-meeneming',
    { meenemingId: '{mee-thuis}', antwoord: 'ja', doorWie: 'Hugo Prins' },
    huisarts,
  ),
  inOverleg(
    110,
    'De corporatie spreekt af.',
    'spreek-af',
    {
      ...{ deelnemerId: '{corporatie-zit}', wat: 'Een regeling voor de achterstand voorstellen.' },
      uiterlijk: '{dag+28}',
    },
    corporatie,
  ),
  inOverleg(110, 'De coördinator spreekt af.', 'spreek-af', {
    ...{ deelnemerId: '{coordinator-zit}', wat: 'Elke maand bellen hoe het gaat.', uiterlijk: '{dag+30}' },
  }),
  inOverleg(110, 'Gesloten: de rest is vernietigd.', 'sluit-casusoverleg', {
    ...{ afsprakenCompleet: true, meenemenNagelopen: true, clientErbij: 'ja' },
  }),
]

const belegd = (dag: number, doel: string, dossier: string): Stap =>
  inAanpak(dag, `Een casusoverleg belegd: ${doel}`, 'beleg-casusoverleg', beleg(doel, 7), {
    onthoud: { overlegId: dossier },
  })

/** A conference that was closed two weeks ago, and one that can be opened on day 124. */
export const overleggen = (gezin: Gezin = gezinnen.bakker): readonly Stap[] => [
  belegd(103, 'Afspreken wat er met de huur gebeurt.', 'overleg'),
  ...inbrengen(gezin),
  ...afspreken,
  belegd(117, 'Nagaan of de regeling voor de huur werkt.', 'volgend-overleg'),
]
