// Short lines to stderr about what the scripts do, and errors that are one sentence. Nothing here may write to stdout: that belongs to the commands.
export function say(sentence) {
  process.stderr.write(`${sentence}\n`);
}

/** Something is wrong that the person at the keyboard can mend: shown as its sentence alone, without a stack. */
export function problem(sentence) {
  return Object.assign(new Error(sentence), { name: 'Problem' });
}

/** Ends the process with 1 and the reason when `main` fails, else with the number it returns. */
export async function runAsProgram(main) {
  try {
    process.exitCode = (await main()) ?? 0;
  } catch (error) {
    say(error.name === 'Problem' ? error.message : (error.stack ?? String(error)));
    process.exitCode = 1;
  }
}
