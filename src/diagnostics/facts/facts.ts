// Every code with the facts that its message is made of: one file an area, joined here into the closed set.
import type { CosignFacts } from './cosign.ts';
import type { DraftingFacts } from './drafting.ts';
import type { FieldFacts } from './fields.ts';
import type { LanguageFacts } from './language.ts';
import type { LetterFacts } from './letter.ts';
import type { MergeFacts } from './merge.ts';
import type { RegistryFacts } from './registry.ts';
import type { SealFacts } from './seal.ts';
import type { SourceFacts } from './source.ts';
import type { TemplateFacts } from './template.ts';
import type { TypesetFacts } from './typeset.ts';
import type { WorkspaceFacts } from './workspace.ts';

export interface Facts
  extends SourceFacts,
    RegistryFacts,
    TemplateFacts,
    FieldFacts,
    DraftingFacts,
    LanguageFacts,
    LetterFacts,
    MergeFacts,
    TypesetFacts,
    WorkspaceFacts,
    CosignFacts,
    SealFacts {}
