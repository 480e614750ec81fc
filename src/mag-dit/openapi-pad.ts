import { fouten, goed, type Json } from '../api/openapi-delen.ts'
import { magDitWoorden as woorden } from '../teksten/nl/mag-dit.ts'
import { magDitPad } from './adres.ts'
import { opties, vraagNamen } from './rules/antwoorden.ts'
import { antwoorden } from './rules/uitkomst.ts'
import { vraagTekst } from './woorden.ts'

const regel = { type: 'string' }
const lijst = (...velden: readonly string[]): Json => ({
  type: 'array',
  items: { type: 'object', properties: Object.fromEntries(velden.map((naam) => [naam, regel])) },
})

const antwoordSchema: Json = {
  type: 'object',
  required: ['op', 'antwoord', 'kop', 'redenen', 'mits', 'volgende', 'artikelen', 'pagina'],
  properties: {
    op: { type: 'string', format: 'date' },
    antwoord: { type: 'string', enum: antwoorden },
    kop: regel,
    waarom: regel,
    redenen: lijst('code', 'artikel', 'zin', 'helpt'),
    mits: lijst('code', 'artikel', 'tekst'),
    volgende: { type: 'object', properties: { code: regel, tekst: regel } },
    artikelen: lijst('id', 'artikel', 'kop'),
    doet: { type: 'array', items: regel },
    doorAnder: { type: 'boolean' },
    pagina: { type: 'string', format: 'uri' },
    voorbehoud: regel,
  },
}

const vraagParameters = vraagNamen.map((naam) => ({
  name: naam,
  in: 'query',
  required: naam === 'wie' || naam === 'wat',
  description: vraagTekst(naam).label,
  schema: { type: 'string', enum: opties[naam] },
}))

const { '400': vraagFout, '429': teVaak, '500': defect } = fouten

/** How the document of the API describes it: without signing in, and with nobody's data. */
export const magDitPaden: Readonly<Record<string, Json>> = {
  [magDitPad]: {
    get: {
      operationId: 'magDit',
      summary: woorden.api.samenvatting,
      description: woorden.api.beschrijving,
      security: [],
      parameters: [
        ...vraagParameters,
        {
          name: 'op',
          in: 'query',
          required: false,
          description: woorden.api.dag,
          schema: { type: 'string', format: 'date' },
        },
      ],
      responses: {
        '200': goed('Het antwoord', antwoordSchema),
        '400': vraagFout,
        '429': teVaak,
        '500': defect,
      },
    },
  },
}
