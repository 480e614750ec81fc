import { runAll } from './run.mjs'

// The old server from npm exists for Linux only; elsewhere its step is left out, and says so.
const versions = process.platform === 'linux' && process.arch === 'x64' ? ['18', '15'] : ['18']
if (versions.length === 1)
  process.stdout.write('PostgreSQL 15 comes along for Linux x64 only: its suite is left out here.\n')

/** The long walks of pages and words say the same on any version of the server: with the newest only. */
const projects = (version) => ['--project', 'db', ...(version === '18' ? ['--project', 'walks'] : [])]

await runAll([
  { name: 'unit', command: 'vitest', args: ['run', '--project', 'unit'] },
  ...versions.map((version) => ({
    name: `database suite on PostgreSQL ${version}`,
    command: 'vitest',
    args: ['run', ...projects(version)],
    env: { PG_VERSION: version },
  })),
  { name: 'killed while writing', command: 'vitest', args: ['run', '--project', 'kill'] },
  { name: 'build', command: 'node', args: ['scripts/build.mjs'] },
  { name: 'browser suite', command: 'playwright', args: ['test'] },
])
