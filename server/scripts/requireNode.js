// Plain JavaScript, because it must run where TypeScript does not.
if (!process.features.typescript) {
  console.error(
    `Iteration Tax needs Node 22.18 or newer, and this is Node ${process.versions.node}. ` +
      'Run "npm ci" with optional dependencies, which bring one, or install a newer Node.',
  )
  process.exit(1)
}
