import type { Stap } from '../src/demo/stap.ts'
import { partijen } from './casus-09-begin.ts'

type Rest = Pick<Stap, 'onthoud' | 'verwacht'> & { readonly wie?: Stap['wie'] }

const stapIn =
  (hoofdstuk: string, dossier: string) =>
  (dag: number, regel: string, doe: string, invoer: Stap['invoer'] = {}, rest: Rest = {}): Stap => ({
    ...{ dag, regel, wie: 'coordinator', doe: `${hoofdstuk}.${doe}`, dossier, invoer },
    ...rest,
  })
const inAanpak = stapIn('gecoordineerde-aanpak', 'aanpak')
const inAfstemming = stapIn('zorg-en-veiligheidshuis', 'afstemming')
const geweigerd = (redenen: Extract<NonNullable<Stap['verwacht']>, object>['geweigerd']): Rest => ({
  verwacht: { geweigerd: redenen },
})

const toets = {
  samenhang: 'De overlast begint als de schuldeisers aan de deur komen.',
  bijdrage: 'De reclassering en de schuldhulp plannen dan niet meer langs elkaar.',
}
const melding = {
  ...{ redenCode: 'zorg-en-veiligheidshuis', betrokkeneId: '{echtgenoot-daar}', gesprokenOp: '{dag}' },
  toelichting: 'Ernstige overlast en dreiging. De partijen zien dit ook.',
}
const besluit = {
  ...{ betrokkeneId: '{echtgenoot-daar}', uitkomst: 'aangemeld', ...toets },
  motief: 'Zonder de veiligheidspartners blijft de dreiging en stopt de hulp.',
}

const melden: readonly Stap[] = [
  inAanpak(
    120,
    'Mag niet: melden zonder te vragen wat de partij die meedoet ervan vindt.',
    'meld-aan-college',
    melding,
    geweigerd({ 'zvh-partijen-niet-gevraagd': 'zvh-nodig-melden' }),
  ),
  inAanpak(
    120,
    'Ernstige overlast en dreiging: de coördinator overlegt met de werkcoach.',
    'leg-zvh-overleg-vast',
    {
      ...{ partijId: partijen.werkcoach, antwoord: 'mag', op: '{dag}' },
      nietGegevens: ['{schulden-daar}'],
    },
  ),
  inAanpak(
    120,
    'Mag niet: melden zonder de echtgenoot te spreken.',
    'meld-aan-college',
    { ...melding, clientGesproken: 'nee' },
    geweigerd({ 'zvh-client-niet-gesproken': 'zvh-nodig-melden' }),
  ),
  inAanpak(120, 'Zij spreekt de echtgenoot, en meldt het college.', 'meld-aan-college', melding),
  inAanpak(120, 'Mag niet: de coördinator meldt zelf aan.', 'meld-aan-bij-zvh', besluit, { verwacht: 'rol' }),
  inAanpak(
    121,
    'Mag niet: aanmelden zonder dat samenwerken de aanpak helpt.',
    'meld-aan-bij-zvh',
    { ...besluit, bijdrage: undefined },
    { ...geweigerd({ 'zvh-bijdrage-ontbreekt': 'zvh-afstemmen' }), wie: 'beslisser' },
  ),
  inAanpak(121, 'Het college meldt aan, en schrijft de echtgenoot.', 'meld-aan-bij-zvh', besluit, {
    wie: 'beslisser',
  }),
]

const afstemmen: readonly Stap[] = [
  inAanpak(122, 'De coördinator stemt af.', 'begin-zvh-afstemming', {
    ...{ betrokkeneIds: ['{echtgenoot-daar}'], gesprokenOp: '{dag}', ...toets },
  }),
  inAanpak(
    122,
    'Waar de afstemming staat.',
    'bekijk-aanpak',
    {},
    {
      onthoud: { 'beeld.zvh.trajecten.staat~loopt.zvhId': 'afstemming' },
    },
  ),
  inAanpak(
    122,
    'Mag niet: inbrengen wat de werkcoach terughoudt, ook als een ander het vertelde.',
    'geef-aan-zvh',
    { gegevens: [{ gegevenId: '{schulden-daar}', reden: 'Om te weten wanneer schuldeisers komen.' }] },
    geweigerd({ 'zvh-partij-houdt-dit-terug': 'zvh-veto' }),
  ),
  inAfstemming(
    122,
    'Over wie.',
    'bekijk-afstemming',
    {},
    {
      onthoud: { 'beeld.mensen.naam~Rachid.id': 'echtgenoot-zvh' },
    },
  ),
  inAfstemming(
    122,
    'Mag niet: vastleggen waarvan hij wordt verdacht.',
    'leg-gehoord-vast',
    {
      ...{ betrokkeneId: '{echtgenoot-zvh}', deelnemer: 'Politie, J. Smit', noemtDelict: true },
      tekst: 'Hij wordt verdacht van bedreiging.',
    },
    geweigerd({ 'strafbaar-feit-niet-vastleggen': 'avg-strafrechtelijk' }),
  ),
  inAfstemming(
    122,
    'Wat zij daar hoort.',
    'leg-gehoord-vast',
    {
      ...{ betrokkeneId: '{echtgenoot-zvh}', deelnemer: 'Politie, J. Smit' },
      tekst: 'Er komt een geheimgebiedsverbod voor de straat.',
    },
    { onthoud: { gegevenId: 'gehoord' } },
  ),
  inAfstemming(
    122,
    'Mag niet: delen zonder dat daar iets is afgesproken.',
    'geef-aan-aanpak',
    { afspraakId: '{gehoord}', reden: 'De werkcoach kan het gebruiken.' },
    geweigerd({ 'niets-te-delen': 'zvh-afstemmen', 'zvh-afspraak-onbekend': 'zvh-afstemmen' }),
  ),
]

const delen: readonly Stap[] = [
  inAfstemming(
    123,
    'Met de politie spreekt zij af wat de werkcoach mag weten.',
    'leg-zvh-afspraak-vast',
    {
      ...{ gegevenId: '{gehoord}', watMag: 'Hij mag tot de zomer niet in de straat komen.' },
      ...{ aan: [partijen.werkcoach], clienten: [], doel: 'Zodat hij elders werk zoekt.' },
      ...{ afgesprokenMet: 'Politie, J. Smit', afgesprokenOp: '{dag}' },
    },
    { onthoud: { afspraakId: 'zvh-afspraak' } },
  ),
  inAfstemming(
    123,
    'Mag niet: het de echtgenoot vertellen, want dat is niet afgesproken.',
    'vertel-client',
    { afspraakId: '{zvh-afspraak}', betrokkeneId: '{echtgenoot-zvh}', op: '{dag}' },
    geweigerd({ 'niets-te-delen': 'zvh-afstemmen', 'afspraak-niet-voor-client': 'zvh-afstemmen' }),
  ),
  inAfstemming(123, 'De afgesproken woorden gaan naar de aanpak.', 'geef-aan-aanpak', {
    ...{ afspraakId: '{zvh-afspraak}', reden: 'Zodat hij elders werk zoekt.' },
  }),
  inAanpak(
    123,
    'Wat van daar kwam.',
    'bekijk-aanpak',
    {},
    {
      onthoud: { 'beeld.zvh.vandaar.wat~Hij mag.id': 'van-daar' },
    },
  ),
  inAanpak(123, 'De coördinator deelt ze met de werkcoach.', 'deel-met-partij', {
    partijId: partijen.werkcoach,
    gegevens: [{ gegevenId: '{van-daar}', reden: 'Zodat hij elders werk zoekt.' }],
  }),
  inAanpak(
    123,
    'Mag niet: de fraudeafdeling iets uit de aanpak geven.',
    'deel-met-partij',
    {
      partijId: partijen.politie,
      gegevens: [{ gegevenId: '{schulden-daar}', reden: 'Er is een vermoeden van fraude.' }],
    },
    geweigerd({ 'partij-doet-niet-mee': 'verstrekken-door-coordinator' }),
  ),
  inAfstemming(180, 'De dreiging is weg: terug naar het sociaal domein.', 'sluit-afstemming', {
    ...{ einde: 'afgeschaald', hoeVerder: 'De werkcoach en de schuldhulp gaan verder.' },
  }),
  inAfstemming(
    181,
    'Mag niet: daarna nog iets vastleggen.',
    'leg-gehoord-vast',
    { betrokkeneId: '{echtgenoot-zvh}', deelnemer: 'Politie, J. Smit', tekst: 'Nog iets.' },
    geweigerd({ 'afstemming-gesloten': 'zvh-afstemmen' }),
  ),
]

/** D0+120 to the end: nuisance and threat, the referral by the college, what is tuned, and back to the social domain (art. VIII). */
export const naarVeiligheidshuis: readonly Stap[] = [...melden, ...afstemmen, ...delen]
