/** What a browser reports about pages that do what their policy forbids. */
import type { BrowserContext } from 'playwright-core';

/**
 * Collects every report of every page and frame that is opened in a context from now on: by the event, by the browser's own observer,
 * and by what stands in the console.
 */
export async function reportsOf(context: BrowserContext): Promise<string[]> {
  const reports: string[] = [];
  await context.exposeFunction('tellReport', (report: string) => reports.push(report));
  await context.addInitScript(() => {
    const tell = (report: string): void =>
      (window as unknown as { tellReport: (report: string) => void }).tellReport(report);
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      tell(`event: ${effectiveDirective} ${blockedURI} ${sample}`),
    );
    if ('ReportingObserver' in window)
      new ReportingObserver(
        (all) => {
          for (const { type, body } of all) tell(`observer: ${type} ${JSON.stringify(body)}`);
        },
        { buffered: true, types: ['csp-violation', 'deprecation', 'intervention'] },
      ).observe();
  });
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted(Script|HTML|Type)/.test(message.text()))
      reports.push(`console: ${message.text()}`);
  });
  return reports;
}
