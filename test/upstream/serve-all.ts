import { csvAnswer, csvText, type Answers } from './answer.ts';
import { arcgisAnswers, joinedServices } from './arcgis-answers.ts';
import { changedWorld } from './changed-world.ts';
import { dfeAnswers } from './dfe-answers.ts';
import { INVENTED_CITY } from './invented-city.ts';
import { inventedServices } from './invented-services.ts';
import { committedAreas, leicesterServices } from './leicester-services.ts';
import { mhclgAnswers } from './mhclg-answers.ts';
import { nomisAnswers } from './nomis-answers.ts';
import { serveUpstream, type ServedUpstream } from './serve-upstream.ts';

/** Every publisher that a refresh asks, on loopback: Leicester as committed with some changes, and an invented city. */
export async function serveAllUpstream(): Promise<ServedUpstream> {
  const world = await changedWorld();
  const services = joinedServices(leicesterServices(), inventedServices(INVENTED_CITY));
  return serveUpstream([
    ...[nomisAnswers(world), dfeAnswers(world), mhclgAnswers(world)],
    ...[arcgisAnswers(services), msoaNameAnswers()],
  ]);
}

/** The House of Commons Library: names of Leicester’s MSOAs as committed, none of the invented city. */
function msoaNameAnswers(): Answers {
  const columns = ['msoa11cd', 'msoa11nm', 'msoa11hclnm', 'Laname'];
  const rows = committedAreas()
    .filter(({ edition }) => edition === 'msoa2011')
    .map(({ code, name }) => [code, `Area ${code}`, name, 'Leicester']);
  const body = csvText(columns, rows);
  return (url) => (url.host === 'houseofcommonslibrary.github.io' ? csvAnswer(body) : null);
}
