/** Entry of `/api/v1/rettvei.js`: the headless module with the rules in it. Only here it looks at a clock. */
import { deductions, narrowedBy } from 'virtual:deductions';
import rulebook from 'virtual:rulebook';
import { localDay } from '#engine/calendar.ts';
import { createCheck } from './check.ts';

export const check = createCheck(rulebook, deductions, () => localDay(new Date()), narrowedBy);
