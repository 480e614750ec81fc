import { buildAll } from './build.mjs'

process.stderr.write('Building.\n')
await buildAll()
await import('../dist/server.js')
