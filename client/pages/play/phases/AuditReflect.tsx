export const AuditReflect = () => <main class="bench">AuditReflect</main>
