import { choice } from '../key.ts';

export const PACK_NAMES = [
  'none',
  'england',
  'wales',
  'scotland',
  'northern-ireland',
  'early-years',
  'independent-7-18',
  'united-states',
  'australia',
  'left-x',
] as const;

export type PackName = (typeof PACK_NAMES)[number];

export const packKey = {
  pack: choice(
    {
      group: 'Roll-out',
      title: 'Pack of settings',
      description:
        'Ready settings in one word. Every key that is set beside it wins over the pack. none: safe UK defaults.',
      example: 'england',
    },
    PACK_NAMES,
    'none',
  ),
};
