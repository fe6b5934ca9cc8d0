import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [preact()],
  test: {
    // One core would be left idle: these wait for sockets and disks more than they compute.
    maxWorkers: 2,
    setupFiles: ['tests/support/englishWords.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,architecture}/**/*.test.{ts,tsx}'],
          // None changes what another reads: a world of its own for each file takes twice as long.
          isolate: false,
          // Some play whole matches, which takes a busy machine its time.
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: { name: 'integration', include: ['tests/integration/**/*.test.ts'], testTimeout: 20_000 },
      },
      {
        extends: true,
        test: {
          // Starts PostgreSQL, Redis and nginx, and is run by its own script alone.
          name: 'scale',
          include: ['tests/scale/**/*.test.ts'],
          testTimeout: 90_000,
          hookTimeout: 60_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Two at a time on two cores: a page may take its time.
          testTimeout: 120_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
})
