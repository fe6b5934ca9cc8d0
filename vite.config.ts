import { hash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import preact from '@preact/preset-vite'
import { defineConfig, type Plugin } from 'vite'
import { FIRST_WORDS } from './server/http/firstWords.ts'
import { baselineOf, NO_SCRIPTS_HTML, OLDEST_BROWSERS, OLDEST_SYNTAX, tooOldScript } from './server/scripts/baseline.ts'
import { buildOfflineReplay } from './server/scripts/buildOfflineReplay.ts'
import { BUILD_ROOT, isBuiltByLink } from './server/scripts/buildRoot.ts'
import { checkCatalogues } from './server/scripts/checkCatalogues.ts'
import { hashClientSources, SOURCES_STAMP } from './server/scripts/clientSources.ts'
import { newerSyntax } from './server/scripts/newerSyntax.ts'
import { packAssets } from './server/scripts/packAssets.ts'
import { finishStaticEdition, staticEdition } from './server/scripts/staticEdition.ts'
import { isTeachingTemplate, TEACHING_TEMPLATES, teachingPages } from './server/scripts/teachingPages.ts'
import { LANGUAGES } from './shared/content/language.ts'

const CLIENT = join(BUILD_ROOT, 'client')
/** `vite build --mode static` makes the edition without a server. */
const isStatic = process.argv.join(' ').includes('--mode static')
const DIST = join(import.meta.dirname, isStatic ? 'dist-solo' : 'dist')
const GAME_SERVER = `http://127.0.0.1:${process.env.PORT ?? '2567'}`

const entries = readdirSync(CLIENT)
  // The room check is about the way to the server.
  .filter((name) => name.endsWith('.html') && !(isStatic && name === 'check.html'))
  .concat(TEACHING_TEMPLATES)
  .map((name) => join(CLIENT, name))

/** In development, answers a page's address with its HTML file, as the server does with the built ones. */
const pageAddresses = (): Plugin => ({
  name: 'page-addresses',
  configureServer: ({ middlewares }) => {
    middlewares.use((request, _response, next) => {
      const page = /^\/(screen|host|print|check|replay)(?:\/[^/.?]*)?(?=\?|$)/.exec(request.url ?? '')
      if (page) request.url = `/${page[1]}.html`
      next()
    })
  },
})

/** In development, puts the SDK's debug panel on every page that has a room: its state, its messages and a simulated latency. */
const debugPanel = (): Plugin => ({
  name: 'debug-panel',
  apply: 'serve',
  transformIndexHtml: {
    order: 'pre',
    handler: () => [
      { tag: 'script', attrs: { type: 'module' }, children: `import 'colyseus.js/debug'`, injectTo: 'head-prepend' },
    ],
  },
})

/** What stands in for packages in the worker that plays sessions in the browser, which needs little of them. */
const WORKER_STAND_INS: Readonly<Record<string, string>> = {
  '@colyseus/schema': 'plainSchema.ts',
  zod: 'plainZod.ts',
}

const workerStandIns = (): Plugin => ({
  name: 'worker-stand-ins',
  enforce: 'pre',
  resolveId: (id, importer) => {
    const standIn =
      WORKER_STAND_INS[id] ??
      (importer?.includes('/shared/session/') && id === './roughWords.ts' ? 'noRoughWords.ts' : undefined)
    return standIn === undefined ? null : join(CLIENT, 'net/local', standIn)
  },
})

const ZIP_AT_ONCE = '\0zip-at-once'

/** Workbooks are packed in the worker that makes them: the package would start another, from a script that the pages' policy forbids. */
const zipAtOnce = (): Plugin => ({
  name: 'zip-at-once',
  enforce: 'pre',
  resolveId: (id, importer) => (id === 'fflate' && importer?.endsWith('/zipToArrayBuffer.js') ? ZIP_AT_ONCE : null),
  load: (id) =>
    id === ZIP_AT_ONCE
      ? `import { zipSync } from 'fflate'\nexport const zip = (files, done) => done(null, zipSync(files))`
      : null,
})

/** Loads each lazy part through client/net/loadPart.ts, which does not give up. */
const patientImports = (): Plugin => ({
  name: 'patient-imports',
  apply: 'build',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? `export { loadPart as __vitePreload } from ${JSON.stringify(join(CLIENT, 'net/loadPart.ts'))}`
      : null,
})

/** Fails the build, naming the message, when a language lacks one. */
const completeCatalogues = (): Plugin => ({
  name: 'complete-catalogues',
  apply: 'build',
  buildStart: async function () {
    const missing = await checkCatalogues()
    if (missing.length > 0) this.error(`Messages are missing: ${missing.join('; ')}.`)
  },
})

/** Tells the server which scripts hold the join page's texts, so that browsers can be told to fetch them at once. */
const firstWords = (): Plugin => ({
  name: 'first-words',
  apply: 'build',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((one) => one.type === 'chunk')
    const addresses = LANGUAGES.map((language) => {
      const chunk = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/shared/text/${language}/first.ts`))
      return chunk ? [language, [`/${chunk.fileName}`]] : this.error(`The door has no texts in ${language}.`)
    })
    this.emitFile({ type: 'asset', fileName: FIRST_WORDS, source: JSON.stringify(Object.fromEntries(addresses)) })
  },
})

/** Says on each page what to do where it cannot run: without scripts, and in a browser that is too old. */
const plainPages = (): Plugin => {
  const scriptOf = (file: string) => {
    const source = tooOldScript(baselineOf(basename(file, '.html')))
    return { source, fileName: `assets/too-old-${hash('sha256', source).slice(0, 8)}.js` }
  }
  return {
    name: 'plain-pages',
    apply: 'build',
    generateBundle() {
      for (const { source, fileName } of new Map(entries.map(scriptOf).map((one) => [one.fileName, one])).values())
        this.emitFile({ type: 'asset', fileName, source })
    },
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { filename }) => {
        // Documents can be read without scripts and in any browser, and so can the slides.
        if (isTeachingTemplate(filename)) return []
        return [
          { tag: 'noscript', children: NO_SCRIPTS_HTML, injectTo: 'body' },
          // After the page's own script, which never waits for it.
          { tag: 'script', attrs: { defer: true, src: `./${scriptOf(filename).fileName}` }, injectTo: 'body' },
        ]
      },
    },
  }
}

/** Fails the build, naming the file, when a script has what the oldest browsers cannot parse. */
const refuseNewerSyntax = (folder: string): void => {
  for (const name of readdirSync(folder).filter((one) => one.endsWith('.js'))) {
    const kind = /Worker-[^/]*$/.test(name) ? 'worker' : 'module'
    const newer = newerSyntax(readFileSync(join(folder, name), 'utf8'), kind)
    if (newer) throw new Error(`The oldest browsers cannot parse ${name}: ${newer}.`)
  }
}

/** Makes the offline replay, packs the assets, and writes the sources' hash, by which `npm start` decides to build. */
const finishedBuild = (): Plugin => {
  let hash = ''
  return {
    name: 'finished-build',
    apply: 'build',
    buildStart: () => {
      hash = hashClientSources()
    },
    // Not after a build that failed: this would fail, too, and hide why.
    writeBundle: async () => {
      refuseNewerSyntax(join(DIST, 'assets'))
      if (isStatic) return finishStaticEdition(CLIENT, DIST)
      await buildOfflineReplay(DIST)
      await packAssets(join(DIST, 'assets'))
      writeFileSync(join(DIST, SOURCES_STAMP), hash)
    },
  }
}

type Modules = { readonly getModuleInfo: (id: string) => { readonly importers: readonly string[] } | null }

/** The pages and lazy parts that load a module: the roots of its import graph. */
const rootsOf = (id: string, modules: Modules, seen: Set<string> = new Set()): readonly string[] => {
  if (seen.has(id)) return []
  seen.add(id)
  const importers = modules.getModuleInfo(id)?.importers ?? []
  return importers.length === 0 ? [id] : importers.flatMap((importer) => rootsOf(importer, modules, seen))
}

const SDK = /node_modules[\\/](@colyseus|colyseus\.js|msgpackr|tslib|ws)[\\/]/

/** The content of the game, which the join page does without and pages without a connection need, too. */
const SCENARIO = /\/(shared\/content|client\/text)\/scenario\.ts$/
/** The workbench as it opens, and its later phases. */
const OPENING = /\/PlayPage\.tsx$/
const LATER = /\/player\/phases\/part\d\.ts$/
const SLIDES = /\/client\/teach\//
const PROJECTOR = /\/screen\.html$|\/projector\/scenes\/stageGame\.ts$/
/** What only these have in common with the workbench would be too much for the projector. */
const BESIDE = /\/player\/keepsake\/|\/client\/teach\//

/** From what most pages load to what few do. */
const SHARED_FILES = [
  'base',
  'scenario',
  'connection',
  'figures',
  'bench',
  'workbench',
  'charts',
  'plans',
  'instruments',
  'parts',
] as const

/**
 * The file of what several pages share: on a slow network each file costs another wait, so there are few. `base` is what
 * the join page and all texts need, `scenario` the content of the game, `connection` the way to the server. `workbench` is
 * what the workbench needs as it opens, `parts` what its later phases share; `bench` and `charts` are what other pages have
 * in common with the two, except for `plans`, which the projector does without, and `instruments`, for the slides.
 */
const sharedFile = (id: string, modules: Modules): string | null => {
  if (SDK.test(id)) return 'connection'
  const figures = /\/shared\/text\/(\w+)\/figures\W/.exec(id)
  if (figures) return `figures-${figures[1]}`
  const roots = rootsOf(id, modules)
  if (roots.length === 1) return null
  if (roots.some((root) => root.endsWith('index.html') || root.includes('/shared/text/'))) return 'base'
  if (SCENARIO.test(id)) return 'scenario'
  if (id.includes('/client/net/')) return 'connection'
  const opens = roots.some((root) => OPENING.test(root))
  if (!opens && !roots.some((root) => LATER.test(root))) return null
  if (id.includes('/shared/protocol/')) return 'connection'
  const isOwn = roots.every((root) => OPENING.test(root) || LATER.test(root) || BESIDE.test(root))
  const isTaught = roots.some((root) => SLIDES.test(root))
  if (opens) return isOwn && !isTaught ? 'workbench' : 'bench'
  if (!isOwn) return roots.some((root) => PROJECTOR.test(root)) ? 'charts' : 'plans'
  return isTaught ? 'instruments' : 'parts'
}

export default defineConfig({
  root: CLIENT,
  // The server writes into each page the path it is below; whatever the pages load finds the rest from there.
  base: './',
  resolve: { preserveSymlinks: isBuiltByLink },
  plugins: [
    preact(),
    pageAddresses(),
    teachingPages(),
    debugPanel(),
    patientImports(),
    completeCatalogues(),
    firstWords(),
    plainPages(),
    finishedBuild(),
    ...(isStatic ? [staticEdition(CLIENT)] : []),
  ],
  // A plain script in one file: client/net/openWorker.ts says why.
  worker: { format: 'iife', plugins: () => [workerStandIns(), zipAtOnce()] },
  build: {
    target: OLDEST_SYNTAX,
    cssTarget: OLDEST_BROWSERS,
    outDir: DIST,
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    // Phaser is inevitably a 1.3 MB chunk; it is loaded after the student has typed their name.
    chunkSizeWarningLimit: 1500,
    // A data: URL would need an exception in the content security policy.
    assetsInlineLimit: 0,
    rolldownOptions: {
      input: entries,
      // Packing is slow by nature, so a warning at every build would not help.
      checks: { pluginTimings: false },
      output: {
        codeSplitting: {
          groups: [
            { name: 'phaser', test: /node_modules[\\/]phaser[\\/]/ },
            // A file takes in what its modules import unless an earlier one has it.
            ...SHARED_FILES.map((file, index) => ({
              debugName: file,
              priority: SHARED_FILES.length - index,
              name: (id: string, modules: Modules) => {
                const name = sharedFile(id, modules)
                return name?.startsWith(file) ? name : null
              },
            })),
          ],
        },
      },
    },
  },
  // The panel wraps the client class, so the two must be bundled together.
  optimizeDeps: { include: ['colyseus.js', 'colyseus.js/debug'] },
  server: {
    host: '127.0.0.1',
    proxy: {
      // The server compares the page's origin with the host it is asked for, so the host stays as it is.
      '^/(api|matchmake)/|^/(healthz|metrics)$': { target: GAME_SERVER, changeOrigin: false },
      '/check/echo': { target: GAME_SERVER, ws: true },
      '^/[\\w-]+/[\\w-]+\\?(.*&)?sessionId=': { target: GAME_SERVER, ws: true },
    },
  },
})
