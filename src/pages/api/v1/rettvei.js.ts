import rulebook from 'virtual:rulebook';
import type { APIRoute } from 'astro';
import { bundleModule } from '../../../integrations/bundle.ts';

export const GET: APIRoute = async () =>
  new Response(await bundleModule('src/headless/rettvei.ts', { 'virtual:rulebook': () => rulebook }));
