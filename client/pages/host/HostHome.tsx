import { NewSession } from './NewSession.tsx'
import { SessionList } from './SessionList.tsx'

/** Where an instructor starts: make a session, open an old one, rehearse. */
export const HostHome = () => (
  <main class="host-home">
    <header>
      <h1>Iteration Tax</h1>
      <p>
        A race your class runs on its own phones, in 45 minutes. Make a session, put it on the projector, press Start.
      </p>
    </header>
    <div class="host-home-columns">
      <NewSession />
      <SessionList />
    </div>
  </main>
)
