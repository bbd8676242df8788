import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { type Status, StatusIcon } from '#components/StatusIcon.tsx';

const statuses: Status[] = ['likely', 'may', 'ask', 'notnow', 'duty'];

test('every status has a shape of its own, hidden from screen readers', () => {
  const shapes = statuses.map((status) => renderToString(<StatusIcon status={status} />));
  expect(new Set(shapes).size).toBe(statuses.length);
  for (const shape of shapes) expect(shape).toContain('aria-hidden="true"');
});
