/**
 * Runs on a partner's page, not on ours: gives each embedded chart the height that it reports. A
 * report counts only where it comes from the very window of the frame and from the origin that the
 * frame must have, which in a sandbox is none.
 */
const framesOfCharts = () =>
  document.querySelectorAll<HTMLIFrameElement>('iframe[data-city-strategy]');

addEventListener('message', ({ data, source, origin }: MessageEvent<unknown>) => {
  if (typeof data !== 'object' || data === null) return;
  if (!('type' in data) || data.type !== 'city-strategy:height' || !('height' in data)) return;
  const { height } = data;
  if (typeof height !== 'number' || !(height >= 80 && height <= 20000)) return;
  for (const frame of framesOfCharts()) {
    const isOpaque = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    const isOwn = isOpaque ? origin === 'null' : frame.src.startsWith(`${origin}/`);
    if (isOwn && frame.contentWindow === source) frame.style.height = `${Math.ceil(height)}px`;
  }
});

function askAll(): void {
  for (const { contentWindow } of framesOfCharts())
    contentWindow?.postMessage({ type: 'city-strategy:ask' }, '*');
}

// Frames that were there first have reported already, to nobody.
askAll();
// Frames out of sight learn of their new width late, and would not report it before they are seen.
addEventListener('resize', () => setTimeout(askAll, 150));
