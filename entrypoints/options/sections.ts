import { HeldSection } from '../../src/ui/pages/held.tsx';
import type { Section } from '../../src/ui/pages/options.tsx';
import { AboutSection } from '../../src/ui/pages/sections/about.tsx';
import { AnswersSection } from '../../src/ui/pages/sections/answers.tsx';
import { PolicySection } from '../../src/ui/pages/sections/policy.tsx';
import { PostureSection } from '../../src/ui/pages/sections/posture.tsx';
import { RecordSection } from '../../src/ui/pages/sections/record.tsx';
import { tell } from '../../src/ui/pages/words.ts';
import { MakerSection } from './maker.tsx';
import { RegisterSection } from './register.tsx';

/** The sections of the options page, in order. A section may come from any room. */
export const sections: readonly Section[] = [
  { id: 'policy', title: tell('section_policy'), View: PolicySection },
  { id: 'register', title: tell('section_register'), View: RegisterSection, english: true },
  { id: 'held', title: tell('held_title'), View: HeldSection },
  { id: 'record', title: tell('section_record'), View: RecordSection },
  { id: 'answers', title: tell('section_answers'), View: AnswersSection },
  { id: 'posture', title: tell('section_posture'), View: PostureSection, english: true },
  { id: 'maker', title: tell('section_maker'), View: MakerSection, english: true },
  { id: 'about', title: tell('section_about'), View: AboutSection },
];
