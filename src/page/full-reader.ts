import { jsonrepair } from 'jsonrepair';
import type { GeneralReader } from '#src/page/general-reader';
import { readReadableText } from '#src/page/readable-text';

export const fullReader: GeneralReader = { readReadableText, repairJson: jsonrepair };
