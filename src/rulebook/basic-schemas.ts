/** How days and ids are written in every rule file. */
import { z } from 'zod';

export const Day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'a day, written YYYY-MM-DD');
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id in kebab-case');
