// This file is plain JavaScript because it must run on Node versions without TypeScript.
if (!process.features.typescript) {
  console.error(
    `Iteration Tax needs Node 22.18 or newer, and this is Node ${process.versions.node}. ` +
      'Run "npm ci" with optional dependencies, which bring one, or install a newer Node.',
  )
  process.exit(1)
}
