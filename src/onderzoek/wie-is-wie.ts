export { keuzeUit, personenVan, volleNaam } from '../personen/index.ts'
