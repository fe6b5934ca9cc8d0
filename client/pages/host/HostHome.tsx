import { LanguageSwitch } from '../../text/LanguageSwitch.tsx'
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
      <LanguageSwitch />
    </header>
    <div class="host-home-columns">
      <NewSession />
      <div class="host-aside">
        <SessionList />
        <section class="host-card" aria-labelledby="how">
          <h2 id="how">On the day</h2>
          <ol class="how">
            <li>
              <a href="/check">Check this room’s screen and network</a>, on the lecture hall’s computer. It takes a
              minute.
            </li>
            <li>Make a session. Its console opens here.</li>
            <li>Open the projector page from the console, on the big screen.</li>
            <li>Students scan the code with their phones. No account, nothing to install.</li>
            <li>Press Start. The clock does the rest; you can always pause, go on or go back.</li>
          </ol>
        </section>
      </div>
    </div>
  </main>
)
