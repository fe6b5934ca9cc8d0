import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import { build, type Rolldown } from 'vite'
import { OFFLINE_REPLAY, RECORDING_HERE } from '../../shared/replay/offlineReplay.ts'
import { baselineOf, NO_SCRIPTS_HTML, OLDEST_BROWSERS, OLDEST_SYNTAX, tooOldScript } from './baseline.ts'
import { BUILD_ROOT, isBuiltByLink } from './buildRoot.ts'
import { newerSyntax } from './newerSyntax.ts'

const CLIENT = join(BUILD_ROOT, 'client')
const ICON = join(CLIENT, 'ui/theme/icon.svg')

/** Escapes closing tags, so that no text in a script or style ends the element that contains it. */
const closed = (text: string): string => text.replaceAll('</script', '<\\/script').replaceAll('</style', '<\\/style')

const page = (script: string, style: string): string => `<!doctype html>
<html lang="en" translate="no">
<head>
<meta charset="utf-8">
<meta name="google" content="notranslate">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="theme-color" content="#0b0e13">
<title>Iteration Tax: replay</title>
<link rel="icon" href="data:image/svg+xml;base64,${readFileSync(ICON).toString('base64')}">
<style>${closed(style)}</style>
</head>
<body>
<div id="app"></div>
${RECORDING_HERE}
<noscript>${NO_SCRIPTS_HTML}</noscript>
<script type="module">${closed(script)}</script>
<script>${closed(tooOldScript(baselineOf('replay')))}</script>
</body>
</html>
`

/** Builds the replay page as one self-contained file. A recording is inserted into it when it is saved. */
export const buildOfflineReplay = async (distDir: string): Promise<void> => {
  const built = (await build({
    configFile: false,
    root: CLIENT,
    resolve: { preserveSymlinks: isBuiltByLink },
    logLevel: 'error',
    plugins: [preact()],
    build: {
      write: false,
      target: OLDEST_SYNTAX,
      cssTarget: OLDEST_BROWSERS,
      modulePreload: false,
      cssCodeSplit: false,
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      rolldownOptions: { input: join(CLIENT, 'pages/savedReplay.tsx'), output: { codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput
  const scripts = built.output.flatMap((part) => (part.type === 'chunk' ? [part.code] : []))
  const styles = built.output.flatMap((part) =>
    part.type === 'asset' && part.fileName.endsWith('.css') ? [String(part.source)] : [],
  )
  const newer = newerSyntax(scripts.join(''))
  if (newer) throw new Error(`the oldest browsers cannot parse the offline replay: ${newer}`)
  if (scripts.length !== 1) throw new Error(`the offline replay is ${scripts.length} scripts, not one`)
  writeFileSync(join(distDir, OFFLINE_REPLAY), page(scripts.join(''), styles.join('')))
}
