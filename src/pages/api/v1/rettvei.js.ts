import rulebook from 'virtual:rulebook';
import type { APIRoute } from 'astro';
import { bundleModule } from '#build/bundle.ts';
import { deductionsPlugin } from '#build/deductions.ts';
import { virtualModules } from '#build/virtual-modules.ts';

export const GET: APIRoute = async () => {
  const plugins = [virtualModules({ 'virtual:rulebook': () => rulebook }), deductionsPlugin()];
  return new Response(await bundleModule('src/headless/rettvei.ts', plugins));
};
