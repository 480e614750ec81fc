import { notMeasured, type Row } from './row.ts'

/** The budgets that nothing in this version can be held against yet. */
export const whatIsNotMeasured = (): readonly Row[] => [
  notMeasured(
    'the same case as JSON, beside Parse Server',
    'times',
    { of: 'ratio', least: 1.5 },
    'the other products are a command of their own, which is not there yet',
  ),
  notMeasured(
    'the same case as JSON, beside Directus',
    'times',
    { of: 'ratio', least: 4 },
    'the other products are a command of their own, which is not there yet',
  ),
  notMeasured(
    'destroy 10,000 expired dossiers with certificate',
    's',
    { of: 'value', most: 60 },
    'there is no act that destroys a dossier and gives a certificate yet',
  ),
]
