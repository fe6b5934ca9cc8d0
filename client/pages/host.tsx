import '../theme/base.css'
import { render } from 'preact'
import { HostApp } from './host/HostApp.tsx'

const app = document.getElementById('app')
if (app) render(<HostApp />, app)
