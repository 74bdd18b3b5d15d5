import type { AstroUserConfig } from 'astro';
import config from '../../astro.config.mjs';
import { routeTimer } from './route-timer.ts';

/** The site's own configuration, with a clock beside each route. */
const timed: AstroUserConfig = {
  ...config,
  integrations: [routeTimer('.derived/route-times.json')],
};

export default timed;
