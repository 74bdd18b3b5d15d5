/** The parts of a map page that its scripts touch: two areas, two periods, legend and table. */
export const MAP_PAGE = `
<h1 data-text="headline">High in 1 of 2</h1>
<choropleth-map data-period="2013" data-chart="/charts/town-rate-" data-label="2013" data-against="Against all" data-unit="per cent of residents" data-one="LSOA"
  data-many="LSOAs" data-values="/maps/rate/values.json">
  <p class="map-help" hidden>Point at an area.</p>
  <div class="map-answer"><div class="answer-all"><span data-text="pooled">22.3%</span></div>
  <div class="answer-area" hidden></div></div>
  <div class="map-frame"><svg viewBox="0 0 100 80" role="img">
    <path class="a c2" data-code="E01000001" d="M0 0h1"/>
    <path class="a c1" data-code="E01000002" d="M9 0h1"/>
    <path class="map-chosen" d=""/>
  </svg></div>
  <ol class="legend-scale">
    <li class="c1"><svg class="bar"><path d=""/></svg><span class="areas">1 LSOA</span></li>
    <li class="c2"><svg class="bar"><path d=""/></svg><span class="areas">1 LSOA</span></li>
    <li class="n"><svg class="bar"><path d=""/></svg><span class="areas">0 LSOAs</span></li>
  </ol>
  <nav>
    <a href="/maps/rate/2004/" data-slug="2004">2004</a>
    <a href="/maps/rate/2012/" data-slug="2012" data-period="2012">2012</a>
    <a href="/maps/rate/" data-slug="2013" data-period="2013" aria-current="true">2013</a>
  </nav>
  <a class="permanent" href="/charts/town-rate-2013/">Permanent address</a>
  <p class="map-status" role="status"></p>
  <table><tbody>
    <tr data-code="E01000002">
      <th data-key="name"><a href="#e01000002">Town 2</a></th><td data-key="place">Heath</td>
      <td data-key="value" data-changes>5.0%</td>
      <td data-key="interval" data-changes></td>
      <td data-key="compared" data-changes></td>
    </tr>
    <tr data-code="E01000001">
      <th data-key="name"><a href="#e01000001">Town 1</a></th><td data-key="place"></td>
      <td data-key="value" data-changes>18.5%</td>
      <td data-key="interval" data-changes>15.8% to 21.6%</td>
      <td data-key="compared" data-changes>higher</td>
    </tr>
  </tbody></table>
</choropleth-map>`;

/** Puts the page into the document; the map that is in it. */
export function openMapPage(): HTMLElement {
  document.body.innerHTML = MAP_PAGE;
  return findPart(document, 'choropleth-map');
}

/** A part of the page that must be there. */
export function findPart(inside: ParentNode, selector: string): HTMLElement {
  const part = inside.querySelector<HTMLElement>(selector);
  if (part === null) throw new Error(`nothing is "${selector}"`);
  return part;
}

/** The texts of all parts that a selector finds. */
export function textsOf(inside: ParentNode, selector: string): readonly string[] {
  return [...inside.querySelectorAll(selector)].map((part) => part.textContent.trim());
}
