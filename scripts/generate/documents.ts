import { openapi } from '../../src/api/openapi.ts'
import { hoofdstukken } from '../../src/composition/hoofdstukken.ts'
import { magDitPaden } from '../../src/mag-dit/index.ts'
import { artikelenPagina } from './artikelen.ts'
import { autorisatiematrixPagina } from './autorisatiematrix.ts'
import { bewaartermijnenPagina } from './bewaartermijnen.ts'
import { eisAlleMachines } from './chapters.ts'
import { gezinsledenPagina } from './gezinsleden.ts'
import { instemmingPagina } from './instemming.ts'
import { schemaSql } from './schema.ts'
import { statenPagina } from './staten.ts'
import { begrippenPagina, doorstroomPagina, termijnenPagina } from './tabellen.ts'
import { uitkomstPagina } from './uitkomst.ts'
import { verstrekkenPagina } from './verstrekken.ts'
import { verwerkingsregisterJson, verwerkingsregisterPagina } from './verwerkingsregister.ts'
import { vindplaatsen } from './vindplaatsen.ts'
import { werkinstructiesPagina } from './werkinstructies.ts'
import { zichtPagina } from './zicht.ts'

/** Where a site runs differs; the document names the default of `npm start`. */
const address = 'http://localhost:3000'

/** Every generated file of docs/generated, by name. The same sources always give the same bytes. */
export const documents = (root: string): Readonly<Record<string, string>> => {
  eisAlleMachines(root)
  return {
    'artikelen.md': artikelenPagina(vindplaatsen(root)),
    'autorisatiematrix.md': autorisatiematrixPagina(),
    'begrippen.md': begrippenPagina(),
    'bewaartermijnen.md': bewaartermijnenPagina(),
    'doorstroom.md': doorstroomPagina(),
    'gezinsleden.md': gezinsledenPagina(),
    'instemming.md': instemmingPagina(),
    'openapi.json': `${JSON.stringify(openapi(hoofdstukken, address, 'https://aanmelden.voorbeeld.nl', magDitPaden), null, 2)}\n`,
    'schema.sql': schemaSql(),
    'staten.md': statenPagina(),
    'termijnen.md': termijnenPagina(),
    'uitkomst.md': uitkomstPagina(),
    'verstrekken.md': verstrekkenPagina(),
    'verwerkingsregister.json': verwerkingsregisterJson(),
    'verwerkingsregister.md': verwerkingsregisterPagina(),
    'werkinstructies.md': werkinstructiesPagina(),
    'zicht.md': zichtPagina(),
  }
}
