import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { subjectBySubject } from '../page-order.ts';

/** What one route of the site took, all its pages or files together. */
export interface RouteTime {
  /** "src/pages/charts/[chart]/index.astro". */
  readonly route: string;
  readonly files: number;
  /** Of the processor: what others do on the machine does not count. */
  readonly milliseconds: number;
}

/** Times every page of a build by its route and writes the sums to a file; changes nothing else. */
export function routeTimer(to: string): AstroIntegration {
  const times = new Map<string, { files: number; milliseconds: number }>();
  return {
    name: 'route-timer',
    hooks: {
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((standard) => ({
          ...subjectBySubject(standard),
          render: async (request, options) => {
            const start = process.cpuUsage();
            const rendered = await standard.render(request, options);
            const { component } = options.routeData;
            const time = times.get(component) ?? { files: 0, milliseconds: 0 };
            time.files += 1;
            const { user, system } = process.cpuUsage(start);
            time.milliseconds += (user + system) / 1000;
            times.set(component, time);
            return rendered;
          },
        }));
      },
      'astro:build:done': () => {
        const routes: readonly RouteTime[] = [...times].map(([route, time]) => ({
          route,
          ...time,
        }));
        writeFileSync(to, JSON.stringify(routes));
      },
    },
  };
}
