import { jsonrepair } from 'jsonrepair';
import { readEditedText } from '#src/page/edited-text';
import type { GeneralReader } from '#src/page/general-reader';
import { findInPage } from '#src/page/find-in-page';
import { readReadableText } from '#src/page/readable-text';

export const fullReader: GeneralReader = { readReadableText, readEditedText, findInPage, repairJson: jsonrepair };
