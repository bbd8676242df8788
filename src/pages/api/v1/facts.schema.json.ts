import type { APIRoute } from 'astro';
import { factsSchema } from '#headless/facts-schema.ts';

export const GET: APIRoute = () => new Response(JSON.stringify(factsSchema(), null, 2));
