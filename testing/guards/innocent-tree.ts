/** A small tree in the shape of the real one; nothing in it breaks a rule. */
export const innocent: Readonly<Record<string, string>> = {
  'src/wet/artikelen.ts': 'export const artikelen = {}',
  'src/wet/oordeel.ts': `import { artikelen } from './artikelen.ts'\nexport const oordeel = artikelen`,
  'src/wet/oordeel.test.ts': `import { test } from 'vitest'\nimport './oordeel.ts'\ntest`,
  'src/onderzoek/rules/toets.ts': `import '../../wet/oordeel.ts'\nexport interface Feiten {}`,
  'src/onderzoek/rules/toets.test.ts': `import fc from 'fast-check'\nimport './toets.ts'\nfc`,
  'src/onderzoek/onderzoek.store.ts': `import { open } from '../platform/db/tx.ts'\nexport const rij = open`,
  'src/onderzoek/start.ts': `import type { Tx } from '../platform/db/tx.ts'
    import { z } from 'zod'
    import './onderzoek.store.ts'
    import '../personen/index.ts'
    import '../verwerking/weg.ts'
    export const start = (tx: Tx, ook: import('../platform/db/tx.ts').Tx) => z`,
  'src/onderzoek/start.page.tsx': `import './start.ts'\nimport '../platform/html/knop.tsx'\nimport '../personen/index.ts'`,
  'src/onderzoek/start.db.test.ts': `import '../../testing/mensen.ts'\nimport '../platform/db/tx.ts'\nimport pg from 'pg'\npg`,
  'src/onderzoek/routes.ts': `import './start.page.tsx'`,
  'src/onderzoek/index.ts': `export * from './start.ts'`,
  'src/personen/rules/bsn.ts': 'export const bsn = 1',
  'src/personen/persoon.store.tsx': `import '../platform/db/tx.ts'`,
  'src/personen/index.ts': `export * from './rules/bsn.ts'\nexport * from './persoon.store.tsx'`,
  'src/platform/db/tx.ts': `import pg from 'pg'\nexport interface Tx {}\nexport const open = pg`,
  'src/platform/html/knop.tsx': `import { Fragment } from 'preact'\nexport const knop = Fragment`,
  'src/platform/html/client/main.ts': `import './filter.ts'`,
  'src/platform/html/client/filter.ts': '',
  'src/teksten/tekst.ts': `import '../wet/artikelen.ts'`,
  'src/dossier/rij.ts': `import '../platform/db/tx.ts'\nimport '../wet/artikelen.ts'`,
  'src/verwerking/weg.ts': `import '../dossier/rij.ts'\nimport '../teksten/tekst.ts'\nimport '../platform/db/tx.ts'`,
  'src/verwerking/logregel.store.ts': '',
  'src/scherm/formulier.tsx': `import '../verwerking/weg.ts'`,
  'src/api/openapi.ts': `import '../verwerking/weg.ts'`,
  'src/demo/mensen.ts': `import '../platform/db/tx.ts'\nimport '../onderzoek/index.ts'`,
  'src/composition/app.tsx': `import '../demo/mensen.ts'\nimport '../onderzoek/routes.ts'\nimport '../platform/db/tx.ts'`,
  'src/commands/zegel.ts': `import '../composition/app.tsx'\nimport pg from 'pg'\npg`,
  'src/server.ts': `import './demo/mensen.ts'\nimport './composition/app.tsx'\nimport '../migrations/0001.ts'`,
  'migrations/0001.ts': `import './table.ts'`,
  'migrations/table.ts': '',
  'testing/mensen.ts': `import '../src/demo/mensen.ts'\nimport { test } from 'vitest'\ntest`,
  'e2e/reis.ts': `import '../testing/mensen.ts'\nimport { chromium } from '@playwright/test'\nchromium`,
  'bench/meting.ts': `import pg from 'pg'\npg`,
  'scripts/start.ts': `import '../dist/server.js'`,
  'scripts/bouw.ts': `import { build } from 'esbuild'\nbuild`,
}
