// The frontstage command as a program: prints what came of one call and ends with its exit code. No window, no display.

import type { Outcome } from './command-line.ts';
import { languageOf, run, toFailure } from './run.ts';

// A library that fails outside every promise must not show a stack trace either.
process.once('uncaughtException', (error) => {
  end(toFailure(error, languageOf(process.env)));
  process.exit();
});

// npm changes into the project's folder and leaves the caller's in INIT_CWD.
end(await run(process.argv.slice(2), process.env.INIT_CWD || process.cwd(), process.env));

function end(outcome: Outcome): void {
  const said = 'text' in outcome ? outcome.warning : outcome.problem;
  if ('text' in outcome) process.stdout.write(`${outcome.text}\n`);
  if (said) process.stderr.write(`${said}\n`);
  process.exitCode = outcome.code;
}
