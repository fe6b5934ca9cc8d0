export const AuditReveal = () => <main class="bench">AuditReveal</main>
