/**
 * Who may import whom (CONTRIBUTING has it as a table). testing/architecture.test.ts plants a violation of each rule.
 *
 * Every folder of src that is not part of the house is a chapter of the law, so a new folder starts under the strict
 * rules. Tests may import npm and testing/, but come in through the door of another chapter like everyone else.
 */
const house = 'api|commands|composition|demo|dossier|platform|scherm|teksten|verwerking|wet'
const chapter = `^src/(?!(${house})/)[^/]+/`

const test = '\\.test\\.tsx?$'
const page = '(\\.page|(^|[/-])routes)\\.tsx?$'
const store = '\\.store\\.tsx?$'
const root = '^src/(composition/|commands/|server\\.tsx?$)'
const postgres = '(^|/)node_modules/(@types/)?(pg|pg-[^/]+|kysely)/'

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })
const only = (...folders) => `^src/(?!(${folders.join('|')})/)`

module.exports = {
  forbidden: [
    forbid(
      'the-law-imports-nothing',
      'src/wet is data and small functions: no npm, no node, no other folder.',
      { path: '^src/wet/', pathNot: test },
      { pathNot: '^src/wet/' },
    ),
    forbid(
      'rules-are-pure',
      'A rule reads the law and its own rules; facts come in as arguments.',
      { path: '^src/[^/]+/rules/', pathNot: test },
      { pathNot: ['^src/wet/', '^src/[^/]+/rules/'] },
    ),
    forbid(
      'rules-know-only-their-own-chapter',
      'A fact of another chapter comes in as an argument, loaded through its door.',
      { path: '^src/([^/]+)/rules/', pathNot: test },
      { path: '^src/[^/]+/rules/', pathNot: '^src/$1/' },
    ),
    forbid(
      'a-chapter-has-one-door',
      'Other chapters use what index.ts exports and nothing else.',
      { path: `^src/(?!(?:${house})/)([^/]+)/`, pathNot: '^src/[^/]+/rules/(?!.*\\.test\\.)' },
      { path: chapter, pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    ),
    forbid(
      'platform-knows-only-itself',
      'Plumbing knows no law, no chapter, no road and no texts.',
      { path: '^src/platform/' },
      { path: only('platform') },
    ),
    forbid(
      'texts-know-only-the-law',
      'The catalogue of texts imports the names of the law and itself.',
      { path: '^src/teksten/', pathNot: test },
      { pathNot: ['^src/wet/', '^src/teksten/'] },
    ),
    forbid(
      'the-dossier-knows-only-platform-and-law',
      'What every dossier is made of is the same in every compartment.',
      { path: '^src/dossier/' },
      { path: only('dossier', 'platform', 'wet') },
    ),
    forbid(
      'the-road-knows-no-chapter-and-no-screen',
      'Screens and API are made from declarations; the road serves both and knows neither.',
      { path: '^src/verwerking/' },
      { path: only('verwerking', 'dossier', 'platform', 'teksten', 'wet') },
    ),
    forbid(
      'screens-and-api-know-no-chapter',
      'They are made from declarations, handed over by the composition root.',
      { path: '^src/(scherm|api)/' },
      { path: chapter },
    ),
    forbid(
      'nobody-imports-the-root',
      'Only the roots put the program together.',
      { path: '^src/', pathNot: [root, test] },
      { path: root },
    ),
    forbid(
      'pages-do-not-touch-stores',
      'A page asks the road; what it shows was tested and logged.',
      { path: [page, '^src/(scherm|api)/'], pathNot: test },
      { path: store },
    ),
    forbid(
      'only-stores-touch-the-database',
      'Everyone may pass a transaction on (its type); only a store opens it.',
      {
        path: '^src/',
        pathNot: [store, test, root, '^src/(platform|verwerking|dossier|demo)/'],
      },
      { path: '^src/platform/db/', dependencyTypesNot: ['type-only', 'type-import'] },
    ),
    forbid(
      'only-platform-speaks-to-postgres',
      'The driver is behind platform/db, so that every statement runs under a role and a municipality.',
      { path: '^(src|scripts|migrations|e2e)/', pathNot: [test, root, '^src/platform/'] },
      { path: postgres },
    ),
    forbid(
      'only-composition-imports-the-demo',
      'Demo people and the movable clock exist where the program is put together.',
      { path: '^(src|migrations)/', pathNot: ['^src/(demo/|composition/|server\\.tsx?$)', test] },
      { path: '^src/demo/' },
    ),
    forbid(
      'production-imports-no-tests',
      'What runs in a municipality knows no cast, no browser and no benchmark.',
      { path: '^(src|migrations)/', pathNot: test },
      { path: ['^(testing|e2e|bench)/', test] },
    ),
    forbid(
      'migrations-stand-alone',
      'A migration says the same for ever, so it imports no code that changes.',
      { path: '^migrations/', pathNot: test },
      { pathNot: '^migrations/' },
    ),
    forbid(
      'the-browser-script-stands-alone',
      'What goes to the browser is small and holds nothing of the server.',
      { path: '^src/platform/html/client/', pathNot: test },
      { pathNot: '^src/platform/html/client/' },
    ),
    forbid(
      'no-dev-dependency-in-production',
      'It is not there after npm ci --omit=dev.',
      { path: '^(src|migrations)/', pathNot: test },
      { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'type-import'] },
    ),
    forbid(
      'every-package-is-declared',
      'A package that comes along with another may be gone tomorrow.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    forbid('no-circles', 'Two files that need each other are one file.', {}, { circular: true }),
    forbid(
      'everything-resolves',
      'An import that leads nowhere satisfies every other rule. What is built need not be there yet.',
      {},
      { couldNotResolve: true, pathNot: '^\\.\\./dist/' },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.cache|dist|docs/generated)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
    },
  },
}
