/* Who may import whom: docs in README, "The house". A broken rule fails `npm test`. */
const only = (name, from, allowed) => ({
  name,
  severity: 'error',
  from: { path: from },
  to: { pathNot: allowed },
});
const never = (name, from, to) => ({ name, severity: 'error', from, to });

module.exports = {
  forbidden: [
    never('no-cycles', {}, { circular: true, dependencyTypesNot: ['type-only'] }),
    only('core-knows-no-channel-database-or-vendor', '^src/core/', ['^src/core/', '^node_modules/zod/']),
    only('dialogs-know-the-core-and-the-dialog-sdk', '^dialogs/', [
      '^dialogs/',
      '^src/core/',
      '^node_modules/(botbuilder-dialogs|botbuilder-core|botframework-schema|zod)/',
    ]),
    never(
      'a-dialog-knows-another-by-its-contract',
      { path: '^dialogs/([^/]+)/' },
      { path: '^dialogs/([^/]+)/', pathNot: ['^dialogs/$1/', '^dialogs/[^/]+/wording\\.ts$'] },
    ),
    only('bots-know-core-and-dialogs', '^bots/', [
      '^bots/',
      '^dialogs/',
      '^src/core/',
      '^node_modules/(botbuilder|botbuilder-core|botbuilder-dialogs|botframework-schema|zod)/',
    ]),
    only('a-channel-knows-the-core-and-its-vendor', '^src/channels/', [
      '^src/channels/',
      '^src/core/',
      '^node:',
      '^(crypto|fs|http|path|stream|url|zlib)$',
      '^node_modules/',
    ]),
    never(
      'no-channel-knows-another',
      { path: '^src/channels/([^/]+)/' },
      { path: '^src/channels/([^/]+)/', pathNot: '^src/channels/$1/' },
    ),
    never(
      'channels-know-no-dialog-bot-or-store',
      { path: '^src/channels/' },
      { path: '^(dialogs|bots|src/(stores|console|server|booking|jobs|config|commands))/' },
    ),
    never(
      'no-store-knows-another',
      { path: '^src/stores/([^/]+)/' },
      { path: '^src/stores/([^/]+)/', pathNot: '^src/stores/$1/' },
    ),
    never(
      'stores-know-only-the-core',
      { path: '^src/stores/' },
      { path: '^(dialogs|bots|src/(?!core/|stores/))' },
    ),
    never(
      'console-booking-and-jobs-know-no-store-channel-or-bot',
      { path: '^src/(console|booking|jobs)/' },
      { path: '^(bots|dialogs|src/(stores|channels|compose|config)|node_modules/botbuilder)' },
    ),
    never(
      'only-index-and-commands-import-compose',
      { path: '^(bots|dialogs|src)/', pathNot: '^src/(index|commands/)' },
      { path: '^src/compose\\.ts$' },
    ),
    never(
      'redis-only-in-its-store',
      { path: '^(bots|dialogs|src)/', pathNot: '^src/stores/redis/' },
      { path: '^node_modules/redis/' },
    ),
    never(
      'openai-only-in-its-understanding',
      { path: '^(bots|dialogs|src)/', pathNot: '^src/understanding/openai/' },
      { path: '^node_modules/openai/' },
    ),
    never(
      'restify-only-in-server',
      { path: '^(bots|dialogs|src)/', pathNot: '^src/server/' },
      { path: '^node_modules/(restify|@types/restify)/' },
    ),
    never(
      'botbuilder-only-at-its-edge',
      { path: '^src/', pathNot: '^src/(compose\\.ts|channels/)' },
      { path: '^node_modules/(botbuilder|botframework)' },
    ),
    never(
      'recognizers-and-phone-numbers-only-in-finding',
      { path: '^(bots|dialogs|src)/', pathNot: '^src/finding/' },
      { path: '^node_modules/(@microsoft/recognizers|libphonenumber-js)' },
    ),
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    moduleSystems: ['es6'],
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'require', 'types'],
    },
  },
};
