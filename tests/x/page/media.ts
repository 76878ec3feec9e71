/** Attaching: a file is uploaded at once, long before the post goes out. */
import { send, writeHeaders } from './api.ts';
import { type Composer, type Media, nextKey } from './composer.ts';

const UPLOAD = 'https://upload.x.com/i/media/upload.json';

async function upload(file: Blob): Promise<string> {
  const start = `${UPLOAD}?command=INIT&total_bytes=${file.size}&media_type=${encodeURIComponent(file.type)}`;
  const plain = (url: string) => {
    const { 'content-type': _type, ...headers } = writeHeaders(url);
    return headers;
  };
  const made = await send({ url: start, headers: plain(start), via: 'xhr' });
  const id = String(made.body?.['media_id_string'] ?? '');
  const append = `${UPLOAD}?command=APPEND&media_id=${id}&segment_index=0`;
  const part = new FormData();
  part.append('media', file);
  await send({ url: append, body: part, headers: plain(append), via: 'xhr' });
  const end = `${UPLOAD}?command=FINALIZE&media_id=${id}`;
  await send({ url: end, headers: plain(end), via: 'xhr' });
  return id;
}

/** Attaches files to a box: previews come up at once as `blob:` addresses, uploads run beside them. */
export async function attachFiles(composer: Composer, n: number, files: readonly File[]): Promise<void> {
  const box = composer.boxes[n];
  if (!box) return;
  await Promise.all(
    files.map(async (file) => {
      const one: Media = {
        key: nextKey(),
        name: file.name,
        src: URL.createObjectURL(file),
        video: file.type.startsWith('video/'),
        gif: file.type === 'image/gif',
        mediaId: '',
        alt: '',
      };
      box.media = [...box.media, one];
      composer.changed();
      one.mediaId = await upload(file);
      composer.changed();
    }),
  );
}

/** A GIF from X's own search: nothing is uploaded, the id is X's. */
export function attachGif(composer: Composer, n: number, name: string): void {
  const box = composer.boxes[n];
  if (!box) return;
  const src = `https://pbs.twimg.com/tweet_video_thumb/${encodeURIComponent(name)}.jpg`;
  box.media = [...box.media, { key: nextKey(), name, src, video: false, gif: true, mediaId: '77', alt: '' }];
  composer.changed();
}

export function detach(composer: Composer, n: number, key: number): void {
  const box = composer.boxes[n];
  if (!box) return;
  box.media = box.media.filter((one) => one.key !== key);
  composer.changed();
}
