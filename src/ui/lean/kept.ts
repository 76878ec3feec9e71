export { keep, kept } from '../../kept.ts';
