import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';

interface Step {
  readonly name: string;
  readonly uses?: string;
  readonly run?: string;
  readonly if?: string;
  readonly shell?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

interface Job {
  readonly permissions: Readonly<Record<string, string>>;
  readonly steps: readonly Step[];
  readonly needs?: string;
  readonly 'timeout-minutes': number;
}

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions: object;
  readonly jobs: Readonly<Record<string, Job>>;
}

const FOLDER = '.github/workflows';
const text = readFileSync(`${FOLDER}/refresh.yml`, 'utf8');
const document = parseDocument(text, { version: '1.2', uniqueKeys: true });
const workflow = document.toJS() as Workflow;
const jobs = Object.entries(workflow.jobs);
const steps = jobs.flatMap(([, job]) => job.steps);
const commands = steps.flatMap(({ run }) => (run === undefined ? [] : [run])).join('\n');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

/** Commands that would put something before readers, or decide in a person's place. */
const PUBLISHES =
  /\b(deploy|publish\b|npm run (release|build|serve)|gh release|gh pr (merge|review)|--auto|rsync|scp|aws|netlify|wrangler|surge|gh-pages|git push (--force|.*\b(main|master)\b))/;

describe('the scheduled refresh', () => {
  it('is valid YAML, without a key that stands twice', () => {
    expect([document.errors, document.warnings]).toEqual([[], []]);
    expect(readdirSync(FOLDER)).toEqual(['refresh.yml']);
  });

  it('runs once a month, days after the figures come out, and when somebody starts it', () => {
    expect(Object.keys(workflow.on).sort()).toEqual(['schedule', 'workflow_dispatch']);
    const [only, ...others] = workflow.on['schedule'] as readonly { readonly cron: string }[];
    expect(others).toEqual([]);
    const [minute, hour, day, month, weekday] = only?.cron.split(' ') ?? [];
    expect([minute, hour, month, weekday]).toEqual([
      ...[expect.stringMatching(/^\d+$/), expect.stringMatching(/^\d+$/), '*', '*'],
    ]);
    // Labour market figures come out between the 11th and the 18th.
    expect(Number(day)).toBeGreaterThanOrEqual(19);
    expect(Number(day)).toBeLessThanOrEqual(28);
  });

  it('may do the least that each part needs: what runs packages cannot write', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.map(([name, { permissions }]) => [name, permissions])).toEqual([
      ['refresh', { contents: 'read' }],
      ['propose', { contents: 'write', 'pull-requests': 'write' }],
    ]);
    const { steps: writing = [], needs } = workflow.jobs['propose'] ?? {};
    expect(writing.filter(({ run }) => /\b(npm|npx|node)\b/.test(run ?? ''))).toEqual([]);
    expect(needs).toBe('refresh');
    const [first] = workflow.jobs['refresh']?.steps ?? [];
    expect(first?.with).toEqual({ 'persist-credentials': false });
  });

  it('pins every action to a commit, its version beside it', () => {
    const uses = steps.flatMap((step) => step.uses ?? []);
    expect(uses.length).toBeGreaterThan(3);
    for (const action of uses) expect(action).toMatch(/^actions\/[\w-]+@[0-9a-f]{40}$/);
    const lines = text.split('\n').filter((line) => line.trim().startsWith('uses:'));
    for (const line of lines) expect(line).toMatch(/@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('installs, refreshes and tests in this order, with scripts that are there', () => {
    const named = [...commands.matchAll(/npm (?:run )?(?:--\S+ )*([\w-]+)/g)].map(
      ([, it = '']) => it,
    );
    expect(named).toEqual(['ci', 'refresh', 'test']);
    expect(named.filter((name) => name !== 'ci' && !(name in scripts))).toEqual([]);
    // Without it, a refresh that fails would pass, since `tee` does not.
    expect(steps.find(({ run }) => run?.includes('| tee'))?.shell).toBe('bash');
  });

  it('opens a change with the report as its text, a draft where tests failed', () => {
    expect(commands).toContain('gh pr create --title "$title" --body-file "$body"');
    expect(commands).toMatch(/head -c 60000 .*report\.txt" >> "\$body"/);
    expect(commands).toMatch(/if \[ "\$TESTS" != success \]; then state=\(--draft\); fi/);
  });

  it('publishes, merges and releases nothing by itself', () => {
    expect(commands).not.toMatch(PUBLISHES);
    expect(steps.flatMap((step) => step.uses ?? []).join()).not.toMatch(/deploy|pages|release/);
  });

  it('puts nothing that others write into a command: they are handed over by name', () => {
    expect(commands).not.toContain('${{');
  });
});

/** Commands in place of the host's and the project's, which say what they were asked. */
const STANDINS = {
  npm: 'echo "employment-rate-16-64: 12 new figures"\necho 1 >> data/rates.csv\n',
  gh: 'printf "%s\\n" "$@" > "$RUNNER_TEMP/asked"\ncp "$RUNNER_TEMP/body.md" "$RUNNER_TEMP/said"\n',
} as const;

describe('the commands of the scheduled refresh', () => {
  let root = '';
  const at = (...path: readonly string[]) => join(root, ...path);

  /** Runs a step as the host does: bash that stops at the first command that fails. */
  function runStep(name: string, folder: string, env: Readonly<Record<string, string>> = {}) {
    const step = steps.find((each) => each.name === name);
    const flags = step?.shell === 'bash' ? ['-eo', 'pipefail'] : ['-e'];
    return spawnSync('bash', [...flags, '-c', step?.run ?? 'exit 9'], {
      ...{ cwd: folder, encoding: 'utf8' },
      env: {
        ...{ PATH: `${at('bin')}:${process.env['PATH']}`, HOME: root },
        ...{ RUNNER_TEMP: at('temp'), GITHUB_OUTPUT: at('temp', 'output'), ...env },
      },
    });
  }

  function git(folder: string, ...args: readonly string[]): string {
    const { stdout, stderr, status } = spawnSync('git', args, { cwd: folder, encoding: 'utf8' });
    expect(status, stderr).toBe(0);
    return stdout.trim();
  }

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'workflow-'));
    for (const folder of ['bin', 'temp', 'first/data']) mkdirSync(at(folder), { recursive: true });
    for (const [name, script] of Object.entries(STANDINS)) {
      writeFileSync(at('bin', name), `#!/bin/sh\n${script}`);
      chmodSync(at('bin', name), 0o755);
    }
    writeFileSync(at('first/data/rates.csv'), '0\n');
    git(at('first'), 'init', '--quiet', '--initial-branch', 'main');
    git(at('first'), 'add', '.');
    const author = ['-c', 'user.name=A', '-c', 'user.email=a@record.example'];
    git(at('first'), ...author, 'commit', '--quiet', '--message', 'First');
    git(root, 'clone', '--quiet', '--bare', 'first', 'host');
    for (const job of ['reading', 'writing']) git(root, 'clone', '--quiet', 'host', job);
  });

  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  it.each([
    ['success', []],
    ['failure', ['--draft']],
  ])('open one change on a branch of its own where the tests end in %s', (tests, more) => {
    expect(runStep('Refresh', at('reading')).status).toBe(0);
    expect(runStep('See what changed', at('reading')).status).toBe(0);
    expect(readFileSync(at('temp/output'), 'utf8')).toBe('changed=true\n');
    const env = { BRANCH: 'refresh-1-1', RUN: 'https://host.example/1', TESTS: tests };
    const { status, stderr } = runStep('Open a change with the report', at('writing'), env);
    expect(status, stderr).toBe(0);
    expect(git(at('host'), 'show', 'refresh-1-1:data/rates.csv')).toBe('0\n1');
    expect(git(at('host'), 'show', 'main:data/rates.csv')).toBe('0');
    const asked = readFileSync(at('temp/asked'), 'utf8').trim().split('\n');
    expect(asked.slice(0, 4)).toEqual([
      'pr',
      'create',
      '--title',
      expect.stringMatching(/^Refresh/),
    ]);
    expect(asked.slice(7)).toEqual(['refresh-1-1', ...more]);
    const said = readFileSync(at('temp/said'), 'utf8');
    expect(said).toContain(`Tests: ${tests}.`);
    expect(said).toContain('~~~~text\nemployment-rate-16-64: 12 new figures\n');
  });

  it('open none where nothing but the day of the refresh differs', () => {
    writeFileSync(at('bin/npm'), '#!/bin/sh\necho "a,2026-11-21,1,ff" >> data/refreshes.csv\n');
    expect(runStep('Refresh', at('reading')).status).toBe(0);
    expect(git(at('reading'), 'status', '--short')).toContain('data/');
    expect(runStep('See what changed', at('reading')).status).toBe(0);
    expect(readdirSync(at('temp'))).not.toContain('output');
  });

  it('end where the refresh fails, and say that nothing changed where nothing did', () => {
    writeFileSync(at('bin/npm'), '#!/bin/sh\necho "the publisher is silent"\nexit 1\n');
    expect(runStep('Refresh', at('reading')).status).toBe(1);
    expect(runStep('See what changed', at('reading')).status).toBe(0);
    expect(readdirSync(at('temp'))).not.toContain('output');
  });
});
