/** A file that breaks one import rule: where it stands (without extension) and its text. */
export interface Planted {
  readonly rule: string
  readonly file: string
  readonly text: string
}

const plant = (rule: string, file: string, text: string): Planted => ({ rule, file, text })

/** For every rule at least one file that breaks it; each is written as .ts and as .tsx, and breaks only that rule. */
export const planted: readonly Planted[] = [
  plant('the-law-imports-nothing', 'src/wet/leest-platform', `import '../platform/html/knop.tsx'`),
  plant('the-law-imports-nothing', 'src/wet/leest-hoofdstuk', `import '../onderzoek/index.ts'`),
  plant('the-law-imports-nothing', 'src/wet/leest-npm', `import { z } from 'zod'\nz`),
  plant(
    'the-law-imports-nothing',
    'src/wet/leest-node',
    `import { readFileSync } from 'node:fs'\nreadFileSync`,
  ),
  plant(
    'the-law-imports-nothing',
    'src/wet/leest-type',
    `import type { Hono } from 'hono'\nexport type H = Hono`,
  ),
  plant('the-law-imports-nothing', 'src/wet/leest-later', `export const later = () => import('zod')`),
  plant('the-law-imports-nothing', 'src/wet/geeft-door', `export * from '../teksten/tekst.ts'`),

  plant('rules-are-pure', 'src/onderzoek/rules/leest-npm', `import { z } from 'zod'\nz`),
  plant('rules-are-pure', 'src/onderzoek/rules/leest-node', `import crypto from 'node:crypto'\ncrypto`),
  plant('rules-are-pure', 'src/onderzoek/rules/leest-store', `import '../onderzoek.store.ts'`),
  plant('rules-are-pure', 'src/onderzoek/rules/leest-klok', `import '../../platform/html/knop.tsx'`),
  plant('rules-are-pure', 'src/onderzoek/rules/sub/leest-tekst', `import '../../../teksten/tekst.ts'`),
  plant('rules-are-pure', 'src/onderzoek/rules/leest-eigen', `import '../start.ts'`),

  plant(
    'rules-know-only-their-own-chapter',
    'src/casusoverleg/rules/leest-ander',
    `import '../../onderzoek/rules/toets.ts'`,
  ),
  plant(
    'rules-know-only-their-own-chapter',
    'src/onderzoek/rules/leest-type',
    `import type { bsn } from '../../personen/rules/bsn.ts'\nexport type B = typeof bsn`,
  ),

  plant('a-chapter-has-one-door', 'src/casusoverleg/achterom', `import '../onderzoek/start.ts'`),
  plant('a-chapter-has-one-door', 'src/casusoverleg/pakt-regel', `import '../onderzoek/rules/toets.ts'`),
  plant('a-chapter-has-one-door', 'src/casusoverleg/pakt-rij', `import '../personen/persoon.store.tsx'`),
  plant('a-chapter-has-one-door', 'src/casusoverleg/pakt-pagina', `import '../onderzoek/start.page.tsx'`),
  plant('a-chapter-has-one-door', 'src/casusoverleg/proef.test', `import '../onderzoek/start.ts'`),
  plant(
    'a-chapter-has-one-door',
    'src/casusoverleg/rules/proef.test',
    `import '../../onderzoek/rules/toets.ts'`,
  ),
  plant(
    'a-chapter-has-one-door',
    'src/casusoverleg/pakt-type',
    `import type { start } from '../onderzoek/start.ts'\nexport type S = typeof start`,
  ),

  plant('platform-knows-only-itself', 'src/platform/mail/leest-wet', `import '../../wet/artikelen.ts'`),
  plant('platform-knows-only-itself', 'src/platform/mail/leest-weg', `import '../../verwerking/weg.ts'`),
  plant('platform-knows-only-itself', 'src/platform/mail/leest-tekst', `import '../../teksten/tekst.ts'`),
  plant(
    'platform-knows-only-itself',
    'src/platform/mail/leest-hoofdstuk',
    `import '../../personen/index.ts'`,
  ),

  plant('texts-know-only-the-law', 'src/teksten/leest-platform', `import '../platform/html/knop.tsx'`),
  plant('texts-know-only-the-law', 'src/teksten/leest-regel', `import '../onderzoek/rules/toets.ts'`),
  plant('texts-know-only-the-law', 'src/teksten/leest-npm', `import { z } from 'zod'\nz`),

  plant('the-dossier-knows-only-platform-and-law', 'src/dossier/leest-weg', `import '../verwerking/weg.ts'`),
  plant(
    'the-dossier-knows-only-platform-and-law',
    'src/dossier/leest-deur',
    `import '../onderzoek/index.ts'`,
  ),
  plant('the-dossier-knows-only-platform-and-law', 'src/dossier/leest-tekst', `import '../teksten/tekst.ts'`),

  plant(
    'the-road-knows-no-chapter-and-no-screen',
    'src/verwerking/leest-deur',
    `import '../onderzoek/index.ts'`,
  ),
  plant(
    'the-road-knows-no-chapter-and-no-screen',
    'src/verwerking/leest-scherm',
    `import '../scherm/formulier.tsx'`,
  ),
  plant('the-road-knows-no-chapter-and-no-screen', 'src/verwerking/leest-api', `import '../api/openapi.ts'`),

  plant('screens-and-api-know-no-chapter', 'src/scherm/leest-deur', `import '../onderzoek/index.ts'`),
  plant('screens-and-api-know-no-chapter', 'src/api/leest-regel', `import '../onderzoek/rules/toets.ts'`),

  plant('nobody-imports-the-root', 'src/onderzoek/leest-wortel', `import '../composition/app.tsx'`),
  plant('nobody-imports-the-root', 'src/scherm/leest-wortel', `import '../composition/app.tsx'`),
  plant('nobody-imports-the-root', 'src/demo/leest-server', `import '../server.ts'`),

  plant('pages-do-not-touch-stores', 'src/onderzoek/leest-rij.page', `import './onderzoek.store.ts'`),
  plant('pages-do-not-touch-stores', 'src/personen/routes', `import './persoon.store.tsx'`),
  plant('pages-do-not-touch-stores', 'src/onderzoek/dossier-routes', `import './onderzoek.store.ts'`),
  plant('pages-do-not-touch-stores', 'src/scherm/leest-rij', `import '../verwerking/logregel.store.ts'`),
  plant('pages-do-not-touch-stores', 'src/api/leest-rij', `import '../verwerking/logregel.store.ts'`),

  plant(
    'only-stores-touch-the-database',
    'src/onderzoek/opent',
    `import { open } from '../platform/db/tx.ts'\nopen`,
  ),
  plant('only-stores-touch-the-database', 'src/onderzoek/opent.page', `import '../platform/db/tx.ts'`),
  plant(
    'only-stores-touch-the-database',
    'src/onderzoek/opent-ook',
    `import type { Tx } from '../platform/db/tx.ts'\nimport { open } from '../platform/db/tx.ts'\nexport type T = Tx\nopen`,
  ),
  plant('only-stores-touch-the-database', 'src/scherm/opent', `import '../platform/db/tx.ts'`),
  plant(
    'only-stores-touch-the-database',
    'src/onderzoek/opent-later',
    `export const l = () => import('../platform/db/tx.ts')`,
  ),

  plant('only-platform-speaks-to-postgres', 'src/onderzoek/eigen-lijn', `import pg from 'pg'\npg`),
  plant('only-platform-speaks-to-postgres', 'src/onderzoek/eigen.store', `import pg from 'pg'\npg`),
  plant(
    'only-platform-speaks-to-postgres',
    'src/verwerking/eigen-bouwer',
    `import { sql } from 'kysely'\nsql`,
  ),
  plant('only-platform-speaks-to-postgres', 'src/demo/eigen-lijn', `import pg from 'pg'\npg`),
  plant('only-platform-speaks-to-postgres', 'scripts/eigen-lijn', `import pg from 'pg'\npg`),

  plant('only-composition-imports-the-demo', 'src/onderzoek/kent-demo', `import '../demo/mensen.ts'`),
  plant('only-composition-imports-the-demo', 'src/commands/kent-demo', `import '../demo/mensen.ts'`),

  plant('production-imports-no-tests', 'src/onderzoek/kent-proef', `import '../../testing/mensen.ts'`),
  plant(
    'production-imports-no-tests',
    'src/composition/kent-proef',
    `import '../onderzoek/start.db.test.ts'`,
  ),
  plant('production-imports-no-tests', 'src/demo/kent-reis', `import '../../e2e/reis.ts'`),
  plant('production-imports-no-tests', 'src/demo/kent-meting', `import '../../bench/meting.ts'`),

  plant('migrations-stand-alone', 'migrations/0002-leest-wet', `import '../src/wet/artikelen.ts'`),
  plant('migrations-stand-alone', 'migrations/0003-leest-npm', `import { z } from 'zod'\nz`),

  plant('the-browser-script-stands-alone', 'src/platform/html/client/leest-knop', `import '../knop.tsx'`),
  plant(
    'the-browser-script-stands-alone',
    'src/platform/html/client/leest-npm',
    `import { h } from 'preact'\nh`,
  ),

  plant('no-dev-dependency-in-production', 'src/onderzoek/proeft', `import fc from 'fast-check'\nfc`),
  plant('no-dev-dependency-in-production', 'src/platform/mail/proeft', `import { test } from 'vitest'\ntest`),

  plant('every-package-is-declared', 'src/onderzoek/ongenoemd', `import chai from 'chai'\nchai`),
  plant('every-package-is-declared', 'testing/ongenoemd', `import chai from 'chai'\nchai`),

  plant('no-circles', 'src/onderzoek/kring-een', `import './kring-twee.tsx'\nimport './kring-twee.ts'`),
  plant('no-circles', 'src/onderzoek/kring-twee', `import './kring-een.tsx'\nimport './kring-een.ts'`),
  plant(
    'no-circles',
    'src/onderzoek/typekring-een',
    `import type { A } from './typekring-twee.ts'\nimport type { B } from './typekring-twee.tsx'\nexport type Een = A & B`,
  ),
  plant(
    'no-circles',
    'src/onderzoek/typekring-twee',
    `import type { C } from './typekring-een.ts'\nimport type { D } from './typekring-een.tsx'\nexport type Twee = C & D`,
  ),

  plant('everything-resolves', 'src/onderzoek/nergens', `import './is-er-niet.ts'`),
  plant('everything-resolves', 'testing/nergens', `import 'is-er-niet'`),
]
