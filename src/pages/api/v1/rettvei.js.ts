import rulebook from 'virtual:rulebook';
import type { APIRoute } from 'astro';
import { bundleModule } from '#build/bundle.ts';
import { deductionsPlugin } from '#build/deductions.ts';
import { virtualModules } from '#build/virtual-modules.ts';

export const GET: APIRoute = async () => {
  // Limits are filled into the rows; only texts read them by name, and the module has no texts and tells no steps.
  const forVerdicts = { ...rulebook, limits: {}, steps: {} };
  const plugins = [virtualModules({ 'virtual:rulebook': () => forVerdicts }), deductionsPlugin()];
  return new Response(await bundleModule('src/headless/rettvei.ts', plugins));
};
