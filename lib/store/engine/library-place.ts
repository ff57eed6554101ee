/** Where a library is: its database, and the folder that holds everything else. */
export interface LibraryPlace {
  /** `file:…` (SQLite) or `postgres://…`. */
  databaseUrl: string;
  dataDir: string;
}
