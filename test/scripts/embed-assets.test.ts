import { createHash } from 'node:crypto';
import { Script } from 'node:vm';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileEmbedAssets } from '../../scripts/embed-assets.ts';

const assets = await compileEmbedAssets();

describe('what charts on other sites load', () => {
  it('is named by the SHA-256 of its bytes', () => {
    expect(assets.files.length).toBe(3);
    for (const { name, text } of assets.files) {
      const [, hash = ''] = /\.([0-9a-f]{16})\.(css|js)$/.exec(name) ?? [];
      expect(createHash('sha256').update(text).digest('hex').startsWith(hash), name).toBe(true);
      expect(hash, name).not.toBe('');
    }
    const names = assets.files.map(({ name }) => name);
    expect(names).toEqual([assets.styles.map, assets.styles.lines, assets.script]);
  });

  it('is the same whenever it is made', async () => {
    expect(await compileEmbedAssets()).toEqual(assets);
  });

  it('runs as plain scripts that leave no name behind', () => {
    const script = assets.files.find(({ name }) => name === assets.script)?.text ?? '';
    for (const text of [script, assets.resize]) {
      expect(() => new Script(text)).not.toThrow();
      expect(text).toMatch(/^\(\(\)=>\{\n[\s\S]+\}\)\(\);\n$/);
      expect(text).not.toMatch(/\b(im|ex)port\b/);
    }
  });

  it('asks no other host for anything', () => {
    for (const text of [...assets.files.map(({ text }) => text), assets.resize]) {
      expect(text).not.toMatch(/https?:|@import|url\(|@font-face/);
      expect(text).not.toMatch(/cookie|localStorage/);
    }
  });

  it('costs a host page 1 kB of script or less (brotli)', () => {
    expect(brotliCompressSync(assets.resize).length).toBeLessThanOrEqual(1_024);
  });
});
