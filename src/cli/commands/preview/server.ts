// The preview's server: one page, its state, its form, on 127.0.0.1 alone. Must not know: how a page is made.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { admits } from '../../../preview/admit.ts';
import { CLIENT } from '../../../preview/client.ts';
import { SHELL_POLICY } from '../../../preview/shell.ts';
import { type PreviewState, readTried, type Tried } from '../../../preview/state.ts';
import { STYLE } from '../../../preview/style.ts';

export interface Answers {
  readonly shell: () => string;
  readonly current: () => PreviewState | undefined;
  readonly attempt: (tried: Tried) => Promise<PreviewState | undefined>;
  readonly write: (tried: Tried) => Promise<{ written: boolean; state: PreviewState | undefined }>;
  readonly font: (face: string) => Uint8Array | undefined;
  readonly pdf: () => Promise<Uint8Array | undefined>;
}

export interface Running {
  readonly port: number;
  readonly push: (state: PreviewState) => void;
  readonly close: () => Promise<void>;
}

const LONGEST_BODY = 1_000_000;

/** @throws the system's fault (EADDRINUSE, EACCES) where the port cannot be had */
export async function serve(port: number, answers: Answers): Promise<Running> {
  const listeners = new Set<ServerResponse>();
  const server = createServer((request, response) => {
    const { host, origin, 'sec-fetch-site': site } = request.headers;
    const asked = { host, origin, site: Array.isArray(site) ? site[0] : site };
    if (!admits(asked, portOf(server))) return send(response, 403, 'text/plain', 'forbidden\n');
    answer(request, response, answers, listeners).catch(() => {
      if (!response.headersSent) send(response, 500, 'text/plain', 'error\n');
    });
  });
  await new Promise<void>((ready, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', ready);
  });
  return {
    port: portOf(server),
    push: (state) => {
      for (const listener of listeners) listener.write(event(state));
    },
    close: () =>
      new Promise((closed) => {
        for (const listener of listeners) listener.end();
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  answers: Answers,
  listeners: Set<ServerResponse>,
): Promise<void> {
  const path = (request.url ?? '/').split('?')[0] ?? '/';
  if (request.method === 'POST') {
    const tried = readTried(await body(request));
    if (tried === undefined) return send(response, 400, 'text/plain', 'bad request\n');
    if (path === '/try') return json(response, await answers.attempt(tried));
    if (path === '/write') return json(response, await answers.write(tried));
    return send(response, 404, 'text/plain', 'not found\n');
  }
  if (request.method !== 'GET') return send(response, 405, 'text/plain', 'method not allowed\n');
  switch (path) {
    case '/':
      return send(response, 200, 'text/html', answers.shell());
    case '/preview.js':
      return send(response, 200, 'text/javascript', CLIENT);
    case '/preview.css':
      return send(response, 200, 'text/css', STYLE);
    case '/events': {
      response.writeHead(200, { ...COMMON, 'content-type': 'text/event-stream; charset=utf-8' });
      const state = answers.current();
      if (state !== undefined) response.write(event(state));
      listeners.add(response);
      request.once('close', () => listeners.delete(response));
      return;
    }
    case '/letter.pdf': {
      const pdf = await answers.pdf();
      return pdf === undefined
        ? send(response, 404, 'text/plain', 'not found\n')
        : send(response, 200, 'application/pdf', pdf);
    }
    default: {
      const face = /^\/font\/([A-Za-z]+)\.ttf$/.exec(path)?.[1];
      const font = face === undefined ? undefined : answers.font(face);
      return font === undefined
        ? send(response, 404, 'text/plain', 'not found\n')
        : send(response, 200, 'font/ttf', font);
    }
  }
}

const COMMON = {
  'cache-control': 'no-store',
  'content-security-policy': SHELL_POLICY,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
} as const;

function send(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
  response.writeHead(status, { ...COMMON, 'content-type': `${type}${charset}` });
  response.end(content);
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { ...COMMON, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(value ?? null));
}

function event(state: PreviewState): string {
  return `data: ${JSON.stringify(state)}\n\n`;
}

/** JSON alone: a form of another site cannot send it without asking first. */
async function body(request: IncomingMessage): Promise<unknown> {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) return undefined;
  let text = '';
  request.setEncoding('utf8');
  for await (const piece of request) {
    text += piece;
    if (text.length > LONGEST_BODY) return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo | null)?.port ?? 0;
}
