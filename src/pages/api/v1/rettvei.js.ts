import type { APIRoute } from 'astro';
import { bundleModule } from '#build/bundle.ts';

export const GET: APIRoute = async () => new Response(await bundleModule('src/headless/rettvei.ts'));
