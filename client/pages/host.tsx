import '@fontsource/atkinson-hyperlegible/latin-400.css'
import '@fontsource/atkinson-hyperlegible/latin-700.css'
import { render } from 'preact'

const app = document.getElementById('app')
if (app) render(<h1>Iteration Tax: host</h1>, app)
