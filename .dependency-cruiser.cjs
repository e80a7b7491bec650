/** Who may import whom (CONTRIBUTING, "Rooms"). `tools/checkBoundaries.ts` proves each rule on a planted violation. */
const adapters = { picture: [], ui: [], sound: ['score'], storage: [] };

/** An adapter may import core, the ports of app, itself, and the rooms that are named beside it. */
const adapterRules = Object.entries(adapters).map(([name, more]) => ({
  name: `${name}-stays-in-its-room`,
  severity: 'error',
  from: { path: `^src/${name}/` },
  to: {
    path: '^(src|tools|tests|story)/',
    pathNot: `^src/(${[name, 'core', 'common', ...more].join('|')})/|^src/app/ports\\.ts$|^src/virtualStory\\.d\\.ts$`,
  },
}));

/** A library has one room. */
const only = (library, room) => ({
  name: `${library.replace(/\W/g, '')}-only-in-${room.replace(/\W/g, '')}`,
  severity: 'error',
  from: { path: '^src/', pathNot: room },
  to: { path: `^node_modules/${library}/` },
});

module.exports = {
  forbidden: [
    ...adapterRules,
    {
      name: 'dev-stays-in-its-room',
      severity: 'error',
      from: { path: '^src/dev/' },
      to: { path: '^(src|tools|tests|story)/', pathNot: '^src/(dev|core|common|app)/|^src/virtualStory\\.d\\.ts$' },
    },
    {
      // Only main.ts, and only while developing: what is imported statically would be part of the game.
      name: 'the-game-has-no-author',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/dev/' },
      to: { path: '^src/dev/', dynamic: false },
    },
    {
      name: 'core-is-pure',
      severity: 'error',
      from: { path: '^src/core/' },
      to: {
        path: '^(src|tools|tests)/|^node_modules/',
        pathNot: '^src/(core|common)/|^node_modules/(inkjs|valibot|@noble/hashes)/',
      },
    },
    {
      name: 'common-knows-nobody',
      severity: 'error',
      from: { path: '^src/common/' },
      to: { path: '^(src|tools|tests)/|^node_modules/', pathNot: '^src/common/' },
    },
    {
      // The game composes by it, and the pipeline that renders the pieces plays by it.
      name: 'score-is-pure',
      severity: 'error',
      from: { path: '^src/score/' },
      to: { path: '^(src|tools|tests)/|^node_modules/', pathNot: '^src/(score|common)/' },
    },
    {
      name: 'app-knows-only-core',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { path: '^(src|tools|tests)/|^node_modules/', pathNot: '^src/(app|core|common)/' },
    },
    {
      name: 'nobody-imports-main',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^src/main\\.ts$' },
    },
    {
      // The words of the interface are plain data: a transcript says what a player reads.
      name: 'tools-build-on-core',
      severity: 'error',
      from: { path: '^tools/' },
      to: { path: '^src/', pathNot: '^src/(core|common|dev|score)/|^src/ui/strings\\.ts$' },
    },
    {
      name: 'the-game-has-no-tools',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tools|tests)/' },
    },
    {
      name: 'no-ink-compiler-in-the-game',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^node_modules/inkjs/(dist/ink-full|compiler)' },
    },
    { name: 'no-cycles', severity: 'error', from: { path: '^(src|tools)/' }, to: { circular: true } },
    only('phaser', '^src/picture/'),
    only('howler', '^src/sound/'),
    only('preact', '^src/ui/'),
    only('idb', '^src/storage/'),
    only('inkjs', '^src/core/(StorySession|InkVariables)\\.ts$'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'default'] },
  },
};
