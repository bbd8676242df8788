/** Entry of `/api/v1/rettvei.js`: the headless module with the rules in it. */
import rulebook from 'virtual:rulebook';
import { createCheck } from './check.ts';

/** Today where the caller is, `YYYY-MM-DD`: the only place of the module that looks at a clock. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

export const check = createCheck(rulebook, today);
