/** `npm run check`: reads the whole database and says whether it is sound. Changes nothing. */
import { checkWholeDatabase } from '../../store/migrations/check-database';
import { checkMigrations } from '../../store/migrations/migrate';
import { readEnvironment } from '../setup/preflight';
import { orStartError } from '../setup/migrate-database';
import { exitCodes, exitWith, StartError, step } from '../setup/steps';

try {
  const { DATABASE_URL } = readEnvironment();
  await step(console.log, () =>
    orStartError(async () => {
      const faults = await checkWholeDatabase(DATABASE_URL);
      if (faults.length > 0)
        throw new StartError(
          `${faults.join('\n')}\nThe database is damaged. Restore a backup: npm run restore -- FILE`,
          exitCodes.damagedDatabase,
        );
      await checkMigrations(DATABASE_URL);
      return 'The database is sound';
    }),
  );
} catch (error) {
  exitWith(error);
}
