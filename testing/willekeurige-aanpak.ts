import fc from 'fast-check'
import { achttienOnderwerpen } from '../src/gecoordineerde-aanpak/rules/achttien.ts'
import { type Feiten, type Kader, vernietigingen } from '../src/gecoordineerde-aanpak/rules/feiten.ts'
import {
  dienststaten,
  type Gebeurtenissoort,
  gebeurtenissen,
} from '../src/gecoordineerde-aanpak/rules/gebeurtenissen.ts'
import { staten } from '../src/gecoordineerde-aanpak/rules/staten.ts'
import { afspraakstaten } from '../src/wet/afspraakstaten.ts'
import { categorieNamen, niveaus } from '../src/wet/categorieen.ts'
import { domeinNamen } from '../src/wet/domeinen.ts'
import { dienstSoorten } from '../src/wet/leid-aanpak-af.ts'
import { partijRegimeNamen } from '../src/wet/partij-regimes.ts'
import { rolNamen } from '../src/wet/rollen.ts'
import { vertegenwoordigerNamen, zaakNamen } from '../src/wet/vertegenwoordiging.ts'
import type { Voorwaarde } from '../src/wet/voorwaarden.ts'
import { waarnemingseinden } from '../src/wet/waarneming.ts'
import { zvhAntwoorden } from '../src/wet/zvh.ts'
import { overlegInvoer, willekeurigeOverleggen } from './willekeurig-overleg.ts'
import { willekeurigZvh, zvhInvoer } from './willekeurig-zvh.ts'
import { kandidaat, waarnemer } from './willekeurige-kandidaat.ts'

/** A day after every day an arbitrary aanpak holds. */
export const laat = '2027-06-01'

const vernietiging = fc.constantFrom(...vernietigingen)
const id = fc.constantFrom<string>('a', 'b', 'c')
const dag = fc.constantFrom<string>('2027-01-01', '2027-02-01', '2027-03-01', laat)
const tekst = fc.constantFrom<string>('', ' ', 'Dat is nodig.', 'Een andere reden.')
const lijst = <T>(een: fc.Arbitrary<T>, maxLength = 3) => fc.array(een, { maxLength })
const soorten = Object.keys(gebeurtenissen) as readonly Gebeurtenissoort[]

const gebeurtenis = fc
  .record({
    soort: fc.constantFrom(...soorten),
    nummer: fc.nat(20),
    betrokkeneId: fc.option(id),
    datum: dag,
    versie: fc.nat(9),
  })
  .map(({ nummer, ...rest }) => {
    const codes: readonly string[] = gebeurtenissen[rest.soort]
    return { ...rest, id: 'a', code: codes[nummer % Math.max(codes.length, 1)] ?? null }
  })

const voorwaarde: fc.Arbitrary<Voorwaarde> = fc.oneof(
  fc.record({ soort: fc.constant('niet-delen-met' as const), aan: fc.subarray(['a', 'b']) }),
  fc.record({ soort: fc.constant('eerst-vragen' as const), akkoord: fc.subarray(['a', 'b']) }),
  fc.record({ soort: fc.constant('alleen-tot' as const), datum: dag }),
  fc.record({ soort: fc.constant('alleen-delen-met' as const), aan: fc.subarray(['a', 'b']) }),
  fc.record({ soort: fc.constant('alleen-deel' as const), deel: fc.constant('Er loopt iets.') }),
  fc.record({ soort: fc.constant('politie-of-justitie' as const), wet: fc.constantFrom('wpg', 'wjsg') }),
)

/** Any aanpak of the right shape; whose task runs has a coordinator. */
export const feiten: fc.Arbitrary<Feiten> = fc.record({
  dossier: fc
    .record({
      id: fc.constant('aanpak'),
      versie: fc.nat(9),
      staat: fc.constantFrom(...staten),
      coordinator: id,
      ookToeleider: fc.constantFrom(null, 'jansen'),
      verwerkingsverantwoordelijke: fc.constantFrom('college', 'a'),
      aangewezenOp: fc.constant('2027-01-01'),
      begonnenOp: fc.option(dag),
      eindeOp: fc.constant(null),
      vernietigenOp: fc.constant(null),
    })
    .map((een) => ({ ...een, coordinator: een.staat === 'teruggegeven' ? null : een.coordinator })),
  overgangen: fc.constant([]),
  betrokkenen: lijst(
    fc.record({ id, hoedanigheid: fc.constantFrom('client' as const, 'mantelzorger' as const) }),
  ),
  vertegenwoordigingen: lijst(
    fc.record({
      id,
      betrokkeneId: id,
      als: fc.constantFrom(...vertegenwoordigerNamen),
      voorId: id,
      omvang: fc.subarray([...zaakNamen]),
      sinds: dag,
      tot: fc.option(dag),
    }),
  ),
  gebeurtenissen: lijst(gebeurtenis, 6),
  gegevens: lijst(
    fc.record({
      id,
      betrokkeneId: id,
      categorie: fc.constantFrom(...categorieNamen),
      niveau: fc.constantFrom(...niveaus),
      bron: fc.constantFrom('client', 'partij'),
      redenVastgelegd: fc.boolean(),
      voorwaarden: lijst(voorwaarde, 2),
    }),
  ),
  doelen: lijst(fc.record({ id, staat: fc.constantFrom('loopt' as const, 'bereikt' as const) })),
  afspraken: lijst(
    fc.record({
      id,
      doelId: fc.option(id),
      partijId: fc.option(id),
      betrokkeneId: fc.option(id),
      staat: fc.constantFrom(...afspraakstaten),
      uiterlijk: fc.option(dag),
      datum: dag,
    }),
  ),
  partijen: lijst(
    fc.record({ id, domein: fc.constantFrom(...domeinNamen), regime: fc.constantFrom(...partijRegimeNamen) }),
  ),
  diensten: lijst(
    fc.record({
      ...{ id, betrokkeneId: id, domein: fc.constantFrom(...domeinNamen) },
      ...{ soort: fc.constantFrom(...dienstSoorten), staat: fc.constantFrom(...dienststaten) },
    }),
  ),
  deelnames: fc.constant([]),
  inbreng: fc.constant([]),
  ...willekeurigZvh,
  overleggen: willekeurigeOverleggen,
  waarnemingen: lijst(
    fc.record({
      ...{ id, waarnemer: id, namens: id, van: dag, tot: dag, beeindigdOp: fc.option(dag) },
      eindeCode: fc.option(fc.constantFrom(...waarnemingseinden)),
    }),
    2,
  ),
  verstrekkingen: lijst(
    fc.record({
      ...{ id, gegevenId: id, aan: id, verbeterdOp: fc.option(dag), gemeldOp: fc.option(dag) },
      ...{ ingetrokkenOp: fc.option(dag), vernietiging: fc.option(vernietiging), uitlegOp: fc.option(dag) },
    }),
  ),
})

/** Anybody, in any pet. */
export const kader: fc.Arbitrary<Kader> = fc.record({
  vandaag: fc.constant(laat),
  wie: fc.record({ gebruikerId: id, rol: fc.constantFrom(...rolNamen) }),
})

/** One input with the fields of every act: each test reads its own. */
export const invoer = fc.record({
  ...{ afspraakId: id, doelId: id, partijId: id, betrokkeneId: id, gegevenId: id, voortgangId: id, id },
  ...{ verstrekkingId: id, inbrengId: id, vernietiging },
  ...{ watNu: tekst, waaromNu: tekst, gesprokenOp: dag, onderzoekBekend: fc.boolean() },
  ...{ gebeurtenisId: id, gespreksafspraakId: id, contactpersoonId: id, telefoon: tekst, mail: tekst },
  ...{ met: fc.subarray(['a', 'b', 'c']), metPartijen: fc.subarray(['a', 'b', 'c']) },
  ...{ tekst, reden: tekst, toelichting: tekst, eigenReden: tekst, waarom: tekst, doorWie: tekst },
  ...{ waaromGeenOverleg: tekst, akkoord: fc.boolean(), verteld: fc.boolean(), heropenen: fc.boolean() },
  ...{ rollenGescheiden: fc.boolean(), overdrachtOntvangen: fc.boolean(), alles: fc.boolean() },
  ...{ overlegGevoerd: fc.boolean(), zelfVerwijzen: fc.boolean() },
  ...{ op: dag, datum: dag, uiterlijk: dag, eindeOp: dag, ontvangenOp: dag },
  ...overlegInvoer,
  ...{ betrokkeneIds: fc.subarray(['a', 'b', 'c']), overId: id, partijen: fc.constant([]) },
  ...{ besprokenMet: fc.subarray(['a', 'b', 'c']), waaromNietBesproken: tekst },
  ...{
    wie: fc.constantFrom('partij' as const, 'betrokkene' as const, 'college' as const),
    over: fc.constantFrom('doel', 'afspraak'),
  },
  gesprek: fc.constantFrom(...gebeurtenissen['client-gestopt']),
  ...{ stand: fc.constantFrom(...gebeurtenissen.voortgang), dienstId: id },
  antwoord: fc.constantFrom('mag-niet', ...zvhAntwoorden, ...gebeurtenissen['dienst-antwoord']),
  uitkomst: fc.constantFrom<string>(
    ...gebeurtenissen.samenspraak,
    ...gebeurtenissen.terugvalafspraak,
    ...gebeurtenissen['melding-beantwoord'],
    ...gebeurtenissen['zvh-besluit'],
  ),
  redenCode: fc.constantFrom<string>(...gebeurtenissen['melding-aan-college'], 'geen-ruimte', 'anders'),
  ...{ van: dag, tot: dag, waarnemingId: id, bandId: id },
  ...{ voorId: id, sinds: dag, bewijsGezien: fc.boolean(), clientWilDit: fc.boolean() },
  ...{ als: fc.constantFrom(...vertegenwoordigerNamen), omvang: fc.subarray([...zaakNamen]) },
  ...{ watEnHoe: tekst, elders: fc.subarray(['papier', 'mail']), nergensAnders: fc.boolean() },
  wieZegtDit: fc.constantFrom('client' as const, 'partij' as const),
  onderwerp: fc.constantFrom('coordinator' as const, 'partij' as const),
  ...{
    gewezen: fc.boolean(),
    partijVerteld: fc.boolean(),
    overPartijId: id,
    gehoudenOp: dag,
    volgendeOp: dag,
  },
  ...{ afweging: fc.constantFrom(...gebeurtenissen['signaal-gewogen']), evaluatieOp: dag },
  doelen: lijst(fc.record({ doelId: id, stand: fc.constantFrom(...gebeurtenissen.voortgang) })),
  ...{ waaromZonderAanbod: tekst, waardoor: fc.constantFrom('vertrokken', 'weg') },
  verklaring: fc.constantFrom(...gebeurtenissen['vernietiging-verklaard']),
  waarnemingseinde: fc.constantFrom(...waarnemingseinden),
  ...{ waarnemer, kandidaat, metHem: fc.boolean(), geregeld: fc.subarray([...achttienOnderwerpen]) },
  ...{ naamKomtVoor: fc.boolean(), nietDezelfde: fc.boolean() },
  ...zvhInvoer,
  waaromNietDezelfde: fc.option(tekst, { nil: undefined }),
  gegevens: lijst(fc.record({ gegevenId: id, reden: tekst, waaromBijzonder: tekst }), 2),
})
/** What such an input is. */
export type Invoer = typeof invoer extends fc.Arbitrary<infer I> ? I : never
