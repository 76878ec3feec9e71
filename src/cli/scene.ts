import { factStore } from '../engine/pipeline.ts';
import type { Scene } from '../engine/rule.ts';
import type { Setting } from '../engine/setting.ts';
import { recognisers } from '../language/index.ts';
import { readPost } from '../language/read.ts';
import type { Post } from '../post.ts';

/** A post with the facts of every recogniser, before any rule judges it. Throws what a recogniser throws. */
export function sceneOf(post: Post, setting: Setting): Scene {
  const scene = { doc: readPost(post), setting, facts: factStore() };
  for (const recogniser of recognisers) scene.facts.add(recogniser.recognise(scene));
  return scene;
}
