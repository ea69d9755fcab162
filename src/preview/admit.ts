// Who may talk to the preview: this machine's own page, under the name it was given. A name that another site points at
// this machine (DNS rebinding), or a request that another page sends, is refused. Must not know: servers.

export interface Asked {
  readonly host: string | undefined;
  readonly origin: string | undefined;
  /** `Sec-Fetch-Site`, which browsers set and pages cannot. */
  readonly site: string | undefined;
}

export function admits({ host, origin, site }: Asked, port: number): boolean {
  const names = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (host === undefined || !names.includes(host)) return false;
  if (origin !== undefined && !names.some((name) => origin === `http://${name}`)) return false;
  return site === undefined || site === 'same-origin' || site === 'none';
}
