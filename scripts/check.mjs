import { runAll } from './run.mjs'

await runAll([
  { name: 'format and lint', command: 'biome', args: ['check', '--error-on-warnings', '.'] },
  { name: 'types', command: 'tsc', args: ['--noEmit', '-p', 'tsconfig.json'] },
  { name: 'purity', command: 'tsc', args: ['--noEmit', '-p', 'tsconfig.pure.json'] },
  {
    name: 'import borders',
    command: 'depcruise',
    args: ['--config', '.dependency-cruiser.cjs', 'src', 'migrations'],
  },
  { name: 'unused code and dependencies', command: 'knip', args: [] },
  { name: 'generated documents are fresh', command: 'node', args: ['scripts/generate.mjs', '--check'] },
])
