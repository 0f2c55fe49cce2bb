import { jsonrepair } from 'jsonrepair';
import type { GeneralReader } from '#src/page/general-reader';
import { findInPage } from '#src/page/find-in-page';
import { readReadableText } from '#src/page/readable-text';

export const fullReader: GeneralReader = { readReadableText, findInPage, repairJson: jsonrepair };
