export const LedgerPhase = () => <main class="bench">LedgerPhase</main>
