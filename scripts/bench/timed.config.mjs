import config from '../../astro.config.mjs';
import { routeTimer } from './route-timer.ts';

/** The site's own configuration, with a clock beside each route. */
export default { ...config, integrations: [routeTimer('.derived/route-times.json')] };
