// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

beforeAll(async () => {
  await import('../../src/components/copy-text.ts');
});

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  writeText.mockReset();
  Object.defineProperty(navigator, 'clipboard', { value: { writeText }, configurable: true });
  document.body.innerHTML = `<copy-text><code data-copy>https://a.example/</code>
    <template><button>Copy the address</button><span role="status"></span></template></copy-text>`;
});

const status = () => document.querySelector('[role="status"]')?.textContent;
const press = () => document.querySelector('button')?.click();

describe('copy-text', () => {
  it('brings its button from the template, which is nothing without JavaScript', () => {
    expect(document.querySelector('template')).toBeNull();
    expect(document.querySelectorAll('button')).toHaveLength(1);
    expect(status()).toBe('');
  });

  it('copies the text and says so', async () => {
    writeText.mockResolvedValue();
    press();
    await vi.waitFor(() => expect(status()).toBe('Copied.'));
    expect(writeText).toHaveBeenCalledExactlyOnceWith('https://a.example/');
  });

  it('selects the text where the browser does not let it be copied', async () => {
    writeText.mockRejectedValue(new Error('not allowed'));
    press();
    await vi.waitFor(() => expect(status()).toContain('selected'));
    expect(getSelection()?.toString()).toBe('https://a.example/');
  });
});
