import rulebook from 'virtual:rulebook';
import type { APIRoute } from 'astro';
import { factsSchema } from '#headless/facts-schema.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(factsSchema(rulebook.facts), null, 2));
