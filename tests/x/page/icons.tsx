/** @jsxImportSource react */
/** Line icons of the practice page. */
const PATHS = {
  x: 'M4 4l16 16M20 4L4 20',
  home: 'M3 11 12 4l9 7v9h-6v-6H9v6H3z',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21',
  bell: 'M6 17V10a6 6 0 0 1 12 0v7l2 1H4zM10 21h4',
  mail: 'M3 5h18v14H3zM3 7l9 6 9-6',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4 21c1-5 4-7 8-7s7 2 8 7',
  more: 'M5 12h.01M12 12h.01M19 12h.01',
  article: 'M5 3h14v18H5zM8 8h8M8 12h8M8 16h5',
  image: 'M4 5h16v14H4zM4 16l5-5 4 4 3-2 4 4M15 9h.01',
  gif: 'M3 6h18v12H3zM10 10H7v4h3v-2M13 10v4M16 14v-4h3M16 12h2',
  poll: 'M5 7h8M5 12h14M5 17h5',
  smile: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 10h.01M15 10h.01M8 14c2 3 6 3 8 0',
  clock: 'M4 6h16v14H4zM4 10h16M8 3v4M16 3v4M12 13v3h3',
  place: 'M12 21c4-5 7-8 7-11a7 7 0 0 0-14 0c0 3 3 6 7 11zM12 8a2.5 2.5 0 1 0 0 5 2.5 2.5 0 0 0 0-5z',
  reply: 'M4 12c0-4 3-7 8-7s8 3 8 7-4 7-8 7v2c-4-1-8-4-8-9z',
  repost: 'M5 9l3-4 3 4M8 5v11h7M13 15l3 4 3-4M16 19V8H9',
  heart: 'M12 20C6 16 3 12 3 9a4.5 4.5 0 0 1 9-1 4.5 4.5 0 0 1 9 1c0 3-3 7-9 11z',
  bookmark: 'M6 3h12v18l-6-5-6 5z',
  close: 'M5 5l14 14M19 5L5 19',
  back: 'M20 12H5M11 5l-7 7 7 7',
  globe: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18 5-5 5-13 0-18',
  plus: 'M12 5v14M5 12h14',
  feather: 'M4 20c1-9 6-15 16-16-1 9-6 13-12 13l-4 3zM9 13h5',
  send: 'M4 12 20 4l-5 16-4-7z',
} as const;

export type IconName = keyof typeof PATHS;

export function Icon({ name, size = 22 }: { name: IconName; size?: number }) {
  return (
    <svg viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" className="r-icon">
      <path d={PATHS[name]} />
    </svg>
  );
}
