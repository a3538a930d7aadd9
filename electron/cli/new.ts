// `frontstage new FILE --template ID`: a new project file. Never over an existing one.

import { uuidv7 } from 'uuidv7';
import { createTemplate, TEMPLATES } from '../../shared/model/templates.ts';
import { createProjectFile } from '../storage/new-file.ts';
import { type Command, type Outcome, readChoice, refusal } from './command-line.ts';

export const newCommand: Command = {
  usage: `new FILE --template ${TEMPLATES.join('|')}`,
  options: { template: { type: 'string' } },
  run({ file, path, values, language, say }): Outcome {
    const template = readChoice(values, 'template', TEMPLATES, say);
    if ('problem' in template) return { code: 2, problem: template.problem };
    const result = createProjectFile(path, createTemplate(template.choice, language, uuidv7));
    if ('refused' in result) return refusal(result.refused, file, say);
    return { code: 0, text: say('cli.created', { file }) };
  },
};
