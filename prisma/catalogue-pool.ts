import pg from 'pg';

const charType = pg.types.builtins.CHAR;
const textType = pg.types.builtins.TEXT;

/**
 * Connections for looking at PostgreSQL's own catalogue. Its one-letter type `"char"` is unknown to
 * Prisma's adapter, so that the schema engine can't describe a database (prisma/orm#27403);
 * where it is declared as text, the adapter takes it as it is.
 */
export function cataloguePool(databaseUrl: string): pg.Pool {
  const pool = new pg.Pool({ connectionString: databaseUrl });
  const query = pool.query.bind(pool) as (config: pg.QueryConfig) => Promise<pg.QueryResult>;
  const queryAsText = async (config: pg.QueryConfig) => {
    const result = await query(config);
    for (const field of result.fields) if (field.dataTypeID === charType) field.dataTypeID = textType;
    return result;
  };
  pool.query = queryAsText as typeof pool.query;
  return pool;
}
