import '../theme/base.css'
import { render } from 'preact'
import { StudentApp } from './StudentApp.tsx'

const app = document.getElementById('app')
if (app) render(<StudentApp />, app)
