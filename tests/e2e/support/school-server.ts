/** A school's own web server on this machine, over https: what it was asked, and what it answers. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { makeCertificate } from '../../x/certificate.ts';
import type { OtherHost } from '../../x/server.ts';

export type Asked = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
};

export class SchoolServer {
  readonly asked: Asked[] = [];
  /** Files by path; what is not there is a 404. */
  readonly files = new Map<string, string>();
  readonly host: OtherHost;
  readonly #close: () => void;

  private constructor(host: OtherHost, close: () => void) {
    this.host = host;
    this.#close = close;
  }

  static async start(host: string): Promise<SchoolServer> {
    const { key, cert, spki } = makeCertificate([host]);
    const server = createServer({ key, cert }, (request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        const { method = '', url: path = '', headers } = request;
        own.asked.push({ method, path, headers, body: Buffer.concat(chunks).toString('utf8') });
        const file = own.files.get(path);
        response.writeHead(file === undefined ? 404 : 200, { 'set-cookie': 'who=me; Secure' }).end(file);
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const own = new SchoolServer({ host, port: (server.address() as AddressInfo).port, spki }, () => {
      server.closeAllConnections();
      server.close();
    });
    return own;
  }

  close(): void {
    this.#close();
  }
}
