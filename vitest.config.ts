import preact from '@preact/preset-vite'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  plugins: [preact()],
  test: {
    // Three workers keep two cores busy: tests wait for sockets, disks and pages more than they compute.
    maxWorkers: 3,
    setupFiles: ['tests/support/englishWords.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,architecture}/**/*.test.{ts,tsx}'],
          // The tests share no state, and isolating each file would take twice as long.
          isolate: false,
          // Some tests play whole matches, which takes long on a busy machine.
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
          // These tests start PostgreSQL, Redis and nginx, so only their own script runs them.
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
          // These tests play in browsers that not every computer has, so only their own script runs them.
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          testTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          // Two browsers at a time share two cores, so pages may load slowly.
          testTimeout: 120_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
})
