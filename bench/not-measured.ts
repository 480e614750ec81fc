import { notMeasured, type Row } from './row.ts'

/** The budgets that nothing in this version can be held against yet. */
export const whatIsNotMeasured = (): readonly Row[] => [
  notMeasured(
    'destroy 10,000 expired dossiers with certificate',
    's',
    { of: 'value', most: 60 },
    'there is no act that destroys a dossier and gives a certificate yet',
  ),
]
