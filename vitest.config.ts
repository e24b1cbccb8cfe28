import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // The tests run on what is in src/ and rules/ now: the bundle and the compiled rules are made first.
    globalSetup: 'test/build.ts',
    testTimeout: 30_000,
    // .ci/run counts the tests.
    reporters: process.env.CI
      ? ['default', ['json', { outputFile: 'node_modules/.vitest/results.json' }]]
      : ['default'],
  },
})
